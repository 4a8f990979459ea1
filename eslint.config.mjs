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
  model: { imports: ["target"], ...anyPackage },
  explain: { imports: ["model", "compare"], ...anyPackage },
  investigation: { imports: ["explain"], ...anyPackage },
  "display/figures": { imports: ["protocol"], ...noPackage },
  display: { imports: ["investigation", "display/figures"], ...anyPackage },
  version: { imports: [], ...noPackage },
  kernel: { imports: ["display", "version"], ...anyPackage },
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

const directions = (root, modules) => ["error", { root: at(root), modules }];

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
      "test/fixtures/",
      "test-results/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true } },
  js.configs.recommended,
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
    files: ["kernel-lib/src/**/*.ts"],
    plugins: { gemba: { rules: { "import-directions": importDirections } } },
    rules: { "gemba/import-directions": directions("kernel-lib/src", libraryModules) },
  },
  {
    files: ["extension/**/*.{ts,tsx}"],
    plugins: { gemba: { rules: { "import-directions": importDirections } }, jupyter },
    rules: { "gemba/import-directions": directions("extension", extensionModules) },
    extends: [asErrors(jupyter.configs.recommended[0])],
  },
  {
    files: ["extension/index.ts"],
    // JupyterLab takes the plugins from the default export.
    rules: { "import-x/no-default-export": "off" },
  },
);

/** A configuration whose warnings are errors: a warning that nobody has to mend is noise. */
function asErrors(config) {
  const rules = Object.entries(config.rules).map(([name, level]) => [
    name,
    level === "off" ? "off" : "error",
  ]);
  return { ...config, rules: Object.fromEntries(rules) };
}
