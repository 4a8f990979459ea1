import { sharedInt32 } from "../compute/shared";
import { GembaError, quoted } from "../protocol";
import type { Notice, Question } from "../protocol";
import { chooseTime } from "./choose-time";
import type { ChosenTime } from "./choose-time";
import { roleOf, unitInName } from "./guess-role";
import type { HowRead } from "./how-read";
import { interpretWords } from "./interpret";
import { noticesOf } from "./notices";
import { gatherNumbers, instantsOf, placeRows } from "./place-rows";
import type { ClockReading, Placement } from "./place-rows";
import type { RepeatedHour } from "./open-options";
import { rawLength } from "./raw-column";
import type { RawColumn } from "./raw-column";
import { duplicateNames, Table } from "./table";
import type { SourceFile, TableOrigin } from "./table";
import { gatherFacts } from "./text-facts";
import type { KnownFacts } from "./text-facts";
import { zoneClock } from "./time-zone";
import { BOOLEAN_CATEGORIES } from "./variable";
import type { Column, Variable } from "./variable";

/** How raw columns become a table. */
export interface BuildOptions {
  readonly time?: string | readonly [string, string] | null;
  readonly timeZone?: string;
  readonly repeatedHour?: RepeatedHour;
  /** What is known about the texts of the file. */
  readonly facts?: KnownFacts;
  /** Rows at which another file begins. */
  readonly starts?: readonly number[];
  /** Which columns are wanted; all when left out. */
  readonly keep?: (name: string) => boolean;
  /** Whether to look for row counters, identifiers and units in names: in files, not in a program's own arrays. */
  readonly findRoles: boolean;
  /** The file, for errors. */
  readonly where?: string;
  readonly origin?: TableOrigin;
  /** The files that the columns were read from. */
  readonly files?: readonly SourceFile[];
  /** What was noticed while reading. */
  readonly notices?: readonly Notice[];
  /** Learns what was guessed. */
  readonly howRead?: HowRead;
  /** Learns what nothing decides, in place of the error `ambiguous`. */
  readonly ask?: (question: Question) => void;
}

/**
 * A table from raw columns: decides what texts mean, finds the time column, puts
 * the rows in its order, and notes everything that the reader ought to know.
 *
 * @throws GembaError `duplicate-names`, `bad-options`, `bad-time`, `ambiguous`, `no-such-variable`
 */
export function buildTable(raws: readonly RawColumn[], options: BuildOptions): Table {
  const timeZone = options.timeZone ?? "UTC";
  zoneClock(timeZone);
  checkNames(raws, options.where);
  checkLengths(raws);
  const facts = gatherFacts(raws, options.facts ?? {});
  const columns = raws.map(raw => (raw.type === "words" ? interpretWords(raw, facts) : raw));
  const chosen = chooseTime(columns, options.time, facts, options.where);
  const timeColumn = chosen?.column ?? null;
  const { keep } = options;
  const others = columns
    .filter(({ name }) => chosen?.from.includes(name) !== true)
    .filter(({ name }) => keep === undefined || keep(name));
  settleQuestions(timeColumn === null ? others : [timeColumn, ...others], options);
  noteHowRead(chosen, others, options);
  const reading = { timeZone, repeatedHour: options.repeatedHour, starts: options.starts };
  const placement = timeColumn === null ? null : placeRows(timeColumn, reading);
  if (timeColumn !== null && placement?.time.length === 0 && timeColumn.values.length > 0) {
    throw new GembaError("bad-time", {
      what: `No row of the time column ${quoted(timeColumn.name)} holds a time`,
      where: options.where,
      remedy: "Name another column in options.time.",
    });
  }
  const known = [...(options.howRead?.notices ?? []), ...(options.notices ?? [])];
  return new Table({
    columns: others.map(raw =>
      finished(onPlantClock(raw, reading), placement?.order ?? null, options.findRoles),
    ),
    time: placement?.time ?? null,
    timeName: timeColumn?.name ?? null,
    timeZone,
    notices: [...known, ...noticesOf(others, timeColumn, placement, timeZone)],
    origin: options.origin,
    files: options.files,
  });
}

/** What nothing in the file decides is asked, not assumed. */
function settleQuestions(columns: readonly RawColumn[], { ask, where, findRoles }: BuildOptions): void {
  const questions = columns.flatMap(column =>
    column.type !== "words" && column.question !== undefined ? [column.question] : [],
  );
  const first = [...new Map(questions.map(question => [question.option, question])).values()];
  if (ask !== undefined) first.forEach(ask);
  else if (first[0] !== undefined) throw ambiguous(first[0], where, findRoles);
}

function ambiguous(question: Question, where: string | undefined, file: boolean): GembaError {
  const { option, text, choices } = question;
  const ways = choices.map(({ value, text: meaning }) => `${option}: ${JSON.stringify(value)} (${meaning})`);
  return new GembaError("ambiguous", {
    what: text,
    where,
    question,
    remedy: file ? `Say ${ways.join(" or ")}.` : 'Write dates as "2026-04-03", and numbers as numbers.',
  });
}

function noteHowRead(
  chosen: ChosenTime | null,
  others: readonly RawColumn[],
  { howRead }: BuildOptions,
): void {
  if (howRead === undefined) return;
  if (chosen !== null) {
    const { column, from } = chosen;
    const together = from.map(quoted).join(" and ");
    const text = from.length > 1 ? `${together} together as the time` : undefined;
    howRead.note("time", from.length > 1 ? from : from[0], text);
    if (column.guess !== undefined) howRead.note("time", from[0], `${together} as ${column.guess}`);
  }
  const dated = [...(chosen === null ? [] : [chosen.column]), ...others];
  for (const column of dated) {
    if (column.type !== "times" || column.order === undefined) continue;
    howRead.note(
      "dateOrder",
      column.order,
      column.order === "day-first" ? "03/04 as 3 April" : "03/04 as 4 March",
    );
  }
}

function checkNames(raws: readonly RawColumn[], where?: string): void {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of raws) (seen.has(name) ? twice : seen).add(name);
  if (twice.size > 0) throw duplicateNames([...twice], where);
}

function checkLengths(raws: readonly RawColumn[]): void {
  const rows = raws[0] === undefined ? 0 : rawLength(raws[0]);
  const odd = raws.find(raw => rawLength(raw) !== rows);
  if (odd === undefined) return;
  throw new GembaError("bad-options", {
    what: `Column ${quoted(odd.name)} has ${rawLength(odd)} rows where ${quoted(raws[0]!.name)} has ${rows}`,
    remedy: "Give every column one value per row; null or NaN stands for a missing value.",
  });
}

/** Times beside the time column become numbers, epoch milliseconds too. */
function onPlantClock(raw: RawColumn, reading: ClockReading): RawColumn {
  return raw.type === "times" ? { ...raw, values: instantsOf(raw, reading).instants, zoned: true } : raw;
}

function finished(raw: RawColumn, order: Placement["order"], findRoles: boolean): Column {
  const variable = variableOf(raw, findRoles);
  if (raw.type === "words") {
    const codes = order === null ? raw.codes : gatherCodes(raw.codes, order);
    return { type: "categorical", variable, codes, categories: raw.categories };
  }
  const values = order === null ? raw.values : gatherNumbers(raw.values, order);
  return { type: "numeric", variable, values };
}

function variableOf(raw: RawColumn, findRoles: boolean): Variable {
  const { name, info } = raw;
  const kind = raw.type !== "words" ? "numeric" : isBoolean(raw.categories) ? "boolean" : "categorical";
  const role = info.role ?? (raw.type === "times" ? "time" : findRoles ? roleOf(raw) : undefined);
  const unit = info.unit ?? (findRoles ? unitInName(name) : undefined);
  return {
    name,
    kind,
    ...(role === undefined ? {} : { role }),
    ...(unit === undefined ? {} : { unit }),
    ...(info.station === undefined ? {} : { station: info.station }),
    ...(info.description === undefined ? {} : { description: info.description }),
    ...(info.limits === undefined ? {} : { limits: info.limits }),
  };
}

function isBoolean(categories: readonly string[]): boolean {
  return categories === BOOLEAN_CATEGORIES;
}

function gatherCodes(codes: Int32Array, order: Uint32Array): Int32Array {
  const gathered = sharedInt32(order.length);
  for (let row = 0; row < order.length; row++) gathered[row] = codes[order[row]!]!;
  return gathered;
}
