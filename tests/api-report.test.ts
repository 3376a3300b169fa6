import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeElements } from "../tools/api/describe-elements.mjs";
import { reportPath, writeReport } from "../tools/api/write-report.mjs";
import { listPublicPackages } from "../tools/public-packages.mjs";
import { root } from "../tools/run.mjs";

const packages = listPublicPackages();
const reports = new Map(packages.map((one) => [one.name, writeReport(one)]));

describe("the API report", () => {
  it.each(packages)("of $name is what the build gives", (publicPackage) => {
    const path = `${root}${reportPath(publicPackage)}`;
    const committed = existsSync(path) ? readFileSync(path, "utf8") : "";
    const mend =
      "The public API differs from the committed report. If that is meant: npm run api, read the diff as " +
      "a user of the package would, commit it, and add a changeset.";
    expect(committed, mend).toBe(reports.get(publicPackage.name));
  });

  it("has no file of a package that is gone", () => {
    expect(readdirSync(`${root}etc`).filter((name) => name.endsWith(".api.txt"))).toEqual(
      packages.map((one) => reportPath(one).replace("etc/", "")).sort(),
    );
  });

  it("tells the parameters and results of what is exported, without comments", () => {
    const report = reports.get("@ishc/core");
    expect(report).toContain("function isDay(text: string): text is Day;");
    expect(report).not.toContain("/**");
  });

  it("tells what an element promises to a page", () => {
    const manifest = {
      modules: [
        {
          declarations: [
            { name: "helper" },
            {
              tagName: "ishc-b",
              attributes: [{ name: "value", type: { text: "string" } }, { name: "as-of" }],
              events: [{ name: "ishc-saved" }],
              slots: [{ name: "" }],
              cssParts: [{ name: "value" }],
              cssProperties: [{ name: "--ishc-ink" }],
            },
          ],
        },
        { declarations: [{ tagName: "ishc-a" }] },
      ],
    };
    expect(describeElements(manifest)).toEqual([
      "<ishc-a>",
      [
        "<ishc-b>",
        "  attribute as-of",
        "  attribute value: string",
        "  event ishc-saved",
        "  slot (default)",
        "  part value",
        "  property --ishc-ink",
      ].join("\n"),
    ]);
  });
});
