import type { Table } from "../../data";
import type { Notice } from "../../protocol";
import { quoted } from "../../protocol";
import { durationText } from "../duration-text";
import type { RowChoice } from "./row-choice";
import type { Spans } from "./spans";

/** A row with fewer readings than this has no spread and no slope worth the name. */
const FEWEST_READINGS = 2;
/** A value that changed less often than this has no hold time to speak of. */
const FEWEST_CHANGES = 3;
const NAMES_SHOWN = 3;

/** What the reader of windows, samples or batches ought to know: rows that are too short for the data. */
export function rowNotices(table: Table, choice: RowChoice, spans: Spans): Notice[] {
  const length = lengthOf(choice, spans);
  if (length === null) return [];
  return [...shortRows(table, choice, length), ...slowVariables(table, length)];
}

/** How long a row is; of batches the median. */
function lengthOf(choice: RowChoice, { from, to }: Spans): number | null {
  if (choice.kind === "windows") return choice.every.ms;
  if (choice.kind === "samples") return choice.lookBack.ms;
  const lengths = to.map((end, row) => end - from[row]!).sort();
  return lengths.length === 0 ? null : lengths[lengths.length >> 1]!;
}

const NOUNS: Readonly<Record<RowChoice["kind"], string>> = {
  windows: "A slice",
  samples: "The time that a sample sees",
  batches: "A batch",
};

function shortRows({ intervalMs }: Table, { kind }: RowChoice, length: number): Notice[] {
  if (intervalMs === null || length >= FEWEST_READINGS * intervalMs) return [];
  const text = `${NOUNS[kind]} (${durationText(length)}) is shorter than two readings, which come every ${durationText(intervalMs)}: spread and slope within it mean nothing.`;
  return [{ level: "warning", code: "short-rows", text }];
}

/** Tags that hold their value for longer than a row lasts; those that are meant to (settings, say) are not told. */
function slowVariables(table: Table, length: number): Notice[] {
  const slow = table.variables.flatMap(({ name, role, suggestedRole = "sensor" }) => {
    const column = table.column(name);
    if ((role ?? suggestedRole) !== "sensor" || column.type !== "numeric") return [];
    const hold = longHold(table.time!, column.values, length);
    return hold === null ? [] : [{ name, hold }];
  });
  if (slow.length === 0) return [];
  const shown = slow.slice(0, NAMES_SHOWN).map(({ name, hold }) => `${quoted(name)} (${durationText(hold)})`);
  const names = `${shown.join(", ")}${slow.length > shown.length ? ` and ${slow.length - shown.length} others` : ""}`;
  const verb = slow.length === 1 ? "holds its value" : "hold their value";
  const text = `${names} ${verb} for longer than one row lasts (${durationText(length)}): neighbouring rows repeat one another, and spread and slope say little.`;
  return [{ level: "warning", code: "held-longer-than-rows", text }];
}

/** How long a number stays as it is, in milliseconds: the median, if that is longer than a row; null otherwise. */
function longHold(time: Float64Array, values: Float64Array, length: number): number | null {
  const changes = countChanges(values);
  if (changes <= FEWEST_CHANGES) return null;
  // Half of the times between changes would have to be longer.
  if ((changes / 2) * length > time.at(-1)! - time[0]!) return null;
  const held = Float64Array.from(heldTimes(time, values)).sort();
  const median = held[held.length >> 1]!;
  return median > length ? median : null;
}

function countChanges(values: Float64Array): number {
  let [value, changes] = [NaN, 0];
  for (const now of values) {
    if (Number.isNaN(now) || now === value) continue;
    changes++;
    value = now;
  }
  return changes;
}

function heldTimes(time: Float64Array, values: Float64Array): number[] {
  const held: number[] = [];
  let [value, since] = [NaN, NaN];
  for (let row = 0; row < values.length; row++) {
    const now = values[row]!;
    if (Number.isNaN(now) || now === value) continue;
    if (!Number.isNaN(since)) held.push(time[row]! - since);
    [value, since] = [now, time[row]!];
  }
  return held;
}
