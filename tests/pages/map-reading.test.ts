import type { Page } from "playwright";
import { expect, test } from "vitest";
import { pageOf } from "./testing/cards.js";
import { clubMap, mapFiles, mapKinds, waitForMaps } from "./testing/map-pages.js";
import { openPage } from "./testing/open-page.js";

const openMap = async (attributes: string = mapKinds["figures of the 63"], options = {}) => {
  const { page } = await openPage(
    pageOf(`<main><h1>x</h1><h2>y</h2>${clubMap(attributes)}<a id="next" href="#x">z</a></main>`),
    { files: mapFiles, ...options },
  );
  await waitForMaps(page);
  return page;
};

interface Heard {
  readonly role: string;
  readonly name: string;
}

/** What assistive technology is given: role and name of everything that is not ignored, in order. */
async function hear(page: Page): Promise<readonly Heard[]> {
  const tools = await page.context().newCDPSession(page);
  const { nodes } = await tools.send("Accessibility.getFullAXTree");
  const textOf = (value: { value?: unknown } | undefined) =>
    typeof value?.value === "string" ? value.value : "";
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: textOf(role), name: textOf(name) }));
}

/** The option that assistive technology is told to be at. */
const activeOption = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.querySelector("ishc-map")?.shadowRoot;
    const id = root?.activeElement?.getAttribute("aria-activedescendant") ?? "";
    return root?.getElementById(id)?.firstElementChild?.textContent ?? "";
  });

test("every region is named with its value and day, in one list and one table, and the picture says what it shows", async () => {
  const page = await openMap();
  const heard = await hear(page);
  const of = (wanted: string) => heard.filter(({ role }) => role === wanted);
  expect(of("listbox")).toHaveLength(1);
  expect(of("table")).toHaveLength(1);
  const options = of("option").map(({ name }) => name);
  expect(options).toHaveLength(63);
  expect(options).toContain("Lạng Sơn 46 31/12/2024");
  expect(options).toContain("Bắc Giang chưa có số liệu công bố");
  expect(of("row")).toHaveLength(64);
  expect(
    of("image")
      .map(({ name }) => name)
      .join(),
  ).toMatch(/^Bản đồ 63 tỉnh, thành phố .*Hoàng Sa.*Trường Sa/);
});

test("the list is one tab stop and is walked in the order of the Vietnamese alphabet", async () => {
  const page = await openMap();
  const list = page.getByRole("listbox");
  await list.focus();
  const names = [await activeOption(page)];
  for (let step = 0; step < 62; step += 1) {
    await page.keyboard.press("ArrowDown");
    names.push(await activeOption(page));
  }
  expect(names).toEqual([...new Set(names)].sort(new Intl.Collator("vi").compare));
  const at = (name: string) => names.indexOf(name);
  expect(at("Đà Nẵng")).toBeLessThan(at("Hà Nội"));
  expect(at("Đà Nẵng")).toBeLessThan(at("Điện Biên"));
  expect(at("Cần Thơ")).toBeLessThan(at("Đà Nẵng"));

  await page.keyboard.press("Tab");
  expect(
    await page.evaluate(() => document.querySelector("ishc-map")?.shadowRoot?.activeElement?.role),
  ).not.toBe("option");
  await page.keyboard.press("Shift+Tab");
  expect(await activeOption(page)).toBe(names.at(-1));
  await page.keyboard.press("Home");
  expect(await activeOption(page)).toBe(names[0]);
});

test("typing “la” finds the regions that begin so, marks or not, one after the other", async () => {
  const page = await openMap();
  await page.getByRole("listbox").focus();
  const found: string[] = [];
  for (let time = 0; time < 5; time += 1) {
    await page.keyboard.type("la");
    found.push(await activeOption(page));
    // The letters of a word come soon after each other; these begin a new one.
    await page.waitForTimeout(900);
  }
  expect(found).toEqual(["Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Lai Châu"]);
});

test("what the keyboard is at is told beside the region, and Escape takes it away", async () => {
  const page = await openMap();
  await page.getByRole("listbox").focus();
  await page.keyboard.type("lang");
  const tip = page.locator("[part=tip]");
  expect(await tip.innerText()).toMatch(/tỉnh Lạng Sơn\s+46\s+31\/12\/2024/);
  await page.keyboard.press("Escape");
  expect(await tip.isVisible()).toBe(false);
});
