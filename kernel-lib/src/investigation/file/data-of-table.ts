import type { OpenOptions, Table } from "../../data";
import type { Data } from "../../protocol";

/**
 * How a table was made, as a specification says it; null for one made of arrays, which nothing can
 * make again. {@link openData} makes the same table of it.
 */
export function dataOfTable({ origin }: Pick<Table, "origin">): Data | null {
  switch (origin.kind) {
    case "file":
      return dataOfFile(origin.path, origin.options);
    case "assembled":
      return origin.data;
    case "simulated":
      return { simulated: { ...origin.options } };
    case "columns":
      return null;
  }
}

/** `open(path, options)` in the words of `assemble`. */
function dataOfFile(path: string | readonly string[], options: OpenOptions): Data {
  const { timeZone, derive, tags, signal: _signal, ...source } = options;
  const data = { timeZone, series: [{ path, ...source }], derive, tags };
  // Plain and a copy: what was left out goes, and later changes to the options change nothing here.
  return JSON.parse(JSON.stringify(data)) as Data;
}
