import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly customElement?: boolean;
  readonly attributes?: readonly { readonly name: string }[];
  readonly members?: readonly { readonly name: string; readonly privacy?: string }[];
}
interface ManifestModule {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly { readonly kind: string; readonly name: string }[];
}

const packageFolder = new URL("../packages/widgets/", import.meta.url);
const readJson = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(path, packageFolder), "utf8"));
const { modules } = (await readJson("dist/custom-elements.json")) as {
  modules: readonly ManifestModule[];
};
const { customElements } = (await readJson("package.json")) as { customElements: string };

const elements = modules.flatMap(({ path, declarations }) =>
  declarations
    .filter(({ customElement, tagName }) => customElement && tagName)
    .map((declaration) => ({ path, ...declaration })),
);
const definitions = modules
  .flatMap(({ exports }) => exports)
  .filter(({ kind }) => kind === "custom-element-definition");

test("the package names its manifest, and the manifest every element that is registered", () => {
  expect(customElements).toBe("dist/custom-elements.json");
  expect(elements.length).toBeGreaterThan(0);
  expect(elements.map(({ tagName }) => tagName).sort()).toEqual(
    definitions.map(({ name }) => name).sort(),
  );
});

test.each(elements)(
  "$tagName lists exactly the attributes it observes",
  async ({ path, name, attributes }) => {
    const built = (await import(new URL(path, packageFolder).href)) as Record<
      string,
      { readonly observedAttributes: readonly string[] }
    >;
    expect((attributes ?? []).map((attribute) => attribute.name).sort()).toEqual(
      [...(built[name]?.observedAttributes ?? [])].sort(),
    );
  },
);

test.each(elements)("$tagName lists nothing private", ({ members }) => {
  for (const member of members ?? []) {
    expect(member.name).not.toMatch(/^[_#]/);
    expect(["public", undefined]).toContain(member.privacy);
  }
});

test("every path of the manifest is a file of the package", async () => {
  for (const { path } of modules) await readFile(new URL(path, packageFolder));
});
