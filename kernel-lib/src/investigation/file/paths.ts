import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Data } from "../../protocol";

/**
 * A path as it stands in a saved file: relative to the file's folder, so that a folder with its data
 * can be moved, with `/` on every system. One that was named in full and lies neither there nor in
 * the working folder (a share) stays as it is.
 *
 * @param path relative to the working folder
 * @param folder the folder of the saved file, in full
 */
export function pathInFile(path: string, folder: string): string {
  const absolute = resolve(path);
  if (isAbsolute(path) && !isInside(absolute, folder) && !isInside(absolute, process.cwd())) return path;
  const inside = relative(folder, absolute);
  // On Windows there is no way from one disk to another.
  if (isAbsolute(inside)) return absolute;
  return inside === "" ? "." : inside.split(sep).join("/");
}

function isInside(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/** The path from {@link pathInFile} as a program in the working folder says it. */
export function pathFromFile(path: string, folder: string): string {
  if (isAbsolute(path)) return path;
  const here = relative(process.cwd(), resolve(folder, path));
  return here === "" ? "." : here;
}

/** The data with every path changed; sources keep the order of their keys. */
export function mapPaths(data: Data, change: (path: string) => string): Data {
  const changed: Data = { ...data };
  if (data.series !== undefined) changed.series = data.series.map(source => withPath(source, change));
  if (data.samples !== undefined) changed.samples = data.samples.map(source => withPath(source, change));
  if (data.intervals !== undefined)
    changed.intervals = data.intervals.map(source => withPath(source, change));
  if (data.tags !== undefined) changed.tags = change(data.tags);
  return changed;
}

function withPath<S extends { path: string | string[] }>(source: S, change: (path: string) => string): S {
  const { path } = source;
  return { ...source, path: typeof path === "string" ? change(path) : path.map(change) };
}
