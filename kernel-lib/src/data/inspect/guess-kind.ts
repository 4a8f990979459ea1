import type { SourceKind } from "../../protocol";
import type { Table } from "../table";
import { recogniseColumns } from "../tags/recognise-columns";
import type { NumericColumn } from "../variable";
import type { RowCount } from "./look-at";

/** What is known of a file beside its first rows. */
export interface FileFacts {
  /** Of the source, from the file's name. */
  readonly name: string;
  readonly rows: RowCount;
  /** Tags of a file in the long form; at least so many where `about`. */
  readonly tags?: RowCount;
  /** The last time in it; null when there is none, or it is not known. */
  readonly end: number | null;
  readonly files: number;
}

const MINUTE = 60_000;
/** Steps within this share of the usual one are as usual. */
const ALIKE = 0.05;
/** Share of steps as usual from which readings come by the clock. */
const REGULAR = 0.7;
/** More rows than a laboratory or a log of stops writes. */
const MANY = 20_000;
/** Nobody takes samples more often, and measures more of one. */
const QUICKEST_SAMPLES = 5 * MINUTE;
const MOST_MEASURED = 30;

/** What a file seems to hold, from its first rows. */
export function guessKind(table: Table, { rows, name }: FileFacts): SourceKind {
  if (table.time === null) return isDictionary(table) ? "tags" : "unknown";
  const { from, to } = timeColumnsOf(table);
  if (from !== undefined && to !== undefined && isInOrder(table, to)) return "intervals";
  const numeric = table.variables.filter(
    ({ kind, role }) => kind === "numeric" && role !== "identifier" && role !== "time",
  );
  const words = table.variables.filter(({ kind }) => kind !== "numeric");
  const regular = isRegular(table.time);
  if (numeric.length === 0) return words.length > 0 && !regular && rows.count < MANY ? "intervals" : "series";
  const usual = table.intervalMs ?? 0;
  if (rows.count >= MANY) return "series";
  // A sample every two hours on the hour looks like a reading; what things are called tells.
  if (regular) {
    const mayBeSamples = usual >= QUICKEST_SAMPLES && numeric.length <= MOST_MEASURED;
    return mayBeSamples && isCalledSamples(table, name) ? "samples" : "series";
  }
  // Historians write when a value changes, every few seconds; people take samples.
  return usual >= 2 * MINUTE || numeric.length <= 5 ? "samples" : "series";
}

/** English and German beginnings of words for what a laboratory does. */
const OF_SAMPLES =
  /(?<!\p{L})(?:lab(?!el)|sampl(?:e|es|ed|ing)(?!\p{L})|proben?(?:nr|nummer|nahme|zeit|nahmezeit|entnahme)?(?!\p{L})|quality|qualität|qualitaet|qc(?!\p{L})|qs(?!\p{L})|prüf|pruef|analy[st])/iu;

/** Whether the file, its time column or a column that counts its rows is named after samples. */
function isCalledSamples(table: Table, name: string): boolean {
  const counters = table.variables.filter(({ role }) => role === "identifier").map(variable => variable.name);
  const names = [name, table.timeName!, ...counters].map(each => each.replaceAll("_", " "));
  return names.some(each => OF_SAMPLES.test(each.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")));
}

function isDictionary(table: Table): boolean {
  const found = recogniseColumns(table.variables.map(({ name }) => name));
  return found.has("name") && (found.has("description") || found.has("unit") || found.has("role"));
}

const BEGIN = /^(?:from|start|begin|von|ab|on)|start|begin|beginn|von\b|_from|_on$/i;
const END = /^(?:to|end|stop|until|till|bis|off)|\bend|_end|ende|stop|finish|bis\b|_to$|_off$/i;

/** The columns with the beginnings and the ends of intervals, as far as there are two columns of times. */
export function timeColumnsOf(table: Table): { from?: string; to?: string } {
  if (table.timeName === null) return {};
  const others = table.variables.filter(({ role }) => role === "time").map(({ name }) => name);
  const [first] = others;
  if (first === undefined) return { from: table.timeName };
  const to = others.find(name => END.test(name));
  if (to === undefined && END.test(table.timeName)) {
    return { from: others.find(name => BEGIN.test(name)) ?? first, to: table.timeName };
  }
  return { from: table.timeName, to: to ?? first };
}

/** Whether intervals end after they begin: two columns of times may be anything else. */
function isInOrder(table: Table, to: string): boolean {
  const { from } = timeColumnsOf(table);
  const begins = from === table.timeName ? table.time! : numbersOf(table, from!);
  const ends = to === table.timeName ? table.time! : numbersOf(table, to);
  let [right, wrong] = [0, 0];
  ends.forEach((end, row) => {
    if (end >= begins[row]!) right++;
    else if (end < begins[row]!) wrong++;
  });
  return right > 9 * wrong && right > 0;
}

function numbersOf(table: Table, name: string): Float64Array {
  return (table.column(name) as NumericColumn).values;
}

/** Whether most steps are alike: readings by the clock. */
function isRegular(time: Float64Array): boolean {
  const steps = Array.from(time.subarray(1), (at, row) => at - time[row]!).filter(step => step > 0);
  if (steps.length < 3) return false;
  const usual = steps.sort((a, b) => a - b)[steps.length >> 1]!;
  return steps.filter(step => Math.abs(step - usual) <= ALIKE * usual).length >= REGULAR * steps.length;
}
