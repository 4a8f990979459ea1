import ts from "@tslab/typescript-for-tslab";
import { evaluated, literalOf, notLiteral } from "./call-literal";
import { findCalls } from "./calls";
import { printLiteral } from "./literal";
import type { Json } from "./literal";
import { mergePatch, patchLiteral } from "./patch";

/**
 * The source of the cell that holds the specification. With `source`, the
 * patch is applied to the literal in it and comments are kept; without, to {}.
 *
 * @param tableName the variable that holds the table
 * @param taken names that the new variable must not have
 * @throws GembaError `not-literal` where the cell's specification is no plain literal.
 */
export function investigationCell(
  tableName: string,
  patch: Json,
  source?: string,
  taken: readonly string[] = [],
): string {
  if (source !== undefined) {
    const { specification } = readInvestigation(source);
    evaluated(specification);
    return patchLiteral(source, text => readInvestigation(text).specification, patch);
  }
  const specification = mergePatch({}, patch) as { [key: string]: Json };
  const name = variableName(specification.name, [tableName, ...taken]);
  const literal = printLiteral(specification, 0, 1_000);
  return `import { investigate } from "gembalab";\n\nconst ${name} = investigate(${tableName}, ${literal});`;
}

/** The variable of the investigation in a cell, and its specification's literal. */
export function readInvestigation(source: string): {
  name: string | undefined;
  specification: ts.ObjectLiteralExpression;
} {
  const calls = findCalls(source, ["investigate"]);
  const found = calls[0];
  // investigate(table, { … }), or investigate({ data, … })
  const argument = found?.call.arguments.at(-1);
  if (found === undefined || calls.length > 1 || argument === undefined)
    throw notLiteral("investigate(table, { … })");
  return { name: found.name, specification: literalOf(argument) as ts.ObjectLiteralExpression };
}

/** Whether the panel may change the specification in a cell. */
export function isEditable(source: string): boolean {
  try {
    evaluated(readInvestigation(source).specification);
    return true;
  } catch {
    return false;
  }
}

/**
 * The source of the cell that runs an analysis of the investigation in another cell.
 *
 * @throws GembaError `not-literal` where the investigation has no name.
 * @example analysisCell("compare", "const wet = investigate(line, { … });") // "await wet.compare();"
 */
export function analysisCell(
  analysis: "compare" | "profile" | "explain" | "placebo",
  investigationSource: string,
): string {
  const name = findCalls(investigationSource, ["investigate"])[0]?.name;
  if (name === undefined) throw notLiteral("const … = investigate(…)");
  return `await ${name}.${analysis}();`;
}

const RESERVED = [
  "open",
  "assemble",
  "load",
  "diff",
  "investigate",
  "simulateLine",
  "tableFrom",
  "truth",
  "undefined",
  "NaN",
  "Infinity",
  "arguments",
  "eval",
];

/** "Wet biscuits on line 3" → wetBiscuitsOnLine3: a name that is free and valid. */
function variableName(title: Json | undefined, taken: readonly string[]): string {
  const words = typeof title === "string" ? (title.normalize("NFKD").match(/[A-Za-z0-9]+/g) ?? []) : [];
  const camel = words
    .slice(0, 6)
    .map((word, i) => (i === 0 ? word.toLowerCase() : word[0]!.toUpperCase() + word.slice(1).toLowerCase()))
    .join("");
  const valid =
    /^[a-z]/.test(camel) && !isKeyword(camel)
      ? camel
      : camel === ""
        ? "investigation"
        : `investigation${camel[0]!.toUpperCase()}${camel.slice(1)}`;
  const used = new Set([...taken, ...RESERVED]);
  if (!used.has(valid)) return valid;
  let number = 2;
  while (used.has(`${valid}${number}`)) number += 1;
  return `${valid}${number}`;
}

function isKeyword(word: string): boolean {
  const kind = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, word).scan();
  return kind !== ts.SyntaxKind.Identifier;
}
