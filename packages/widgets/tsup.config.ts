import { defineConfig } from "tsup";
import { outdentTemplates } from "./outdent-templates.js";
import { squeezeStyles } from "./squeeze-styles.js";

// Module in, module out: a bundler of the page drops what it does not import.
export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/testing/**", "!src/cdn/**"],
  format: "esm",
  target: "es2021",
  esbuildPlugins: [squeezeStyles, outdentTemplates],
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
