import { sep } from "node:path";
import { packageFolder, tslabFolder } from "./library";
import { isBelowScript, isRemembered, sourcePosition } from "./script-positions";

/** The name of a cell as it stands in a stack. */
export function cellName(label: number | string): string {
  return `cell [${label}]`;
}

/** One line of a stack. */
export interface Frame {
  /** The function's name, or an empty text. */
  function: string;
  /** A cell's name or a file's path. */
  file: string;
  line: number;
  column: number;
  isCell: boolean;
}

/**
 * Makes every stack of this process name cells and lines as the person wrote them, and leaves
 * out what the kernel itself did to run the cell. It works on `error.stack`, so that
 * `console.error(error)` in a cell shows the same.
 */
export function installReadableStacks(): void {
  Error.stackTraceLimit = 30;
  Error.prepareStackTrace = (error, callSites) => {
    const visible = (callSites as Site[]).map(readable).filter(line => line !== null);
    return [headline(error), ...visible.map(line => `    at ${line}`)].join("\n");
  };
}

/** The frames in a stack that `installReadableStacks` prepared. */
export function framesOf(stack: string): Frame[] {
  const frames: Frame[] = [];
  for (const line of stack.split("\n")) {
    const match = /^ {4}at (?:(.*?) \()?((?:cell \[[^\]]*\])|[^()]*?):(\d+)(?::(\d+))?\)?$/.exec(line);
    if (match === null) continue;
    const file = match[2]!.replace(/^async /, "");
    frames.push({
      function: (match[1] ?? "").replace(
        /^(async )?(Object\.<anonymous>|eval|<anonymous>|Timeout\._onTimeout|Immediate\.<anonymous>)$/,
        "",
      ),
      file,
      line: Number(match[3]),
      column: Number(match[4] ?? 1),
      isCell: file.startsWith("cell ["),
    });
  }
  return frames;
}

/** True for a file of this library: its frames help nobody whose cell went wrong. */
export function isLibraryFile(file: string): boolean {
  return plainPath(file).startsWith(packageFolder + sep);
}

function isMachinery(file: string): boolean {
  const path = plainPath(file);
  if (/^node:(internal|vm|async_hooks|timers|events)/.test(path)) return true;
  if (path === "" || path === "<anonymous>") return path === "";
  return path.startsWith(__dirname + sep) || path.startsWith(tslabFolder + sep);
}

function plainPath(file: string): string {
  return file.replace(/^file:\/\//, "");
}

/** V8's own text of a call: its function and its place. */
type Site = NodeJS.CallSite & { toString(): string };

/** A line of a stack; null for what the kernel did to run the cell. */
function readable(site: Site): string | null {
  const file = site.getFileName() ?? "";
  if (isMachinery(file)) return null;
  const line = site.getLineNumber();
  const column = site.getColumnNumber();
  if (line === null || column === null || !isRemembered(file)) return site.toString();
  const source = sourcePosition(file, { line, column });
  // The call of the function that the kernel wraps around a cell is below the cell's last line.
  if (source === null) return isBelowScript(file, line) ? null : site.toString();
  // Earlier cells' functions are called as `exports.f()`, on an object that nobody knows of.
  const text = site.toString().replace(/^(async )?Proxy\./, "$1");
  return text.replace(`${file}:${line}:${column}`, () => `${file}:${source.line}:${source.column}`);
}

function headline(error: unknown): string {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return "Error";
  }
}
