import * as ts from "@tslab/typescript-for-tslab";

/** The content of an is_complete_reply. */
export type Completeness =
  | { status: "complete" }
  | { status: "invalid" }
  /** `indent` is what the next line should start with. */
  | { status: "incomplete"; indent: string };

const UNTERMINATED_TEMPLATE = 1160;
const INDENT = "  ";

/**
 * Whether code can run, waits for more lines, or can't be mended by any. It waits when the first thing
 * that the parser misses is missing at the end.
 */
export function completeness(code: string): Completeness {
  const source = ts.createSourceFile("cell.ts", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const [first] = faultsOf(source);
  if (first === undefined) return { status: "complete" };
  const isAtEnd = first.start >= code.trimEnd().length;
  const text = ts.flattenDiagnosticMessageText(first.messageText, " ");
  const isMissing = text.endsWith(" expected.") || first.code === UNTERMINATED_TEMPLATE;
  // Two empty lines are how a person says: run it all the same, and show me what is wrong.
  if (!isAtEnd || !isMissing || /\n\s*\n\s*$/.test(code)) return { status: "invalid" };
  return { status: "incomplete", indent: nextIndent(code) };
}

/** The parser's own, without a look at types or at other cells. */
function faultsOf(source: ts.SourceFile): readonly ts.DiagnosticWithLocation[] {
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: ts.DiagnosticWithLocation[] };
  return [...parseDiagnostics].sort((a, b) => a.start - b.start);
}

/** The last line's own indent, one step more after an opening bracket. */
function nextIndent(code: string): string {
  const line = code.slice(code.lastIndexOf("\n") + 1);
  const indent = /^\s*/.exec(line)![0];
  return /[[({]\s*$/.test(line) ? indent + INDENT : indent;
}
