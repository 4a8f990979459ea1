import { sqlText } from "./engine";

/**
 * A file's path as an SQL literal that names this one file: the engine takes
 * `*`, `?` and `[` in a path for patterns, so each is written as a class of one.
 */
export function fileLiteral(path: string): string {
  return sqlText(path.replace(/[*?[]/g, "[$&]"));
}
