import type { Random } from "../../compute/random";
import { lagged, map, steps } from "./signals";
import { RECIPES } from "./recipes";

/** What the line was told to do, minute by minute. */
export interface Schedule {
  /** Index into RECIPES. */
  readonly recipe: Int32Array;
  /** 1 while the line runs, 0 while it stands. */
  readonly running: Uint8Array;
  /** m/min */
  readonly speedSetpoint: Float64Array;
  readonly speed: Float64Array;
}

const MINUTES_A_DAY = 1440;
const STOPS_A_DAY = 2.5;

/** Products of one to three days with a cleaning stop between, short stops at random, speed set by people. */
export function planSchedule(random: Random, minutes: number): Schedule {
  const recipe = new Int32Array(minutes);
  const running = new Uint8Array(minutes).fill(1);
  planProducts(random, recipe, running);
  planStops(random, running);
  const wishes = steps(random, minutes, 360, 0.7, 0.5);
  const speedSetpoint = map(minutes, row => RECIPES[recipe[row]!]!.speed + wishes[row]!);
  return { recipe, running, speedSetpoint, speed: speedOf(random, running, speedSetpoint) };
}

function planProducts(random: Random, recipe: Int32Array, running: Uint8Array): void {
  let product = random.integer(RECIPES.length);
  let row = 0;
  while (row < recipe.length) {
    const until = row + Math.round(MINUTES_A_DAY * (0.8 + 1.4 * random.uniform()));
    recipe.fill(product, row, until);
    const cleaning = 35 + random.integer(50);
    running.fill(0, until, until + cleaning);
    recipe.fill(product, until, until + cleaning);
    product = (product + 1 + random.integer(RECIPES.length - 1)) % RECIPES.length;
    row = until + cleaning;
  }
}

function planStops(random: Random, running: Uint8Array): void {
  for (let row = 0; row < running.length; row++) {
    if (random.uniform() >= STOPS_A_DAY / MINUTES_A_DAY) continue;
    const length = random.uniform() < 0.8 ? 2 + random.integer(15) : 20 + random.integer(60);
    running.fill(0, row, row + length);
    row += length;
  }
}

/** Stands at once, comes back over some ten minutes. */
function speedOf(random: Random, running: Uint8Array, setpoint: Float64Array): Float64Array {
  const target = lagged(
    map(running.length, row => running[row]!),
    4,
  );
  return map(running.length, row =>
    running[row] === 0 ? 0 : Math.max(0, setpoint[row]! * target[row]! + 0.12 * random.normal()),
  );
}
