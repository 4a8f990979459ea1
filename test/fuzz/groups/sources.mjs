// Sources with hostile names and random clocks, assembled: every value is the last one at or before its row, no older
// than allowed, never one from the future; computed here row by row, without any engine.
import fc from "fast-check";
import { libraryModule, tableFrom } from "../support/library.mjs";
import { HOSTILE_NAMES, name } from "../support/hostile.mjs";
import { attempt, checkTable, valueAt } from "../support/oracle.mjs";
import { sometimes } from "../support/sometimes.mjs";

const { assemble } = libraryModule("data");
const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 5);

/** Minutes at which a source has rows, ascending, some twice. */
const minutes = fc
  .array(fc.nat(300), { minLength: 1, maxLength: 25 })
  .map(list => [...list].sort((a, b) => a - b));
const sourceName = fc.oneof(name, fc.constantFrom(...HOSTILE_NAMES, "stops", "lab"));
const source = fc.record({
  name: sourceName,
  tag: name,
  minutes,
  maxAge: fc.option(fc.integer({ min: 1, max: 90 }), { freq: 4 }),
  shift: sometimes(fc.integer({ min: -90, max: 90 }), 2),
});
const interval = fc.record({
  name: sourceName,
  attribute: name,
  spans: fc.array(fc.tuple(fc.nat(300), fc.integer({ min: -5, max: 60 })), { minLength: 1, maxLength: 8 }),
});
const nonsense = fc.constantFrom(
  { maxAge: "soon" },
  { shift: "1 fortnight" },
  { path: 3 },
  { table: {} },
  { time: null },
  { x: 1 },
  {},
);

export const arbitrary = () =>
  fc.record({
    base: fc.record({ name: sourceName, tag: name, minutes }),
    samples: fc.array(source, { maxLength: 2 }),
    intervals: fc.array(interval, { maxLength: 2 }),
    wrong: sometimes(nonsense, 8),
  });

const timesOf = list => list.map(minute => new Date(START + minute * MINUTE));
const tableOf = ({ tag, minutes: list }, first) =>
  tableFrom(
    [
      ["time", timesOf(list)],
      [tag, Float64Array.from(list, (_, row) => first + row)],
    ],
    { time: "time" },
  );

export async function check({ base, samples, intervals, wrong }, { tally }) {
  const uniqueTag = [base, ...samples].every(({ tag }) => tag !== "time");
  const withIntervals = intervals.map(({ name: called, attribute, spans }) => ({
    name: called,
    table: tableFrom(
      [
        ["Start", timesOf(spans.map(([from]) => from))],
        ["End", timesOf(spans.map(([from, length]) => from + length))],
        [`a ${attribute}`, spans.map((_, at) => `word ${at % 3}`)],
      ],
      { time: "Start" },
    ),
    from: "Start",
    to: "End",
  }));
  const options = {
    series: uniqueTag ? [{ name: base.name, table: tableOf(base, 1_000) }] : [],
    samples: uniqueTag
      ? samples.map((each, at) => ({
          name: each.name,
          table: tableOf(each, 2_000 * (at + 1)),
          ...(each.maxAge === null ? {} : { maxAge: `${each.maxAge} min` }),
          ...(each.shift === null ? {} : { shift: `${each.shift} min` }),
          ...(wrong ?? {}),
        }))
      : [],
    ...(withIntervals.length === 0 ? {} : { intervals: withIntervals }),
  };
  const called = [base, ...samples, ...intervals].map(each => each.name);
  const plain =
    uniqueTag &&
    wrong === null &&
    new Set(called).size === called.length &&
    called.every(text => text.trim() !== "" && text.length <= 200);
  const allowed = plain ? (intervals.length === 0 ? [] : ["bad-time"]) : undefined;
  const { value: table } = await attempt(() => assemble(options), { tally, allowed });
  if (table === undefined || !plain) return;
  checkTable(table);
  if (table.rows !== base.minutes.length)
    throw new Error(`${table.rows} rows in place of ${base.minutes.length}`);
  samples.forEach((each, at) => compareAsOf(table, base, each, 2_000 * (at + 1)));
  intervals.forEach(each => compareInside(table, base, each));
}

function compareAsOf(table, base, { name: called, minutes: list, maxAge, shift }, first) {
  // Without a maximal age that was said the library chooses one, which is tested elsewhere.
  if (maxAge === null) return;
  const { variables } = table;
  const mine = variables.filter(variable => variable.source === called);
  if (mine.length !== 1) throw new Error(`${mine.length} tags of ${called}`);
  const column = table.column(mine[0].name);
  base.minutes.forEach((minute, row) => {
    let known = null;
    list.forEach((own, at) => {
      const time = own + (shift ?? 0);
      if (time <= minute) known = minute - time <= maxAge ? first + at : null;
    });
    const read = valueAt(column, row);
    if (read !== known)
      throw new Error(`${called}, row ${row}: joined ${read}, but the last value is ${known}`);
  });
}

function compareInside(table, base, { name: called, spans }) {
  const column = table.variables.find(({ source: from, kind }) => from === called && kind === "boolean");
  if (column === undefined) throw new Error(`Nothing says where ${called} is`);
  base.minutes.forEach((minute, row) => {
    const inside = spans.some(([from, length]) => from <= minute && minute < from + length);
    const read = valueAt(table.column(column.name), row);
    if (read !== String(inside)) throw new Error(`${called}, row ${row}: ${read}, but it is ${inside}`);
  });
}
