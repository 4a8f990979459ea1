// Tables of plain values, for formats that know numbers from texts: `{ names, rows }`.
import fc from "fast-check";
import { names, word } from "./hostile.mjs";

const START = Date.UTC(2026, 0, 5, 6);
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => (value === 0 ? 0 : value)),
  fc.integer({ min: -9_999, max: 9_999 }).map(whole => whole / 100),
);
const kinds = [
  { name: "numbers", of: number },
  { name: "words", of: word },
  { name: "truths", of: fc.boolean() },
];

/** @returns an arbitrary of `{ names, columns }`: the first column is one of Dates, the others have nulls */
export const knownTable = fc
  .record({
    count: fc.integer({ min: 1, max: 25 }),
    all: names(1, 4),
    step: fc.constantFrom(1_000, 60_000, 3_600_000),
  })
  .chain(({ count, all, step }) =>
    fc.record({
      names: fc.constant(["Time", ...all.filter(text => !/time|date|stamp|tag/i.test(text))]),
      times: fc.constant(Array.from({ length: count }, (_, row) => new Date(START + row * step))),
      columns: fc.tuple(
        ...all.map(() =>
          fc
            .constantFrom(...kinds, kinds[0])
            .chain(({ of }) =>
              fc
                .tuple(of, fc.array(fc.option(of, { freq: 8 }), { minLength: count, maxLength: count }))
                .map(([first, rest]) => [first, ...rest.slice(1)]),
            ),
        ),
      ),
    }),
  )
  .map(({ names: list, times, columns }) => ({
    names: list,
    columns: [times, ...columns.slice(0, list.length - 1)],
  }));

/** Compares what was read with what was known. */
export function compareKnown(table, { names: list, columns }, valueAt) {
  const differs = (what, read, expected) => {
    throw new Error(`${what}: read ${JSON.stringify(read)}, but the file says ${JSON.stringify(expected)}`);
  };
  const [times, ...others] = columns;
  if (table.rows !== times.length) differs("rows", table.rows, times.length);
  const read = table.variables.map(({ name }) => name);
  const expected = list.slice(1).map(text => text.trim());
  if (table.timeName !== "Time") differs("the time's name", table.timeName, "Time");
  if (read.join("\0") !== expected.join("\0")) differs("names", read, expected);
  times.forEach((time, row) => {
    if (Math.abs(table.time[row] - time.getTime()) >= 1)
      differs(`time of row ${row}`, table.time[row], time.getTime());
  });
  others.forEach((values, at) => {
    const column = table.column(read[at]);
    values.forEach((value, row) => {
      const known = typeof value === "boolean" ? String(value) : value;
      const found = valueAt(column, row);
      if (found !== known) differs(`${read[at]}, row ${row}`, found, known);
    });
  });
}
