import { remakeTable } from "../data";
import type { Column, Table, TableSource } from "../data";
import { noSuchVariable } from "../features";
import { GembaError, quoted } from "../protocol";
import type { VariableChoice } from "../protocol";

/** A table's views under other names; columns are shared, so that what is cached for them stays. */
const views = new WeakMap<Table, Map<string, Table>>();

/**
 * The table under the names that an investigation uses: `variables.rename` maps the data's names to
 * them. All at once, so that two tags may exchange their names. Sources are renamed alike. The values
 * are shared, not copied, and the same renaming gives the same table again.
 *
 * @throws GembaError `no-such-variable` for a name that the data does not have, `duplicate-names` when
 *   two tags would have one name, `bad-specification` for an empty new name
 * @example renamedTable(june, { rename: { "TI-4711": "oven3_temp" } }).column("oven3_temp")
 */
export function renamedTable(table: Table, choice: VariableChoice | undefined): Table {
  const entries = Object.entries(choice?.rename ?? {});
  if (entries.length === 0) return table;
  const known = views.get(table) ?? new Map<string, Table>();
  views.set(table, known);
  const key = JSON.stringify(entries);
  const view = known.get(key) ?? renamed(table, new Map(entries));
  known.set(key, view);
  return view;
}

function renamed(table: Table, names: ReadonlyMap<string, string>): Table {
  checkNames(table, names);
  return remakeTable(table, {
    ...renamedColumns(table, names),
    sources: table.sources.map((source): TableSource => {
      const own = remakeTable(source.table, renamedColumns(source.table, names));
      return { ...source, table: own };
    }),
  });
}

function checkNames(table: Table, names: ReadonlyMap<string, string>): void {
  const known = new Set([table, ...table.sources.map(source => source.table)].flatMap(namesOf));
  for (const [name, next] of names) {
    if (!known.has(name)) throw noSuchVariable(name, [...known], "variables.rename");
    if (next.trim() !== "") continue;
    throw new GembaError("bad-specification", {
      what: `The new name of ${quoted(name)} is empty`,
      where: "variables.rename",
      remedy: "Give it a name, or leave it out of rename.",
    });
  }
}

function namesOf(table: Table): string[] {
  const names = table.variables.map(({ name }) => name);
  return table.timeName === null ? names : [...names, table.timeName];
}

interface RenamedColumns {
  columns: Column[];
  timeName: string | null;
}

function renamedColumns(table: Table, names: ReadonlyMap<string, string>): RenamedColumns {
  const taken = new Map<string, string>();
  const nameFor = (name: string): string => {
    const next = names.get(name) ?? name;
    const other = taken.get(next);
    if (other !== undefined) throw clash(next, other, name);
    taken.set(next, name);
    return next;
  };
  const timeName = table.timeName === null ? null : nameFor(table.timeName);
  const columns = table.variables.map(({ name }): Column => {
    const column = table.column(name);
    const next = nameFor(name);
    return next === name ? column : { ...column, variable: { ...column.variable, name: next } };
  });
  return { columns, timeName };
}

function clash(name: string, first: string, second: string): GembaError {
  return new GembaError("duplicate-names", {
    what: `${quoted(first)} and ${quoted(second)} would both be called ${quoted(name)}`,
    where: "variables.rename",
    remedy: `Rename the other one too, or choose another name.`,
  });
}
