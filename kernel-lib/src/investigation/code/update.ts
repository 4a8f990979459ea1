import ts from "@tslab/typescript-for-tslab";
import { evaluateLiteral, printKey, printLiteral, propertyKey, unwrapped } from "./literal";
import type { Json } from "./literal";

const LONGEST_LINE = 100;

/** Finds the literal to change in a source; it is asked again after every change. */
export type LiteralFinder = (source: string) => ts.ObjectLiteralExpression;

/** Finds a part of that literal in a source that may have changed since. */
type PartFinder = (source: string) => ts.Expression;

/**
 * The source with one of its object literals made to hold a value. Only what
 * differs is rewritten: comments and layout elsewhere stay.
 */
export function updateLiteral(source: string, find: LiteralFinder, value: Json): string {
  return withoutLongLines(update(source, find, value), find);
}

function update(source: string, find: PartFinder, value: Json): string {
  const node = unwrapped(find(source));
  if (sameValue(evaluateLiteral(node), value)) return source;
  if (ts.isObjectLiteralExpression(node) && isObject(value)) return updateObject(source, find, value);
  if (ts.isArrayLiteralExpression(node) && Array.isArray(value)) return updateArray(source, find, value);
  const start = node.getStart();
  const text = printLiteral(value, indentAt(source, start), columnAt(source, start));
  return splice(source, start, node.getEnd(), text);
}

function updateObject(source: string, find: PartFinder, value: { [key: string]: Json }): string {
  const objectIn = (text: string): ts.ObjectLiteralExpression =>
    unwrapped(find(text)) as ts.ObjectLiteralExpression;
  const wanted = new Map(Object.entries(value));
  let text = source;
  for (const property of propertiesOf(objectIn(source))) {
    const key = propertyKey(property);
    if (!wanted.has(key)) text = removeProperty(text, findProperty(objectIn(text), key)!);
  }
  for (const [key, item] of wanted) {
    if (findProperty(objectIn(text), key) === undefined)
      text = insertProperty(text, objectIn(text), key, item);
    else text = update(text, changed => findProperty(objectIn(changed), key)!.initializer, item);
  }
  return text;
}

function propertiesOf(literal: ts.ObjectLiteralExpression): ts.PropertyAssignment[] {
  return literal.properties.filter(ts.isPropertyAssignment);
}

/** The last of a key: it is the one that counts. */
function findProperty(literal: ts.ObjectLiteralExpression, key: string): ts.PropertyAssignment | undefined {
  return propertiesOf(literal)
    .filter(property => propertyKey(property) === key)
    .at(-1);
}

/** Items that are the same at the beginning and the end stay; between them items are changed, added, taken away. */
function updateArray(source: string, find: PartFinder, value: readonly Json[]): string {
  const arrayIn = (text: string): ts.ArrayLiteralExpression =>
    unwrapped(find(text)) as ts.ArrayLiteralExpression;
  const old = arrayIn(source).elements.map(evaluateLiteral);
  if (old.length === value.length) {
    return value.reduce<string>(
      (text, item, i) => update(text, changed => arrayIn(changed).elements[i]!, item),
      source,
    );
  }
  const shorter = Math.min(old.length, value.length);
  let before = 0;
  while (before < shorter && sameValue(old[before]!, value[before]!)) before++;
  let after = 0;
  while (after < shorter - before && sameValue(old.at(-1 - after)!, value.at(-1 - after)!)) after++;
  const middle = value.slice(before, value.length - after);
  return spliceItems(source, arrayIn(source), { before, after, middle });
}

interface ItemChange {
  /** Items that stay at the beginning. */
  readonly before: number;
  /** Items that stay at the end. */
  readonly after: number;
  /** What comes between them. */
  readonly middle: readonly Json[];
}

function spliceItems(
  source: string,
  array: ts.ArrayLiteralExpression,
  { before, after, middle }: ItemChange,
): string {
  const { elements } = array;
  const indent = indentAt(source, elements[0]?.getStart() ?? array.getStart());
  const gap = array.getText().includes("\n") ? `\n${" ".repeat(indent)}` : " ";
  const items = middle.map(item => printLiteral(item, indent));
  if (before > 0) {
    const start = elements[before - 1]!.getEnd();
    const last = elements[elements.length - after - 1]!;
    if (items.length === 0) return withoutItems(source, start, elements[before]!.getStart(), last.getEnd());
    return splice(source, start, last.getEnd(), items.map(item => `,${gap}${item}`).join(""));
  }
  if (after > 0) {
    const start = elements[0]!.getStart();
    const end = elements[elements.length - after]!.getStart();
    return splice(source, start, end, items.map(item => `${item},${gap}`).join(""));
  }
  const start = array.getStart();
  const text = printLiteral([...middle], indentAt(source, start), columnAt(source, start));
  return splice(source, start, array.getEnd(), text);
}

/** Takes items away behind one that ends at `start`; a comment beside that one stays. */
function withoutItems(source: string, start: number, first: number, end: number): string {
  const comma = /^\s*,/.exec(source.slice(end))?.[0].length;
  const between = source.slice(start, first).trimEnd();
  if (comma !== undefined) return splice(source, start, end + comma, between);
  return splice(source, start, end, between.replace(",", ""));
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

function sameValue(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
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
