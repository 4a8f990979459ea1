import { sharedFloat64 } from "../compute/shared";
import { quoted } from "../protocol";
import type { Notice } from "../protocol";
import { Dictionary } from "./dictionary";
import { rawLength } from "./raw-column";
import type { RawColumn, RawNumbers, RawWords, WordCount } from "./raw-column";
import type { FileReading } from "./read-file";
import type { SourceFile } from "./table";
import type { KnownFacts } from "./text-facts";

/** The columns of several files, one below the other. */
export interface United {
  readonly columns: RawColumn[];
  readonly notices: Notice[];
  /** Rows at which the files begin. */
  readonly starts: readonly number[];
  readonly facts: KnownFacts;
  /** The time column, where it was settled while reading. */
  readonly timeName?: string;
}

/** Puts files one below the other, column by column of the same name; what a file lacks is missing there. */
export function uniteFiles(readings: FileReading[], files: readonly SourceFile[]): United {
  const [only] = readings;
  if (readings.length === 1 && only !== undefined) {
    return {
      columns: only.columns,
      notices: only.notices,
      starts: [0],
      facts: only.facts,
      timeName: only.timeName,
    };
  }
  const lengths = readings.map(({ columns }) => (columns[0] === undefined ? 0 : rawLength(columns[0])));
  let rows = 0;
  const starts = lengths.map(length => (rows += length) - length);
  const byName = readings.map(({ columns }) => new Map(columns.map(column => [column.name, column])));
  const names = [...new Set(readings.flatMap(({ columns }) => columns.map(({ name }) => name)))];
  const lacking = names.map(name => byName.map(columns => !columns.has(name)));
  const columns = names.map(name => {
    const pieces = byName.map(known => known.get(name));
    // Each piece is let go as soon as it is copied: two whole tables might not fit.
    byName.forEach(known => known.delete(name));
    return unitePieces(name, pieces, lengths, rows);
  });
  for (const reading of readings) reading.columns.length = 0;
  return {
    columns,
    notices: noticesOf(readings, names, lacking, files),
    starts,
    facts: commonFacts(readings),
    timeName: readings[0]?.timeName,
  };
}

function unitePieces(
  name: string,
  pieces: readonly (RawColumn | undefined)[],
  lengths: readonly number[],
  rows: number,
): RawColumn {
  const there = pieces.filter(piece => piece !== undefined);
  const info = there.find(piece => Object.keys(piece.info).length > 0)?.info ?? {};
  const numbers = there.filter(piece => piece.type === "numbers");
  const times = there.filter(piece => piece.type === "times");
  const zoned = times[0]?.zoned === true;
  const areTimes = times.length === there.length && times.every(piece => piece.zoned === zoned);
  if (numbers.length < there.length && !areTimes) return uniteWords(name, info, pieces, lengths, rows);
  const values = sharedFloat64(rows).fill(NaN);
  let at = 0;
  pieces.forEach((piece, file) => {
    if (piece !== undefined && piece.type !== "words") values.set(piece.values, at);
    at += lengths[file]!;
  });
  if (areTimes) return { type: "times", name, info, values, zoned };
  const rounded = numbers.some(piece => piece.rounded === true);
  return { type: "numbers", name, info, values, words: addedUp(numbers), rounded };
}

function addedUp(pieces: readonly RawNumbers[]): WordCount[] {
  const counts = new Map<string, number>();
  for (const { words } of pieces) {
    for (const { word, count } of words) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return [...counts].map(([word, count]) => ({ word, count })).sort((a, b) => b.count - a.count);
}

/** Where the files do not agree on what a column holds, its texts decide, those of numbers and times written anew. */
function uniteWords(
  name: string,
  info: RawColumn["info"],
  pieces: readonly (RawColumn | undefined)[],
  lengths: readonly number[],
  rows: number,
): RawWords {
  const dictionary = new Dictionary(rows);
  pieces.forEach((piece, file) => {
    for (let row = 0; row < lengths[file]!; row++)
      dictionary.push(piece === undefined ? null : textAt(piece, row));
  });
  const settled = pieces.every(piece => piece === undefined || (piece.type === "words" && piece.settled));
  return { type: "words", name, info, ...dictionary.finish(), settled };
}

function textAt(piece: RawColumn, row: number): string | null {
  if (piece.type === "words") return piece.categories[piece.codes[row]!] ?? null;
  const value = piece.values[row]!;
  if (Number.isNaN(value)) return null;
  if (piece.type === "numbers") return String(value);
  const iso = new Date(value).toISOString();
  return piece.zoned ? iso : iso.slice(0, -1);
}

function noticesOf(
  readings: readonly FileReading[],
  names: readonly string[],
  lacking: readonly (readonly boolean[])[],
  files: readonly SourceFile[],
): Notice[] {
  const own = readings.flatMap(({ notices }, file) =>
    notices.map(notice => ({ ...notice, text: `${files[file]!.path}: ${notice.text}` })),
  );
  const gaps = files.flatMap((file, at): Notice[] => {
    const missing = names.filter((_, column) => lacking[column]![at]);
    if (missing.length === 0) return [];
    const shown = missing.slice(0, 5).map(quoted).join(", ");
    const more = missing.length > 5 ? ` and ${missing.length - 5} others` : "";
    return [
      {
        level: "warning",
        code: "column-lacking",
        text: `${file.path} has no ${shown}${more}: missing there.`,
      },
    ];
  });
  return [...own, ...gaps];
}

/** What all files agree on. */
function commonFacts(readings: readonly FileReading[]): KnownFacts {
  const [first, ...others] = readings.map(({ facts }) => facts);
  const known = first ?? {};
  const decimals = new Set(
    [known, ...others].map(({ decimal }) => decimal).filter(decimal => decimal != null),
  );
  return {
    ...known,
    decimal: decimals.size === 1 ? [...decimals][0] : null,
    commasPart: [known, ...others].every(({ commasPart }) => commasPart === true),
  };
}
