import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Table } from "../../../kernel-lib/dist/data";
import { GembaError } from "../../../kernel-lib/dist/protocol";

/** Names that try to get out of a text and into code, SQL, HTML or an object. */
export const HOSTILE_NAMES: readonly string[] = [
  `"];require('child_process').execSync('touch /tmp/gemba-was-here');//`,
  "`backticks` ${process.exit()}",
  "new\nline",
  "<img src=x onerror=alert(1)>",
  "<b>bold</b>",
  'say "hi"',
  "a;b",
  "x'); DROP TABLE t; --",
  "__proto__",
  "constructor",
  "toString",
  "c0",
  "ä°µ",
];

/** A folder of its own for a test file, removed afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gemba-data-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file into a folder; its path. */
export function fileIn(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The error that `act` ends with; fails unless it is a GembaError. */
export async function errorOf(act: () => unknown): Promise<GembaError> {
  try {
    await act();
  } catch (error) {
    if (error instanceof GembaError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** The code of the GembaError that `act` ends with. */
export async function codeOf(act: () => unknown): Promise<string> {
  return (await errorOf(act)).code;
}

/** The values of a column as plain numbers and words; missing ones are null. */
export function valuesOf(table: Table, name: string): (number | string | null)[] {
  const column = table.column(name);
  if (column.type === "categorical") {
    return Array.from(column.codes, code => column.categories[code] ?? null);
  }
  return Array.from(column.values, value => (Number.isNaN(value) ? null : value));
}

/** The times of a table as UTC texts. */
export function timesOf(table: Table): string[] {
  return Array.from(table.time ?? [], instant => new Date(instant).toISOString());
}

/** The codes of a table's notices. */
export function noticesOf(table: Table): string[] {
  return table.notices.map(({ code }) => code);
}
