import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { getPageStore } from "../store/page-store.js";
import { article, articleText } from "../testing/article.js";
import { answer, newAddress, partOf, settled, show, stateOf, textOf } from "../testing/show.js";
import { IshcStatCard } from "./stat-card.js";

beforeEach(() => {
  document.documentElement.lang = "vi";
});
afterEach(() => {
  document.body.innerHTML = "";
  vi.restoreAllMocks();
});

const fromFile = async (attributes: string, tag = "ishc-stat-card") => {
  getPageStore().provide("article", article);
  return show(`<${tag} data="article" ${attributes}><p>dự phòng</p></${tag}>`);
};

describe("a card from a data file", () => {
  test("shows the figure with what it counts, its day and its source", async () => {
    const card = await fromFile(`measure="clubs" as-of="2018-06-30"`);
    expect(partOf(card, "title")?.textContent.trim()).toBe("Câu lạc bộ, cả nước");
    expect(partOf(card, "value")?.textContent.trim()).toBe("1.458");
    expect(partOf(card, "source")?.textContent).toBe(
      "Tổng hợp từ nguồn công khai, chưa phải số liệu chính thức của Hội. " +
        "Tính đến hết tháng 6/2018. Nguồn: Tập huấn nhân rộng câu lạc bộ Liên thế hệ tự giúp nhau (Báo Người cao tuổi)",
    );
    expect(stateOf(card)).toBe("ready");
  });

  test("shows the latest figure when no day is asked for", async () => {
    expect(textOf(await fromFile(`measure="clubs"`))).toContain("8.432");
  });

  test("says a share as its two numbers", async () => {
    const card = await fromFile(`measure="plans_approved"`);
    expect(partOf(card, "value")?.textContent.replace(/\s+/g, " ").trim()).toBe("52 trên 63");
  });

  test("says the qualifier in words", async () => {
    expect((await fromFile(`measure="members"`)).panel?.value).toBe("hơn 484.000");
  });

  test("says money in đồng, for whose part, and that the day is a placeholder", async () => {
    const { panel } = await fromFile(`measure="fund_vnd" figure-part="project:VIE070"`);
    expect(panel?.title).toBe("Quỹ của câu lạc bộ, dự án VIE070, cả nước");
    expect(panel?.value.replaceAll("\u00A0", " ")).toBe("khoảng 17,3 tỷ đồng");
    expect(panel?.sourceLine).toContain("hết năm 2024 (ngày tạm đặt, chưa rõ)");
  });

  test("of a cluster says its note and that the day is inferred", async () => {
    const { panel } = await fromFile(`measure="clubs" cluster="cluster-2-2018"`);
    expect(panel?.title).toBe("Câu lạc bộ, Cụm thi đua số 2");
    expect(panel?.value).toBe("163");
    expect(panel?.lines).toContain("Câu trong bài có thể chỉ nói về 4 tỉnh đã xây dựng Đề án.");
    expect(panel?.sourceLine).toContain("ngày suy ra");
  });

  test("says what another source says, with its day and source", async () => {
    const { panel } = await fromFile(`measure="new_clubs"`);
    expect(panel?.value).toBe("khoảng 3.021");
    expect(panel?.lines).toContain("Nguồn khác ghi 6.000 (31/12/2023): Tổng kết Đề án.");
  });

  test("has no unofficial line when the association answers for the file", async () => {
    const card = await fromFile(`measure="clubs"`);
    card.snapshot = { ...article, publisher: { ...article.publisher, kind: "association" } };
    await vi.waitFor(() => {
      expect(partOf(card, "source")?.textContent).toMatch(/^Tính đến/);
    });
  });

  test("keeps the page's own content where the file has no such figure", async () => {
    const card = await fromFile(`measure="clubs" place="vn34:04"`);
    expect(stateOf(card)).toBe("empty");
    expect(textOf(card)).toContain("Chưa có số liệu cho mục này.");
    expect(card.shadowRoot?.querySelector("slot")).not.toBeNull();
  });

  test.each([
    [`measure="clubz"`, "Tệp số liệu không có measure “clubz”. Hãy ghi như: "],
    [`measure="clubs" cluster="cụm 2"`, "không có cluster “cụm 2”. Hãy ghi như: cluster-2-2018."],
    [`measure="clubs" place="20"`, "không có place “20”. Hãy ghi như: vn63:20."],
    [`measure="clubs" place="Lạng Sơn"`, "không có place “Lạng Sơn”. Hãy ghi như: vn63:20."],
  ])("tells a slip apart from a figure that is not there yet: %s", async (attributes, sentence) => {
    const card = await fromFile(attributes);
    expect(stateOf(card)).toBe("failed");
    expect(textOf(card)).toContain(sentence);
  });

  test("asks for a measure when none is named", async () => {
    expect(textOf(await fromFile(""))).toContain("Hãy thêm measure");
  });
});

describe("a card from attributes alone", () => {
  test("reads numbers and days as people write them", async () => {
    const { panel } = await show(
      `<ishc-stat-card value="1.458" qualifier="over" label="Câu lạc bộ" as-of="30/6/2018" source="Một bài báo" source-url="https://bao.example/"></ishc-stat-card>`,
    );
    expect(panel?.value).toBe("hơn 1.458");
    expect(panel?.sourceLine).toContain("Tính đến 30/6/2018. Nguồn: Một bài báo");
    expect(panel?.sourceUrl).toBe("https://bao.example/");
  });

  test("reads words, days and digits as offices write them", async () => {
    const { panel } = await show(
      `<ishc-stat-card value="hơn ４８４.０００" as-of="tháng 6/2018" source="Báo"></ishc-stat-card>`,
    );
    expect(panel?.value).toBe("hơn 484.000");
    expect(panel?.sourceLine).toContain("Tính đến hết tháng 6/2018");
  });

  test("says that the day of a figure is still to come, and of no other", async () => {
    const on = async (day: string) =>
      textOf(await show(`<ishc-stat-card value="1" as-of="${day}"></ishc-stat-card>`));
    expect(await on("31/12/2199")).toContain("Ngày của số liệu chưa đến");
    expect(await on("30/6/2018")).not.toContain("chưa đến");
  });

  test("says that day and source are missing", async () => {
    const { panel } = await show(`<ishc-stat-card value="0"></ishc-stat-card>`);
    expect(panel?.value).toBe("0");
    expect(panel?.sourceLine).toContain("Chưa ghi ngày của số liệu. Nguồn: chưa ghi");
  });

  test.each([
    [`value="1.45"`, "Không đọc được value: “1.45”. Hãy viết như: 1.458."],
    [`value="64" of="63"`, "Kiểm tra lại: 64 lớn hơn tổng số 63."],
    [`value="1" as-of="31/6/2018"`, "Không đọc được as-of: “31/6/2018”"],
    [`value="1" qualifier="nhiều"`, "Không đọc được qualifier: “nhiều”. Hãy viết như: hơn"],
    [`value="1" target="x"`, "Không đọc được target: “x”"],
    [
      `value="hơn 1458" qualifier="exact"`,
      "Không đọc được qualifier: “exact ≠ hơn 1458”. Hãy viết như: hơn",
    ],
    [`value="1" target="0"`, "target phải lớn hơn 0."],
    [
      `value="1" target="9" from="2030" deadline="2025"`,
      "Kiểm tra lại: from (1/1/2030) sau ngày 31/12/2025.",
    ],
    [
      `value="1" target="9" from="2030" as-of="2018"`,
      "Kiểm tra lại: from (1/1/2030) sau ngày 31/12/2018.",
    ],
    [
      `value="1" expected-every="hàng năm" as-of="2018"`,
      "Không đọc được expected-every: “hàng năm”. Hãy viết như: P1Y",
    ],
  ])("with %s keeps the fallback and says what to mend", async (attributes, sentence) => {
    const card = await show(`<ishc-stat-card ${attributes}><p>dự phòng</p></ishc-stat-card>`);
    expect(stateOf(card)).toBe("failed");
    expect(textOf(card)).toContain(sentence);
    expect(textOf(card)).not.toContain("NaN");
    expect(card.shadowRoot?.querySelector("slot")).not.toBeNull();
    // Trying again would change nothing.
    expect(partOf(card, "retry")).toBeNull();
    expect(card.panel).toBeUndefined();
  });
});

describe("where the data comes from", () => {
  test("from JSON inside the element, though an editor has put paragraphs into it", async () => {
    const mangled = articleText.replace(/,"licence"/, `,<br />\n</p>\n<p class="x">"licence"`);
    const card = await show(
      `<ishc-stat-card measure="clubs"><p><script type="application/json">${mangled}</script></p></ishc-stat-card>`,
    );
    expect(textOf(card)).toContain("8.432");
  });

  test("from the only <ishc-data> of the page, whichever comes first", async () => {
    answer(() => new Response(articleText));
    const src = newAddress();
    const before = `<ishc-data src="${src}"></ishc-data><ishc-stat-card measure="clubs"></ishc-stat-card>`;
    expect(textOf(await show(before))).toContain("8.432");
    const after = `<ishc-stat-card measure="clubs"></ishc-stat-card><ishc-data src="${src}"></ishc-data>`;
    expect(textOf(await show(after))).toContain("8.432");
  });

  test("ten cards of one file make one request", async () => {
    const requests = answer(() => new Response(articleText));
    const src = newAddress();
    await show(`<ishc-stat-card src="${src}" measure="clubs"></ishc-stat-card>`.repeat(10));
    for (const card of document.querySelectorAll<IshcStatCard>("ishc-stat-card"))
      expect(textOf(await settled(card))).toContain("8.432");
    expect(requests).toHaveBeenCalledOnce();
  });

  test("from data that a script provides after the card is there", async () => {
    document.body.innerHTML = `<ishc-stat-card data="later" measure="clubs"><p>dự phòng</p></ishc-stat-card>`;
    const card = document.querySelector<IshcStatCard>("ishc-stat-card");
    if (!card) throw new Error("no card");
    await card.updateComplete;
    expect(stateOf(card)).toBe("loading");
    getPageStore().provide("later", article);
    expect(textOf(await settled(card))).toContain("8.432");
  });

  test("a value without a measure is not looked for in the page's data", async () => {
    answer(() => new Response(articleText));
    const card = await show(
      `<ishc-data src="${newAddress()}"></ishc-data><ishc-stat-card value="7"></ishc-stat-card>`,
    );
    expect(card.panel?.value).toBe("7");
  });
});

describe("when the data does not come", () => {
  const failing = async (make: () => Response | Promise<Response>) => {
    answer(make);
    return show(
      `<ishc-stat-card src="${newAddress()}" measure="clubs"><p>dự phòng</p></ishc-stat-card>`,
    );
  };

  test.each([
    [
      "404",
      () => new Response("", { status: 404 }),
      "(lỗi 404). Hãy kiểm tra lại địa chỉ trong src",
    ],
    ["500", () => new Response("", { status: 500 }), "(lỗi 500)"],
    ["no answer", () => Promise.reject(new TypeError("no")), "kiểm tra kết nối mạng"],
    ["a web page", () => new Response("<!doctype html><p>Hi"), "một trang web, không phải"],
    ["broken JSON", () => new Response('{"schemaVersion": "1.'), "Tệp số liệu trống, bị hỏng"],
    [
      "a newer major",
      () => new Response('{"schemaVersion":"2.0"}'),
      "định dạng mới hơn (phiên bản 2.0)",
    ],
    [
      "something else",
      () => new Response('{"schemaVersion":"1.0"}'),
      "có chỗ không đúng ($schema)",
    ],
  ])("%s is said, the fallback stays, and a retry is offered", async (_, make, sentence) => {
    const card = await failing(make);
    expect(stateOf(card)).toBe("failed");
    expect(partOf(card, "message")?.textContent).toContain(sentence);
    expect(card.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(partOf(card, "retry")?.textContent.trim()).toBe("Thử lại");
  });

  test("a retry that works shows the figure, in the other cards too, and fires an event", async () => {
    answer(() => new Response("", { status: 503 }));
    const src = newAddress();
    const card = await show(
      `<ishc-stat-card src="${src}" measure="clubs"></ishc-stat-card>`.repeat(2),
    );
    const actions: unknown[] = [];
    document.body.addEventListener("ishc-action", (event) => actions.push(event), { once: true });
    answer(() => new Response(articleText));
    partOf(card, "retry")?.click();
    await vi.waitFor(() => {
      for (const one of document.querySelectorAll("ishc-stat-card"))
        expect(textOf(one)).toContain("8.432");
    });
    expect(actions).toMatchObject([{ type: "ishc-action", action: "retry" }]);
    expect(card.shadowRoot?.activeElement?.localName).toBe("figure");
  });
});

describe("an address that is none of the web", () => {
  test.each(["javascript:alert(1)", "data:application/json,{}", "JAVASCRIPT:x", "https://"])(
    "%s is never fetched, is named, and the fallback stays",
    async (src) => {
      const requests = answer(() => new Response(articleText));
      const card = await show(
        `<ishc-stat-card src="${src}" measure="clubs"><p>dự phòng</p></ishc-stat-card>`,
      );
      expect(stateOf(card)).toBe("failed");
      expect(partOf(card, "message")?.textContent).toContain(
        `“${src}” không phải địa chỉ của tệp số liệu.`,
      );
      expect(card.shadowRoot?.querySelector("slot")).not.toBeNull();
      expect(requests).not.toHaveBeenCalled();
    },
  );

  test("as a link in a data file it is left out, said, and the figure stays", async () => {
    const sources = article.sources.map((source) => ({ ...source, url: "javascript:alert(1)" }));
    getPageStore().provide("links", { ...article, sources });
    const card = await show(`<ishc-stat-card data="links" measure="clubs"></ishc-stat-card>`);
    expect(card.panel?.value).toBe("8.432");
    expect(card.shadowRoot?.querySelector("a")).toBeNull();
    expect(textOf(card)).toContain(
      "Liên kết của nguồn không phải địa chỉ trang web nên không hiện.",
    );
  });
});

describe("a file that somebody made by hand", () => {
  const handmade = async (changes: object, attributes = `measure="plans_approved"`) => {
    getPageStore().provide("handmade", { ...article, ...changes });
    return show(`<ishc-stat-card data="handmade" ${attributes}><p>dự phòng</p></ishc-stat-card>`);
  };

  test.each([
    ["without its sources", { sources: [] }, "có chỗ không đúng"],
    ["without the measure", { measures: [] }, "có chỗ không đúng (plans_approved)"],
    [
      "with a figure that names no source",
      { figures: article.figures.map((figure) => ({ ...figure, sources: [] })) },
      "có chỗ không đúng (sources)",
    ],
    [
      "with 64 of 63",
      {
        figures: article.figures.map((figure) =>
          figure.measure === "plans_approved" ? { ...figure, value: 64 } : figure,
        ),
      },
      "64 lớn hơn tổng số 63",
    ],
  ])("%s is said, and the fallback stays", async (_, changes, sentence) => {
    const card = await handmade(changes);
    expect(stateOf(card)).toBe("failed");
    expect(textOf(card)).toContain(sentence);
    expect(card.shadowRoot?.querySelector("slot")).not.toBeNull();
  });

  test("says what is questionable about its figure, and nothing of the others", async () => {
    const issue = { severity: "warning", figures: ["f2"], params: {} };
    const issues = [
      { ...issue, code: "stock-falls", text: { vi: "số này giảm.", en: "it falls." } },
      { ...issue, code: "constructor" },
      { ...issue, code: "sources-disagree", text: { vi: "hai nguồn.", en: "two sources." } },
      { ...issue, severity: "note", code: "stock-falls", text: { vi: "ghi chú.", en: "a note." } },
      { ...issue, figures: ["f1"], code: "stock-falls", text: { vi: "số khác.", en: "other." } },
    ];
    const [id] = article.figures.flatMap(({ id, measure }) =>
      measure === "plans_approved" ? [id] : [],
    );
    const { panel } = await handmade({
      issues: issues.map((one) => ({ ...one, figures: one.figures[0] === "f2" ? [id] : ["x"] })),
    });
    expect(panel?.lines.filter((line) => line.startsWith("Lưu ý"))).toEqual([
      "Lưu ý: số này giảm.",
      "Lưu ý: số liệu này còn điểm chưa rõ.",
    ]);
  });
});

describe("as a guest on the page", () => {
  test("markup in data and attributes is text, and only web addresses are links", async () => {
    const card = await show(
      `<ishc-stat-card value="1" label="&lt;img src=x onerror=alert(1)&gt;" source="&lt;b&gt;x" source-url="javascript:alert(1)"></ishc-stat-card>`,
    );
    expect(card.shadowRoot?.querySelector("img, a")).toBeNull();
    expect(textOf(card)).toContain("không phải địa chỉ trang web nên không hiện");
    expect(partOf(card, "title")?.textContent).toContain("<img src=x onerror=alert(1)>");
    card.sourceUrl = "https://bao.example/";
    await vi.waitFor(() => {
      const link = card.shadowRoot?.querySelector("a");
      expect(link?.getAttribute("href")).toBe("https://bao.example/");
      expect(link?.rel).toBe("noopener");
    });
  });

  test("speaks the language of its nearest lang, and changes with the document's", async () => {
    const card = await fromFile(`measure="plans_approved"`);
    expect(card.panel?.value).toBe("52 trên 63");
    document.documentElement.lang = "en";
    await vi.waitFor(() => {
      expect(card.panel?.value).toBe("52 of 63");
    });
    card.lang = "vi";
    await vi.waitFor(() => {
      expect(card.panel?.value).toBe("52 trên 63");
    });
  });

  test("finds its language outside the shadow root it stands in", async () => {
    const host = document.createElement("section");
    host.lang = "en";
    host.attachShadow({ mode: "open" }).innerHTML =
      `<ishc-stat-card value="1458"></ishc-stat-card>`;
    document.body.append(host);
    const card = host.shadowRoot?.querySelector<IshcStatCard>("ishc-stat-card");
    if (!card) throw new Error("no card");
    expect((await settled(card)).panel?.value).toBe("1,458");
  });

  test("keeps its looks in another document", async () => {
    const card = await show(`<ishc-stat-card value="1"></ishc-stat-card>`);
    const frame = document.createElement("iframe");
    document.body.append(frame);
    frame.contentDocument?.body.append(card);
    const figure = card.shadowRoot?.querySelector("figure");
    expect(figure && frame.contentWindow?.getComputedStyle(figure).display).toBe("flex");
    document.body.append(card);
    expect(figure && getComputedStyle(figure).display).toBe("flex");
  });

  test("has the height of its frame from the first moment", async () => {
    document.body.innerHTML = `<ishc-stat-card data="height" measure="clubs"><p>dự phòng</p></ishc-stat-card><p>after</p>`;
    const card = document.querySelector<IshcStatCard>("ishc-stat-card");
    if (!card) throw new Error("no card");
    await card.updateComplete;
    const height = card.offsetHeight;
    expect(height).toBeGreaterThan(200);
    getPageStore().provide("height", article);
    await settled(card);
    expect(textOf(card)).toContain("8.432");
    expect(card.offsetHeight).toBe(height);
  });

  test("every public property set after connecting is shown", async () => {
    const card = await show(
      `<ishc-stat-card value="1" label="x" as-of="2018-01-01"></ishc-stat-card>`,
    );
    const changes: [keyof IshcStatCard, unknown, string][] = [
      ["value", 12, "12"],
      ["of", "63", "12 trên 63"],
      ["qualifier", "about", "khoảng 12"],
      ["label", "Tỉnh", "Tỉnh"],
      ["asOf", "2/2020", "hết tháng 2/2020"],
      ["source", "Báo A", "Nguồn: Báo A"],
      ["sourceUrl", "https://a.example", "Xem nguồn"],
      ["target", "40", "Mục tiêu: 40"],
      ["deadline", "2030", "đến 31/12/2030"],
      ["decision", "1533/QĐ-TTg", "Quyết định 1533/QĐ-TTg"],
      ["from", "2019-01-01", "Chưa đủ căn cứ để nói nhanh hay chậm"],
      ["measure", "new_clubs", "Nếu chia đều theo thời gian"],
      ["measure", null, "Chưa đủ căn cứ để nói nhanh hay chậm"],
      ["expectedEvery", "P1M", "Số liệu đã cũ"],
      ["snapshot", article, "Hãy thêm measure"],
      ["measure", "clubs", "Chưa có số liệu để so với mục tiêu"],
      ["asOf", "2018-06-30", "1.458"],
      ["cluster", "cluster-2-2018", "163"],
      ["cluster", null, "1.458"],
      ["place", "vn63:20", "Tỉnh"],
      ["place", undefined, "1.458"],
      ["figurePart", "project:x", "Tỉnh"],
    ];
    for (const [property, value, sentence] of changes) {
      Object.assign(card, { [property]: value });
      await vi.waitFor(() => {
        expect(textOf(card), property).toContain(sentence);
      });
    }
    card.headingLevel = "2";
    card.figurePart = null;
    await vi.waitFor(() => {
      expect(partOf(card, "title")?.ariaLevel).toBe("2");
    });
    card.history = "";
    await vi.waitFor(() => {
      expect(card.hasAttribute("freshness")).toBe(false);
    });
    card.theme = "dark";
    await card.updateComplete;
    expect(card.getAttribute("theme")).toBe("dark");
  });

  test("tells its version", () => {
    expect(IshcStatCard.version).toBe(manifest.version);
  });
});

describe("a card that knows its target", () => {
  test("says target, decision, deadline, what remains and the verdict in words", async () => {
    const { panel } = await show(
      `<ishc-stat-card measure="new_clubs" value="1458" target="3200" from="2016-08-02" deadline="2020-12-31" as-of="2018-06-30" history decision="1533/QĐ-TTg"></ishc-stat-card>`,
    );
    expect(panel?.lines).toEqual([
      "Đúng tiến độ.",
      "Mục tiêu: 3.200 đến 31/12/2020 (Quyết định 1533/QĐ-TTg).",
      "Còn 1.742 nữa mới đạt. Cần trung bình 59 mỗi tháng.",
      "Nếu chia đều theo thời gian, đến ngày của số liệu phải có 1.383.",
    ]);
    expect(panel?.bar?.label).toBe(
      "Đạt 45,6\u00A0% mục tiêu, chia đều theo thời gian là 43,2\u00A0%",
    );
  });

  test("names a decision once, however it is typed", async () => {
    const { panel } = await show(
      `<ishc-stat-card value="1" target="9" decision="Quyết định 1533/QĐ-TTg"></ishc-stat-card>`,
    );
    expect(panel?.lines.join(" ")).toContain("(Quyết định 1533/QĐ-TTg)");
  });

  test("nearly the target is not the target, and nothing is said to remain of it", async () => {
    const { panel } = await show(
      `<ishc-stat-card value="gần 3200" target="3200" as-of="2019" deadline="2020"></ishc-stat-card>`,
    );
    expect(panel?.lines.join(" ")).not.toMatch(/Đã đạt|Còn/);
  });

  test("2.999 of 3.000 is never 100 %", async () => {
    const { panel } = await show(
      `<ishc-stat-card value="2999" target="3000" deadline="2020" as-of="2019"></ishc-stat-card>`,
    );
    expect(panel?.bar?.label).toContain("99,9");
  });

  test("says that a figure is old, in words and in an attribute", async () => {
    const old = `value="1" as-of="2018-06-30" expected-every="P1Y"`;
    const card = await show(`<ishc-stat-card ${old}></ishc-stat-card>`);
    expect(card.getAttribute("freshness")).toBe("stale");
    expect(textOf(card)).toContain("Số liệu đã cũ");
    const past = await show(`<ishc-stat-card ${old} history></ishc-stat-card>`);
    expect(past.hasAttribute("freshness")).toBe(false);
    const notPast = await show(`<ishc-stat-card ${old} history="false"></ishc-stat-card>`);
    expect(notPast.getAttribute("freshness")).toBe("stale");
  });
});
