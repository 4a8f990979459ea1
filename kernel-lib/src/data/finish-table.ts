import { GembaError } from "../protocol";
import type { Derived, Notice } from "../protocol";
import { derive } from "./derive/derive";
import { remakeTable } from "./remake-table";
import type { Table } from "./table";
import { applyDictionary, describeTags, matches } from "./tags/apply-dictionary";
import { readTagDictionary } from "./tags/read-tags";
import { rememberedBeside, rememberedName } from "./tags/remember-tags";
import { suggestRoles } from "./tags/suggest-roles";
import type { TagDictionary } from "./tags/tag-dictionary";

/** What is done to a table after it was read. */
export interface Finishing {
  /** Path of a tag dictionary; one that is remembered beside the data is taken when left out. */
  readonly tags?: string;
  readonly derive?: readonly Derived[];
  readonly signal?: AbortSignal;
}

/**
 * The last steps of `open` and `assemble`: describes the tags, by the dictionary that was named or
 * by one that lies beside the data; notes which roles their names suggest; derives further tags.
 *
 * @throws GembaError of the dictionary that was named (one found beside the data is only a warning), of the formulas
 */
export async function finishTable(
  table: Table,
  { tags, derive: derived = [], signal }: Finishing,
): Promise<Table> {
  const { dictionaries, notices } =
    tags === undefined
      ? await rememberedDictionaries(table, signal)
      : { dictionaries: [await readTagDictionary(tags, signal)], notices: [] };
  const names = derived.map(({ name }) => name);
  let described =
    notices.length === 0 ? table : remakeTable(table, { notices: [...table.notices, ...notices] });
  for (const dictionary of dictionaries) described = applyDictionary(described, dictionary, names);
  const files = [...table.files, ...dictionaries.flatMap(dictionary => dictionary.files)];
  const suggested = suggestRoles(remakeTable(described, { files }));
  if (derived.length === 0) return suggested;
  return dictionaries.reduce(
    (done, dictionary) => describeDerived(done, dictionary, names),
    derive(suggested, derived),
  );
}

/** What a dictionary says about derived tags; units and texts that were given with them stay. */
function describeDerived(table: Table, dictionary: TagDictionary, names: readonly string[]): Table {
  const found = [...matches(table, dictionary)].filter(([name]) => names.includes(name));
  const open = found.map(([name, entry]) => {
    const { unit, description, station } = table.column(name).variable;
    const said = { ...(unit && { unit }), ...(description && { description }), ...(station && { station }) };
    return [name, { ...entry, ...said }] as const;
  });
  return describeTags(table, new Map(open));
}

async function rememberedDictionaries(
  table: Table,
  signal?: AbortSignal,
): Promise<{ dictionaries: TagDictionary[]; notices: Notice[] }> {
  const dictionaries: TagDictionary[] = [];
  const notices: Notice[] = [];
  for (const path of rememberedBeside(table)) {
    try {
      dictionaries.push(await readTagDictionary(path, signal));
      const text = `Tags are described as remembered in ${rememberedName(path)}, beside the data.`;
      notices.push({ level: "info", code: "tags-remembered", text });
    } catch (error) {
      const { code, message } = GembaError.from(error);
      if (code === "cancelled") throw error;
      const text = `The tags remembered in ${rememberedName(path)} were not taken: ${message}`;
      notices.push({ level: "warning", code: "tags-remembered", text });
    }
  }
  return { dictionaries, notices };
}
