// What is meant to break the library: fuzzed files and messages, full disks, killed processes. The
// tests start as many processes as there are processors, one test after another.
import { fileURLToPath } from "node:url";

export default {
  rootDir: fileURLToPath(new URL("../..", import.meta.url)),
  roots: ["<rootDir>/test/fuzz"],
  testMatch: ["<rootDir>/test/fuzz/**/*.test.ts"],
  modulePathIgnorePatterns: ["<rootDir>/build/", "<rootDir>/jupyterlab_gemba/"],
  testEnvironment: "node",
  transform: {
    "\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
  testTimeout: 300_000,
  maxWorkers: 1,
};
