import ts from "@tslab/typescript-for-tslab";
import { evaluated, literalOf, notLiteral } from "./call-literal";
import { printLiteral } from "./literal";
import { patchLiteral } from "./patch";

/** Longest name of a file, without its ending. */
const LONGEST_NAME = 60;

/** What the cell of a report is to say. */
export interface ReportCell {
  /** The variable that holds the investigation. */
  readonly codeName: string;
  /** What the investigation is called; the file is called after it. */
  readonly title: string;
  /** Names of the suspects; none: the report chooses them. */
  readonly pinned: readonly string[];
}

/**
 * The source of the cell that makes the one-page report. With `source`, only the suspects in it are changed:
 * the file's name, the plan that somebody has written, and comments stay.
 *
 * @throws GembaError `not-literal` where the call's options are no plain literal
 * @example reportCell({ codeName: "wet", title: "Wet biscuits", pinned: ["oven"] })
 *   // 'await wet.report("wet-biscuits.html", { pinned: ["oven"] });'
 */
export function reportCell(cell: ReportCell, source?: string): string {
  if (source !== undefined) return changedCell(source, cell.pinned);
  const head = `await ${cell.codeName}.report(${printLiteral(`${fileName(cell.title)}.html`, 0)}`;
  return `${head}${optionsText(cell.pinned, head.length)});`;
}

function optionsText(pinned: readonly string[], column: number): string {
  return pinned.length === 0 ? "" : `, ${printLiteral({ pinned: [...pinned] }, 0, column + 2)}`;
}

function changedCell(source: string, pinned: readonly string[]): string {
  const call = reportCall(source);
  const [path, options] = call.arguments;
  if (path === undefined || call.arguments.length > 2) throw notLiteral("one report(path, { … })");
  if (options === undefined) {
    const end = path.getEnd();
    const column = end - source.lastIndexOf("\n", end) - 1;
    return source.slice(0, end) + optionsText(pinned, column) + source.slice(end);
  }
  optionsOf(source);
  return patchLiteral(source, optionsOf, { pinned: pinned.length === 0 ? null : [...pinned] });
}

function optionsOf(source: string): ts.ObjectLiteralExpression {
  const literal = literalOf(reportCall(source).arguments[1]!);
  evaluated(literal);
  if (ts.isObjectLiteralExpression(literal)) return literal;
  throw notLiteral("report(path, { … })");
}

/** The one call of `….report(…)` in a cell. */
function reportCall(source: string): ts.CallExpression {
  const file = ts.createSourceFile("cell.ts", source, ts.ScriptTarget.ES2022, true);
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "report"
    )
      found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (found.length === 1) return found[0]!;
  throw notLiteral("one report(…)");
}

/** "Wet biscuits on line 3" → wet-biscuits-on-line-3: a name that any file system takes. */
function fileName(title: string): string {
  const words =
    title
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const name = words.join("-").slice(0, LONGEST_NAME).replace(/-+$/, "");
  return name === "" ? "report" : name;
}
