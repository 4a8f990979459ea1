import { inspect } from "node:util";
import { GembaError } from "../protocol";
import { CompileError } from "./compile-error";
import { clean, excerpt } from "./excerpt";
import { framesOf, isLibraryFile, type Frame } from "./stack-frames";
import { sourceOf } from "./script-positions";

/** An error as Jupyter's messages carry it. */
export interface ErrorContent {
  ename: string;
  evalue: string;
  traceback: string[];
}

const MOST_FRAMES = 8;
const MOST_CAUSES = 4;

/**
 * Whatever a cell threw, made readable: what went wrong, the line of the cell with its neighbours,
 * the calls that led there. Never throws, whatever the thrown value does when it is looked at.
 */
export function describeError(error: unknown): ErrorContent {
  try {
    return describe(error);
  } catch {
    const evalue = "The thrown value can't be shown";
    return { ename: "Error", evalue, traceback: [heading("Error", evalue)] };
  }
}

/** The same as text for stderr, where no cell is left that could fail. */
export function errorText(error: unknown): string {
  return describeError(error).traceback.join("\n");
}

function describe(error: unknown): ErrorContent {
  const { ename, evalue } = title(error);
  if (error instanceof CompileError) {
    return {
      ename,
      evalue,
      traceback: [heading(ename, clean(error.summary)), "", ...error.lines().map(clean)],
    };
  }
  const traceback = [heading(ename, evalue), ...stackLines(error)];
  for (const cause of causes(error)) {
    const { ename: name, evalue: value } = title(cause);
    traceback.push("", `Caused by ${name}: ${value}`, ...stackLines(cause));
  }
  return { ename, evalue, traceback };
}

function title(error: unknown): { ename: string; evalue: string } {
  if (!(error instanceof Error)) return { ename: "Thrown", evalue: clean(preview(error)) };
  const name = typeof error.name === "string" && error.name !== "" ? error.name : "Error";
  return { ename: clean(name), evalue: clean(String(error.message)) };
}

function preview(value: unknown): string {
  return typeof value === "string" ? value : inspect(value, { depth: 2, breakLength: 100 });
}

function heading(ename: string, evalue: string): string {
  const name = `\u001b[1;31m${ename}\u001b[0m`;
  return evalue === "" ? name : `${name}: ${evalue}`;
}

/** Errors below the error: of a GembaError only those that nobody has translated yet. */
function causes(error: unknown): unknown[] {
  const found: unknown[] = [];
  const seen = new Set<unknown>([error]);
  const visit = (current: unknown): void => {
    if (!(current instanceof Error)) return;
    const parts = current instanceof AggregateError ? (current.errors as unknown[]) : [current.cause];
    for (const part of parts) {
      if (part === undefined || seen.has(part) || found.length >= MOST_CAUSES) continue;
      seen.add(part);
      found.push(part);
      visit(part);
    }
  };
  if (!(error instanceof GembaError && error.code !== "internal")) visit(error);
  return found;
}

function stackLines(error: unknown): string[] {
  if (!(error instanceof Error) || typeof error.stack !== "string") return [];
  const frames = framesOf(error.stack).filter(frame => frame.isCell || !isLibraryFile(frame.file));
  const place = frames.find(frame => frame.isCell);
  const excerpt = place === undefined ? [] : ["", ...excerptAround(place)];
  const calls = frames.slice(0, MOST_FRAMES).map(frame => `    at ${clean(described(frame))}`);
  return calls.length === 0 ? excerpt : [...excerpt, "", ...calls];
}

function described({ function: name, file, line, isCell }: Frame): string {
  const place = isCell ? `${file}, line ${line}` : `${file}:${line}`;
  return name === "" ? place : `${name} (${place})`;
}

function excerptAround({ file, line, column }: Frame): string[] {
  const source = sourceOf(file);
  return source === null ? [] : [clean(`${file}, line ${line}`), ...excerpt(source, line, column)];
}
