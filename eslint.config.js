import prettier from "eslint-config-prettier";
import lit from "eslint-plugin-lit";
import wc from "eslint-plugin-wc";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { walls } from "./tools/walls.mjs";

export default defineConfig(
  globalIgnores([
    "**/dist/",
    "**/public/data/",
    "**/data/generated/",
    ".chrome/",
    ".turbo/",
    "etc/",
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
  },
  {
    files: ["packages/*/src/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Issue parameters and counts are numbers in sentences; that is what a template is for.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `const { issues: _issues, ...others }` is how a value is copied without one of its parts.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    // The house's own work: no types to ask, the same care otherwise.
    files: [
      "*.{js,ts}",
      "packages/*/*.ts",
      "tools/**/*.mjs",
      "tests/**/*.ts",
      "examples/**/*.{js,mjs}",
      "bench/**/*.{js,mjs}",
    ],
    extends: [tseslint.configs.strict],
  },
  {
    files: ["packages/widgets/src/**/*.ts"],
    extends: [lit.configs["flat/recommended"], wc.configs["flat/recommended"]],
    rules: {
      // Lit binds the listeners of a template to the element itself.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  ...walls,
  prettier,
);
