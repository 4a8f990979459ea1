// Formulas made from a tree that this file computes by itself give the same numbers; garbled ones are refused with
// their place.
import fc from "fast-check";
import { libraryModule, tableFrom } from "../support/library.mjs";
import { HOSTILE_NAMES, names } from "../support/hostile.mjs";
import { attempt, checkTable, valueAt } from "../support/oracle.mjs";
import { sometimes } from "../support/sometimes.mjs";

const { derive } = libraryModule("data");
const ROWS = 12;

const value = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.constantFrom(0, 0.5, -2.25, 1e-3, 1e6),
  fc.constant(NaN),
);
const binary = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? NaN : a / b),
};
const comparison = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  "!=": (a, b) => a !== b,
};
const one = { abs: Math.abs, sqrt: Math.sqrt, exp: Math.exp, floor: Math.floor, ceil: Math.ceil };
const two = { min: Math.min, max: Math.max };

const { number } = fc.letrec(tie => ({
  number: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.record({ tag: fc.nat(3) }),
    fc.record({ constant: fc.integer({ min: 0, max: 1_000 }).map(whole => whole / 8) }),
    fc.record({ by: fc.constantFrom(...Object.keys(binary)), left: tie("number"), right: tie("number") }),
    fc.record({ one: fc.constantFrom(...Object.keys(one)), of: tie("number") }),
    fc.record({ two: fc.constantFrom(...Object.keys(two)), left: tie("number"), right: tie("number") }),
    fc.record({ minus: tie("number") }),
    fc.record({ condition: tie("truth"), then: tie("number"), otherwise: tie("number") }),
  ),
  truth: fc.record({
    compare: fc.constantFrom(...Object.keys(comparison)),
    left: tie("number"),
    right: tie("number"),
  }),
}));

/** The tree as a person would write it, every part in parentheses. */
function textOf(node, tags) {
  const of = part => textOf(part, tags);
  if (node.tag !== undefined) return `[${tags[node.tag % tags.length].replaceAll("]", "]]")}]`;
  if (node.constant !== undefined) return String(node.constant);
  if (node.by !== undefined) return `(${of(node.left)} ${node.by} ${of(node.right)})`;
  if (node.one !== undefined) return `${node.one}(${of(node.of)})`;
  if (node.two !== undefined) return `${node.two}(${of(node.left)}, ${of(node.right)})`;
  if (node.minus !== undefined) return `(-${of(node.minus)})`;
  if (node.compare !== undefined) return `(${of(node.left)} ${node.compare} ${of(node.right)})`;
  return `if(${of(node.condition)}, ${of(node.then)}, ${of(node.otherwise)})`;
}

/** Its value in one row; NaN is missing. */
function valueOf(node, row) {
  const of = part => valueOf(part, row);
  if (node.tag !== undefined) return row[node.tag % row.length];
  if (node.constant !== undefined) return node.constant;
  if (node.by !== undefined) return binary[node.by](of(node.left), of(node.right));
  if (node.one !== undefined) return one[node.one](of(node.of));
  if (node.two !== undefined) return two[node.two](of(node.left), of(node.right));
  if (node.minus !== undefined) return -of(node.minus);
  if (node.compare !== undefined) {
    const [left, right] = [of(node.left), of(node.right)];
    return Number.isNaN(left) || Number.isNaN(right) ? NaN : Number(comparison[node.compare](left, right));
  }
  const condition = of(node.condition);
  return Number.isNaN(condition) ? NaN : of(condition === 0 ? node.otherwise : node.then);
}

const garble = fc.record({
  at: fc.nat(200),
  text: fc.constantFrom(
    "",
    "(",
    ")",
    "[",
    "]",
    "'",
    ",",
    "..",
    "^^",
    "\0",
    "process",
    "and",
    "not ",
    "1e999",
    "💥",
    "\n",
  ),
});

export const arbitrary = () =>
  fc.record({
    tree: number,
    tags: names(1, 4),
    name: fc.constantFrom("derived", ...HOSTILE_NAMES.slice(0, 8)),
    rows: fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: ROWS, maxLength: ROWS }),
    garbles: sometimes(fc.array(garble, { minLength: 1, maxLength: 3 }), 2),
  });

export async function check({ tree, tags, name, rows, garbles }, { tally }) {
  const columns = tags.map((tag, at) => [tag, Float64Array.from(rows, row => row[at])]);
  const table = tableFrom(columns, { time: null });
  const whole = textOf(tree, tags);
  const formula = (garbles ?? []).reduce(
    (text, { at, text: odd }) =>
      text.slice(0, at % (text.length + 1)) + odd + text.slice((at % (text.length + 1)) + 1),
    whole,
  );
  const allowed = garbles === null && !tags.includes(name) && whole.length < 2_000 ? [] : undefined;
  const { value: derived } = await attempt(() => derive(table, [{ name, formula }]), { tally, allowed });
  if (derived === undefined) return;
  checkTable(derived);
  if (garbles !== null) return;
  const column = derived.column(name);
  rows.forEach((row, at) => {
    const expected = valueOf(tree, row.slice(0, tags.length));
    const read = valueAt(column, at);
    const known = Number.isFinite(expected) ? expected : null;
    if (read !== known && !(read === 0 && known === 0)) {
      throw new Error(`${formula} in row ${at}: computed ${read}, but it is ${known}`);
    }
  });
}
