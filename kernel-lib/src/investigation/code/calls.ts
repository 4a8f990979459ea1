import ts from "@tslab/typescript-for-tslab";

/** The functions of the library whose results the notebook's code names. */
export type NamedCall = "open" | "assemble" | "tableFrom" | "simulateLine" | "investigate" | "load";

/** A call in a cell, and the name that its result got. */
export interface FoundCall {
  readonly call: ts.CallExpression;
  /** The variable that holds the result (for `simulateLine`: its table); undefined where there is none. */
  readonly name: string | undefined;
}

/**
 * The calls of library functions in a cell's source, in the order they are
 * written, with the variables that their results are assigned to.
 *
 * @example findCalls('const line = await open("a.csv");', ["open"])[0].name // "line"
 */
export function findCalls(source: string, functions: readonly NamedCall[]): FoundCall[] {
  const file = ts.createSourceFile("cell.ts", source, ts.ScriptTarget.ES2022, true);
  const found: FoundCall[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && functions.includes(calleeName(node) as NamedCall)) {
      found.push({ call: node, name: resultName(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function calleeName(call: ts.CallExpression): string | undefined {
  const callee = call.expression;
  if (ts.isIdentifier(callee)) return callee.text;
  // `gemba.open(…)`, but not `something().open(…)`
  if (ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression)) return callee.name.text;
  return undefined;
}

function resultName(call: ts.CallExpression): string | undefined {
  let node: ts.Node = call;
  while (isPassedThrough(node.parent)) node = node.parent;
  const holder = node.parent;
  if (ts.isVariableDeclaration(holder)) return bindingName(holder.name);
  if (
    ts.isBinaryExpression(holder) &&
    holder.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isIdentifier(holder.left)
  ) {
    return holder.left.text;
  }
  return undefined;
}

function isPassedThrough(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === "table";
  return (
    ts.isAwaitExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node)
  );
}

/** `line`, or the name that `{ table: line }` gives to the table. */
function bindingName(name: ts.BindingName): string | undefined {
  if (ts.isIdentifier(name)) return name.text;
  if (!ts.isObjectBindingPattern(name)) return undefined;
  const element = name.elements.find(candidate => {
    const property = candidate.propertyName ?? candidate.name;
    return ts.isIdentifier(property) && property.text === "table";
  });
  return element !== undefined && ts.isIdentifier(element.name) ? element.name.text : undefined;
}
