import { transpileModule, ModuleKind, ScriptTarget } from "@tslab/typescript-for-tslab";
import fc from "fast-check";
import {
  commonSubsequence,
  isBelowScript,
  rememberScript,
  sourcePosition,
} from "../../../kernel-lib/dist/kernel/script-positions";

/** The textbook's table, slow and plainly right. */
function longest(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      table[i][j] =
        a[i - 1] === b[j - 1] ? table[i - 1][j - 1] + 1 : Math.max(table[i - 1][j], table[i][j - 1]);
    }
  }
  return table[a.length][b.length];
}

test("the common subsequence is common, in order, and the longest there is", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 40 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const pairs = commonSubsequence(a, b);
      pairs.forEach(([i, j], n) => {
        expect(a[i]).toBe(b[j]);
        if (n > 0) expect(i > pairs[n - 1][0] && j > pairs[n - 1][1]).toBe(true);
      });
      expect(pairs).toHaveLength(longest(a, b));
    }),
  );
});

test("texts with nothing in common are given up instead of searched for minutes", () => {
  const a = Array.from({ length: 30_000 }, (_, n) => `a${n}`);
  const b = Array.from({ length: 30_000 }, (_, n) => `b${n}`);
  expect(commonSubsequence(a, b)).toEqual([]);
});

test("places in compiled code are found in the source, through types, comments and imports", () => {
  const source = [
    'import { open } from "gembalab";',
    "interface Line {",
    "  name: string;",
    "}",
    "// a comment that goes along",
    "type Speed = number | undefined;",
    "",
    "const line: Line = { name: 'three' }; enum Zone { A, B }",
    "function check<T extends Line>(value: T, speed?: Speed): T {",
    "  if (speed === undefined) throw new MarkedError(value.name);",
    "  return value as T;",
    "}",
    "export const done = check(line); markedCall(open);",
  ].join("\n");
  const { outputText } = transpileModule(source, {
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
  });
  rememberScript("cell [1]", () => source, outputText);
  for (const marked of ["MarkedError", "markedCall"]) {
    const at = (text: string): { line: number; column: number } => {
      const lines = text.split("\n");
      const line = lines.findIndex(content => content.includes(marked));
      return { line: line + 1, column: lines[line].indexOf(marked) + 1 };
    };
    expect(sourcePosition("cell [1]", at(outputText))).toEqual(at(source));
  }
  expect(isBelowScript("cell [1]", outputText.split("\n").length + 1)).toBe(true);
  expect(sourcePosition("cell [2]", { line: 1, column: 1 })).toBeNull();
});
