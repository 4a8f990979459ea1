// Four files as the systems of a plant would export them.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..", "..");

/** The laboratory's file becomes a workbook, with dates and numbers that are cells of their kind. */
const TO_WORKBOOK = `
const { readFileSync, writeFileSync } = require("node:fs");
const { writeXlsx } = require("hucre");
const [from, to] = process.argv.slice(1);
const [header, ...lines] = readFileSync(from, "utf8").trim().split("\\n").map(line => line.split(";"));
const number = text => (text === "" ? null : Number(text.replace(",", ".")));
const rows = lines.map(([sample, time, ...values]) => [
  sample,
  new Date(time.replace(" ", "T") + ":00Z"),
  ...values.map(number),
]);
writeXlsx({ sheets: [{ name: "Moisture", rows: [header, ...rows] }] }).then(bytes => writeFileSync(to, bytes));
`;

/** A week of the simulated line, as the four systems see it. */
export interface Exports {
  /** Historian, laboratory, stops and product schedule. */
  readonly files: readonly string[];
  /** Moisture of every sample of the laboratory, %. */
  readonly moisture: readonly number[];
}

/** Writes the exports into a folder of this computer. */
export function writeExports(folder: string): Exports {
  mkdirSync(folder, { recursive: true });
  const run = (...args: string[]): void =>
    void execFileSync(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  run(join(root, "kernel-lib", "dist", "cli.js"), "simulate", "--days", "7", "--exports", folder);
  run("-e", TO_WORKBOOK, join(folder, "lab.csv"), join(folder, "lab.xlsx"));
  const lab = readFileSync(join(folder, "lab.csv"), "utf8").trim().split("\n").slice(1);
  return {
    files: ["historian.csv", "lab.xlsx", "stops.csv", "schedule.csv"].map(name => join(folder, name)),
    moisture: lab.map(line => Number(line.split(";")[2].replace(",", "."))),
  };
}
