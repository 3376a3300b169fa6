import "../define/all.js";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page as browser, userEvent } from "vitest/browser";
import { getGeometryStore } from "../store/geometry-store.js";
import { country, countryData } from "../testing/country.js";
import { answer, newAddress, partOf, settled, stateOf, textOf } from "../testing/show.js";
import type { IshcMap } from "./map.js";

beforeEach(() => {
  document.documentElement.lang = "vi";
  document.title = "x";
  getGeometryStore().provide("country", countryData);
});
afterEach(async () => {
  document.body.innerHTML = "";
  vi.restoreAllMocks();
  await browser.viewport(800, 600);
});

const element = () => document.querySelector("ishc-map") as IshcMap;

/** A map of the made-up country, with its list and table there. */
async function show(attributes = 'measure="clubs"'): Promise<IshcMap> {
  document.body.innerHTML = `<ishc-map data="country" ${attributes}><p>dự phòng</p></ishc-map>`;
  element().geometry ??= country;
  await settled(element());
  if (stateOf(element()) === "ready")
    await vi.waitFor(() => {
      expect(element().shadowRoot?.querySelector("table")).not.toBeNull();
    });
  return element();
}

const list = () => partOf(element(), "list") as HTMLElement;
const told = () =>
  [...(list().querySelector('[aria-selected="true"]')?.children ?? [])]
    .map(({ textContent }) => textContent)
    .filter(Boolean)
    .join(", ");
const tip = () => partOf(element(), "tip") as HTMLElement;
const region = (code: string) =>
  element().shadowRoot?.querySelector(`path[data-code="${code}"]`) as SVGPathElement;

test("draws any country whose outlines it is given, with list, table, legend, day and source", async () => {
  const map = await show();
  expect(map.shadowRoot?.querySelectorAll(".land > path[data-code]")).toHaveLength(8);
  expect(list().querySelectorAll("[role=option]")).toHaveLength(8);
  expect(map.shadowRoot?.querySelectorAll("table")).toHaveLength(1);
  expect(map.shadowRoot?.querySelectorAll("tbody tr")).toHaveLength(8);
  expect(partOf(map, "drawing")?.ariaLabel).toContain("Bản đồ 8 tỉnh, thành phố");
  expect(partOf(map, "legend")?.textContent.replace(/\s+/g, " ")).toContain("từ 500 1 nơi");
  expect(partOf(map, "source")?.textContent).toContain("Tổng hợp từ nguồn công khai");
  expect(partOf(map, "credit")?.querySelector("a")?.href).toBe("https://us.example/");
  expect(textOf(map)).toContain("Quần đảo Xa (xứ Đà Nẵng)");
});

describe("by keyboard", () => {
  test("the list is one tab stop, and arrows, Home and End go through it by the alphabet", async () => {
    await show();
    list().focus();
    expect(told()).toBe("Cà Mau, chưa có số liệu công bố");
    await userEvent.keyboard("{ArrowDown}");
    expect(told()).toBe("Đà Nẵng, 49, 30/6/2025");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(told()).toBe("Hà Nội, 516, 30/6/2025");
    await userEvent.keyboard("{End}{ArrowDown}");
    expect(told()).toBe("Lâm Đồng, chưa có số liệu công bố");
    await userEvent.keyboard("{Home}{ArrowUp}");
    expect(told()).toBe("Cà Mau, chưa có số liệu công bố");
    expect(list().querySelectorAll("[tabindex]")).toHaveLength(0);
    const active = list().getAttribute("aria-activedescendant");
    expect(element().shadowRoot?.getElementById(active ?? "")?.ariaSelected).toBe("true");
  });

  test("typing finds a name, the drawing shows the region, a tip tells it until Escape", async () => {
    await show();
    list().focus();
    await userEvent.keyboard("la");
    expect(told()).toContain("Lai Châu, 0");
    expect(element().shadowRoot?.querySelector(".active")?.getAttribute("d")).toBe(
      region("3").getAttribute("d"),
    );
    expect(tip().hidden).toBe(false);
    expect(tip().textContent).toContain("xứ Lai Châu");
    await userEvent.keyboard("{Escape}");
    expect(tip().hidden).toBe(true);
    await userEvent.keyboard("{ArrowDown}");
    expect(tip().hidden).toBe(false);
  });
});

describe("by pointer", () => {
  test("a region tells itself, its tip can be hovered, and leaving both ends it", async () => {
    await show();
    await userEvent.hover(region("0"));
    expect(tip().textContent).toContain("xứ Hà Nội");
    await userEvent.hover(tip());
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(tip().hidden).toBe(false);
    await userEvent.hover(partOf(element(), "title") as HTMLElement);
    await vi.waitFor(() => {
      expect(tip().hidden).toBe(true);
    });
  });

  test("islands tell the region that governs them", async () => {
    await show();
    const frame = element().shadowRoot?.querySelector(".islands .frame") as SVGElement;
    await userEvent.hover(frame);
    expect(tip().textContent).toContain("xứ Đà Nẵng");
    expect(element().shadowRoot?.querySelector(".islands")?.classList).toContain("told");
  });

  test("choosing a region, by click or Enter, is told to the page; pointing is not", async () => {
    await show();
    const places: string[] = [];
    document.body.addEventListener("ishc-select", (event) => {
      places.push((event as unknown as { place: string }).place);
    });
    await userEvent.hover(region("4"));
    expect(places).toEqual([]);
    await userEvent.click(region("0"));
    list().focus();
    await userEvent.keyboard("{Home}{Enter}");
    expect(places).toEqual(["now:0", "now:7"]);
  });
});

test("a part of the map is drawn larger, with the islands", async () => {
  const map = await show();
  const button = [...(map.shadowRoot?.querySelectorAll<HTMLElement>('[part="view"]') ?? [])].find(
    ({ textContent }) => textContent.includes("Miền tây"),
  );
  button?.click();
  await map.updateComplete;
  expect(map.getAttribute("view")).toBe("west");
  expect(map.shadowRoot?.querySelector(".land")?.getAttribute("viewBox")).toBe("0 0 20 20");
  expect(map.shadowRoot?.querySelectorAll(".islands .islet")).toHaveLength(14);
  expect(button?.ariaPressed).toBe("true");
});

test("the table is there for who hears the page, and for all when asked for", async () => {
  const map = await show();
  const table = partOf(map, "table") as HTMLElement;
  expect(table.offsetHeight).toBe(1);
  partOf(map, "toggle")?.click();
  await map.updateComplete;
  expect(table.offsetHeight).toBeGreaterThan(100);
  expect(partOf(map, "toggle")?.ariaExpanded).toBe("true");
});

describe("states", () => {
  test("without a figure the page's own content stays", async () => {
    const map = await show('measure="women"');
    expect(stateOf(map)).toBe("empty");
    expect(textOf(map)).toContain("Chưa có số liệu cho mục này.");
  });

  test.each([
    ["{", "không phải là bản đồ"],
    ['{"format":2}', "có định dạng mới hơn"],
    ["{}", "không phải là bản đồ"],
  ])("outlines that are %s leave the page's content and say so", async (body, sentence) => {
    answer(() => new Response(body));
    const map = await show(`measure="clubs" geometry-src="${newAddress()}"`).catch(() => element());
    map.geometry = null;
    await vi.waitFor(() => {
      expect(stateOf(map)).toBe("failed");
      expect(textOf(map)).toContain(sentence);
    });
    expect(map.shadowRoot?.querySelector("slot")).not.toBeNull();
  });

  test("outlines that did not come are asked for again on demand", async () => {
    let isUp = false;
    answer(() =>
      isUp ? new Response(JSON.stringify(country)) : new Response("", { status: 503 }),
    );
    document.body.innerHTML = `<ishc-map data="country" measure="clubs" geometry-src="${newAddress()}"></ishc-map>`;
    await settled(element());
    expect(stateOf(element())).toBe("failed");
    isUp = true;
    partOf(element(), "retry")?.click();
    await vi.waitFor(() => {
      expect(stateOf(element())).toBe("ready");
    });
  });

  test("figures behind their promised rhythm are called late, in words and as an attribute", async () => {
    const map = await show('measure="clubs" expected-every="P1M"');
    await vi.waitFor(
      () => {
        expect(map.getAttribute("freshness")).toBe("stale");
      },
      // What judges is loaded now, on a machine that does other work besides.
      { timeout: 8000 },
    );
    expect(partOf(map, "late")?.textContent).toContain("Số liệu đã cũ");
  });

  test("a script of outlines that comes late is waited for", async () => {
    document.body.innerHTML = `<ishc-map data="country" measure="clubs" geometry-name="late"></ishc-map>`;
    await element().updateComplete;
    expect(stateOf(element())).toBe("loading");
    getGeometryStore().provideGeometry("late", country);
    await settled(element());
    expect(stateOf(element())).toBe("ready");
  });
});

test("ten maps share one fetch of data and one of outlines", async () => {
  const [data, outlines] = [newAddress(), newAddress()];
  const requests = answer(
    (url) => new Response(JSON.stringify(url.endsWith(outlines) ? country : countryData)),
  );
  document.body.innerHTML =
    `<ishc-map src="${data}" geometry-src="${outlines}" measure="clubs"></ishc-map>`.repeat(10);
  for (const map of document.querySelectorAll<IshcMap>("ishc-map")) await settled(map);
  expect(document.querySelectorAll('ishc-map[state="ready"]')).toHaveLength(10);
  expect(requests).toHaveBeenCalledTimes(2);
});

test("an update that changes nothing draws nothing anew", async () => {
  const map = await show();
  const drawing = map.shadowRoot?.querySelector("svg.map");
  map.requestUpdate();
  await map.updateComplete;
  expect(map.shadowRoot?.querySelector("svg.map")).toBe(drawing);
});

test("a map moved to another document keeps its looks", async () => {
  const map = await show();
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const parts = ["tip", "list", "legend"].map((part) => partOf(map, part) as Element);
  const looksIn = (view: Window) =>
    parts.map((part) => {
      const { position, overflow, display } = view.getComputedStyle(part);
      return [position, overflow, display];
    });
  const before = looksIn(window);
  frame.contentDocument?.body.append(map);
  await map.updateComplete;
  expect(looksIn(frame.contentWindow as Window)).toEqual(before);
  expect(before.flat()).toContain("absolute");
});

describe.each(["vi", "en"])("in %s", (language) => {
  test.each(["light", "dark"])("axe finds nothing, %s", async (theme) => {
    document.documentElement.lang = language;
    document.body.innerHTML = `<main><h1>x</h1><h2>y</h2><ishc-map data="country" measure="clubs" theme="${theme}"></ishc-map></main>`;
    element().geometry = country;
    await settled(element());
    await vi.waitFor(() => {
      expect(partOf(element(), "list")).not.toBeNull();
    });
    list().focus();
    const { violations } = await axe.run(document.querySelector("main") as HTMLElement, {
      rules: { "color-contrast-enhanced": { enabled: true } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});

test.each([240, 320, 768])(
  "at %i px nothing runs over and every control is 44 px high",
  async (width) => {
    await browser.viewport(width, 800);
    const map = await show();
    expect(map.scrollWidth).toBeLessThanOrEqual(width);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const control of map.shadowRoot?.querySelectorAll<HTMLElement>(
      "button, summary, [role=option]",
    ) ?? [])
      expect(control.offsetHeight, control.outerHTML).toBeGreaterThanOrEqual(44);
  },
);

test("the key of a map is a key, whatever part of it an author asks for", async () => {
  for (const view of ["legend", "views", "list", "table"]) {
    await show(`measure="clubs" view="${view}"`);
    expect(partOf(element(), "legend")?.localName).toBe("ul");
    expect(partOf(element(), "list")?.role).toBe("listbox");
    expect(element().shadowRoot?.querySelector(".land")).not.toBeNull();
  }
});
