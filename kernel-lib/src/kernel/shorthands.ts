import * as ts from "@tslab/typescript-for-tslab";

const FILE = "cell.js";

/**
 * Completes `{ days }` to `{ days: exports.days }` where `days` is a variable of an earlier cell. The converter
 * does so wherever a name stands alone, but not in this short form, in which a name means two things.
 *
 * `output` is what the converter made of a cell, `isVariable` says whether an earlier cell declared the name.
 */
export function completeShorthands(output: string, isVariable: (name: string) => boolean): string {
  const source = ts.createSourceFile(FILE, output, ts.ScriptTarget.ES2022, true);
  const candidates = shorthandsIn(source).filter(({ name }) => isVariable(name.text));
  if (candidates.length === 0) return output;

  const checker = checkerOf(source);
  // What is known inside of the cell is the cell's own: a parameter, or a new variable of that name.
  const outside = candidates.filter(node => checker.getShorthandAssignmentValueSymbol(node) === undefined);
  return outside.reduceRight((text, { name }) => {
    const end = name.getEnd();
    return `${text.slice(0, end)}: exports.${name.text}${text.slice(end)}`;
  }, output);
}

function shorthandsIn(source: ts.SourceFile): ts.ShorthandPropertyAssignment[] {
  const found: ts.ShorthandPropertyAssignment[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isShorthandPropertyAssignment(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A checker that knows this one text and no library: enough to tell whose a name is, and quick. */
function checkerOf(source: ts.SourceFile): ts.TypeChecker {
  const host: ts.CompilerHost = {
    fileExists: name => name === FILE,
    getCanonicalFileName: name => name,
    getCurrentDirectory: () => "",
    getDefaultLibFileName: () => "",
    getNewLine: () => "\n",
    getSourceFile: name => (name === FILE ? source : undefined),
    readFile: () => undefined,
    useCaseSensitiveFileNames: () => true,
    writeFile: () => undefined,
  };
  const options: ts.CompilerOptions = { allowJs: true, noLib: true, noResolve: true, types: [] };
  return ts.createProgram([FILE], options, host).getTypeChecker();
}
