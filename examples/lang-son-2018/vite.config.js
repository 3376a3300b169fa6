import { defineConfig } from "vite";

// What a careful host sends; the page must work under it without a single violation.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

export default defineConfig({
  base: "./",
  build: { target: "es2021", modulePreload: { polyfill: false } },
  preview: {
    host: "127.0.0.1",
    headers: {
      "Content-Security-Policy": contentSecurityPolicy,
      "X-Content-Type-Options": "nosniff",
    },
  },
});
