import { GembaError, quoted } from "../../protocol";
import type { Notice, Role } from "../../protocol";
import { readSource } from "../read-source";
import type { Table } from "../table";
import { countOf, countText } from "../table-text";
import type { Limits } from "../variable";
import { recogniseColumns } from "./recognise-columns";
import type { DictionaryField } from "./recognise-columns";
import { roleOfWord } from "./role-words";
import type { TagDictionary, TagEntry } from "./tag-dictionary";

const MOST_SHOWN = 5;
/** Lines with a title, a date or nothing above the names of the columns. */
const MOST_TITLE_LINES = 15;
/** A longer file is no dictionary that is worth reading again and again. */
const MOST_ENTRIES = 100_000;

/**
 * Reads a tag dictionary: a file (CSV, Excel …) with one row per tag. Its columns are recognised by
 * their names, in English or German: tag or name; description (Beschreibung, Bezeichnung); unit
 * (EU, Einheit); station (area, equipment, Anlage); role (Rolle); low and high (min, max, LL, HH,
 * Untergrenze, Obergrenze). Roles may be written in words: "setpoint", "Sollwert", "lab".
 *
 * @throws GembaError `not-a-table` when no column holds the names; what reading the file throws
 * @example applyDictionary(line, await readTagDictionary("tags.csv"))
 */
export async function readTagDictionary(path: string, signal?: AbortSignal): Promise<TagDictionary> {
  const { table, columns } = await readEntries(path, signal);
  const { entries, twice, oddLimits } = entriesOf(table, columns);
  return {
    path,
    entries,
    notices: [...twiceNotices(twice), ...limitNotices(oddLimits), ...roleNotices(table, columns)],
    files: table.files,
  };
}

interface Entries {
  readonly table: Table;
  readonly columns: ReadonlyMap<DictionaryField, string>;
}

/**
 * The rows below the line that names the columns: the first line of which a name is that of the
 * names of tags. Where header rows end can't be told by their cells, which are words like all others.
 */
async function readEntries(path: string, signal?: AbortSignal): Promise<Entries> {
  let first: Entries | GembaError | null = null;
  for (let skip = 0; skip <= MOST_TITLE_LINES; skip++) {
    const read = await readBelow(path, skip, signal).catch((error: unknown) => unfit(error, skip));
    if (!(read instanceof GembaError) && read.columns.has("name")) return read;
    first ??= read;
    if (!(read instanceof GembaError) && read.table.rows > MOST_ENTRIES) break;
  }
  if (first instanceof GembaError) throw first;
  const names = first!.table.variables.slice(0, MOST_SHOWN).map(variable => quoted(variable.name));
  throw new GembaError("not-a-table", {
    what: `No column of the tag dictionary holds the names of tags: it has ${names.join(", ")}`,
    where: path,
    remedy: 'Call that column "tag" or "name".',
  });
}

/** A title may make a line of names that is none, and the file may end; what is wrong with the file itself counts. */
function unfit(error: unknown, skip: number): GembaError {
  const known: readonly string[] = ["not-a-table", "empty-table", "duplicate-names"];
  if (
    error instanceof GembaError &&
    (known.includes(error.code) || (skip > 0 && error.code === "bad-options"))
  ) {
    return error;
  }
  throw error;
}

async function readBelow(path: string, skip: number, signal?: AbortSignal): Promise<Entries> {
  const table = await readSource({ path, time: null, skip, header: ["name"] }, {}, signal);
  return { table, columns: recogniseColumns(table.variables.map(({ name }) => name)) };
}

function entriesOf(
  table: Table,
  columns: ReadonlyMap<DictionaryField, string>,
): { entries: TagEntry[]; twice: string[]; oddLimits: string[] } {
  const entries = new Map<string, TagEntry>();
  const twice: string[] = [];
  const oddLimits: string[] = [];
  const field = (row: number, key: DictionaryField): string | undefined =>
    textAt(table, columns.get(key), row);
  for (let row = 0; row < table.rows; row++) {
    const name = field(row, "name");
    if (name === undefined) continue;
    if (entries.has(name)) {
      twice.push(name);
      continue;
    }
    const [description, unit, station] = (["description", "unit", "station"] as const).map(key =>
      field(row, key),
    );
    const role = roleOfWord(field(row, "role") ?? "");
    const given = [field(row, "low"), field(row, "high")] as const;
    const limits = limitsOf(...given);
    if (given.filter(limit => limit !== undefined).length > Object.keys(limits ?? {}).length)
      oddLimits.push(name);
    entries.set(name, {
      name,
      ...(description === undefined ? {} : { description }),
      ...(unit === undefined ? {} : { unit }),
      ...(station === undefined ? {} : { station }),
      ...(role === undefined ? {} : { role }),
      ...(limits === undefined ? {} : { limits }),
    });
  }
  return { entries: [...entries.values()], twice, oddLimits };
}

/** A cell as text; a name of nothing but digits was read as a number. */
function textAt(table: Table, column: string | undefined, row: number): string | undefined {
  if (column === undefined) return undefined;
  const values = table.column(column);
  if (values.type === "numeric")
    return Number.isNaN(values.values[row]) ? undefined : String(values.values[row]);
  return values.categories[values.codes[row]!];
}

/** Limits that are no numbers, or the wrong way round, say nothing. */
function limitsOf(lowText: string | undefined, highText: string | undefined): Limits | undefined {
  const [low, high] = [lowText, highText].map(numberOf);
  if (low === undefined && high === undefined) return undefined;
  if (low !== undefined && high !== undefined && low > high) return undefined;
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const number = Number(text.replace(",", "."));
  return Number.isFinite(number) ? number : undefined;
}

function twiceNotices(twice: readonly string[]): Notice[] {
  if (twice.length === 0) return [];
  const text = `${countOf(twice.length, "row")} of the tag dictionary name a tag again (${shown(twice)}): the first counts.`;
  return [{ level: "warning", code: "tags-twice", text }];
}

function limitNotices(odd: readonly string[]): Notice[] {
  if (odd.length === 0) return [];
  const text = `Limits in the tag dictionary that are no numbers or the wrong way round are left out: ${shown(odd)}.`;
  return [{ level: "warning", code: "tags-limits", text }];
}

function roleNotices(table: Table, columns: ReadonlyMap<DictionaryField, string>): Notice[] {
  const counts = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    const word = textAt(table, columns.get("role"), row);
    if (word !== undefined && roleOfWord(word) === undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const words = [...counts]
    .slice(0, MOST_SHOWN)
    .map(([word, count]) => `${quoted(word)} ${countText(count)}×`);
  const more = counts.size > MOST_SHOWN ? ` and ${counts.size - MOST_SHOWN} others` : "";
  const roles: readonly Role[] = ["setting", "sensor", "ingredient", "recipe", "quality", "identifier"];
  const text = `No role, in ${quoted(columns.get("role")!)} of the tag dictionary: ${words.join(", ")}${more}. The roles are ${roles.join(", ")}.`;
  return [{ level: "warning", code: "tags-role", text }];
}

/** The first names of a list, and how many more there are. */
export function shown(names: readonly string[]): string {
  const more = names.length > MOST_SHOWN ? ` and ${countText(names.length - MOST_SHOWN)} others` : "";
  return names.slice(0, MOST_SHOWN).map(quoted).join(", ") + more;
}
