import { GembaError } from "../protocol";
import { misleadingLineEnd } from "./delimited";
import type { Engine } from "./engine";
import type { RawColumn } from "./raw-column";
import type { ReadColumns, TextTask } from "./read-text";
import { TextSource } from "./text-source";
import type { ReadingWay } from "./text-source";
import { withUtf8Copy } from "./transcode";
import type { Encoding } from "./transcode";

/**
 * Lets `use` read a text file as SQL sees it, in whatever way the file allows: from a copy in UTF-8 where it
 * has another encoding, tolerantly where its line ends are of several kinds.
 */
export async function withTextSource(
  engine: Engine,
  task: TextTask,
  use: (source: TextSource) => Promise<RawColumn[]>,
): Promise<ReadColumns> {
  const { format } = task;
  if (format.encoding !== "utf-8" || format.hideAbove)
    return await fromCopy(engine, task, use, format.encoding);
  try {
    return await tolerantly(
      way => new TextSource(task.path, format, { ...way, copied: false }),
      engine,
      task,
      use,
    );
  } catch (error) {
    if (!/not utf-8 encoded/i.test(String(error))) throw error;
    const read = await fromCopy(engine, task, use, "windows-1252");
    const text =
      "The file is not UTF-8 all through: read as Windows-1252. Check that accented letters and ° look right.";
    return { ...read, notices: [{ level: "info", code: "read-as", text }, ...read.notices] };
  }
}

async function fromCopy(
  engine: Engine,
  task: TextTask,
  use: (source: TextSource) => Promise<RawColumn[]>,
  encoding: Encoding,
): Promise<ReadColumns> {
  const { path, format, signal } = task;
  const options = { encoding, without: format.charactersAbove, packed: format.packed, signal };
  return await withUtf8Copy(path, options, async copy => {
    try {
      return await tolerantly(
        way => new TextSource(copy, format, { ...way, copied: true }),
        engine,
        task,
        use,
      );
    } catch (error) {
      throw withLinesOfFile(error, format.skip);
    }
  });
}

/** The copy begins with the header: lines that the engine names are so many further down in the file. */
function withLinesOfFile(error: unknown, above: number): unknown {
  if (error instanceof GembaError) return error;
  const said = String(error).replace(
    /(CSV Error on Line: )(\d+)/,
    (_, what: string, line: string) => `${what}${Number(line) + above}`,
  );
  return new Error(said, { cause: error });
}

/** Strictly, or where line ends are of several kinds, which strict reading refuses, tolerantly. */
async function tolerantly(
  sourceOf: (way: ReadingWay) => TextSource,
  engine: Engine,
  task: TextTask,
  use: (source: TextSource) => Promise<RawColumn[]>,
): Promise<ReadColumns> {
  const { text, charactersAbove, delimiter } = task.format;
  // Strict reading takes the first line end for that of all lines, even when told another.
  const lineEnd =
    misleadingLineEnd(text, delimiter) ?? misleadingLineEnd(text.slice(charactersAbove), delimiter);
  if (lineEnd !== null) return await checked(sourceOf({ strict: false, lineEnd }), engine, task, use);
  try {
    return await checked(sourceOf({ strict: true }), engine, task, use);
  } catch (error) {
    if (!/state machine reached an invalid state/i.test(String(error))) throw error;
    const read = await checked(sourceOf({ strict: false }), engine, task, use);
    const text = "Line ends of several kinds in one file: read, but check the number of rows.";
    return { ...read, notices: [{ level: "info", code: "line-ends", text }, ...read.notices] };
  }
}

/** Where lines at the end are no rows, the engine leaves out what it can't read: it must have been these alone. */
async function checked(
  source: TextSource,
  engine: Engine,
  { format }: TextTask,
  use: (source: TextSource) => Promise<RawColumn[]>,
): Promise<ReadColumns> {
  // What an earlier attempt could not read is forgotten.
  await engine.run("DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans");
  const columns = await use(source);
  if (format.footer.length === 0) return { columns, notices: [] };
  const rejected = await engine.rows(
    `SELECT line, min(error_message) AS said FROM reject_errors GROUP BY line
     ORDER BY said LIKE '%not utf-8 encoded%' DESC, line`,
  );
  const [first] = rejected;
  if (first !== undefined && rejected.length > format.footer.length)
    throw new Error(`CSV Error on Line: ${first[0]}\n${first[1]}`);
  const lines =
    format.footer.length === 1
      ? "The last line is no row"
      : `The last ${format.footer.length} lines are no rows`;
  const text = `${lines} of the table and left out: “${format.footer[0]!.slice(0, 80)}”.`;
  return { columns, notices: [{ level: "info", code: "lines-left-out", text }] };
}
