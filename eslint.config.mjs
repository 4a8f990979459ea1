import { fileURLToPath } from "node:url";
import js from "@eslint/js";
import jupyter from "@jupyter/eslint-plugin";
import importX from "eslint-plugin-import-x";
import globals from "globals";
import tseslint from "typescript-eslint";
import { importDirections } from "./scripts/lint/import-directions.mjs";

const at = path => fileURLToPath(new URL(path, import.meta.url));
const anyPackage = { packages: ["*"] };
const noPackage = { packages: [] };

/** The library's modules. Each may import those it names, and whatever those may import. */
const libraryModules = {
  protocol: { imports: [], ...noPackage },
  compute: { imports: ["protocol"], ...anyPackage },
  data: { imports: ["compute"], ...anyPackage },
  features: { imports: ["data"], ...anyPackage },
  target: { imports: ["features"], ...anyPackage },
  compare: { imports: ["target"], ...anyPackage },
  model: { imports: ["compare"], ...anyPackage },
  explain: { imports: ["model"], ...anyPackage },
  investigation: { imports: ["explain", "version"], ...anyPackage },
  "display/figures": { imports: ["protocol"], ...noPackage },
  display: { imports: ["investigation", "display/figures"], ...anyPackage },
  version: { imports: [], ...anyPackage },
  kernel: { imports: ["display", "version"], ...anyPackage },
  run: { imports: ["display"], ...anyPackage },
};

/** The extension draws and asks; of the library it has only what runs in a browser. */
const browserPackages = [
  "@jupyter",
  "@jupyterlab",
  "@lumino",
  "gembalab/protocol",
  "gembalab/figures",
  "plotly.js",
  "react",
  "react-dom",
];
const extensionParts = ["tokens", "session", "panel", "cells", "renderer", "charts"];
const extensionModules = Object.fromEntries(
  ["index", ...extensionParts].map(name => [name, { imports: extensionParts, packages: browserPackages }]),
);

const gemba = { rules: { "import-directions": importDirections } };
const directions = (root, modules) => ["error", { root: at(root), modules }];

const unusedNames = { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true };

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/dist/",
      ".venv/",
      "build/",
      "lib/",
      "jupyterlab_gemba/labextension/",
      "kernel-lib/src/protocol/generated/",
      // AssemblyScript: TypeScript only to look at.
      "kernel-lib/src/compute/assembly/",
      "test/fixtures/",
      "test-results/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true } },
  js.configs.recommended,
  { rules: { "no-unused-vars": ["error", unusedNames] } },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: at(".") } },
    plugins: { "import-x": importX },
    settings: {
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver-next": [importX.createNodeResolver({ extensions: [".ts", ".tsx"] })],
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", unusedNames],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-default-export": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    // Their packages are installed by `npm test` alone.
    files: ["test/browser/**/*.ts", "test/playwright.config.ts"],
    extends: [tseslint.configs.disableTypeChecked],
    plugins: { jupyter },
    rules: {
      ...asErrors(jupyter.configs.recommended[2]),
      "@typescript-eslint/switch-exhaustiveness-check": "off",
      "import-x/no-default-export": "off",
    },
  },
  {
    files: ["kernel-lib/src/**/*.ts"],
    plugins: { gemba },
    rules: { "gemba/import-directions": directions("kernel-lib/src", libraryModules) },
  },
  {
    files: ["extension/**/*.{ts,tsx}"],
    plugins: { gemba, jupyter },
    rules: {
      ...asErrors(jupyter.configs.recommended[0]),
      "gemba/import-directions": directions("extension", extensionModules),
      // Sessions, panel and renderer are there from the start; charts/ loads plotly, the heavy part, when one is drawn.
      "jupyter/prefer-lazy-imports": ["error", { ignoreImports: ["./session/*", "./panel/*", "./renderer"] }],
    },
  },
  {
    files: ["extension/index.ts"],
    // JupyterLab takes the plugins from the default export.
    rules: { "import-x/no-default-export": "off" },
  },
);

/** The rules of a configuration, warnings as errors: a warning that nobody has to mend is noise. */
function asErrors({ rules }) {
  return Object.fromEntries(
    Object.entries(rules).map(([name, level]) => [name, level === "off" ? "off" : "error"]),
  );
}
