import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { GembaError, quoted } from "../protocol";
import type { Notice } from "../protocol";
import { CellCollector } from "./cell-collector";
import type { Cell } from "./cell-collector";
import { readFileStart, utf16Of } from "./file-start";
import { ObjectSplitter } from "./json-objects";
import type { ObjectText } from "./json-objects";
import type { FileTask } from "./read-file";
import { columnBudget, sizeText, tooLarge } from "./read-budget";
import { stopped } from "./read-text";
import type { ReadColumns } from "./read-text";
import { decoderOf } from "./transcode";

/** An object longer than this is no row. */
const LONGEST_OBJECT = 16_000_000;
const MOST_COLUMNS = 20_000;

/** What reading a JSON file gave. */
export interface JsonReading extends ReadColumns {
  /** How far the file was read, and whether that is all. */
  readonly bytesRead: number;
  readonly isAll: boolean;
}

/**
 * Reads rows written as JSON objects: one per line, or the entries of one array. Fields that hold
 * objects or lists are left out, with a notice.
 *
 * @param most rows to read; all when left out
 * @throws GembaError `not-a-table` with the line, `empty-table`, `out-of-memory`, `cancelled`
 */
export async function readJson(task: FileTask, most: number = Infinity): Promise<JsonReading> {
  const { path, shown, signal } = task;
  const start = readFileStart(path, shown);
  const decoder = decoderOf(utf16Of(start.bytes) ?? "utf-8");
  const splitter = new ObjectSplitter();
  const rows = new JsonRows(shown);
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  const bytes = start.packed ? file.pipe(createGunzip()) : file;
  let isAll = true;
  try {
    for await (const block of bytes) {
      if (signal?.aborted === true) throw stopped();
      rows.addAll(splitter.push(decoder.decode(block as Buffer)));
      refuseStray(splitter, shown);
      if (rows.count >= most) {
        isAll = file.bytesRead >= start.size;
        break;
      }
    }
  } catch (error) {
    throw error instanceof GembaError ? error : unreadable(error, shown);
  } finally {
    file.destroy();
  }
  if (splitter.isOpen && rows.count < most)
    throw badObject("The last object does not end", shown, "Is the file complete? Export it again.");
  if (rows.count === 0) throw noObjects(shown);
  return { ...rows.finish(), bytesRead: file.bytesRead, isAll };
}

/** The columns of the objects read so far. */
class JsonRows {
  count: number = 0;
  private readonly shown: string;
  private readonly columns: Map<string, CellCollector> = new Map();
  private readonly nested: Set<string> = new Set();

  constructor(shown: string) {
    this.shown = shown;
  }

  addAll(objects: readonly ObjectText[]): void {
    for (const { text, line } of objects) this.add(parsed(text, this.shown, line));
    const bytes = [...this.columns.values()].reduce((sum, column) => sum + column.bytes, 0);
    if (bytes > columnBudget())
      throw tooLarge(`Its rows take more than ${sizeText(columnBudget())} of memory`, this.shown);
  }

  finish(): ReadColumns {
    const all = [...this.columns];
    const empty = (name: string): boolean => this.nested.has(name) && this.columns.get(name)!.isEmpty;
    const columns = all
      .filter(([name]) => !empty(name))
      .map(([name, column]) => column.finish(name, {}, this.count));
    const notices = all
      .filter(([name]) => this.nested.has(name))
      .map(([name]): Notice => {
        const text = `${quoted(name)} holds objects or lists: they are left out, a table has no place for them.`;
        return { level: "warning", code: "column-left-out", text, variable: name };
      });
    return { columns, notices };
  }

  private add(object: object): void {
    for (const [key, value] of Object.entries(object)) {
      const name = key.trim() === "" ? "column 1" : key.trim();
      const known = this.columns.get(name) ?? this.newColumn(name);
      if (typeof value === "object" && value !== null) {
        this.nested.add(name);
        continue;
      }
      known.pushAt(this.count, value as Cell);
    }
    this.count++;
  }

  private newColumn(name: string): CellCollector {
    if (this.columns.size === MOST_COLUMNS) {
      throw badObject(
        `Its objects have more than ${MOST_COLUMNS} different fields`,
        this.shown,
        "Write one row per value: an object with time, tag and value.",
      );
    }
    const column = new CellCollector();
    this.columns.set(name, column);
    return column;
  }
}

function parsed(text: string, shown: string, line: number): object {
  try {
    return JSON.parse(text) as object;
  } catch (error) {
    const why = error instanceof Error ? error.message.split(" in JSON")[0]! : "";
    throw badObject(
      `An object is no JSON: ${why.slice(0, 120)}`,
      `${shown}, line ${line}`,
      "Mend that line.",
    );
  }
}

function refuseStray(splitter: ObjectSplitter, shown: string): void {
  const { stray, pending } = splitter;
  if (stray !== null) {
    throw badObject(
      `${quoted(stray.character)} stands where an object should begin`,
      `${shown}, line ${stray.line}`,
      "Write one object per line, {…}, or a list of objects, [{…}, {…}].",
    );
  }
  if (pending > LONGEST_OBJECT)
    throw badObject("An object is longer than 16 MB", shown, "Write one object per row of the table.");
}

function noObjects(shown: string): GembaError {
  return new GembaError("empty-table", {
    what: "The file holds no objects",
    where: shown,
    remedy: "Write one object per line, {…}, or a list of objects, [{…}, {…}].",
  });
}

function badObject(what: string, where: string, remedy: string): GembaError {
  return new GembaError("not-a-table", { what, where, remedy });
}

function unreadable(error: unknown, shown: string): GembaError {
  const said = error instanceof Error ? error.message : String(error);
  return new GembaError("not-a-table", {
    what: `The file cannot be read: ${said.slice(0, 200)}`,
    where: shown,
    remedy: "Copy or export it again.",
    cause: error,
  });
}
