import { formatPlantTime } from "./plant-time";
import type { Table } from "./table";

const UNITS: readonly (readonly [string, number])[] = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1_000],
  ["ms", 1],
];

/** A length of time in the largest unit that divides it, for example "1 min" or "90 s". */
export function intervalText(ms: number): string {
  for (const [unit, length] of UNITS) {
    if (ms >= length && Number.isInteger(ms / length)) return `${ms / length} ${unit}`;
  }
  for (const [unit, length] of UNITS) {
    if (ms >= length) return `${Number((ms / length).toPrecision(3))} ${unit}`;
  }
  return `${ms} ms`;
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ["1 d", "every day"],
  ["1 h", "every hour"],
  ["1 min", "every minute"],
  ["1 s", "every second"],
]);

/** A sampling interval in words: "every minute", "every 15 min". */
export function everyText(ms: number): string {
  const text = intervalText(ms);
  return WORDS.get(text) ?? `every ${text}`;
}

/** A whole number with thin grouping: 43,200. */
export function countText(count: number): string {
  return count.toLocaleString("en-US");
}

/** A count with its noun: "1 row", "43,200 rows". */
export function countOf(count: number, noun: string): string {
  return `${countText(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** Steps beyond this many are sampled evenly: the median of a table's step needs no more. */
const STEPS_LOOKED_AT = 50_000;

/** Median difference between neighbouring times; null with fewer than two. */
export function medianStep(time: Float64Array): number | null {
  const steps = time.length - 1;
  if (steps < 1) return null;
  const looked = Math.min(steps, STEPS_LOOKED_AT);
  const differences = new Float64Array(looked);
  for (let k = 0; k < looked; k++) {
    const at = Math.floor((k * steps) / looked);
    differences[k] = time[at + 1]! - time[at]!;
  }
  differences.sort();
  return differences[looked >> 1]!;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** From which day to which, short: "28 Sep–4 Oct"; years where they differ, or with an end that nobody knows. */
export function daysText(first: number, last: number | null, timeZone: string): string {
  const from = dayOf(first, timeZone);
  if (last === null) return `from ${from.text} ${from.year}`;
  const to = dayOf(last, timeZone);
  const year = from.year === to.year ? "" : ` ${from.year}`;
  const until = from.year === to.year ? "" : ` ${to.year}`;
  return from.text === to.text && year === "" ? from.text : `${from.text}${year}–${to.text}${until}`;
}

function dayOf(ms: number, timeZone: string): { text: string; year: string } {
  const [year, month, day] = formatPlantTime(ms, timeZone, "date").split("-");
  return { text: `${Number(day)} ${MONTHS[Number(month) - 1]!}`, year: year! };
}

export function describeTable(table: Table): string {
  const size = `${countOf(table.rows, "row")} × ${countOf(table.variables.length, "tag")}`;
  const { time, timeZone, intervalMs } = table;
  if (time === null || time.length === 0) return size;
  const step = intervalMs === null || intervalMs === 0 ? "" : `, ${everyText(intervalMs)}`;
  const from = formatPlantTime(time[0]!, timeZone, "reading");
  const to = formatPlantTime(time[time.length - 1]!, timeZone, "reading");
  return `${size}${step}, ${from} – ${to} (${timeZone})`;
}

export function inspectTable(table: Table): string {
  const notices = table.notices.map(({ level, text }) => `  ${level === "warning" ? "⚠" : "·"} ${text}`);
  return [table.describe(), ...notices].join("\n");
}
