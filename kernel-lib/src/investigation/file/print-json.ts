/** Lists and flat objects stay on one line up to here, with the comma behind them. */
const LINE_WIDTH = 100;
const INDENT = "  ";

/**
 * A value as JSON for people: two spaces of indentation, keys in their own order, a line break at
 * the end. Objects and lists without further objects inside stand on one line where they fit;
 * longer lists of numbers fill their lines. The same value always gives the same bytes.
 */
export function printJson(value: unknown): string {
  return `${printed(value, "", 0)}\n`;
}

/** @param used how much of the line is taken already, by the indentation and a key */
function printed(value: unknown, indent: string, used: number): string {
  if (Array.isArray(value)) return printedList(value, indent, used);
  if (typeof value === "object" && value !== null) return printedObject(value, indent, used);
  return scalar(value);
}

/** What JSON knows no word for is null, as JSON.stringify has it. */
function scalar(value: unknown): string {
  return JSON.stringify(value) ?? "null";
}

function printedObject(value: object, indent: string, used: number): string {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return "{}";
  const inner = indent + INDENT;
  const keyOf = (key: string): string => `${JSON.stringify(key)}: `;
  if (used > 0 && entries.every(([, part]) => isScalar(part) || isShortList(part))) {
    const line = `{ ${entries.map(([key, part]) => keyOf(key) + oneLine(part)).join(", ")} }`;
    if (used + line.length < LINE_WIDTH) return line;
  }
  const lines = entries.map(([key, part]) => {
    const start = inner + keyOf(key);
    return start + printed(part, inner, start.length);
  });
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function printedList(list: readonly unknown[], indent: string, used: number): string {
  if (list.length === 0) return "[]";
  const inner = indent + INDENT;
  if (!list.every(isScalar)) {
    const lines = list.map(part => inner + printed(part, inner, inner.length));
    return `[\n${lines.join(",\n")}\n${indent}]`;
  }
  const line = oneLine(list);
  return used + line.length < LINE_WIDTH ? line : `[\n${filledLines(list, inner)}\n${indent}]`;
}

function filledLines(list: readonly unknown[], indent: string): string {
  const lines: string[] = [];
  let line = "";
  list.forEach((part, at) => {
    const text = scalar(part) + (at < list.length - 1 ? "," : "");
    if (line !== "" && indent.length + line.length + 1 + text.length > LINE_WIDTH) {
      lines.push(indent + line);
      line = text;
    } else {
      line = line === "" ? text : `${line} ${text}`;
    }
  });
  return [...lines, indent + line].join("\n");
}

function oneLine(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(scalar).join(", ")}]` : scalar(value);
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

function isShortList(value: unknown): boolean {
  return Array.isArray(value) && value.length <= LINE_WIDTH && value.every(isScalar);
}
