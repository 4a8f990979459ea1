import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Random } from "../../compute/random";
import { GembaError } from "../../protocol";
import { formatPlantTime } from "../plant-time";
import { replaceFiles } from "../replace-file";
import type { Table } from "../table";
import type { Column } from "../variable";
import type { SimulationOptions } from "./options";
import { simulateLine } from "./simulate-line";
import type { SimulationTruth } from "./truth";

/** Files as a plant's systems would export them, and what was hidden in them. */
export interface SimulatedExports {
  /** Paths, in the order historian, lab, stops, schedule. */
  readonly files: readonly string[];
  readonly truth: SimulationTruth;
  /** By how much the laboratory's clock is ahead, minutes. */
  readonly labClockMinutes: number;
}

const DAYS = 14;
/** The last days of October: the clocks go back in the middle. */
const START = "2026-10-19";
const LAB_CLOCK_MINUTES = 58;
/** A sample every so many minutes, and up to as many more. */
const SAMPLE_EVERY = 35;
const SAMPLE_SPREAD = 40;
/** Standard deviation of the laboratory's moisture, %. */
const LAB_ERROR = 0.03;
/** Shorter halts are not written down. */
const SHORTEST_STOP = 3;
const MINUTE = 60_000;
/** What the laboratory and the line both measure. */
const SEEN_TWICE = "colour";
/** A tag of which the historian lost some values and wrote a word instead, and how often. */
const PATCHY = { tag: "gas_pressure", every: 491 };
const REASONS = ["Jam", "Cleaning", "Film change", "No packaging"];

/**
 * Writes the simulated line as four systems of a plant would export it, each
 * with its own clock and quirks: the historian (three header rows below a
 * title, decimal commas, Windows-1252, a status word), the laboratory (one row
 * per sample, its clock ahead), the log of stops, and the product schedule (one
 * row per change). Moisture is known to the laboratory alone; colour is seen by
 * a camera on the line as well, at the place where samples are taken.
 *
 * @param folder where `historian.csv`, `lab.csv`, `stops.csv` and `schedule.csv` go; made if need be
 * @throws GembaError `bad-options`, `save-failed`, `disk-full`: then no file was written
 * @example const { files, truth } = await simulateExports("exports", { seed: 3 });
 */
export async function simulateExports(
  folder: string,
  options: SimulationOptions = {},
): Promise<SimulatedExports> {
  const { table, truth } = simulateLine({ days: DAYS, start: START, ...options });
  const random = new Random((options.seed ?? 1) ^ 0x1ab);
  const files: [string, Buffer][] = [
    ["historian.csv", Buffer.from(historian(table, truth), "latin1")],
    ["lab.csv", Buffer.from(laboratory(table, random))],
    ["stops.csv", Buffer.from(stops(table, random))],
    ["schedule.csv", Buffer.from(schedule(table))],
  ];
  await writeAll(folder, files);
  return {
    files: files.map(([name]) => join(folder, name)),
    truth,
    labClockMinutes: LAB_CLOCK_MINUTES,
  };
}

async function writeAll(folder: string, files: readonly [string, Buffer][]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new GembaError("save-failed", {
      what: "The exports could not be written",
      where: folder,
      remedy: "Name a folder that you may write to.",
      cause,
    });
  }
  await replaceFiles(
    files.map(([name, content]) => ({
      path: join(folder, name),
      write: part => writeFile(part, content),
    })),
  );
}

function historian(table: Table, truth: SimulationTruth): string {
  const left = new Set(["recipe", "shift", ...truth.consequences.filter(name => name !== SEEN_TWICE)]);
  const columns = table.variables.filter(({ name }) => !left.has(name)).map(({ name }) => table.column(name));
  const described = columns.map(({ variable }) => variable);
  const lines = [
    "Historian export",
    "Line 3;all tags",
    "",
    ["Zeit", ...described.map(({ name }) => name)].join(";"),
    ["", ...described.map(({ description }) => quoted(description ?? ""))].join(";"),
    ["", ...described.map(({ unit }) => unit ?? "")].join(";"),
  ];
  for (let row = 0; row < table.rows; row++) {
    lines.push([dayFirst(table, row), ...columns.map(column => historianCell(column, row))].join(";"));
  }
  return lines.join("\r\n") + "\r\n";
}

function historianCell(column: Column, row: number): string {
  const isLost = column.variable.name === PATCHY.tag && row % PATCHY.every === PATCHY.every - 1;
  return isLost ? "Bad" : cell(column, row);
}

/** One biscuit in a while goes to the laboratory. */
function laboratory(table: Table, random: Random): string {
  const lines = ["Sample;Sampled;Moisture [%];Colour"];
  const next = (): number => SAMPLE_EVERY + random.integer(SAMPLE_SPREAD);
  for (let row = next(); row < table.rows; row += next()) {
    const moisture = numberAt(table, "moisture", row) + LAB_ERROR * random.normal();
    if (Number.isNaN(moisture)) continue;
    const colour = numberAt(table, SEEN_TWICE, row);
    const shown = clock(table, row, LAB_CLOCK_MINUTES);
    lines.push(
      `L${String(lines.length).padStart(5, "0")};${shown};${comma(moisture, 2)};${comma(colour, 1)}`,
    );
  }
  return lines.join("\n") + "\n";
}

function stops(table: Table, random: Random): string {
  const lines = ["Start;End;Reason"];
  let begun: number | null = null;
  for (let row = 0; row <= table.rows; row++) {
    const runs = row === table.rows || numberAt(table, "line_speed", row) > 5;
    if (!runs) {
      begun ??= row;
    } else if (begun !== null) {
      const reason = REASONS[random.integer(REASONS.length)]!;
      if (row - begun >= SHORTEST_STOP) {
        lines.push(`${clock(table, begun)};${row === table.rows ? "" : clock(table, row)};${reason}`);
      }
      begun = null;
    }
  }
  return lines.join("\n") + "\n";
}

function schedule(table: Table): string {
  const lines = ["Time;Product"];
  const recipe = table.column("recipe");
  let last = "";
  for (let row = 0; row < table.rows; row++) {
    const product = cell(recipe, row);
    if (product !== last) lines.push(`${clock(table, row)};${product}`);
    last = product;
  }
  return lines.join("\n") + "\n";
}

function numberAt(table: Table, name: string, row: number): number {
  const column = table.column(name);
  return column.type === "numeric" ? column.values[row]! : NaN;
}

function cell(column: Column, row: number): string {
  if (column.type === "categorical") return column.categories[column.codes[row]!] ?? "";
  const value = column.values[row]!;
  return Number.isNaN(value) ? "" : String(value).replace(".", ",");
}

function comma(value: number, digits: number): string {
  return Number.isNaN(value) ? "" : value.toFixed(digits).replace(".", ",");
}

/** "2026-10-19 14:05", as a clock shows it that is so many minutes ahead. */
function clock(table: Table, row: number, ahead: number = 0): string {
  return formatPlantTime(table.time![row]! + ahead * MINUTE, table.timeZone)
    .slice(0, 16)
    .replace("T", " ");
}

/** "19.10.2026 14:05" */
function dayFirst(table: Table, row: number): string {
  const [date, time] = clock(table, row).split(" ");
  return `${date!.split("-").reverse().join(".")} ${time!}`;
}

function quoted(text: string): string {
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
