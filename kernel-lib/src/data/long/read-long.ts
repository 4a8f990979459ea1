import type { Engine } from "../engine";
import type { KnownFacts } from "../text-facts";
import type { ReadOptions } from "../open-options";
import type { RawColumn, RawTimes } from "../raw-column";
import type { ReadColumns, TextTask } from "../read-text";
import { isNotANumber } from "../text-source";
import type { TextSource } from "../text-source";
import { columnFilter } from "../wanted-columns";
import { withTextSource } from "../with-text-source";
import type { LongColumns } from "./find-long";
import type { TimeKind } from "./moments";
import { pivot } from "./pivot";
import type { PivotTask } from "./pivot";

/** What reading the long form needs to know beside the file. */
export interface LongTask {
  readonly columns: LongColumns;
  readonly options: ReadOptions;
  readonly timeZone: string;
  readonly facts: KnownFacts;
  readonly shown: string;
  readonly signal?: AbortSignal;
}

/** What the time of the table is called that a file in the long form becomes. */
export function longTimeName({ time }: LongColumns): string {
  return time.join(" ");
}

/** Reads a delimited file in the long form: its readings go through the engine, only the table comes back. */
export async function readLongText(engine: Engine, text: TextTask, task: LongTask): Promise<ReadColumns> {
  let kind: TimeKind = "texts";
  const read = await withTextSource(engine, text, async source => {
    kind = await storeReadings(engine, source, text, task.columns);
    return [];
  });
  const pivoted = await pivot(engine, kind, pivotTask(task));
  return { columns: pivoted.columns, notices: [...read.notices, ...pivoted.notices] };
}

/** What the pivot itself needs to know. */
export function pivotTask({ columns, options, timeZone, facts, shown, signal }: LongTask): PivotTask {
  return {
    columns,
    timeName: longTimeName(columns),
    timeZone,
    repeatedHour: options.repeatedHour,
    facts,
    decimal: facts.decimal ?? null,
    shown,
    signal,
    filter: names => columnFilter(options, names, shown),
  };
}

async function storeReadings(
  engine: Engine,
  source: TextSource,
  { format }: TextTask,
  columns: LongColumns,
): Promise<TimeKind> {
  const place = (name: string): number => format.names.indexOf(name);
  const optional = (name: string | undefined): string =>
    name === undefined ? "NULL::VARCHAR" : `trim(c${place(name)})`;
  const store = async (time: string): Promise<void> => {
    await engine.run(
      `CREATE OR REPLACE TABLE readings AS SELECT trim(c${place(columns.tag)}) AS tag, ${time} AS time,
       c${place(columns.value)} AS value, ${optional(columns.quality)} AS quality, ${optional(columns.unit)} AS unit
       FROM ${source.from}`,
    );
  };
  const [first, second] = columns.time.map(place) as [number, number?];
  const guess = format.guesses[first];
  if (second === undefined && (guess === "local times" || guess === "instants")) {
    await store(source.markedTime(first, guess === "instants"));
    if (!(await hasOddTimes(engine))) return guess;
  }
  await store(second === undefined ? `trim(c${first})` : `concat_ws(' ', trim(c${first}), trim(c${second}))`);
  return "texts";
}

async function hasOddTimes(engine: Engine): Promise<boolean> {
  const [least] = await engine.rows("SELECT min(time) FROM readings WHERE NOT isnan(time)");
  return isNotANumber(Number(least?.[0] ?? NaN));
}

/** Columns that are in memory already, of a workbook, say, turned from the long form. */
export async function pivotColumns(
  engine: Engine,
  columns: readonly RawColumn[],
  task: LongTask,
): Promise<ReadColumns> {
  const find = (name: string | undefined): RawColumn | undefined =>
    columns.find(column => column.name === name);
  const times = task.columns.time.map(name => find(name)!);
  const only = times[0]!;
  const typed = times.length === 1 && only.type === "times" ? only : null;
  const texts = (column: RawColumn | undefined): (string | null)[] => textsOf(column, rowsOf(only));
  await engine.run(
    `CREATE TABLE readings (tag VARCHAR, time ${typed === null ? "VARCHAR" : "DOUBLE"}, value VARCHAR, quality VARCHAR, unit VARCHAR)`,
  );
  const time = typed === null ? joined(times.map(texts)) : numbersOf(typed);
  const { tag, value, quality, unit } = task.columns;
  await engine.append("readings", [
    texts(find(tag)),
    time,
    ...[value, quality, unit].map(name => texts(find(name))),
  ]);
  const kind = typed === null ? "texts" : typed.zoned ? "instants" : "local times";
  return await pivot(engine, kind, pivotTask(task));
}

function numbersOf({ values }: RawTimes): (number | null)[] {
  return Array.from(values, value => (Number.isNaN(value) ? null : value));
}

function rowsOf(column: RawColumn): number {
  return column.type === "words" ? column.codes.length : column.values.length;
}

const DAY = 86_400_000;

/** The first values of a column as texts that read as the same values. */
export function textsOf(column: RawColumn | undefined, most: number): (string | null)[] {
  if (column === undefined) return Array.from({ length: most }, () => null);
  if (column.type === "words")
    return Array.from(column.codes.subarray(0, most), code => column.categories[code] ?? null);
  return Array.from(column.values.subarray(0, most), value => {
    if (Number.isNaN(value)) return null;
    if (column.type === "numbers") return String(value);
    const iso = new Date(value).toISOString();
    return column.zoned ? iso : value % DAY === 0 ? iso.slice(0, 10) : iso.slice(0, -1);
  });
}

/** Date and time of day as one text. */
function joined(parts: readonly (string | null)[][]): (string | null)[] {
  const [first, second] = parts as [(string | null)[], (string | null)[]?];
  if (second === undefined) return first;
  return first.map((text, row) => (text === null || second[row] == null ? null : `${text} ${second[row]}`));
}
