import { GembaError, nameOfPath } from "../../protocol";
import type { Inspection, Notice, SourceKind } from "../../protocol";
import { buildTable } from "../build-table";
import { HowRead } from "../how-read";
import { checkReadOptions } from "../open-options";
import type { ReadOptions } from "../open-options";
import { findFiles } from "../read-paths";
import { buildOptions } from "../read-source";
import type { SourceFile, Table } from "../table";
import { guessKind, timeColumnsOf } from "./guess-kind";
import { inspectedColumns, previewOf } from "./preview";
import { firstLines, lookAt } from "./look-at";
import type { Look } from "./look-at";
import { sentenceOf } from "./sentence";

/** Reading options as far as decided; those of intervals, too. */
export interface InspectOptions extends ReadOptions {
  /** Of intervals: the columns with beginning and end; null for a log of changes. */
  readonly from?: string;
  readonly to?: string | null;
}

/** A file to look at, and what is decided about it. */
export interface SourceToInspect {
  /** A file, a glob or several; of several the first is looked at. */
  readonly path: string | readonly string[];
  readonly kind?: SourceKind;
  readonly options?: InspectOptions;
}

/**
 * How a file would be read, from a look at its beginning and its end: what it seems to hold, which
 * options would be used and which of them are guesses, what must be asked, the first lines and rows.
 * Takes well under a second however large the file is. Never throws: what is wrong stands in `error`.
 *
 * @param timeZone IANA zone of the plant's clock, where the options name none
 * @example const { kind, text, questions } = await inspectSource({ path: "historian.csv" }, "Europe/Berlin");
 */
export async function inspectSource(
  { path, kind, options = {} }: SourceToInspect,
  timeZone: string = "UTC",
): Promise<Inspection> {
  const shown = [path].flat().join(", ");
  const inspection: Inspection = {
    path: shown,
    kind: kind ?? "unknown",
    name: "source",
    text: "",
    options: {},
    guessed: [],
    questions: [],
    lines: [],
    columns: [],
    preview: [],
    notices: [],
  };
  try {
    inspection.name = nameOfPath(path) ?? inspection.name;
    await lookInto(inspection, { path, kind, options }, timeZone);
  } catch (thrown) {
    const error = GembaError.from(thrown);
    inspection.error = error.toInfo();
    inspection.text = error.message;
  }
  return inspection;
}

async function lookInto(inspection: Inspection, source: SourceToInspect, timeZone: string): Promise<void> {
  const { from, to, ...reading } = source.options ?? {};
  const options: ReadOptions = from === undefined ? reading : { ...reading, time: from };
  checkReadOptions(options);
  const files = findFiles(source.path);
  inspection.lines = firstLines(files[0]!, options);
  const howRead = new HowRead(options);
  const look = await lookAt(files[0]!, options, howRead, timeZone);
  if (look.sheets !== undefined) inspection.sheets = [...look.sheets];
  if (look.lines !== undefined) inspection.lines = look.lines;
  settleOptions(inspection, howRead, { from, to });
  const table = tableOf(inspection, look, options, howRead, timeZone);
  const facts = {
    name: inspection.name,
    rows: look.rows,
    tags: look.tags,
    end: await look.endOf(table),
    files: files.length,
  };
  inspection.columns = inspectedColumns(table, look.columns);
  inspection.preview = previewOf(table, inspection.columns);
  inspection.kind = source.kind ?? guessKind(table, facts);
  inspection.text = sentenceOf(inspection, table, facts);
  inspection.notices = [...look.warnings, ...manyFiles(files), ...table.notices];
  settleOptions(inspection, howRead, { from, to });
  settleTimes(inspection, table, source.options ?? {});
}

function tableOf(
  inspection: Inspection,
  look: Look,
  options: ReadOptions,
  howRead: HowRead,
  timeZone: string,
): Table {
  const names = look.columns.map(({ name }) => name);
  // A short look at the long form need not have seen all tags that are asked for.
  const said = look.tags === undefined ? options : { ...options, columns: undefined };
  return buildTable(look.columns, {
    ...buildOptions(said, { timeZone }, names, inspection.path),
    ...(look.timeName === undefined ? {} : { time: look.timeName }),
    facts: look.facts,
    notices: look.notices,
    howRead,
    ask: question => inspection.questions.push(question),
  });
}

function settleOptions(
  inspection: Inspection,
  howRead: HowRead,
  said: Pick<InspectOptions, "from" | "to">,
): void {
  const { time, ...used } = howRead.options;
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  inspection.options = {
    ...used,
    ...(said.from === undefined && time !== undefined ? { time } : {}),
    ...given,
  };
  inspection.guessed = howRead.guessed;
}

/** Intervals have a beginning and an end in place of a time; a tag dictionary has none of them. */
function settleTimes(inspection: Inspection, table: Table, said: InspectOptions): void {
  if (inspection.kind === "tags") inspection.options = without(inspection.options, "time");
  if (inspection.kind !== "intervals") return;
  const { from, to } = timeColumnsOf(table);
  const guessed = inspection.guessed.filter(option => option !== "time");
  if (said.from === undefined && from !== undefined) guessed.push("from");
  if (said.to === undefined) guessed.push("to");
  inspection.options = {
    ...without(inspection.options, "time"),
    ...(from === undefined ? {} : { from: said.from ?? from }),
    to: said.to === undefined ? (to ?? null) : said.to,
  };
  inspection.guessed = guessed;
}

function without(options: object, name: string): object {
  return Object.fromEntries(Object.entries(options).filter(([key]) => key !== name));
}

function manyFiles(files: readonly SourceFile[]): Notice[] {
  if (files.length < 2) return [];
  const text = `${files.length} files, of which ${files[0]!.path} was looked at; the others are read when the data is used.`;
  return [{ level: "info", code: "several-files", text }];
}
