import { join } from "node:path";
import { commonPool } from "../../compute";
import { columnsOf } from "../remake-table";
import { GembaError } from "../../protocol";
import { Table } from "../table";
import type { TableSource } from "../table";
import type { NumericColumn } from "../variable";
import type { ClockResult, ClockSide, ClockTask } from "./compare-clocks";
import { lengthOf } from "./shift";

/** A source whose clock seems to be wrong, and by how much. */
export interface ClockProposal {
  /** Name of the source. */
  readonly source: string;
  /** Name of the source that it was compared with, whose clock is taken to be right. */
  readonly beside: string;
  /** What to add to the times that the source has now, milliseconds: −3,480,000 for a clock 58 min ahead. */
  readonly shiftMs: number;
  /** The true shift lies within this much of it, as far as the data can tell, milliseconds. */
  readonly uncertaintyMs: number;
  /** Rank correlation of the two at that shift, −1 to 1; of stops and standstill the phi coefficient. */
  readonly correlation: number;
  /** Measurements, or stops, that it rests on. */
  readonly pairs: number;
  /** One sentence for people. */
  readonly text: string;
}

/**
 * Compares the clocks of the sources that a table was assembled from, where two of them measure the
 * same thing: a laboratory and a sensor, two loggers, stops and a speed that goes to 0. The work is done
 * in worker threads.
 *
 * For each source beside the one that gives the rows, at most one proposal: the shift, within 26 hours
 * either way, at which its changes follow those of its counterpart. The counterpart is the series that
 * gives the rows or, where the two have nothing in common, another series whose own clock looks right.
 * Where no shift stands out (noise, constants, nothing but a daily cycle) or the present one is as good,
 * there is none. A tag that is measured upstream of where samples are taken makes their clock look ahead:
 * the text says so, and what the `delay` of the investigation's samples explains is not proposed.
 *
 * @param signal stops the work at once
 * @throws GembaError `bad-options` for anything but a table; `cancelled`, `worker-died`
 * @example (await checkClocks(line))[0]?.text // "Clock of “lab” looks 58 min ahead of “historian” …"
 */
export async function checkClocks(table: Table, signal?: AbortSignal): Promise<ClockProposal[]> {
  if (!(table instanceof Table)) {
    throw new GembaError("bad-options", {
      what: "checkClocks needs a table that was assembled",
      where: `it got ${table === null ? "null" : typeof table}`,
      remedy: "Write const line = await assemble({ … }); and await checkClocks(line).",
    });
  }
  const reference = referenceOf(table);
  if (reference === null || !(reference.table.rows > 1)) return [];
  const sides = new Map(table.sources.filter(hasTimes).map(source => [source, sideOf(source)]));
  const others = [...sides.keys()].filter(source => source !== reference);
  const found = new Map<TableSource, ClockResult>();
  const compare = async (pairs: readonly (readonly [TableSource, TableSource])[]): Promise<void> => {
    const tasks = pairs.map(([source, beside]): ClockTask => ({
      source: sides.get(source)!,
      reference: sides.get(beside)!,
      delay: delayOf(source, table),
      searchAll: beside === reference,
    }));
    const module = join(__dirname, "compare-clocks.js");
    const results = await commonPool().map<ClockResult>(module, "compareClocks", tasks, { signal });
    pairs.forEach(([source], at) => {
      if (found.get(source)?.proposal == null) found.set(source, results[at]!);
    });
  };
  await compare(others.map(source => [source, reference]));
  await compare(
    others
      .filter(source => !found.get(source)!.compared)
      .flatMap(source => counterparts(source, others, found).map(beside => [source, beside] as const)),
  );
  return others.flatMap(source => found.get(source)!.proposal ?? []);
}

function hasTimes({ table }: TableSource): boolean {
  return table.time !== null;
}

/** Other series whose own clocks look right; of two series the later one is in doubt. */
function counterparts(
  source: TableSource,
  others: readonly TableSource[],
  found: ReadonlyMap<TableSource, ClockResult>,
): TableSource[] {
  const before = source.kind === "series" ? others.slice(0, others.indexOf(source)) : others;
  return before.filter(other => other.kind === "series" && found.get(other)!.proposal === null);
}

/** The source whose clock is taken to be right: a series, that of the table's rows if that is one. */
function referenceOf({ sources, time }: Table): TableSource | null {
  const series = sources.filter(({ kind, table }) => kind === "series" && table.time !== null);
  return series.find(({ table }) => table.time === time) ?? series[0] ?? null;
}

/** Between process and sample, as far as the investigation's rows say. */
function delayOf(source: TableSource, { rowsChoice }: Table): number {
  if (typeof rowsChoice !== "object" || !("samples" in rowsChoice) || rowsChoice.samples.of !== source.name)
    return 0;
  const { delay } = rowsChoice.samples;
  return delay === undefined ? 0 : lengthOf(delay);
}

function sideOf({ name, kind, table, ends }: TableSource): ClockSide {
  return { name, kind, time: table.time!, intervalMs: table.intervalMs, columns: numbersOf(table), ends };
}

function numbersOf(table: Table): NumericColumn[] {
  return columnsOf(table).flatMap(column => {
    const { role } = column.variable;
    return column.type === "numeric" && role !== "time" && role !== "identifier" ? [column] : [];
  });
}
