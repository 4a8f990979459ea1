import { assemble, columnsOf, derive, open, remakeTable } from "../../data";
import type { Column, Table, TableOrigin } from "../../data";
import { GembaError } from "../../protocol";
import type { Data, Derived, ErrorCode, SeriesSource, VariableChoice } from "../../protocol";

/**
 * The table that `data` describes. Its derived tags may be written with the data's names of tags or
 * with those that the investigation gives them: a formula goes on to hold where a tag was renamed.
 *
 * @throws GembaError as `open` and `assemble`
 */
export async function openData(
  data: Data,
  choice: VariableChoice | undefined,
  signal?: AbortSignal,
): Promise<Table> {
  const { derive: derived = [], ...underived } = data;
  const renames = Object.entries(choice?.rename ?? {});
  if (derived.length === 0 || renames.length === 0) return opened(data, signal);
  try {
    return await opened(data, signal);
  } catch (error) {
    if (!(error instanceof GembaError) || !MISSES_TAGS.has(error.code)) throw error;
    return withDerived(await opened(underived, signal), derived, renames);
  }
}

/** What a formula fails with that names a tag as the data does not. */
const MISSES_TAGS: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["no-such-variable", "bad-formula"]);

async function opened(data: Data, signal: AbortSignal | undefined): Promise<Table> {
  const alone = onlySeries(data);
  if (alone === null) return assemble({ ...data, signal });
  const { path, ...options } = alone;
  const { timeZone, derive: derived, tags } = data;
  return open(path, {
    ...options,
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(derived === undefined ? {} : { derive: derived }),
    ...(tags === undefined ? {} : { tags }),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** One source of readings is opened, not assembled: it may do without time. */
function onlySeries(data: Data): SeriesSource | null {
  const { series = [], samples = [], intervals = [], rows, simulated } = data;
  const [source] = series;
  const isAlone = series.length === 1 && samples.length === 0 && intervals.length === 0;
  if (source === undefined || !isAlone || rows !== undefined || simulated !== undefined) return null;
  return source.maxAge === undefined ? source : null;
}

function withDerived(
  table: Table,
  derived: readonly Derived[],
  renames: readonly (readonly [string, string])[],
): Table {
  const aliases = renames.flatMap(([name, next]): Column[] => {
    if (!table.has(name) || table.has(next) || next === table.timeName) return [];
    const column = table.column(name);
    return [{ ...column, variable: { ...column.variable, name: next } }];
  });
  const made = derive(remakeTable(table, { columns: [...columnsOf(table), ...aliases] }), derived);
  return remakeTable(table, {
    columns: [...columnsOf(table), ...derived.map(({ name }) => made.column(name))],
    notices: made.notices,
    origin: originWith(table, derived),
  });
}

function originWith({ origin }: Table, derived: readonly Derived[]): TableOrigin {
  switch (origin.kind) {
    case "file":
      return { ...origin, options: { ...origin.options, derive: derived } };
    case "assembled":
      return { ...origin, data: { ...origin.data, derive: [...derived] } };
    case "simulated":
    case "columns":
      return origin;
  }
}
