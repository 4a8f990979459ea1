import { beforeAll, describe, expect, it } from "@jest/globals";
import { esModule } from "./module";

const refused: [file: string, code: string, complaint: string][] = [
  ["kernel-lib/src/data/probe.ts", 'import { x } from "../kernel/server";', "data may not import kernel"],
  ["kernel-lib/src/data/probe.ts", 'export * from "../investigation";', "data may not import investigation"],
  ["kernel-lib/src/compute/probe.ts", 'const x = import("../data");', "compute may not import data"],
  ["kernel-lib/src/compute/probe.ts", 'const x = require("../data");', "compute may not import data"],
  ["kernel-lib/src/target/probe.ts", 'type T = import("../compare").T;', "target may not import compare"],
  [
    "kernel-lib/src/compare/probe.ts",
    'import type { x } from "../display/bridge";',
    "compare may not import display",
  ],
  ["kernel-lib/src/display/figures/probe.ts", 'import { x } from "node:fs";', "the package node:fs"],
  ["kernel-lib/src/protocol/probe.ts", 'import { x } from "../compute";', "protocol may not import compute"],
  ["kernel-lib/src/kernel/probe.ts", 'import { x } from "..";', "kernel may not import the package's index"],
  ["extension/panel/probe.ts", 'import { open } from "gembalab";', "the package gembalab"],
  [
    "extension/panel/probe.ts",
    'import { x } from "../../kernel-lib/src/data";',
    "reach into another package",
  ],
];

const allowed: [file: string, code: string][] = [
  [
    "kernel-lib/src/compare/probe.ts",
    'import { x } from "../data/table"; import { y } from "simple-statistics";',
  ],
  ["kernel-lib/src/display/figures/probe.ts", 'import type { x } from "../../protocol";'],
  ["kernel-lib/src/probe.ts", 'import { x } from "./kernel/main";'],
  [
    "extension/panel/probe.ts",
    'import { x } from "gembalab/protocol"; import { y } from "../session/channel";',
  ],
];

/** What the rule says, with the options it has in eslint.config.mjs, about code in files that need not exist. */
function lint(cases: readonly (readonly string[])[]): string[][] {
  const { stdout, stderr } = esModule(
    `import { resolve } from "node:path";
     import { ESLint, Linter } from "eslint";
     import { parser } from "typescript-eslint";
     import { importDirections } from "./scripts/lint/import-directions.mjs";
     const name = "gemba/import-directions";
     const eslint = new ESLint();
     const found = [];
     for (const [file, code] of ${JSON.stringify(cases)}) {
       const { rules } = await eslint.calculateConfigForFile(file);
       const config = {
         files: ["**/*.ts"],
         languageOptions: { parser },
         plugins: { gemba: { rules: { "import-directions": importDirections } } },
         rules: { [name]: rules[name] ?? "off" },
       };
       found.push(new Linter().verify(code, config, resolve(file)).map(({ message }) => message));
     }
     console.log(JSON.stringify(found));`,
  );
  expect(stderr).toBe("");
  return JSON.parse(stdout) as string[][];
}

describe("lint", () => {
  let messages: string[][] = [];
  beforeAll(() => {
    messages = lint([...refused, ...allowed]);
  });

  it.each(refused.map((item, i) => [...item, i] as const))(
    "in %s refuses %s",
    (_file, _code, complaint, i) => {
      expect(messages[i]).toEqual([expect.stringContaining(complaint)]);
    },
  );

  it.each(allowed.map((item, i) => [...item, refused.length + i] as const))(
    "in %s allows %s",
    (_file, _code, i) => {
      expect(messages[i]).toEqual([]);
    },
  );
});
