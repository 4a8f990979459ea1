import * as fc from "fast-check";
import { derive, tableFrom } from "../../../kernel-lib/dist/data";
import { GembaError } from "../../../kernel-lib/dist/protocol";

const ROWS = 5;
const NAMES = ["a", "b c", "d]e"];
const values = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.double({ noDefaultInfinity: true, min: -1e6, max: 1e6 }),
);
const columns = fc.tuple(...NAMES.map(() => fc.array(values, { minLength: ROWS, maxLength: ROWS })));

/** A formula as text, and what it is per row by JavaScript's own arithmetic. */
interface Written {
  text: string;
  value: (row: number, data: readonly (readonly number[])[]) => number;
}

const operators: readonly [string, (a: number, b: number) => number][] = [
  ["+", (a, b) => a + b],
  ["-", (a, b) => a - b],
  ["*", (a, b) => a * b],
  ["/", (a, b) => (b === 0 ? NaN : a / b)],
  ["<", (a, b) => compared(a, b, a < b)],
  [">=", (a, b) => compared(a, b, a >= b)],
  ["!=", (a, b) => compared(a, b, a !== b)],
];
const functions: readonly [string, (a: number) => number][] = [
  ["-", a => -a],
  ["abs", Math.abs],
  ["sqrt", Math.sqrt],
  ["floor", Math.floor],
  ["ceil", Math.ceil],
];

function compared(a: number, b: number, holds: boolean): number {
  return Number.isNaN(a) || Number.isNaN(b) ? NaN : Number(holds);
}

const { formula } = fc.letrec<{ formula: Written }>(tie => ({
  formula: fc.oneof(
    { maxDepth: 6, depthIdentifier: "formula" },
    fc.nat({ max: 1000 }).map((number): Written => ({ text: String(number / 8), value: () => number / 8 })),
    fc.nat({ max: NAMES.length - 1 }).map((at): Written => ({
      text: `[${NAMES[at].replaceAll("]", "]]")}]`,
      value: (row, data) => data[at][row],
    })),
    fc
      .tuple(fc.constantFrom(...operators), tie("formula"), tie("formula"))
      .map(([[sign, apply], left, right]): Written => ({
        text: `(${left.text} ${sign} ${right.text})`,
        value: (row, data) => apply(left.value(row, data), right.value(row, data)),
      })),
    fc.tuple(fc.constantFrom(...functions), tie("formula")).map(([[name, apply], inner]): Written => ({
      text: `${name}(${inner.text})`,
      value: (row, data) => apply(inner.value(row, data)),
    })),
    fc.tuple(tie("formula"), tie("formula"), tie("formula")).map(([condition, yes, no]): Written => ({
      text: `if(${condition.text}, ${yes.text}, ${no.text})`,
      value: (row, data) => {
        const holds = condition.value(row, data);
        return Number.isNaN(holds) ? NaN : holds !== 0 ? yes.value(row, data) : no.value(row, data);
      },
    })),
  ),
}));

test("a formula gives what the same arithmetic gives row by row", () => {
  fc.assert(
    fc.property(formula, columns, ({ text, value }, data) => {
      const table = tableFrom(NAMES.map((name, at) => [name, data[at]] as const));
      const column = derive(table, [{ name: "result", formula: `0 + ${text}` }]).column("result");
      const got = column.type === "numeric" ? Array.from(column.values) : [];
      const wanted = Array.from({ length: ROWS }, (_, row) => 0 + value(row, data));
      expect(got).toEqual(wanted.map(number => (Number.isFinite(number) ? number : NaN)));
    }),
    { numRuns: 500 },
  );
});

test("any text is a formula or an error of ours that shows where, never a crash", () => {
  const table = tableFrom({ a: [1], word: ["x"] });
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom("a", "word", "1", "'x'", "+", "-", "*", "/", "^", "(", ")", ",", "=", "<", ">=", "and"),
      fc.constantFrom(
        "or",
        "not",
        "if",
        "min",
        "[a]",
        "]]",
        "[",
        "'",
        '"',
        " ",
        "\n",
        ".",
        "1e",
        "__proto__",
      ),
      fc.string({ maxLength: 3, unit: "binary" }),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(pieces, parts => {
      try {
        derive(table, [{ name: "result", formula: parts.join(" ") }]);
      } catch (error) {
        if (!(error instanceof GembaError)) throw error;
        expect(["bad-formula", "bad-options"]).toContain(error.code);
        expect(error.message).not.toMatch(/\n/);
      }
    }),
    { numRuns: 3_000 },
  );
});
