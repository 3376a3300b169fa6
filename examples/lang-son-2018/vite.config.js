import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readSnapshot } from "@ishc/core/snapshot";
import { defineConfig } from "vite";
import { fillPage } from "./site/fill-page.mjs";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

// What a careful host sends; the page must work under it without a single violation.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

export default defineConfig({
  base: "./",
  plugins: [
    {
      name: "fill-page",
      transformIndexHtml: {
        order: "pre",
        handler: (page) => {
          const reading = readSnapshot(readFileSync(path("public/data/latest.json"), "utf8"));
          if (!reading.ok) throw new Error(`latest.json: ${JSON.stringify(reading.problem)}`);
          return fillPage(page, reading.snapshot);
        },
      },
    },
  ],
  build: {
    target: "es2021",
    modulePreload: { polyfill: false },
    rollupOptions: { input: [path("index.html"), path("en.html")] },
  },
  preview: {
    host: "127.0.0.1",
    headers: {
      "Content-Security-Policy": contentSecurityPolicy,
      "X-Content-Type-Options": "nosniff",
    },
  },
});
