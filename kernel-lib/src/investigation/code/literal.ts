import ts from "@tslab/typescript-for-tslab";

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const LINE_WIDTH = 88;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * A value as the TypeScript literal that a person would type: short objects on
 * one line, longer ones a key a line. Every string is escaped: names from data
 * stay data.
 *
 * @param indent columns that the literal's first line is indented by
 * @example printLiteral({ variable: "moisture", above: 4.2 }) // '{ variable: "moisture", above: 4.2 }'
 */
export function printLiteral(value: Json, indent: number = 0, used: number = indent): string {
  const flat = printFlat(value);
  if (typeof value !== "object" || value === null || used + flat.length <= LINE_WIDTH) return flat;
  const inner = " ".repeat(indent + 2);
  const outer = " ".repeat(indent);
  if (Array.isArray(value)) {
    const simple = value.every(item => typeof item !== "object" || item === null);
    const lines = simple
      ? wrapped(value.map(printFlat), indent + 2)
      : value.map(item => printLiteral(item, indent + 2));
    return `[\n${lines.map(line => `${inner}${line},\n`).join("")}${outer}]`;
  }
  const lines = Object.entries(value).map(([key, item]) => {
    const name = printKey(key);
    return `${inner}${name}: ${printLiteral(item, indent + 2, indent + 2 + name.length + 3)},\n`;
  });
  return `{\n${lines.join("")}${outer}}`;
}

/** Short list items, several a line. */
function wrapped(items: readonly string[], indent: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + item.length + 3 <= LINE_WIDTH)
      lines[lines.length - 1] = `${last}, ${item}`;
    else lines.push(item);
  }
  return lines;
}

function printFlat(value: Json): string {
  if (typeof value === "string") return printString(value);
  if (Array.isArray(value)) return `[${value.map(printFlat).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => `${printKey(key)}: ${printFlat(item)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return JSON.stringify(value);
}

/** JSON's escapes, and those of characters that would be invisible or break a line in an editor. */
export function printString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** An object key in code; `__proto__: x` would set the prototype, so that one is computed. */
export function printKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(key) ? key : printString(key);
}

/** Thrown inside this folder where code is not a plain literal. */
export class NotLiteral extends Error {}

/** The value of a literal expression, computed without running anything. */
export function evaluateLiteral(node: ts.Expression): Json {
  const expression = unwrapped(node);
  if (ts.isStringLiteralLike(expression)) return expression.text;
  if (ts.isNumericLiteral(expression)) return Number(expression.text);
  if (ts.isPrefixUnaryExpression(expression)) return evaluateSigned(expression);
  if (ts.isArrayLiteralExpression(expression)) return expression.elements.map(evaluateLiteral);
  if (ts.isObjectLiteralExpression(expression)) return evaluateObject(expression);
  switch (expression.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return true;
    case ts.SyntaxKind.FalseKeyword:
      return false;
    case ts.SyntaxKind.NullKeyword:
      return null;
    default:
      throw new NotLiteral(expression.getText());
  }
}

function evaluateSigned(expression: ts.PrefixUnaryExpression): number {
  const operand = unwrapped(expression.operand);
  if (!ts.isNumericLiteral(operand)) throw new NotLiteral(expression.getText());
  if (expression.operator === ts.SyntaxKind.MinusToken) return -Number(operand.text);
  if (expression.operator === ts.SyntaxKind.PlusToken) return Number(operand.text);
  throw new NotLiteral(expression.getText());
}

function evaluateObject(expression: ts.ObjectLiteralExpression): Json {
  const entries = expression.properties.map(property => {
    if (!ts.isPropertyAssignment(property)) throw new NotLiteral(property.getText());
    return [propertyKey(property), evaluateLiteral(property.initializer)] as const;
  });
  // fromEntries defines own properties, also for "__proto__".
  return Object.fromEntries(entries);
}

/** The key of a property, where it is written out. */
export function propertyKey(property: ts.PropertyAssignment): string {
  const name = property.name;
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text;
  if (ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression)) return name.expression.text;
  throw new NotLiteral(property.getText());
}

/** The expression without parentheses, `as` and `satisfies`. */
export function unwrapped(node: ts.Expression): ts.Expression {
  let expression = node;
  while (
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression)
  ) {
    expression = expression.expression;
  }
  return expression;
}
