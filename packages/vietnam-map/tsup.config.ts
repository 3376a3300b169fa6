import { defineConfig } from "tsup";

// As in the other packages a module stays a module; bundling is on only to put the outlines into theirs.
export default defineConfig({
  entry: ["src/*.ts", "!src/*.test.ts"],
  format: "esm",
  target: "es2021",
  bundle: true,
  external: ["./middle.js"],
  sourcemap: false,
  splitting: false,
  clean: true,
  silent: true,
  esbuildOptions(options) {
    options.charset = "utf8";
    options.minifyWhitespace = true;
  },
});
