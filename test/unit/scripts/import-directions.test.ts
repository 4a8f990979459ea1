import { describe, expect, it } from "@jest/globals";
import { esModule } from "./module";

/** What lint says about the imports of one line of code in a file that need not exist. */
function lint(filePath: string, code: string): string[] {
  const { stdout, stderr } = esModule(
    `import { ESLint } from "eslint";
     const own = "gemba/import-directions";
     const eslint = new ESLint({ overrideConfig: { languageOptions: { parserOptions: { projectService: { allowDefaultProject: [${JSON.stringify(filePath)}] } } } } , ruleFilter: ({ ruleId }) => ruleId === own });
     const [{ messages }] = await eslint.lintText(${JSON.stringify(code)}, { filePath: ${JSON.stringify(filePath)} });
     console.log(JSON.stringify(messages.map(({ message }) => message)));`,
  );
  expect(stderr).toBe("");
  return JSON.parse(stdout) as string[];
}

describe("lint refuses an import against the direction of the modules", () => {
  it.each([
    ["kernel-lib/src/data/probe.ts", 'import { x } from "../kernel/server";', "data may not import kernel"],
    [
      "kernel-lib/src/data/probe.ts",
      'export * from "../investigation";',
      "data may not import investigation",
    ],
    ["kernel-lib/src/compute/probe.ts", 'const x = await import("../data");', "compute may not import data"],
    [
      "kernel-lib/src/compare/probe.ts",
      'import type { x } from "../display/bridge";',
      "compare may not import display",
    ],
    ["kernel-lib/src/display/figures/probe.ts", 'import { x } from "node:fs";', "the package node:fs"],
    [
      "kernel-lib/src/protocol/probe.ts",
      'import { x } from "../compute";',
      "protocol may not import compute",
    ],
    ["extension/panel/probe.ts", 'import { open } from "gembalab";', "the package gembalab"],
    [
      "extension/panel/probe.ts",
      'import { x } from "../../kernel-lib/src/data";',
      "reach into another package",
    ],
  ])("%s: %s", (file, code, complaint) => {
    expect(lint(file, code)).toEqual([expect.stringContaining(complaint)]);
  });

  it.each([
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
  ])("and allows the others: %s", (file, code) => {
    expect(lint(file, code)).toEqual([]);
  });
});
