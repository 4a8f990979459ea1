import type ts from "@tslab/typescript-for-tslab";
import { evaluated, literalOf, notLiteral, onlyCall, replaceArguments } from "./call-literal";
import { findCalls } from "./calls";
import { printLiteral, printString, unwrapped } from "./literal";
import type { Json } from "./literal";
import { mergePatch, patchLiteral } from "./patch";
import { updateLiteral } from "./update";

/** What `open` is told beside the path: reading options, as JSON. */
export type OpenChoice = { [key: string]: Json };

/**
 * The source of the cell that opens a file. With `source`, only the arguments
 * of its `open` call are replaced.
 *
 * @throws GembaError `not-literal`
 * @example openCell("a.csv") // 'import { open } from "gembalab";\n\nconst line = await open("a.csv");\nline'
 */
export function openCell(path: string, options: OpenChoice = {}, source?: string): string {
  const rest = Object.keys(options).length === 0 ? "" : `, ${printLiteral(options)}`;
  const args = `${printString(path)}${rest}`;
  if (source === undefined)
    return `import { open } from "gembalab";\n\nconst line = await open(${args});\nline`;
  const call = onlyCall(source, "open");
  call.arguments.forEach(argument => literalOf(argument));
  return replaceArguments(source, call, args);
}

/**
 * The source of the cell that simulates the sample biscuit line; a cell that
 * opened a file before becomes one that simulates.
 */
export function sampleCell(): string {
  return [
    'import { simulateLine } from "gembalab";',
    "",
    "// A simulated biscuit line; `truth` says what was planted in it.",
    "const { table: line, truth } = simulateLine({ days: 30, seed: 1 });",
    "line",
  ].join("\n");
}

/**
 * The source of the cell that assembles files into one table. With `source`, a
 * cell that assembles already, only what differs in its literal is rewritten.
 *
 * @throws GembaError `not-literal` where the cell's call has another argument than a literal.
 */
export function assembleCell(data: Json, source?: string): string {
  if (source !== undefined) {
    evaluated(assembleLiteral(source));
    return updateLiteral(source, assembleLiteral, data);
  }
  const literal = printLiteral(data, 0, 1_000);
  return `import { assemble } from "gembalab";\n\nconst line = await assemble(${literal});\nline`;
}

/**
 * The source of the cell that makes a table, with a change in what it is told:
 * in the one argument of `assemble`, or in the options of `open`.
 *
 * @param patch a JSON merge patch
 * @throws GembaError `not-literal` where the cell has neither call, or no literal in it.
 */
export function patchDataCell(source: string, patch: Json): string {
  if (findCalls(source, ["assemble"]).length > 0) {
    evaluated(assembleLiteral(source));
    return patchLiteral(source, assembleLiteral, patch);
  }
  const call = onlyCall(source, "open");
  const [path, options] = call.arguments;
  if (path === undefined) throw notLiteral('open("…")');
  const before = options === undefined ? {} : evaluated(literalOf(options));
  const after = printLiteral(mergePatch(before, patch));
  return replaceArguments(source, call, `${path.getText()}, ${after}`);
}

/** Whether the panel may change what a cell's call of `assemble` is told. */
export function isEditableData(source: string): boolean {
  try {
    evaluated(assembleLiteral(source));
    return true;
  } catch {
    return false;
  }
}

function assembleLiteral(source: string): ts.ObjectLiteralExpression {
  const argument = onlyCall(source, "assemble").arguments[0];
  if (argument === undefined) throw notLiteral("assemble({ … })");
  return unwrapped(argument) as ts.ObjectLiteralExpression;
}
