import { completeShorthands } from "../../../kernel-lib/dist/kernel/shorthands";

const earlier = new Set(["days", "table", "ä", "$x"]);
const complete = (output: string): string => completeShorthands(output, name => earlier.has(name));

test.each([
  ["f({ days });", "f({ days: exports.days });"],
  ["f({ days, seed, table });", "f({ days: exports.days, seed, table: exports.table });"],
  ["const o = { a: { days }, days };", "const o = { a: { days: exports.days }, days: exports.days };"],
  ["({ days } = o);", "({ days: exports.days } = o);"],
  ["({ days = 5 } = o);", "({ days: exports.days = 5 } = o);"],
  ["f({ ä, $x });", "f({ ä: exports.ä, $x: exports.$x });"],
  ["const g = () => ({ days });", "const g = () => ({ days: exports.days });"],
  ["await f({ days }); return;", "await f({ days: exports.days }); return;"],
])("a variable of an earlier cell is reached in short form too: %s", (output, expected) => {
  expect(complete(output)).toBe(expected);
});

test.each([
  "function f(days) { return { days }; }",
  "const f = ({ days }) => ({ days });",
  "const days = 3; f({ days });",
  "for (const days of [1]) f({ days });",
  "try { } catch (days) { f({ days }); }",
  "f({ days: 1, 'table': 2, [days]: 3 });",
  "f({ days() {}, get table() { return 1; } });",
  "f('{ days }', `{ days }`); // { days }",
  "const { days } = o; f({ days });",
  "f({ undefined, hasOwnProperty, constructor, __proto__ });",
  "",
])("what is the cell's own stays as it is: %s", output => {
  expect(complete(output)).toBe(output);
});

test("only the use outside of the function means the earlier cell", () => {
  expect(complete("f({ days }); (days => ({ days }))(1); g({ days });")).toBe(
    "f({ days: exports.days }); (days => ({ days }))(1); g({ days: exports.days });",
  );
});
