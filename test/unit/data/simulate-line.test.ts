import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { inspect } from "node:util";
import { simulateLine } from "../../../kernel-lib/dist/data";
import type { EffectSize, Simulation, SimulationOptions, Table } from "../../../kernel-lib/dist/data";
import { parsePlantTime } from "../../../kernel-lib/dist/data";
import { isShared } from "../../../kernel-lib/dist/compute";
import { errorOf } from "./helpers";

const DAY = 1440;

function numbersOf(table: Table, name: string): Float64Array {
  const column = table.column(name);
  if (column.type !== "numeric") throw new Error(`${name} is not numeric`);
  return column.values;
}

interface Judgement {
  options: SimulationOptions;
  milliseconds: number;
  /** Share of the running rows that are wet. */
  share: number;
  episodes: number;
  /** Numeric tags that are no consequence, by METHODS' difference, largest first. */
  ranked: { name: string; difference: number }[];
}

/** Lines simulated and judged in plain Node, by a script with its own reading of METHODS. */
function judge(lines: readonly SimulationOptions[]): Judgement[] {
  const script = join(__dirname, "../../fixtures/data/judge-line.cjs");
  const answer = execFileSync(process.execPath, [script, JSON.stringify(lines)], { encoding: "utf8" });
  return JSON.parse(answer) as Judgement[];
}

function hashOf({ table }: Simulation): string {
  const hash = createHash("sha256");
  for (const { name } of table.variables) {
    const column = table.column(name);
    const { buffer } = column.type === "numeric" ? column.values : column.codes;
    hash.update(name).update(new Uint8Array(buffer));
  }
  return hash.update(new Uint8Array(table.time!.buffer)).digest("hex");
}

describe("the simulated line", () => {
  const simulation = simulateLine();
  const { table, truth } = simulation;

  test("thirty days of minutes, about forty tags with station, description, unit and role", () => {
    expect(table.describe()).toBe(
      "43,200 rows × 43 tags, every minute, Mon 5 Jan 2026 00:00 – Tue 3 Feb 2026 23:59 (Europe/Berlin)",
    );
    for (const { name, kind, station, description, unit } of table.variables) {
      expect([name, Boolean(station), Boolean(description)]).toEqual([name, true, true]);
      expect([name, Boolean(unit)]).toEqual([name, kind === "numeric"]);
    }
    const roles = new Set(table.variables.map(({ role }) => role));
    expect([...roles].sort()).toEqual(["ingredient", "quality", "recipe", "sensor", "setting", undefined]);
    expect(isShared(numbersOf(table, "moisture"))).toBe(true);
    expect(table.origin).toEqual({ kind: "simulated", options: {} });
  });

  test("the same seed gives the same bytes, today and on every machine; another seed others", () => {
    expect(hashOf(simulateLine({ days: 10 }))).toBe(hashOf(simulateLine({ days: 10 })));
    expect(hashOf(simulateLine({ days: 10, seed: 2 }))).not.toBe(hashOf(simulateLine({ days: 10 })));
    expect(hashOf(simulation)).toBe("8567cd5b174e470b0f524f17c0fb414f8fbf32c0184bc0febed09d0e6ae2e68b");
  });

  test("runs on plant time, across the change of the clocks", () => {
    const spring = simulateLine({ days: 2, start: "2026-03-28" }).table;
    expect(spring.time![0]).toBe(parsePlantTime("2026-03-28", "Europe/Berlin"));
    expect(spring.time![spring.rows - 1]).toBe(parsePlantTime("2026-03-30T00:59", "Europe/Berlin"));
    const shift = spring.column("shift");
    const six = (parsePlantTime("2026-03-29T06:00", "Europe/Berlin") - spring.time![0]) / 60_000;
    expect(shift.type === "categorical" && [shift.codes[six - 1], shift.codes[six]]).toEqual([2, 0]);
  });

  test("stops, restarts and recipe changes are there; moisture is missing while the line stands", () => {
    const speed = numbersOf(table, "line_speed");
    const moisture = numbersOf(table, "moisture");
    const stops = speed.filter((value, row) => value === 0 && speed[row - 1] > 0).length;
    expect(stops).toBeGreaterThan(50);
    expect(speed.every((value, row) => value > 0 || Number.isNaN(moisture[row]))).toBe(true);
    const recipe = table.column("recipe");
    if (recipe.type !== "categorical") throw new Error("recipe is not categorical");
    const changes = recipe.codes.filter((code, row) => row > 0 && code !== recipe.codes[row - 1]).length;
    expect(changes).toBeGreaterThan(10);
    expect(new Set(recipe.codes).size).toBe(3);
  });

  test("sensors drop out now and then, settings never", () => {
    for (const { name, role, kind } of table.variables.filter(variable => variable.kind === "numeric")) {
      const missing = numbersOf(table, name).filter(Number.isNaN).length;
      if (role === "setting" || kind !== "numeric") expect([name, missing]).toEqual([name, 0]);
      else if (name !== "line_speed") expect(missing).toBeGreaterThan(0);
      expect(missing / table.rows).toBeLessThan(0.12);
    }
  });

  test("the hall is warmer in the afternoon than at night", () => {
    const warmth = numbersOf(table, "ambient_temp");
    const mean = (hour: number): number => {
      const values = warmth.filter(
        (value, row) => Math.floor((row % DAY) / 60) === hour && !Number.isNaN(value),
      );
      return values.reduce((a, b) => a + b) / values.length;
    };
    expect(mean(15) - mean(3)).toBeGreaterThan(3);
  });

  test("noise has a memory, and not the same one in every tag", () => {
    const memory = (name: string): number => {
      const values = numbersOf(table, name).map(value => (Number.isNaN(value) ? 0 : value));
      const mean = values.reduce((a, b) => a + b) / values.length;
      let [product, square] = [0, 0];
      for (let row = 5; row < values.length; row++) {
        product += (values[row] - mean) * (values[row - 5] - mean);
        square += (values[row] - mean) ** 2;
      }
      return product / square;
    };
    expect(memory("film_tension")).toBeGreaterThan(0.7);
    expect(memory("oven1_fan")).toBeLessThan(memory("ambient_temp"));
  });

  test("the dew point sensor drifts and is calibrated", () => {
    const dew = numbersOf(table, "oven_dew_point");
    const week = (from: number): number => {
      const values = dew.slice(from * DAY, (from + 2) * DAY).filter(value => !Number.isNaN(value));
      return values.reduce((a, b) => a + b) / values.length;
    };
    expect(week(18) - week(0)).toBeGreaterThan(3);
    expect(week(18) - week(22)).toBeGreaterThan(3);
  });

  test("the second thermocouple sees what the first does", () => {
    const first = numbersOf(table, truth.cause);
    const second = numbersOf(table, truth.redundant);
    const both = Array.from(first.keys()).filter(row => !Number.isNaN(first[row] + second[row]));
    const apart = both.reduce((sum, row) => sum + Math.abs(second[row] - 1.4 - first[row]), 0) / both.length;
    expect(apart).toBeLessThan(1);
  });

  test("moisture follows the cause after the told delay", () => {
    const large = simulateLine({ effect: "large" });
    const cause = numbersOf(large.table, truth.cause);
    const setpoint = numbersOf(large.table, "oven3_temp_sp");
    const moisture = numbersOf(large.table, "moisture");
    const covariance = (delay: number): number => {
      let sum = 0;
      for (let row = delay; row < cause.length; row++) {
        const product = (setpoint[row - delay] - cause[row - delay]) * (moisture[row] - truth.limit);
        if (Number.isFinite(product)) sum += product;
      }
      return sum;
    };
    const best = Array.from({ length: 40 }, (_, delay) => delay).sort(
      (a, b) => covariance(b) - covariance(a),
    )[0];
    expect(Math.abs(best - truth.delayMinutes)).toBeLessThanOrEqual(4);
  });

  test("consequences are declared: their role is quality, and the truth names them", () => {
    const quality = table.variables.filter(({ role }) => role === "quality").map(({ name }) => name);
    expect(quality).toEqual([...truth.consequences]);
    expect(quality).toContain("moisture");
    expect(quality.length).toBeGreaterThan(2);
  });

  test("printing the simulation keeps the secret, printing the truth tells it in words", () => {
    expect(inspect(simulation)).toContain(table.describe());
    expect(inspect(simulation)).not.toContain(truth.cause);
    expect(inspect(truth).replaceAll("\n", " ")).toBe(truth.text);
    expect(simulateLine({ days: 1, effect: "none" }).truth.text).toContain("No cause was planted");
    expect(truth.text).toMatch(/oven3_temp, also seen by oven3_temp_b.*8 minutes later.*above 4.2 %/);
    expect(JSON.parse(JSON.stringify(truth))).toMatchObject({
      cause: "oven3_temp",
      effect: "medium",
      limit: 4.2,
    });
  });

  const misspelled: object = { dayz: 3 };
  test.each([
    [{ days: 0 }],
    [{ days: 2.5 }],
    [{ days: 100_000 }],
    [{ seed: -1 }],
    [{ seed: 2 ** 32 }],
    [{ effect: "huge" as EffectSize }],
    [{ start: "soon" }],
    [{ timeZone: "Mars" }],
    [misspelled],
    [null as never],
  ])("%j is refused with a remedy", async options => {
    const error = await errorOf(() => simulateLine(options));
    expect(["bad-options", "bad-time"]).toContain(error.code);
    expect(error.remedy ?? error.suggestions[0]).toBeTruthy();
  });
});

describe("twenty lines, judged from outside", () => {
  const { truth } = simulateLine({ days: 1 });
  const seeds = Array.from({ length: 20 }, (_, seed) => seed + 1);
  let judged: Judgement[];
  let others: Judgement[];
  beforeAll(() => {
    judged = judge(seeds.map(seed => ({ seed })));
    others = judge(
      (["none", "small", "large"] as const).flatMap(effect => [1, 2].map(seed => ({ effect, seed }))),
    );
  }, 180_000);

  test("the cause or its second sensor differs most, for every seed", () => {
    const wrong = judged.filter(({ ranked }) => ![truth.cause, truth.redundant].includes(ranked[0].name));
    expect(wrong).toEqual([]);
  });

  test("it is no walk-over: the next other tag differs by a good part of it", () => {
    const shares = judged.map(({ ranked }) => {
      const other = ranked.find(({ name }) => name !== truth.cause && name !== truth.redundant);
      return other!.difference / ranked[0].difference;
    });
    expect(Math.max(...shares)).toBeGreaterThan(0.7);
    expect(shares.every(share => share > 0.25 && share < 1)).toBe(true);
  });

  test("wet biscuits come in dozens of episodes, on one running row in twelve or so, whatever the effect", () => {
    for (const { share, episodes } of [...judged, ...others]) {
      expect(share).toBeGreaterThan(0.05);
      expect(share).toBeLessThan(0.12);
      expect(episodes).toBeGreaterThan(24);
      expect(episodes).toBeLessThan(150);
    }
  });

  test("the larger the effect, the more the cause differs; without one it does not lead", () => {
    const of = (effect: EffectSize, seed: number): Judgement =>
      others.find(({ options }) => options.effect === effect && options.seed === seed)!;
    const strength = ({ ranked }: Judgement): number =>
      ranked.find(({ name }) => name === truth.cause)!.difference;
    for (const seed of [1, 2]) {
      const sizes = [of("none", seed), of("small", seed), judged[seed - 1], of("large", seed)].map(strength);
      expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
      expect([truth.cause, truth.redundant]).not.toContain(of("none", seed).ranked[0].name);
    }
  });

  test("thirty days are made in less than two seconds", () => {
    expect(Math.min(...judged.map(({ milliseconds }) => milliseconds))).toBeLessThan(2000);
  });
});
