import { assemble, open } from "../../data";
import type { Table } from "../../data";
import type { Data, SeriesSource } from "../../protocol";

/**
 * The table that `data` describes.
 *
 * @throws GembaError as `open` and `assemble`
 */
export async function openData(data: Data, signal?: AbortSignal): Promise<Table> {
  const alone = onlySeries(data);
  if (alone === null) return assemble({ ...data, signal });
  const { path, ...options } = alone;
  const { timeZone, derive, tags } = data;
  return open(path, {
    ...options,
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(derive === undefined ? {} : { derive }),
    ...(tags === undefined ? {} : { tags }),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** One file of readings is opened, not assembled: it may do without time. */
function onlySeries(data: Data): (SeriesSource & { path: string }) | null {
  const { series = [], samples = [], intervals = [], rows, simulated } = data;
  const [source] = series;
  const isAlone = series.length === 1 && samples.length === 0 && intervals.length === 0;
  if (source === undefined || !isAlone || rows !== undefined || simulated !== undefined) return null;
  if (source.maxAge !== undefined) return null;
  return typeof source.path === "string" ? { ...source, path: source.path } : null;
}
