// The library's tests run in Node on its build (worker threads cannot load TypeScript), the extension's in a page.
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

const rootDir = fileURLToPath(new URL(".", import.meta.url));
const extensionTests = "<rootDir>/test/unit/(extension|session|panel|cells|renderer|charts)/";
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "classic" } },
    },
    module: { type: "commonjs" },
  },
];

// These packages of JupyterLab's are published as ES modules, which jest cannot load as they are.
const modernPackages = [
  ...[
    "@codemirror",
    "@jupyter",
    "@jupyterlab",
    "@lezer",
    "@marijn",
    "@microsoft",
    "@rjsf",
    "color",
    "exenv-es6",
  ],
  ...["lib0", "marked", "nanoid", "vscode-ws-jsonrpc", "y-protocols", "y-websocket", "yjs"],
].join("|");

const common = {
  rootDir,
  // Where tests are looked for. Jest need not list what .venv and node_modules hold.
  roots: ["<rootDir>/test/unit"],
  testMatch: ["<rootDir>/test/unit/**/*.test.{ts,tsx}"],
  moduleNameMapper: { "^extension/(.*)$": "<rootDir>/extension/$1" },
  modulePathIgnorePatterns: ["<rootDir>/build/", "<rootDir>/jupyterlab_gemba/"],
};

export default {
  testTimeout: 30_000,
  // Jest leaves one processor to others, of two as well.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: "<rootDir>/test/unit/slow-first.cjs",
  projects: [
    {
      ...common,
      displayName: "library",
      testEnvironment: "<rootDir>/test/unit/plain-globals.cjs",
      testPathIgnorePatterns: ["/node_modules/", extensionTests],
      transform: { "\\.tsx?$": swc },
    },
    {
      ...common,
      displayName: "extension",
      testMatch: [`${extensionTests}**/*.test.{ts,tsx}`],
      testEnvironment: "@jupyterlab/testing/lib/jest-env.js",
      setupFiles: ["@jupyterlab/testing/lib/jest-shim.js"],
      resolver: "@jupyterlab/testing/lib/jest-resolver.js",
      moduleNameMapper: {
        ...common.moduleNameMapper,
        "\\.(css|less|sass|scss)$": "identity-obj-proxy",
        "\\.(gif|ttf|eot)$": "@jupyterlab/testing/lib/jest-file-mock.js",
      },
      transform: {
        "\\.svg$": "@jupyterlab/testing/lib/jest-raw-loader.js",
        "\\.(tsx?|m?js)$": swc,
      },
      transformIgnorePatterns: [`/node_modules/(?!(${modernPackages})/)`, "/kernel-lib/dist/"],
    },
  ],
};
