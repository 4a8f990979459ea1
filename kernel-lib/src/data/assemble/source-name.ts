import { basename, extname } from "node:path";

/** What a source of files is called where nobody named it: the first file's name without its ending and stars. */
export function nameOfPath(path: string | readonly string[]): string | null {
  const first = typeof path === "string" ? path : (path[0] ?? "");
  // A path may have been written on another system.
  const file = basename(first.replaceAll("\\", "/"));
  const stem = file.slice(0, file.length - extname(file).length);
  const plain = stem.replaceAll(/[*?]+|\[[^\]]*\]|\{[^}]*\}/g, " ").trim();
  const tidy = plain.replaceAll(/^[\s_-]+|[\s_-]+$/g, "");
  return tidy === "" ? null : tidy;
}
