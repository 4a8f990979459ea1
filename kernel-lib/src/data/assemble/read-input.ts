import { GembaError } from "../../protocol";
import type { Notice } from "../../protocol";
import { readSource } from "../read-source";
import { remakeTable } from "../remake-table";
import type { Table } from "../table";
import { intervalText } from "../table-text";
import { quoted } from "../../protocol";
import type { NamedSource, SourceOptions } from "./assemble-options";
import { parseShift, shiftTimes } from "./shift";

/** A source with its rows, on the clock that the options put it on. */
export interface Input {
  readonly source: NamedSource;
  readonly table: Table;
  /** What was noticed while reading it, with its name. */
  readonly notices: readonly Notice[];
}

/**
 * Reads a source and puts its clock right.
 *
 * @throws GembaError what reading its files throws, with the place in the options; `bad-time` without times
 */
export async function readInput(source: NamedSource, timeZone: string, signal?: AbortSignal): Promise<Input> {
  const { options, name, where } = source;
  if (signal?.aborted === true) throw cancelled();
  const read = options.table ?? (await readTable(options, timeZone, signal));
  if (read.time === null) {
    throw new GembaError("bad-time", {
      what: `${quoted(name)} has no column of times to join by`,
      where,
      remedy: `Name it, for example ${source.kind === "intervals" ? "from" : "time"}: "Sampled".`,
    });
  }
  const shift = options.shift === undefined ? 0 : parseShift(options.shift, `${where}.shift`);
  const table = shiftTimes(read, shift);
  const notices = read.notices.map(notice => ({ ...notice, text: `${quoted(name)}: ${notice.text}` }));
  if (shift !== 0) {
    const moved = `all times moved ${intervalText(Math.abs(shift))} ${shift < 0 ? "back" : "on"}.`;
    notices.push({ level: "info", code: "shifted", text: `${quoted(name)}: ${moved}` });
  }
  return { source, table: remakeTable(table, { notices }), notices };
}

/** The error of work that was stopped. */
export function cancelled(): GembaError {
  return new GembaError("cancelled", { what: "Assembling was stopped", remedy: "Run the cell again." });
}

/** The reading options alone: the clock is put right here, for tables in memory too. */
async function readTable(options: SourceOptions, timeZone: string, signal?: AbortSignal): Promise<Table> {
  const { path, table: _table, shift: _shift, maxAge: _maxAge, from, to: _to, ...reading } = options;
  return await readSource({ ...reading, path: path!, time: from ?? reading.time }, { timeZone }, signal);
}
