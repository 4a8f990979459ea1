const WIDEST = 160;
const LONGEST_TEXT = 10_000;

/** A line of code with the one before and the one after it, and a mark below its column; both count from 1. */
export function excerpt(source: string, line: number, column: number): string[] {
  const lines = source.split("\n");
  if (line < 1 || line > lines.length) return [];
  const width = String(line + 1).length;
  const shown: string[] = [];
  for (let n = Math.max(1, line - 1); n <= Math.min(lines.length, line + 1); n++) {
    const code = clean(lines[n - 1]!.replaceAll("\t", " ")).slice(0, WIDEST);
    shown.push(`${n === line ? "▶" : " "} ${String(n).padStart(width)} │ ${code}`.trimEnd());
    if (n === line && column <= WIDEST) shown.push(`  ${" ".repeat(width)} │ ${" ".repeat(column - 1)}^`);
  }
  return shown;
}

/** Text from anywhere: no control characters, which could rewrite a terminal, and not without end. */
export function clean(text: string): string {
  const visible = text.replace(/\p{Cc}/gu, character => (/[\n\t]/.test(character) ? character : ""));
  return visible.length > LONGEST_TEXT ? `${visible.slice(0, LONGEST_TEXT)}…` : visible;
}
