import { readdirSync, statSync } from "node:fs";
import { isAbsolute, join, resolve, sep } from "node:path";
import { GembaError, NamePattern, quoted } from "../protocol";
import { readFileStart } from "./file-start";
import type { SourceFile } from "./table";

/** More files than this are a mistake in a pattern rather than exports. */
const MOST_FILES = 10_000;

/**
 * The files that a path, a glob or a list of these names, in the order of their names, numbers in
 * them counted: `hist_2.csv` before `hist_10.csv`. A file whose name holds `*` or `?` is itself.
 *
 * @throws GembaError `bad-options` for what is no path; `file-not-found`, `not-a-table`
 */
export function findFiles(path: string | readonly string[]): SourceFile[] {
  const paths: readonly unknown[] = Array.isArray(path) ? path : [path];
  if (paths.length === 0) throw badPath("The list of paths is empty");
  const found = paths.flatMap(one => {
    checkPath(one);
    return isOneFile(one) ? [one] : matching(one);
  });
  return [...new Set(found)].map(describeFile);
}

function checkPath(path: unknown): asserts path is string {
  if (typeof path !== "string") throw badPath("The path is not a text");
  if (path.trim() === "" || path.includes("\0")) throw badPath("The path is empty or holds a NUL character");
}

function isOneFile(path: string): boolean {
  return !/[*?]/.test(path) || statSync(resolve(path), { throwIfNoEntry: false }) !== undefined;
}

function badPath(what: string): GembaError {
  return new GembaError("bad-options", {
    what,
    remedy: 'Name a file, for example open("data/line3.csv").',
  });
}

function matching(glob: string): string[] {
  const parts = glob.split(/[\\/]/.test(glob) && sep === "\\" ? /[\\/]/ : "/");
  let folders = [isAbsolute(glob) ? `${parts.shift() ?? ""}${sep}` : ""];
  parts.forEach((part, depth) => {
    const isLast = depth === parts.length - 1;
    folders = folders.flatMap(folder =>
      /[*?]/.test(part) ? entriesOf(folder, part, isLast) : [join(folder, part)],
    );
  });
  const found = folders.filter(path => statSync(resolve(path), { throwIfNoEntry: false })?.isFile() === true);
  if (found.length === 0) throw noMatch(glob);
  if (found.length > MOST_FILES) throw badPath(`${found.length} files fit ${quoted(glob)}`);
  return found.sort(new Intl.Collator("en", { numeric: true }).compare);
}

function entriesOf(folder: string, part: string, isLast: boolean): string[] {
  const pattern = new NamePattern(part);
  try {
    return readdirSync(folder === "" ? "." : folder, { withFileTypes: true })
      .filter(entry => pattern.fits(entry.name) && (isLast || entry.isDirectory()))
      .filter(entry => !entry.name.startsWith(".") || part.startsWith("."))
      .map(entry => join(folder, entry.name));
  } catch {
    return [];
  }
}

function noMatch(glob: string): GembaError {
  return new GembaError("file-not-found", {
    what: "No file fits this pattern",
    where: glob,
    remedy: `Paths count from ${quoted(process.cwd())}; * stands for any characters, ? for one.`,
  });
}

/** @throws GembaError `file-not-found`, `not-a-table` for a folder or device */
function describeFile(path: string): SourceFile {
  const absolute = resolve(path);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  // Looking at its beginning says properly what is wrong with it.
  if (stat === undefined || !stat.isFile()) readFileStart(absolute, path);
  return { path, absolute, bytes: stat?.size ?? 0, modified: stat?.mtimeMs ?? 0 };
}

/**
 * Refuses what was read from files that were written to meanwhile.
 * @throws GembaError `file-changed`
 */
export function checkUnchanged(files: readonly SourceFile[]): void {
  for (const { path, absolute, bytes, modified } of files) {
    const stat = statSync(absolute, { throwIfNoEntry: false });
    if (stat !== undefined && stat.size === bytes && stat.mtimeMs === modified) continue;
    throw new GembaError("file-changed", {
      what:
        stat === undefined ? "The file went away while it was read" : "The file changed while it was read",
      where: path,
      remedy: "Wait until it is complete, or read a copy of it; then run the cell again.",
    });
  }
}
