import { quoted } from "../../protocol";
import type { Notice } from "../../protocol";
import { columnsOf, remakeTable } from "../remake-table";
import type { Table, TableSource } from "../table";
import { countOf, countText } from "../table-text";
import type { Column, Variable } from "../variable";
import { shown } from "./read-tags";
import type { TagDictionary, TagEntry } from "./tag-dictionary";
import { sameUnit } from "./units";

/** Beyond this many, notices about single units are summed up in one. */
const MOST_SINGLE = 10;

/**
 * The table with descriptions, units, stations, roles and limits from a tag dictionary; what the
 * dictionary leaves open stays as it was. A tag is found by its name, also where upper and lower
 * case differ. Told in `notices`: how many tags it describes, which entries are no tags, which tags
 * have no entry, and where it gives another unit than the file (the dictionary's is taken).
 *
 * @param alsoKnown names that are no tags yet, such as derived ones: their entries are no strangers
 * @example applyDictionary(line, await readTagDictionary("tags.csv")).column("TI101").variable.unit // "°C"
 */
export function applyDictionary(
  table: Table,
  dictionary: TagDictionary,
  alsoKnown: readonly string[] = [],
): Table {
  const found = matches(table, dictionary);
  const conflicts = unitConflicts(table, found);
  const changed = describeTags(table, found);
  const { path } = dictionary;
  const told: Notice[] = [...dictionary.notices];
  const called = path === undefined ? "Tag dictionary" : `Tag dictionary ${quoted(path)}`;
  const total = countOf(table.variables.length, "tag");
  const described = `${called}: ${countText(found.size)} of ${total} described.`;
  told.push({ level: found.size === 0 ? "warning" : "info", code: "tags", text: described });
  const used = new Set(found.values());
  const known = new Set(alsoKnown);
  const strangers = dictionary.entries.filter(entry => !used.has(entry) && !known.has(entry.name));
  if (strangers.length > 0) {
    const text = `${entriesText(strangers.length)} of the tag dictionary name no tag of this table: ${shown(strangers.map(({ name }) => name))}.`;
    told.push({ level: "info", code: "tags-unknown", text });
  }
  const without = table.variables.filter(({ name }) => !found.has(name)).map(({ name }) => name);
  if (without.length > 0 && found.size > 0) {
    const text = `${countOf(without.length, "tag")} without an entry in the tag dictionary: ${shown(without)}.`;
    told.push({ level: "info", code: "tags-missing", text });
  }
  return remakeTable(changed, { notices: [...table.notices, ...told, ...conflicts] });
}

/** The table, and its sources' own, with what the entries say about their tags. */
export function describeTags(table: Table, entries: ReadonlyMap<string, TagEntry>): Table {
  const change = (column: Column): Column => {
    const entry = entries.get(column.variable.name);
    return entry === undefined ? column : { ...column, variable: described(column.variable, entry) };
  };
  return changeVariables(table, change);
}

/** The table with changed columns, in its sources too, whose columns are called as the table's are. */
export function changeVariables(table: Table, change: (column: Column) => Column): Table {
  const sources = table.sources.map((source): TableSource => {
    if (source.kind === "intervals") return source;
    return { ...source, table: remakeTable(source.table, { columns: columnsOf(source.table).map(change) }) };
  });
  return remakeTable(table, { columns: columnsOf(table).map(change), sources });
}

/** The entry of each tag, by its name: as it stands, otherwise without regard to case. */
export function matches(
  table: Table,
  { entries }: Pick<TagDictionary, "entries">,
): ReadonlyMap<string, TagEntry> {
  const exact = new Map(entries.map(entry => [entry.name.trim(), entry]));
  const loose = new Map<string, TagEntry | null>();
  for (const entry of entries) {
    const key = entry.name.trim().toLowerCase();
    loose.set(key, loose.has(key) ? null : entry);
  }
  const found = new Map<string, TagEntry>();
  for (const { name } of table.variables) {
    const entry = exact.get(name.trim()) ?? loose.get(name.trim().toLowerCase());
    if (entry != null) found.set(name, entry);
  }
  return found;
}

function described(variable: Variable, entry: TagEntry): Variable {
  const { name: _name, ...said } = entry;
  return { ...variable, ...said };
}

function unitConflicts(table: Table, found: ReadonlyMap<string, TagEntry>): Notice[] {
  const conflicts = table.variables.flatMap(({ name, unit }) => {
    const said = found.get(name)?.unit;
    return unit !== undefined && said !== undefined && !sameUnit(unit, said) ? [{ name, unit, said }] : [];
  });
  const notices = conflicts.slice(0, MOST_SINGLE).map(({ name, unit, said }): Notice => {
    const text = `${quoted(name)} is in ${quoted(unit)} by its file and in ${quoted(said)} by the tag dictionary, which counts. Which is right?`;
    return { level: "warning", code: "unit-conflict", text, variable: name };
  });
  const rest = conflicts.slice(MOST_SINGLE).map(({ name }) => name);
  if (rest.length === 0) return notices;
  const text = `${countOf(rest.length, "more tag")} with another unit in the tag dictionary than in the file: ${shown(rest)}.`;
  return [...notices, { level: "warning", code: "unit-conflict", text }];
}

function entriesText(count: number): string {
  return `${countText(count)} ${count === 1 ? "entry" : "entries"}`;
}
