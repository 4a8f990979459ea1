import { sharedFloat64, sharedInt32 } from "../../compute/shared";
import type { Random } from "../../compute/random";
import { parsePlantTime } from "../plant-time";
import { Table } from "../table";
import type { Column, Variable } from "../variable";
import { blankStops, dropOut } from "./gaps";
import { fullOptions, MOISTURE_PER_DEGREE } from "./options";
import type { FullOptions, SimulationOptions } from "./options";
import { FIRST_TAG_STREAM, makePlant, MINUTES_TO_GAUGE } from "./plant";
import type { Plant } from "./plant";
import { rounded } from "./signals";
import { TAGS } from "./tags";
import type { NumericTag, Tag } from "./tags";
import { CONSEQUENCES } from "./tags-end";
import { CAUSE, REDUNDANT } from "./tags-oven";
import { truthText } from "./truth";
import type { SimulationTruth } from "./truth";

/** % of moisture above which biscuits go soft in the pack. */
const LIMIT = 4.2;
/** The line's level is set so that this share of the running rows is above the limit. */
const SHARE_ABOVE = 0.08;

/** A simulated line and what was planted in it. */
export interface Simulation {
  /** One row a minute, in plant time. */
  readonly table: Table;
  /** What an investigation should find. */
  readonly truth: SimulationTruth;
}

/**
 * A month on a biscuit line that does not exist: dough, moulding, four oven
 * zones, cooling and packing, one row a minute, some forty tags with units,
 * roles, stations and descriptions. It has recipes, stops, shifts, weather,
 * dropouts, a drifting and a redundant sensor, and one planted cause for wet
 * biscuits, told in `truth`. The same options give the same bytes on every machine.
 *
 * @throws GembaError `bad-options`, `bad-time`
 * @example
 * const { table, truth } = simulateLine({ seed: 7 });
 * console.log(truth.text);
 */
export function simulateLine(options: SimulationOptions = {}): Simulation {
  const full = fullOptions(options);
  const plant = makePlant(full, parsePlantTime(full.start, full.timeZone), LIMIT, SHARE_ABOVE);
  const table = new Table({
    columns: TAGS.map((tag, at) => columnOf(tag, plant, plant.randomFor(FIRST_TAG_STREAM + at))),
    time: shared(plant.time),
    timeName: "time",
    timeZone: full.timeZone,
    origin: { kind: "simulated", options },
  });
  return withText({ table, truth: truthOf(full) });
}

function columnOf(tag: Tag, plant: Plant, random: Random): Column {
  if ("codes" in tag) {
    const codes = sharedInt32(plant.rows);
    codes.set(tag.codes(plant));
    return { type: "categorical", variable: variableOf(tag), codes, categories: tag.categories };
  }
  const values = tag.values(plant, random);
  rounded(values, tag.digits);
  if (tag.role !== "setting" && tag.name !== "line_speed") dropOut(random, values);
  if (tag.needsProduct === true) blankStops(values, plant.schedule.running);
  return { type: "numeric", variable: variableOf(tag), values: shared(values) };
}

function variableOf(tag: Tag): Variable {
  const { name, station, description } = tag;
  const role = tag.role === undefined ? {} : { role: tag.role };
  const unit = isNumeric(tag) ? { unit: tag.unit } : {};
  return { name, kind: isNumeric(tag) ? "numeric" : "categorical", ...role, ...unit, station, description };
}

function isNumeric(tag: Tag): tag is NumericTag {
  return "values" in tag;
}

function shared(values: Float64Array): Float64Array {
  const copy = sharedFloat64(values.length);
  copy.set(values);
  return copy;
}

function truthOf({ effect }: FullOptions): SimulationTruth {
  const truth = {
    cause: CAUSE,
    redundant: REDUNDANT,
    consequences: CONSEQUENCES,
    delayMinutes: MINUTES_TO_GAUGE.zone3,
    limit: LIMIT,
    effect,
    moisturePerDegree: MOISTURE_PER_DEGREE.get(effect)!,
    alsoMoves: ["recipe", "flour_moisture", "ambient_humidity", "line_speed"],
  };
  return { ...truth, text: truthText(truth) };
}

/** Broken between words, as a cell's output has no room for a long line. */
function wrapped(text: string): string {
  return text.replace(/(.{1,88})(?: |$)/g, "$1\n").trimEnd();
}

/** Printing a simulation tells of the table and does not give the answer away; printing its truth does, in words. */
function withText(simulation: Simulation): Simulation {
  const inspect = Symbol.for("nodejs.util.inspect.custom");
  const hint = "The planted cause is told by .truth; the table is in .table.";
  const print = (text: string): PropertyDescriptor => ({ value: () => text, enumerable: false });
  Object.defineProperty(simulation, inspect, print(`${simulation.table.describe()}\n  ${hint}`));
  Object.defineProperty(simulation.truth, inspect, print(wrapped(simulation.truth.text)));
  return simulation;
}
