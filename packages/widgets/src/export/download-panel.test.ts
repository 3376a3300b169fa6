import { afterEach, expect, test, vi } from "vitest";
import { downloadKinds, downloadPanel } from "./download-panel.js";
import { clusterPanel } from "./testing/panels.js";

afterEach(() => {
  vi.restoreAllMocks();
});

test.each(downloadKinds)("a panel is saved as %s under its title", async (kind) => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  await downloadPanel(clusterPanel, kind);
  const link = click.mock.contexts[0] as HTMLAnchorElement;
  expect(link.download).toBe(`tinh-da-xay-dung-de-an-nhan-rong-cum-thi-dua-so-2.${kind}`);
  const saved = await fetch(link.href);
  expect(saved.headers.get("content-type")).toMatch(
    { svg: /^image\/svg\+xml/, png: /^image\/png/, csv: /^text\/csv/ }[kind],
  );
  expect((await saved.arrayBuffer()).byteLength).toBeGreaterThan(50);
  expect(link.isConnected).toBe(false);
});
