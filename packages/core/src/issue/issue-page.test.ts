import { describe, expect, it } from "vitest";
import { issueCatalogue } from "./catalogue.js";
import { writeIssuePage } from "./testing/issue-page.js";

describe("docs/issues.md", () => {
  const page = writeIssuePage(issueCatalogue);

  it("is what the catalogue says: npm run issues makes it anew", async () => {
    await expect(page).toMatchFileSnapshot("../../../../docs/issues.md");
  });

  it("names every code once", () => {
    const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, code]) => code);
    expect([...headings].sort()).toEqual(Object.keys(issueCatalogue).sort());
  });
});
