import { Random } from "../../compute/random";
import { zoneClock } from "../time-zone";
import type { FullOptions } from "./options";
import { MOISTURE_PER_DEGREE } from "./options";
import type { Recipe } from "./recipes";
import { RECIPES } from "./recipes";
import { planSchedule } from "./schedule";
import type { Schedule } from "./schedule";
import { dayWave, delayed, lagged, map, noise } from "./signals";

const MINUTE = 60_000;

/** Minutes that a biscuit needs from where it is made or measured to the moisture gauge. */
export const MINUTES_TO_GAUGE = { dough: 22, moulding: 12, zone3: 8, cooling: 3 } as const;

/** The state of the line that its sensors see, one value a minute. */
export interface Plant {
  readonly rows: number;
  readonly time: Float64Array;
  readonly minuteOfDay: Int32Array;
  readonly schedule: Schedule;
  /** °C and % in the hall. */
  readonly ambientTemperature: Float64Array;
  readonly ambientHumidity: Float64Array;
  /** Which of the silos the flour comes from, and its moisture in %. */
  readonly silo: Int32Array;
  readonly flourMoisture: Float64Array;
  /** °C by which oven zone 3 lies above its setpoint: the planted cause when it falls. */
  readonly zone3Deviation: Float64Array;
  /** % that the planted cause adds to the moisture at the gauge. */
  readonly plantedMoisture: Float64Array;
  /** % of moisture at the gauge. */
  readonly moisture: Float64Array;
  recipeAt(row: number): Recipe;
  /** Random numbers of one tag's own: what another tag draws does not change them. */
  randomFor(stream: number): Random;
}

/** Streams of random numbers below 100 belong to the plant, from 100 on to its tags. */
export const FIRST_TAG_STREAM = 100;

/** Makes the line's history. `limit` is the moisture that `share` of the running rows exceed. */
export function makePlant(options: FullOptions, start: number, limit: number, share: number): Plant {
  const rows = options.days * 1440;
  const randomFor = (stream: number): Random => new Random(options.seed * 4096 + stream);
  const time = map(rows, row => start + row * MINUTE);
  const minuteOfDay = minutesOfDay(time, options.timeZone);
  const schedule = planSchedule(randomFor(1), rows);
  const weather = noise(randomFor(2), rows, 1.8, 2880);
  const ambientTemperature = map(rows, row => 22 + 2.5 * dayWave(minuteOfDay[row]!, 9) + weather[row]!);
  const damp = noise(randomFor(3), rows, 5, 2000);
  const ambientHumidity = map(rows, row => 45 - 1.6 * (ambientTemperature[row]! - 22) + damp[row]!);
  const { silo, flourMoisture } = deliveries(randomFor(4), rows);
  const zone3Deviation = zone3(randomFor(5), minuteOfDay, schedule);
  const slope = MOISTURE_PER_DEGREE.get(options.effect)!;
  const shortfall = map(rows, row => Math.max(0, -zone3Deviation[row]! - 2));
  const plantedMoisture = delayed(lagged(shortfall, 2), MINUTES_TO_GAUGE.zone3).map(
    degrees => slope * degrees,
  );
  const recipeAt = (row: number): Recipe => RECIPES[schedule.recipe[row]!]!;
  const state = { rows, schedule, ambientHumidity, flourMoisture, plantedMoisture, recipeAt };
  const moisture = moistureAt(randomFor(6), state, limit, share);
  return {
    ...state,
    time,
    minuteOfDay,
    ambientTemperature,
    silo,
    zone3Deviation,
    moisture,
    randomFor,
  };
}

function minutesOfDay(time: Float64Array, timeZone: string): Int32Array {
  const clock = zoneClock(timeZone);
  return Int32Array.from(time, instant => Math.floor((instant + clock.offsetAt(instant)) / MINUTE) % 1440);
}

const SILOS = 2;

/** A new delivery of flour every day or two, from the other silo. */
function deliveries(random: Random, rows: number): { silo: Int32Array; flourMoisture: Float64Array } {
  const silo = new Int32Array(rows);
  const level = new Float64Array(rows);
  let current = random.integer(SILOS);
  for (let row = 0; row < rows;) {
    const until = row + Math.round(1440 * (0.8 + 1.5 * random.uniform()));
    silo.fill(current, row, until);
    level.fill(13.8 + 0.3 * random.normal(), row, until);
    current = (current + 1) % SILOS;
    row = until;
  }
  const wander = noise(random, rows, 0.1, 240);
  const mixed = lagged(level, 30);
  return { silo, flourMoisture: map(rows, row => mixed[row]! + wander[row]!) };
}

/** Minutes from the end of a sag to the next: shorter by day, when other users draw on the gas. */
const BETWEEN_SAGS = { least: 240, spread: 1100, byDay: 0.6 };

/**
 * The burner of zone 3 loses heat for half an hour to three hours at a time
 * while the line runs: the planted cause. Around it, the controller's own wander.
 */
function zone3(random: Random, minuteOfDay: Int32Array, schedule: Schedule): Float64Array {
  const rows = minuteOfDay.length;
  const sag = new Float64Array(rows);
  for (let row = random.integer(BETWEEN_SAGS.spread); row < rows;) {
    const length = 40 + random.integer(140);
    const depth = 5 + 8 * random.uniform();
    if (schedule.running[row] === 1) sag.fill(-depth, row, row + length);
    const wait = BETWEEN_SAGS.least + random.integer(BETWEEN_SAGS.spread);
    const end = Math.min(row + length, rows - 1);
    const byDay = minuteOfDay[end]! >= 300 && minuteOfDay[end]! < 1020;
    row = row + length + Math.round(wait * (byDay ? BETWEEN_SAGS.byDay : 1));
  }
  const falling = lagged(sag, 7);
  const wander = noise(random, rows, 1.3, 45);
  return map(rows, row => falling[row]! + wander[row]!);
}

/** All that moves moisture beside the planted cause: recipe, flour, hall, load, and noise of two memories. */
function moistureAt(
  random: Random,
  plant: Pick<
    Plant,
    "rows" | "schedule" | "ambientHumidity" | "flourMoisture" | "plantedMoisture" | "recipeAt"
  >,
  limit: number,
  share: number,
): Float64Array {
  const { rows, schedule, plantedMoisture, recipeAt } = plant;
  const flour = delayed(plant.flourMoisture, MINUTES_TO_GAUGE.dough);
  const hall = delayed(plant.ambientHumidity, MINUTES_TO_GAUGE.cooling);
  const load = lagged(schedule.speedSetpoint, 6);
  const slow = lagged(noise(random, rows, 0.11, 240), 20);
  const quick = lagged(noise(random, rows, 0.06, 30), 15);
  const values = map(rows, row => {
    const fromFlour = 0.15 * (flour[row]! - 13.8);
    const fromHall = 0.006 * (hall[row]! - 45);
    const fromLoad = 0.04 * (load[row]! - recipeAt(row).speed);
    const own = recipeAt(row).moisture + slow[row]! + quick[row]!;
    return own + fromFlour + fromHall + fromLoad + plantedMoisture[row]!;
  });
  const level = limit - upperQuantile(values, schedule.running, share);
  return values.map(value => value + level);
}

/** The value that `share` of the running rows exceed. */
function upperQuantile(values: Float64Array, running: Uint8Array, share: number): number {
  const seen = values.filter((_, row) => running[row] === 1).sort();
  return seen[Math.min(seen.length - 1, Math.floor((1 - share) * seen.length))] ?? 0;
}
