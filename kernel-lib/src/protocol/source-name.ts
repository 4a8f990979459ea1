/**
 * What a source of files is called where nobody named it: the first file's
 * name without its ending and stars; null where nothing is left.
 *
 * @example nameOfPath(["exports/hist_*.csv"]) // "hist"
 */
export function nameOfPath(path: string | readonly string[]): string | null {
  const first = typeof path === "string" ? path : (path[0] ?? "");
  // A path may have been written on another system, and may end with a separator.
  const file = first
    .replace(/[\\/]+$/, "")
    .split(/[\\/]/)
    .at(-1)!;
  const dot = file.lastIndexOf(".");
  const stem = dot > 0 ? file.slice(0, dot) : file;
  const plain = stem.replaceAll(/[*?]+|\[[^\]]*\]|\{[^}]*\}/g, " ").trim();
  const tidy = plain.replaceAll(/^[\s_-]+|[\s_-]+$/g, "");
  return tidy === "" ? null : tidy;
}
