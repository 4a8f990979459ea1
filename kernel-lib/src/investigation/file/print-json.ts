/** Lists and flat objects stay on one line up to here. */
const LINE_WIDTH = 100;
const INDENT = "  ";

/**
 * A value as JSON for people: two spaces of indentation, keys in their own order, a line break at
 * the end. Objects and lists without further objects inside stand on one line where they fit;
 * longer lists of numbers fill their lines. The same value always gives the same bytes.
 */
export function printJson(value: unknown): string {
  return `${printed(value, "")}\n`;
}

function printed(value: unknown, indent: string): string {
  if (Array.isArray(value)) return printedList(value, indent);
  if (typeof value === "object" && value !== null) return printedObject(value, indent);
  return scalar(value);
}

/** What JSON knows no word for is null, as JSON.stringify has it. */
function scalar(value: unknown): string {
  return JSON.stringify(value) ?? "null";
}

function printedObject(value: object, indent: string): string {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return "{}";
  const inner = indent + INDENT;
  const flat = entries.every(([, part]) => isScalar(part) || isShortList(part));
  if (flat) {
    const line = `{ ${entries.map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`).join(", ")} }`;
    if (indent !== "" && indent.length + line.length <= LINE_WIDTH) return line;
  }
  const lines = entries.map(([key, part]) => `${inner}${JSON.stringify(key)}: ${printed(part, inner)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function printedList(list: readonly unknown[], indent: string): string {
  if (list.length === 0) return "[]";
  const inner = indent + INDENT;
  if (!list.every(isScalar)) {
    return `[\n${list.map(part => inner + printed(part, inner)).join(",\n")}\n${indent}]`;
  }
  const line = oneLine(list);
  if (indent.length + line.length <= LINE_WIDTH) return line;
  return `[\n${filledLines(list, inner)}\n${indent}]`;
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
