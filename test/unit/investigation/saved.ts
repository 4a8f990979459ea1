// What the tests of saved investigations share: small plant files in folders of their own.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GembaError } from "../../../kernel-lib/dist/protocol";
import type { ErrorCode, Specification } from "../../../kernel-lib/dist/protocol";

const folders: string[] = [];
const start = process.cwd();

/** A new folder, which is the working folder until the test is over. */
export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "gemba-saved-")));
  folders.push(folder);
  process.chdir(folder);
  return folder;
}

/** Leaves and removes the folders of a test. */
export function removeFolders(): void {
  process.chdir(start);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function hashOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

export interface PlantOptions {
  rows?: number;
  /** Names of the columns in place of time, moisture, oven, speed. */
  names?: readonly string[];
  /** Shifts the waves, so that the values are others. */
  phase?: number;
  /** Minutes after midnight of the first row. */
  start?: number;
}

/** A historian's export: wet now and then, and the oven colder when it is. */
export function plantCsv({
  rows = 600,
  names = ["time", "moisture", "oven", "speed"],
  phase = 0,
  start = 0,
}: PlantOptions = {}): string {
  const lines = [names.join(",")];
  for (let row = 0; row < rows; row++) {
    const wave = Math.sin((row + phase) / 40);
    const noise = ((row * 7919 + phase * 104729) % 97) / 97;
    const time = new Date(Date.UTC(2026, 0, 5) + (start + row) * 60_000).toISOString();
    const values = [4 + wave * 0.5 + noise * 0.1, 230 - wave * 4 + noise, 30 + noise * 3];
    lines.push([time, ...values.map(value => value.toFixed(3))].join(","));
  }
  return `${lines.join("\n")}\n`;
}

export function writePlant(path: string, options: PlantOptions = {}): void {
  writeFileSync(path, plantCsv(options));
}

/** The question that the tests ask of {@link plantCsv}. */
export const QUESTION: Specification = {
  name: "Wet biscuits",
  labels: { event: "wet", reference: "normal" },
  target: { variable: "moisture", above: 4.3 },
  // Waves that repeat exactly are the same under many shifts: there is no strength to rank by.
  ranking: { by: "difference" },
};

/** The error that a piece of work fails with. */
export async function errorOf(work: () => unknown): Promise<GembaError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof GembaError) return error;
    throw error;
  }
  throw new Error("It did not fail");
}

/** Asserts the code, and returns the message. */
export async function failsWith(code: ErrorCode, work: () => unknown): Promise<string> {
  const error = await errorOf(work);
  expect(error.code).toBe(code);
  return error.message;
}
