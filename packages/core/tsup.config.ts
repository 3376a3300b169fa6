import { defineConfig } from "tsup";

// Module in, module out: a bundler of the page drops what it does not import.
export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/testing/**"],
  format: "esm",
  target: "es2021",
  bundle: false,
  sourcemap: false,
  splitting: false,
  // Modules are read as UTF-8 everywhere; escaped, a Vietnamese letter takes six bytes instead of two.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  clean: true,
  silent: true,
});
