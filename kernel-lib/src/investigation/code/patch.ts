import ts from "@tslab/typescript-for-tslab";
import { evaluateLiteral, printKey, printLiteral, propertyKey, unwrapped } from "./literal";
import type { Json } from "./literal";

const LONGEST_LINE = 100;

/** Finds the literal to change in a source; it is asked again after every change. */
export type LiteralFinder = (source: string) => ts.ObjectLiteralExpression;

/**
 * A JSON merge patch (RFC 7396): null deletes, objects merge, all else replaces.
 *
 * @example mergePatch({ a: 1, b: { c: 2 } }, { a: null, b: { d: 3 } }) // { b: { c: 2, d: 3 } }
 */
export function mergePatch(base: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged = new Map(isObject(base) ? Object.entries(base) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

/**
 * The source with a merge patch applied to one of its object literals. Only
 * what the patch changes is rewritten: comments and layout elsewhere stay.
 */
export function patchLiteral(source: string, find: LiteralFinder, patch: Json): string {
  const patched = isObject(patch) ? applyAt(source, find, patch) : source;
  return withoutLongLines(patched, find);
}

function applyAt(source: string, find: LiteralFinder, patch: { [key: string]: Json }): string {
  let text = source;
  for (const [key, value] of Object.entries(patch)) {
    const property = findProperty(find(text), key);
    if (property === undefined) {
      if (value !== null) text = insertProperty(text, find(text), key, mergePatch(undefined, value));
    } else if (value === null) {
      text = removeProperty(text, property);
    } else if (isObject(value) && ts.isObjectLiteralExpression(unwrapped(property.initializer))) {
      text = applyAt(text, changed => objectIn(find(changed), key), value);
    } else {
      text = replaceValue(text, property, mergePatch(undefined, value));
    }
  }
  return text;
}

function findProperty(literal: ts.ObjectLiteralExpression, key: string): ts.PropertyAssignment | undefined {
  return literal.properties.filter(ts.isPropertyAssignment).find(property => propertyKey(property) === key);
}

function objectIn(literal: ts.ObjectLiteralExpression, key: string): ts.ObjectLiteralExpression {
  return unwrapped(findProperty(literal, key)!.initializer) as ts.ObjectLiteralExpression;
}

function replaceValue(source: string, property: ts.PropertyAssignment, value: Json): string {
  const initializer = property.initializer;
  if (JSON.stringify(evaluateLiteral(initializer)) === JSON.stringify(value)) return source;
  const start = initializer.getStart();
  const text = printLiteral(value, indentAt(source, property.getStart()), columnAt(source, start));
  return splice(source, start, initializer.getEnd(), text);
}

/** Takes the comma that follows along, and the line when nothing else is on it. */
function removeProperty(source: string, property: ts.PropertyAssignment): string {
  const start = property.getStart();
  const end = property.getEnd() + (/^\s*,/.exec(source.slice(property.getEnd()))?.[0].length ?? 0);
  const lineStart = lineStartAt(source, start);
  const restOfLine = /^[ \t]*\r?\n/.exec(source.slice(end))?.[0].length;
  if (source.slice(lineStart, start).trim() === "" && restOfLine !== undefined) {
    return splice(source, lineStart, end + restOfLine, "");
  }
  return splice(source, start, end + /^[ \t]*/.exec(source.slice(end))![0].length, "");
}

function insertProperty(
  source: string,
  literal: ts.ObjectLiteralExpression,
  key: string,
  value: Json,
): string {
  const name = printKey(key);
  const last = literal.properties.at(-1);
  const close = literal.getEnd() - 1;
  if (!source.slice(literal.getStart(), close).includes("\n")) {
    const entry = `${name}: ${printLiteral(value, indentAt(source, close))}`;
    if (last === undefined) return splice(source, close, close, ` ${entry} `);
    return splice(source, last.getEnd(), last.getEnd(), `, ${entry}`);
  }
  const indent = indentAt(source, close);
  const inner = last === undefined ? indent + 2 : indentAt(source, last.getStart());
  const from = last === undefined ? literal.getStart() + 1 : last.getEnd();
  // What follows the last property (its comma, comments) stays in front of the new one.
  const between = source.slice(from, close).trimEnd();
  const comma = last === undefined || literal.properties.hasTrailingComma ? "" : ",";
  const entry = `${name}: ${printLiteral(value, inner, inner + name.length + 3)}`;
  return splice(
    source,
    from,
    close,
    `${comma}${between}\n${" ".repeat(inner)}${entry},\n${" ".repeat(indent)}`,
  );
}

/** Edits can make a one-line literal long: without comments it may be laid out anew. */
function withoutLongLines(source: string, find: LiteralFinder): string {
  const literal = find(source);
  const text = literal.getText();
  const tooLong = text.split("\n").some(line => line.length > LONGEST_LINE);
  if (!tooLong || hasComment(text)) return source;
  const start = literal.getStart();
  const printed = printLiteral(evaluateLiteral(literal), indentAt(source, start), columnAt(source, start));
  return splice(source, start, literal.getEnd(), printed);
}

function hasComment(text: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text);
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia)
      return true;
  }
  return false;
}

function splice(source: string, start: number, end: number, text: string): string {
  return source.slice(0, start) + text + source.slice(end);
}

function lineStartAt(source: string, position: number): number {
  return source.lastIndexOf("\n", position - 1) + 1;
}

function indentAt(source: string, position: number): number {
  return /^[ ]*/.exec(source.slice(lineStartAt(source, position)))![0].length;
}

function columnAt(source: string, position: number): number {
  return position - lineStartAt(source, position);
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
