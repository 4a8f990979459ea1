import type { Table, TableSource } from "../data";
import { GembaError, nearestNames, quoted } from "../protocol";

/**
 * The source of a name and kind that a table was assembled from.
 *
 * @param where the key that names it, for errors
 * @throws GembaError `no-such-source`, with the names that may have been meant
 */
export function sourceOf(table: Table, name: string, kind: TableSource["kind"], where: string): TableSource {
  const fitting = table.sources.filter(source => source.kind === kind);
  const found = fitting.find(source => source.name === name);
  if (found !== undefined) return found;
  const known = fitting.map(source => source.name);
  const other = table.sources.find(source => source.name === name);
  const suggestions = nearestNames(name, known);
  throw new GembaError("no-such-source", {
    what:
      other === undefined
        ? `There is no source of ${kind} called ${quoted(name)}`
        : `${quoted(name)} is a source of ${other.kind}, not of ${kind}`,
    where,
    suggestions,
    remedy: suggestions.length > 0 ? undefined : remedyFor(known, kind),
  });
}

function remedyFor(known: readonly string[], kind: TableSource["kind"]): string {
  if (known.length === 0) {
    return `The table was made without ${kind}: add the file with assemble({ ${kind}: [{ path }] }).`;
  }
  return `There ${known.length === 1 ? "is" : "are"} ${known.slice(0, 5).map(quoted).join(", ")}${known.length > 5 ? " …" : ""}.`;
}
