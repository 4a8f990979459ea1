import { quoted } from "../../protocol";
import type { Data, Notice } from "../../protocol";
import { finishTable } from "../finish-table";
import { simulateLine } from "../line/simulate-line";
import { openEngine } from "../open-engine";
import { columnsOf, remakeTable } from "../remake-table";
import { Table } from "../table";
import type { SourceFile, TableOrigin, TableSource } from "../table";
import { countOf, countText, daysText, everyText, medianStep } from "../table-text";
import type { Column } from "../variable";
import { AsOfJoin } from "./as-of";
import type { AssembleOptions } from "./assemble-options";
import { checkAssembleOptions } from "./check-options";
import type { CheckedOptions } from "./check-options";
import { ColumnNames } from "./column-names";
import { gatherColumn } from "./gather";
import { areStops, joinIntervals } from "./interval-join";
import { intervalTimes } from "./interval-times";
import { intervalsOf } from "./intervals";
import type { Intervals } from "./intervals";
import { countMatches, insideAny } from "./match-samples";
import { joinText } from "./match-text";
import type { AgeLimit } from "./match-text";
import { cancelled, readInput } from "./read-input";
import type { Input } from "./read-input";
import { segmentsOf } from "./segments";
import type { Segments } from "./segments";
import { lengthOf } from "./shift";

/** Without `maxAge` a value is held for so many median intervals of its source. */
const INTERVALS_HELD = 3;
const NAMES_SHOWN = 5;

/**
 * One table from several sources, each with its own clock: process data, lab results, stops,
 * batches, a product schedule.
 *
 * The table has the rows of the first series (or of the source that `rows` names; without series,
 * of the first samples). Every row takes from each other series and from samples the last row at
 * or before its own time, no older than `maxAge` (three median intervals of that source when left
 * out), never one from the future; a value missing there stays missing. Sources of intervals give
 * a column "in it or not" and one per attribute; intervals are half-open, of overlapping ones the
 * one that began last counts, and a log of changes holds until its next row. Columns of one name
 * become "name (source)". Whatever was joined, and what matched nothing, is told in
 * `table.notices` and `table.sources`.
 *
 * @throws GembaError `bad-options` and `no-such-source` naming the place in the options; what
 *   reading the files throws; `bad-formula`, `no-such-variable`; `cancelled`
 * @example
 * const line = await assemble({
 *   timeZone: "Europe/Berlin",
 *   series: [{ path: "historian.csv" }],
 *   samples: [{ path: "lab.csv", name: "lab", time: "Sampled", shift: "-58 min", maxAge: "4 h" }],
 *   intervals: [{ path: "stops.csv", from: "Start", to: "End" }],
 * });
 */
export async function assemble(data: Data | AssembleOptions): Promise<Table> {
  const checked = checkAssembleOptions(data);
  const { options, sources, base } = checked;
  if (base === null) return simulateLine(options.simulated).table;
  const timeZone = options.timeZone ?? "UTC";
  const inputs: Input[] = [];
  for (const source of sources) inputs.push(await readInput(source, timeZone, options.signal));
  const baseInput = inputs.find(({ source }) => source === base)!;
  const joined = await joinAll(inputs, baseInput, options.signal);
  const table = new Table({
    columns: joined.columns,
    time: baseInput.table.time,
    timeName: baseInput.table.timeName,
    timeZone: options.timeZone ?? baseInput.table.timeZone,
    notices: joined.notices,
    origin: originOf(checked),
    sources: joined.sources,
    files: filesOf(inputs),
    rowsChoice: options.rows,
  });
  return await finishTable(table, options);
}

/** The options as plain data; a table with sources in memory can't be made again from them. */
function originOf({ options, sources }: CheckedOptions): TableOrigin {
  if (sources.some(({ options: { table } }) => table !== undefined)) return { kind: "columns" };
  const { signal: _signal, ...data } = options;
  return { kind: "assembled", data: JSON.parse(JSON.stringify(data)) as Data };
}

function filesOf(inputs: readonly Input[]): SourceFile[] {
  const files = new Map(inputs.flatMap(({ table }) => table.files).map(file => [file.absolute, file]));
  return [...files.values()];
}

interface Joined {
  readonly columns: Column[];
  readonly notices: Notice[];
  readonly sources: TableSource[];
}

async function joinAll(inputs: readonly Input[], base: Input, signal?: AbortSignal): Promise<Joined> {
  const engine = await openEngine();
  try {
    const join = new AsOfJoin(engine, base.table.time!);
    return await new Assembly(inputs, base, join).run(signal);
  } finally {
    engine.close();
  }
}

/** Intervals with the pieces of time that they cut. */
interface Cut {
  readonly intervals: Intervals;
  readonly segments: Segments;
}

/** The work of one call: joins source after source to the rows of the base. */
class Assembly {
  private readonly inputs: readonly Input[];
  private readonly base: Input;
  private readonly join: AsOfJoin;
  private readonly names: ColumnNames;
  private readonly cuts: ReadonlyMap<Input, Cut>;
  private readonly columns: Column[] = [];
  private readonly notices: Notice[] = [];
  private readonly sources: TableSource[] = [];

  constructor(inputs: readonly Input[], base: Input, join: AsOfJoin) {
    this.inputs = inputs;
    this.base = base;
    this.join = join;
    this.names = new ColumnNames([base.table.timeName!]);
    this.cuts = cutsOf(inputs);
  }

  async run(signal?: AbortSignal): Promise<Joined> {
    const others = this.inputs.filter(input => input !== this.base);
    this.addBase();
    for (const input of others) {
      if (signal?.aborted === true) throw cancelled();
      this.notices.push(...input.notices);
      const cut = this.cuts.get(input);
      await (cut === undefined ? this.addAsOf(input) : this.addIntervals(input, cut));
    }
    const order = this.inputs.map(({ source }) => source.name);
    this.sources.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
    return { columns: this.columns, notices: this.notices, sources: this.sources };
  }

  private get baseTime(): Float64Array {
    return this.base.table.time!;
  }

  private addBase(): void {
    const { source, notices } = this.base;
    const table = this.named(this.base);
    this.notices.push(...notices);
    this.columns.push(...columnsOf(table));
    this.sources.push({ name: source.name, kind: source.kind, table, text: headOf(this.base) });
  }

  private async addAsOf(input: Input): Promise<void> {
    const { source } = input;
    const table = this.named(input);
    const age = ageLimit(input, this.base.table.intervalMs);
    const rows = await this.join.match(table.time!, age.ms);
    this.columns.push(...columnsOf(table).map(column => gatherColumn(column, rows, column.variable)));
    // A sample is taken of a running line; readings go on in a stop.
    const isSample = source.kind === "samples";
    const stops = isSample ? this.stops() : null;
    const inStop = stops === null ? null : stops.inside(table.time!);
    const counts = countMatches(this.baseTime, table, rows, inStop);
    const noun = isSample ? "sample" : "reading";
    const told = joinText(source.name, noun, counts, rows.length, age, stops?.names ?? []);
    this.notices.push(told.notice);
    this.sources.push({
      name: source.name,
      kind: source.kind,
      table,
      text: `${headOf(input)}; ${told.short}`,
    });
  }

  private async addIntervals(input: Input, { intervals, segments }: Cut): Promise<void> {
    const { name, options } = input.source;
    const called = { name, isGiven: options.name !== undefined };
    const joined = await joinIntervals(called, intervals, segments, this.join, this.baseTime, this.names);
    this.columns.push(...joined.columns);
    this.notices.push(...intervals.notices, joined.notice);
    const { table, ends } = intervals;
    this.sources.push({
      name,
      kind: "intervals",
      table,
      ends,
      text: `${headOf(input, intervals.isLog)}; ${joined.short}`,
    });
  }

  /** The source's table with the names and the source that its columns have in the assembled one. */
  private named({ source, table }: Input): Table {
    const renamed: string[] = [];
    const columns = columnsOf(table).map(column => {
      const name = this.names.take(column.variable.name, source.name);
      if (name !== column.variable.name) renamed.push(name);
      return { ...column, variable: { ...column.variable, name, source: source.name } };
    });
    if (renamed.length > 0) this.notices.push(renamedNotice(source.name, renamed));
    return remakeTable(table, { columns });
  }

  /** Where the line did not run, if a source of intervals says so. */
  private stops(): { names: string[]; inside: (times: Float64Array) => Uint8Array } | null {
    const stops = [...this.cuts].filter(
      ([{ source }, { intervals }]) => areStops(source.name) && !intervals.isLog,
    );
    if (stops.length === 0) return null;
    const inside = (times: Float64Array): Uint8Array => {
      const any = new Uint8Array(times.length);
      for (const [, { segments }] of stops)
        insideAny(times, segments).forEach((yes, row) => (any[row]! |= yes));
      return any;
    };
    return { names: stops.map(([{ source }]) => source.name), inside };
  }
}

function renamedNotice(source: string, names: readonly string[]): Notice {
  const shown = names.slice(0, NAMES_SHOWN).map(quoted).join(", ");
  const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} others` : "";
  const text = `${quoted(source)}: ${countOf(names.length, "tag")} named like one before: now ${shown}${more}.`;
  return { level: "info", code: "renamed", text };
}

function cutsOf(inputs: readonly Input[]): Map<Input, Cut> {
  const cuts = new Map<Input, Cut>();
  for (const input of inputs) {
    const { source, table } = input;
    if (source.kind !== "intervals") continue;
    const intervals = intervalsOf(source.name, intervalTimes(table, source.options, source.where));
    cuts.set(input, { intervals, segments: segmentsOf(intervals.table.time!, intervals.ends) });
  }
  return cuts;
}

/** What was said, or three of the source's intervals, but never less than one of the base's. */
function ageLimit({ source, table }: Input, baseInterval: number | null): AgeLimit {
  const { maxAge } = source.options;
  if (maxAge !== undefined) return { ms: lengthOf(maxAge, `${source.where}.maxAge`), given: true };
  const own = medianStep(table.time!);
  if (own === null || own === 0) return { ms: Infinity, given: false };
  return { ms: Math.max(INTERVALS_HELD * own, baseInterval ?? 0), given: false };
}

/** "Process data · 180 tags · every minute · 28 Sep–4 Oct · Europe/Berlin", "Lab samples · 280", "Stops · 25". */
function headOf({ source, table }: Input, isLog: boolean = false): string {
  const rows = countText(table.rows);
  switch (source.kind) {
    case "series": {
      const { intervalMs, time, timeZone } = table;
      const every = intervalMs === null || intervalMs === 0 ? "" : ` · ${everyText(intervalMs)}`;
      const last = time?.at(-1);
      const days = last === undefined ? "" : ` · ${daysText(time![0]!, last, timeZone)} · ${timeZone}`;
      return `Process data · ${countOf(table.variables.length, "tag")}${every}${days}`;
    }
    case "samples":
      return `${/lab/i.test(source.name) ? "Lab samples" : "Samples"} · ${rows}`;
    case "intervals":
      return `${isLog ? "Changes" : areStops(source.name) ? "Stops" : "Intervals"} · ${rows}`;
  }
}
