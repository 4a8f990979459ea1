import { GembaError, nearestNames, quoted } from "../../protocol";
import type { Rows } from "../../protocol";
import type { NamedSource, SourceRole } from "./assemble-options";

/**
 * Checks that `rows` names sources that are there and fit, and settles whose rows the table has:
 * those of the source that `rows` names, otherwise of the first series, otherwise of the first samples.
 *
 * @throws GembaError `no-such-source`, `bad-options`
 */
export function checkRows(rows: Rows | undefined, sources: readonly NamedSource[]): NamedSource {
  if (rows !== undefined && typeof rows !== "string") {
    if ("samples" in rows) named(rows.samples.of, "rows.samples.of", sources, ["samples"]);
    if ("batches" in rows) named(rows.batches.of, "rows.batches.of", sources, ["intervals"]);
  } else if (rows !== undefined) {
    return named(rows, "rows", sources, ["series", "samples"]);
  }
  const base =
    sources.find(({ kind }) => kind === "series") ?? sources.find(({ kind }) => kind === "samples");
  if (base !== undefined) return base;
  throw new GembaError("bad-options", {
    what: sources.length === 0 ? "There is nothing to assemble" : "Intervals alone make no table",
    where: "series",
    remedy: 'Add the process data, for example series: [{ path: "historian.csv" }].',
  });
}

function named(
  name: string,
  where: string,
  sources: readonly NamedSource[],
  kinds: readonly SourceRole[],
): NamedSource {
  const source = sources.find(each => each.name === name);
  const fitting = sources.filter(({ kind }) => kinds.includes(kind)).map(each => each.name);
  if (source !== undefined && kinds.includes(source.kind)) return source;
  if (source !== undefined) {
    throw new GembaError("bad-options", {
      what: `${quoted(name)} is a source of ${source.kind}, where one of ${kinds.join(" or ")} is needed`,
      where,
      remedy: remedyOf(source, where, fitting),
    });
  }
  const suggestions = nearestNames(name, fitting);
  throw new GembaError("no-such-source", {
    what: `There is no source ${quoted(name)}`,
    where,
    remedy: suggestions.length > 0 ? undefined : remedyOf(source, where, fitting),
    suggestions,
  });
}

function remedyOf(source: NamedSource | undefined, where: string, fitting: readonly string[]): string {
  if (source?.kind === "intervals" && where === "rows") {
    return `For one row per interval write rows: { batches: { of: ${JSON.stringify(source.name)} } }.`;
  }
  return fitting.length === 0
    ? "There is no source of that kind."
    : `There is ${fitting.slice(0, 5).map(quoted).join(", ")}.`;
}
