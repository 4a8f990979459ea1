import ts from "@tslab/typescript-for-tslab";
import { GembaError } from "../../protocol";
import { findCalls } from "./calls";
import type { NamedCall } from "./calls";
import { evaluateLiteral, NotLiteral, printLiteral, printString, unwrapped } from "./literal";
import type { Json } from "./literal";
import { mergePatch, patchLiteral } from "./patch";

/** What `open` is told beside the path. */
export type OpenChoice = { time?: string; timeZone?: string };

/**
 * The source of the cell that opens a file. With `source`, only the arguments
 * of its `open` call are replaced.
 *
 * @throws GembaError `not-literal`
 * @example openCell("a.csv") // 'import { open } from "gembalab";\n\nconst line = await open("a.csv");\nline'
 */
export function openCell(path: string, options: OpenChoice = {}, source?: string): string {
  const chosen = Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined && value !== ""),
  );
  const rest = Object.keys(chosen).length === 0 ? "" : `, ${printLiteral(chosen)}`;
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
  const argument = found?.call.arguments[1];
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
 * The source of the cell that compares.
 * @throws GembaError `not-literal` where the investigation has no name.
 */
export function compareCell(investigationSource: string): string {
  const name = findCalls(investigationSource, ["investigate"])[0]?.name;
  if (name === undefined) throw notLiteral("const … = investigate(…)");
  return `await ${name}.compare();`;
}

function onlyCall(source: string, name: NamedCall): ts.CallExpression {
  const calls = findCalls(source, [name]);
  if (calls.length !== 1) throw notLiteral(`one ${name}(…)`);
  return calls[0]!.call;
}

function replaceArguments(source: string, call: ts.CallExpression, text: string): string {
  const open = call.arguments.pos;
  return source.slice(0, open) + text + source.slice(call.getEnd() - 1);
}

/** The literal that an argument is; evaluated, so that nothing in it can be code. */
function literalOf(argument: ts.Expression): ts.Expression {
  const literal = unwrapped(argument);
  evaluated(literal);
  return literal;
}

function evaluated(literal: ts.Expression): Json {
  try {
    return evaluateLiteral(literal);
  } catch (error) {
    if (error instanceof NotLiteral) throw notLiteral("a plain literal", error.message);
    throw error;
  }
}

function notLiteral(expected: string, where?: string): GembaError {
  return new GembaError("not-literal", {
    what: `The cell can't be changed from here: it does not hold ${expected}`,
    where: where?.slice(0, 120),
    remedy: "Change it by hand, or write a new cell below.",
  });
}

const RESERVED = [
  "open",
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
