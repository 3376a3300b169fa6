import { defineConfig } from "tsup";

// Module in, module out, as in the other packages.
export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/testing/**", "!src/**/*.d.ts"],
  format: "esm",
  target: "node20",
  bundle: false,
  sourcemap: false,
  splitting: false,
  clean: true,
  silent: true,
});
