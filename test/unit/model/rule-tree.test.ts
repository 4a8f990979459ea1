import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { DecisionTreeClassifier } from "ml-cart";
import { ruleTree } from "../../../kernel-lib/dist";
import type { NamedColumn, Rule, RuleNode } from "../../../kernel-lib/dist";
import { Random } from "../../../kernel-lib/dist/compute";
import { refusal } from "./refusal";

interface ReferenceNode {
  n: number;
  events: number;
  variable?: string;
  cut?: number;
  below?: ReferenceNode;
  above?: ReferenceNode;
}
interface Reference {
  name: string;
  columns: number[][];
  labels: number[];
  depth: number;
  fewestRows: number;
  tree: ReferenceNode;
}
const references = JSON.parse(
  readFileSync(join(__dirname, "..", "..", "reference", "rules.json"), "utf8"),
) as Reference[];

const named = (columns: readonly ArrayLike<number>[]): NamedColumn[] =>
  columns.map((values, i) => ({ name: `v${i}`, values }));

/** A tree without rates, which are events over rows. */
function counted(node: RuleNode): ReferenceNode {
  expect(node.rate).toBe(node.events / node.n);
  const share = { n: node.n, events: node.events };
  if (!("cut" in node)) return share;
  return {
    ...share,
    variable: node.variable,
    cut: node.cut,
    below: counted(node.below),
    above: counted(node.above),
  };
}

describe("on variables of at most sixteen values the tree is scikit-learn's", () => {
  it.each(references.map(reference => [reference.name, reference] as const))("%s", (_, reference) => {
    const { columns, labels, depth, fewestRows, tree } = reference;
    const found = ruleTree(named(columns), labels, { depth, fewestRows });
    expect(counted(found.tree)).toEqual(tree);
  });
});

describe("on values of which every one is both event and reference", () => {
  // There ml-cart looks at every cut; elsewhere it passes some over.
  it.each([1, 2, 3, 4, 5])("ml-cart parts the rows in the same way, seed %d", seed => {
    const random = new Random(seed);
    const [rows, levels] = [400, 6];
    const columns = Array.from({ length: 3 }, () =>
      Float64Array.from({ length: rows }, () => random.integer(levels)),
    );
    const labels = Array.from(columns[0], (value, row) =>
      Number(random.uniform() < 0.15 + 0.1 * value - 0.03 * columns[1][row]),
    );
    const classifier = new DecisionTreeClassifier({ maxDepth: 2, gainThreshold: 0, minNumSamples: 1 });
    const byRow = labels.map((_, row) => columns.map(column => column[row]));
    classifier.train(byRow, labels);
    const { tree } = ruleTree(named(columns), labels, { depth: 2, fewestRows: 1 });
    const leafOf = (node: RuleNode, row: number): RuleNode => {
      if (!("cut" in node)) return node;
      const value = columns[Number(node.variable.slice(1))][row];
      return leafOf(value < node.cut ? node.below : node.above, row);
    };
    byRow.forEach((values, row) => {
      const [[, theirs]] = classifier.root.classify(values).to2DArray();
      expect(leafOf(tree, row).rate).toBeCloseTo(theirs, 12);
    });
  });
});

const drawnRows = fc.array(
  fc.record({
    a: fc.integer({ min: 0, max: 5 }),
    b: fc.constantFrom(-1, 0.5, 1e9, -Infinity, NaN),
    label: fc.constantFrom(0, 1, 0, 255),
  }),
  { minLength: 2, maxLength: 60 },
);
const hasBoth = (drawn: { label: number }[]): boolean =>
  [0, 1].every(label => drawn.some(row => row.label === label));

type Drawn = { a: number; b: number; label: number };
const columnsOf = (drawn: Drawn[]): NamedColumn[] => [
  { name: "a", values: drawn.map(({ a }) => a) },
  { name: "b", values: drawn.map(({ b }) => b) },
];
const labelsOf = (drawn: Drawn[]): number[] => drawn.map(({ label }) => label);

describe("a rule", () => {
  const holds = ({ conditions }: Rule, values: Record<string, number>): boolean =>
    conditions.every(
      ({ variable, below = Infinity, above = -Infinity }) =>
        values[variable] >= above && (values[variable] < below || below === Infinity),
    );

  it("holds for as many rows and events as it says, each labelled row in one of them, best first", () => {
    fc.assert(
      fc.property(drawnRows.filter(hasBoth), fc.integer({ min: 1, max: 3 }), (drawn, depth) => {
        const found = ruleTree(columnsOf(drawn), labelsOf(drawn), { depth, fewestRows: 1 });
        const by = found.filled.find(({ variable }) => variable === "b")?.by ?? 0;
        const used = drawn
          .filter(({ label }) => label !== 255)
          .map(row => ({ ...row, b: Number.isNaN(row.b) ? by : row.b }));
        expect(found.rows).toBe(used.length);
        expect(found.rules.length).toBeLessThanOrEqual(2 ** depth);
        for (const rule of found.rules) {
          const own = used.filter(row => holds(rule, row));
          expect([rule.n, rule.events]).toEqual([own.length, own.filter(({ label }) => label === 1).length]);
        }
        expect(found.rules.reduce((sum, { n }) => sum + n, 0)).toBe(used.length);
        const rates = found.rules.map(({ rate }) => rate);
        expect(rates).toEqual([...rates].sort((a, b) => b - a));
      }),
    );
  });

  it("of one question parts the rows better than any other cut does", () => {
    const impurity = (rows: Drawn[]): number => {
      const events = rows.filter(({ label }) => label === 1).length;
      return rows.length === 0 ? 0 : (2 * events * (rows.length - events)) / rows.length;
    };
    fc.assert(
      fc.property(drawnRows.filter(hasBoth), fc.integer({ min: 1, max: 4 }), (drawn, fewestRows) => {
        const used = drawn.filter(({ label, b }) => label !== 255 && !Number.isNaN(b));
        if (!hasBoth(used)) return;
        const { tree } = ruleTree(columnsOf(used), labelsOf(used), { depth: 1, fewestRows });
        const part = (key: "a" | "b", cut: number): Drawn[][] => [
          used.filter(row => row[key] < cut),
          used.filter(row => !(row[key] < cut)),
        ];
        const sums = (["a", "b"] as const).flatMap(key =>
          used
            .map(row => part(key, row[key]))
            .filter(sides => sides.every(({ length }) => length >= fewestRows))
            .map(sides => impurity(sides[0]) + impurity(sides[1])),
        );
        const whole = impurity(used);
        const found =
          "cut" in tree
            ? part(tree.variable as "a", tree.cut).reduce((sum, side) => sum + impurity(side), 0)
            : whole;
        expect(found).toBeCloseTo(Math.min(whole, ...sums), 9);
      }),
    );
  });

  it("asks about a variable twice in one condition", () => {
    const values = Float64Array.from({ length: 300 }, (_, i) => i % 30);
    const labels = values.map(value => Number(value >= 10 && value < 20));
    const { rules } = ruleTree([{ name: "speed", values }], labels, { bins: 30 });
    expect(rules[0]).toEqual({
      conditions: [{ variable: "speed", above: 9.5, below: 19.5 }],
      n: 100,
      events: 100,
      rate: 1,
    });
  });
});

describe("a tree", () => {
  const random = new Random(3);
  const rows = 20_000;
  const column = (): Float64Array => Float64Array.from({ length: rows }, () => random.normal());

  it("finds a planted rule, with counts of all rows", () => {
    const columns = Array.from({ length: 12 }, column);
    const labels = Uint8Array.from(columns[4], (value, row) =>
      Number(random.uniform() < (value > 0.7 && columns[9][row] < 0 ? 0.6 : 0.05)),
    );
    const { rules } = ruleTree(named(columns), labels);
    const [best] = rules;
    const byName = Object.fromEntries(best.conditions.map(condition => [condition.variable, condition]));
    // Within two bins of a sixteenth of the rows each: .7 is the 76 % quantile, 0 the median.
    expect(byName.v4.above).toBeGreaterThan(0.32);
    expect(byName.v4.above).toBeLessThan(1.15);
    expect(Math.abs(byName.v9.below!)).toBeLessThan(0.32);
    expect(best.rate).toBeGreaterThan(0.45);
    const own = Array.from(labels.keys()).filter(
      row =>
        columns[4][row] >= byName.v4.above! &&
        columns[9][row] < byName.v9.below! &&
        best.conditions.every(
          ({ variable, below = Infinity, above = -Infinity }) =>
            columns[Number(variable.slice(1))][row] >= above &&
            columns[Number(variable.slice(1))][row] < below,
        ),
    );
    expect(best.n).toBe(own.length);
  });

  it("keeps leaves large enough to be believed: 2 % of the rows unless told otherwise", () => {
    const columns = Array.from({ length: 5 }, column);
    const labels = Uint8Array.from({ length: rows }, () => Number(random.uniform() < 0.1));
    for (const { n } of ruleTree(named(columns), labels).rules) expect(n).toBeGreaterThanOrEqual(0.02 * rows);
  });

  it("takes rows without a value for the median, and says so", () => {
    const values = Float64Array.of(NaN, 1, 2, 3, 4, NaN, 90);
    const found = ruleTree(
      [
        { name: "v", values },
        { name: "empty", values: new Float64Array(7).fill(NaN) },
      ],
      [0, 0, 0, 0, 1, 1, 255],
      { fewestRows: 1, depth: 1 },
    );
    expect(found.filled).toEqual([
      { variable: "v", rows: 2, by: 2.5 },
      { variable: "empty", rows: 6, by: null },
    ]);
    expect(found.tree).toMatchObject({ variable: "v", cut: 3.5, above: { n: 1, events: 1 } });
  });

  it("changes nothing of what it was given", () => {
    const values = column();
    const before = values.slice();
    ruleTree(
      [{ name: "v", values }],
      values.map(value => Number(value > 1)),
    );
    expect(values).toEqual(before);
  });
});

describe("what can't be told in rules is refused", () => {
  const values = [1, 2, 3];
  it.each<[string, () => unknown, string, RegExp]>([
    ["no column", () => ruleTree([], [0, 1, 1]), "no-variables", /no column/],
    [
      "a name twice",
      () =>
        ruleTree(
          ["a", "a"].map(name => ({ name, values })),
          [0, 1, 1],
        ),
      "duplicate-names",
      /“a”/,
    ],
    ["other lengths", () => ruleTree(named([values]), [0, 1]), "bad-options", /3 values for 2 labels/],
    ["one class", () => ruleTree(named([values]), [0, 255, 0]), "empty-population", /No row is event/],
    ["a deep tree", () => ruleTree(named([values]), [0, 1, 1], { depth: 4 }), "bad-options", /from 1 to 3/],
    ["one bin", () => ruleTree(named([values]), [0, 1, 1], { bins: 1 }), "bad-options", /bins/],
    [
      "leaves without rows",
      () => ruleTree(named([values]), [0, 1, 1], { fewestRows: 0 }),
      "bad-options",
      /from 1 on/,
    ],
  ])("%s", (_, call, code, message) => {
    const error = refusal(call);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});
