import { GembaError, NamePattern, nearestNames, quoted } from "../protocol";
import type { ReadOptions } from "./open-options";
import { timeNameRank } from "./time-names";

/** Whether a column is wanted, by its name. */
export type ColumnFilter = (name: string) => boolean;

/**
 * Which columns `options.columns` asks for; all when it is left out.
 *
 * @param names of the columns that there are
 * @throws GembaError `no-such-variable` where a pattern fits none of them
 */
export function columnFilter(
  { columns }: ReadOptions,
  names: readonly string[],
  where: string,
): ColumnFilter {
  if (columns === undefined) return () => true;
  const known = new Set(names);
  const patterns = columns.map(text => new NamePattern(text));
  const fits = (pattern: NamePattern, name: string): boolean =>
    known.has(pattern.text) ? pattern.text === name : pattern.fits(name);
  for (const pattern of patterns) {
    if (names.some(name => fits(pattern, name))) continue;
    const suggestions = nearestNames(pattern.plain, names);
    throw new GembaError("no-such-variable", {
      what: `No column fits ${quoted(pattern.text)}`,
      where: `${where}, options.columns`,
      remedy:
        suggestions.length > 0 ? undefined : `The columns are ${names.slice(0, 8).map(quoted).join(", ")}.`,
      suggestions,
    });
  }
  return name => patterns.some(pattern => fits(pattern, name));
}

/**
 * Places of the columns to read: those that are wanted, and those that may be the time.
 * @param mayBeTime by place, from a look at the values
 */
export function selectColumns(
  names: readonly string[],
  options: ReadOptions,
  where: string,
  mayBeTime: (column: number) => boolean,
): number[] {
  const filter = columnFilter(options, names, where);
  const { time } = options;
  const said = typeof time === "string" ? [time] : (time ?? []);
  const isTime = (name: string, column: number): boolean => {
    if (said.includes(name)) return true;
    return time === undefined && (timeNameRank(name) < 3 || mayBeTime(column));
  };
  return names.flatMap((name, column) => (filter(name) || isTime(name, column) ? [column] : []));
}
