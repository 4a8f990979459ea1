import { assemble, checkClocks, sharedFloat64, Table, tableFrom } from "../../../kernel-lib/dist/data";
import type { AssembleOptions, ClockProposal } from "../../../kernel-lib/dist/data";
import { Random } from "../../../kernel-lib/dist/compute";

const MINUTE = 60_000;
const START = Date.UTC(2026, 5, 1);
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed + 1);

function series(time: readonly number[], name: string, values: readonly number[]): Table {
  const column = (numbers: readonly number[]): Float64Array => {
    const shared = sharedFloat64(numbers.length);
    shared.set(numbers);
    return shared;
  };
  return new Table({
    columns: [{ type: "numeric", variable: { name, kind: "numeric" }, values: column(values) }],
    time: column(time),
  });
}

function minutes(count: number, every: number = 1): number[] {
  return Array.from({ length: count }, (_, row) => START + row * every * MINUTE);
}

/** Slow noise: each value remembers the one before. */
function autoregressive(random: Random, count: number, memory: number): number[] {
  let value = random.normal();
  return Array.from({ length: count }, () => {
    value = memory * value + Math.sqrt(1 - memory ** 2) * random.normal();
    return value;
  });
}

function noiseOf(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => random.normal());
}

async function proposals(options: AssembleOptions): Promise<ClockProposal[]> {
  return await checkClocks(await assemble(options));
}

/** Two loggers of one quantity, the second with a clock that is so many minutes ahead, and noise of its own. */
function twoLoggers(random: Random, ahead: number, memory: number, noise: number): AssembleOptions {
  const rows = 4_000;
  const truth = autoregressive(random, rows + 3_200, memory);
  const time = minutes(rows);
  const seen = time.map((_, row) => truth[row + 1_600 - ahead] + noise * random.normal());
  return {
    series: [
      { name: "historian", table: series(time, "moisture", truth.slice(1_600, 1_600 + rows)) },
      { name: "logger", table: series(time, "Moisture [%]", seen) },
    ],
  };
}

/** A sensor every minute for two weeks, and a laboratory whose clock is ahead. */
function laboratory(
  random: Random,
  ahead: number,
  value: (row: number, x: readonly number[]) => number,
  memory: number = 0.99,
): AssembleOptions {
  const rows = 14 * 1440;
  const x = autoregressive(random, rows, memory);
  const time = minutes(rows);
  const taken: number[] = [];
  for (let row = 100; row < rows; row += 35 + random.integer(40)) taken.push(row);
  const lab = series(
    taken.map(row => time[row] + ahead * MINUTE),
    "lab_moisture",
    taken.map(row => value(row, x)),
  );
  return {
    series: [{ name: "historian", table: series(time, "moisture", x) }],
    samples: [{ name: "lab", table: lab }],
  };
}

describe("a clock that is wrong is found", () => {
  test.each([
    ["slow and clean", 0.99, 0],
    ["slow and noisy", 0.99, 0.3],
    ["quick and noisy", 0.9, 0.3],
    ["without memory", 0, 0.3],
    ["very slow", 0.999, 0.1],
  ])("to the interval, for any shift within a day: %s", async (_, memory, noise) => {
    for (const seed of SEEDS.slice(0, 4)) {
      const random = new Random(seed);
      const ahead = random.integer(2_800) - 1_400 || 60;
      const [found] = await proposals(twoLoggers(random, ahead, memory, noise));
      expect(found).toMatchObject({ source: "logger", beside: "historian" });
      expect(Math.abs(found.shiftMs + ahead * MINUTE)).toBeLessThanOrEqual(MINUTE);
    }
  });

  test("of a laboratory that is 58 minutes ahead: the shift to add is −58 min", async () => {
    for (const seed of SEEDS.slice(0, 8)) {
      const random = new Random(seed);
      const [found] = await proposals(laboratory(random, 58, (row, x) => x[row] + 0.3 * random.normal()));
      expect(Math.abs(found.shiftMs + 58 * MINUTE)).toBeLessThanOrEqual(MINUTE);
      expect(found.correlation).toBeGreaterThan(0.9);
      expect(found.pairs).toBeGreaterThan(300);
    }
  });

  test("the sentence says whose, by how much, how sure, and by what; and that it may be travel time", async () => {
    const random = new Random(1);
    const [found] = await proposals(laboratory(random, 58, (row, x) => x[row]));
    expect(found.text).toBe(
      "Clock of “lab” looks 58 min ahead of “historian” (give or take 1 min, by 369 pairs of “lab_moisture” and “moisture”). If samples are taken that long after the process they show, it is a delay and no clock.",
    );
  });

  test("a travel time that is known explains as much and no more", async () => {
    const random = new Random(1);
    const rows = { samples: { of: "lab", lookBack: "30 min", delay: "12 min" } };
    const late = (ahead: number): AssembleOptions => ({
      ...laboratory(random, ahead, (row, x) => x[row] + 0.2 * random.normal()),
      rows,
    });
    expect(await proposals(late(12))).toEqual([]);
    const [found] = await proposals(late(58));
    expect(found.shiftMs).toBe(-58 * MINUTE);
    expect(found.text).toContain("Up to 12 min of it may be the delay of the samples");
  });

  test("beneath a daily cycle that is far larger", async () => {
    for (const seed of SEEDS.slice(0, 4)) {
      const random = new Random(seed);
      const daily = (row: number): number => 4 * Math.sin((row / 1440) * 2 * Math.PI);
      const options = laboratory(random, 60, (row, x) => x[row] + daily(row) + 0.1 * random.normal());
      const { name, table } = options.series![0] as { name: string; table: Table };
      const column = table.column("moisture");
      const values = column.type === "numeric" ? Array.from(column.values, (x, row) => x + daily(row)) : [];
      const historian = series(Array.from(table.time!), "moisture", values);
      const [found] = await proposals({ ...options, series: [{ name, table: historian }] });
      expect(Math.abs(found.shiftMs + 60 * MINUTE)).toBeLessThanOrEqual(MINUTE);
    }
  });

  test("with spikes and missing values in both", async () => {
    const random = new Random(5);
    const spiky = (value: number): number =>
      random.uniform() < 0.05 ? 1_000 * random.normal() : random.uniform() < 0.1 ? NaN : value;
    const rows = 4_000;
    const truth = autoregressive(random, rows + 90, 0.99);
    const time = minutes(rows);
    const [found] = await proposals({
      series: [
        {
          name: "a",
          table: series(
            time,
            "flow",
            time.map((_, row) => spiky(truth[row + 90])),
          ),
        },
        {
          name: "b",
          table: series(
            time,
            "flow",
            time.map((_, row) => spiky(truth[row])),
          ),
        },
      ],
    });
    expect(found.shiftMs).toBe(-90 * MINUTE);
  });

  test("between loggers that write every 5 seconds, to 5 seconds", async () => {
    const random = new Random(3);
    const rows = 30_000;
    const truth = autoregressive(random, rows + 2_000, 0.999);
    const time = Array.from({ length: rows }, (_, row) => START + row * 5_000);
    const [found] = await proposals({
      series: [
        { name: "a", table: series(time, "flow", truth.slice(1_000, 1_000 + rows)) },
        { name: "b", table: series(time, "flow", truth.slice(0, rows)) },
      ],
    });
    expect(found.shiftMs).toBe(-1_000 * 5_000);
  });

  test("of what is called by other names, when it follows one tag as only the same thing can", async () => {
    const random = new Random(2);
    const options = laboratory(random, 58, (row, x) => x[row] + 0.1 * random.normal());
    const { name, table } = options.samples![0] as { name: string; table: Table };
    const column = table.column("lab_moisture");
    const values = column.type === "numeric" ? Array.from(column.values) : [];
    const renamed = series(Array.from(table.time!), "Wassergehalt", values);
    const [found] = await proposals({ ...options, samples: [{ name, table: renamed }] });
    expect(found.shiftMs).toBe(-58 * MINUTE);
  });

  test("beside another series, where the one that gives the rows has nothing in common with it", async () => {
    const random = new Random(3);
    const { series: readings, samples } = laboratory(random, 58, (row, x) => x[row]);
    const [logger] = readings!;
    const other = { name: "energy", table: series(minutes(14 * 1440), "power", noiseOf(random, 14 * 1440)) };
    const found = await proposals({ series: [other, logger], samples });
    expect(found).toMatchObject([{ source: "lab", beside: "historian", shiftMs: -58 * MINUTE }]);
  });

  test("while this thread has time for others; a signal ends it", async () => {
    const table = await assemble(laboratory(new Random(1), 58, (row, x) => x[row]));
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    expect(await checkClocks(table)).toHaveLength(1);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(0);
    const stop = new AbortController();
    const stopped = checkClocks(table, stop.signal);
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
  });

  test("after the shift is applied nothing is proposed any more", async () => {
    const random = new Random(7);
    const options = laboratory(random, 58, (row, x) => x[row] + 0.2 * random.normal());
    const samples = options.samples!.map(sample => ({ ...sample, shift: "-58 min" }));
    expect(await proposals({ ...options, samples })).toEqual([]);
  });
});

describe("nothing is proposed where nothing is clear", () => {
  async function proposed(make: (random: Random) => AssembleOptions, seeds: number): Promise<number> {
    let count = 0;
    for (let seed = 1; seed <= seeds; seed++) count += (await proposals(make(new Random(seed)))).length;
    return count;
  }

  test("independent slow series of one name: in at most 3 of 60", async () => {
    const independent = (random: Random): AssembleOptions => ({
      series: ["a", "b"].map(name => ({
        name,
        table: series(minutes(1_500), "moisture", autoregressive(random, 1_500, 0.99)),
      })),
    });
    expect(await proposed(independent, 60)).toBeLessThanOrEqual(3);
  });

  test("independent laboratory values", async () => {
    const independent = (random: Random): AssembleOptions => {
      const other = autoregressive(random, 14 * 1440, 0.99);
      return laboratory(random, 0, row => other[row]);
    };
    expect(await proposed(independent, 6)).toBe(0);
  });

  test.each([0, 0.3, 1])("a daily cycle alone, out of step, with noise of %d", async noise => {
    const cycle = (random: Random): AssembleOptions => {
      const time = minutes(10 * 1440);
      const wave = (phase: number): number[] =>
        time.map(at => Math.sin((at / 86_400_000) * 2 * Math.PI + phase) + noise * random.normal());
      const phase = 6 * random.uniform();
      return {
        series: [
          { name: "a", table: series(time, "temperature", wave(0)) },
          { name: "b", table: series(time, "temperature", wave(phase)) },
        ],
      };
    };
    expect(await proposed(cycle, 3)).toBe(0);
  });

  test("noise without memory, constants, missing values, two rows", async () => {
    const pair = (of: (random: Random) => number[]): ((random: Random) => AssembleOptions) => {
      return random => ({
        series: ["a", "b"].map(name => {
          const values = of(random);
          return { name, table: series(minutes(values.length), "x", values) };
        }),
      });
    };
    expect(
      await proposed(
        pair(random => Array.from({ length: 3_000 }, () => random.normal())),
        10,
      ),
    ).toBe(0);
    expect(
      await proposed(
        pair(() => Array(500).fill(3) as number[]),
        1,
      ),
    ).toBe(0);
    expect(
      await proposed(
        pair(() => Array(500).fill(NaN) as number[]),
        1,
      ),
    ).toBe(0);
    expect(
      await proposed(
        pair(() => [1, 2]),
        1,
      ),
    ).toBe(0);
  });

  test("a few steps that coincide by chance", async () => {
    const steps = (random: Random): AssembleOptions => ({
      series: ["a", "b"].map(name => {
        const values = Array<number>(5_000).fill(0);
        for (let step = 0; step < 6; step++) values.fill(random.normal(), random.integer(5_000));
        return { name, table: series(minutes(5_000), "setpoint", values) };
      }),
    });
    expect(await proposed(steps, 8)).toBe(0);
  });

  test("clocks that agree", async () => {
    const agreeing = (random: Random): AssembleOptions =>
      laboratory(random, 0, (row, x) => x[row] + 0.3 * random.normal());
    expect(await proposed(agreeing, 6)).toBe(0);
  });

  test("one source, tables without time, things that have different units", async () => {
    const random = new Random(1);
    expect(await checkClocks(tableFrom({ x: [1, 2, 3] }))).toEqual([]);
    const [historian, logger] = twoLoggers(random, 60, 0.99, 0).series!;
    expect(await proposals({ series: [historian] })).toEqual([]);
    const inUnit = (source: typeof historian, unit: string): typeof historian => {
      const { name, table } = source as { name: string; table: Table };
      const columns = table.variables.map(variable => ({
        ...table.column(variable.name),
        variable: { ...variable, unit },
      }));
      return { name, table: new Table({ columns: columns, time: table.time }) };
    };
    expect(await proposals({ series: [inUnit(historian, "%"), inUnit(logger, "kg")] })).toEqual([]);
    expect(await proposals({ series: [inUnit(historian, "%"), inUnit(logger, "percent")] })).toHaveLength(1);
  });
});

describe("stops beside a speed that goes to 0", () => {
  /** Two weeks of a line that stops some forty times, and a log of its stops with a clock of its own. */
  function stopping(random: Random, ahead: number, hours?: number): AssembleOptions {
    const rows = 14 * 1440;
    const speed = Array.from({ length: rows }, () => 30 + random.normal());
    const from: Date[] = [];
    const to: Date[] = [];
    for (
      let row = 60;
      row < rows - 300;
      row += hours === undefined ? 100 + random.integer(700) : hours * 60
    ) {
      const length = hours === undefined ? 5 + random.integer(80) : 30;
      speed.fill(0, row, row + length);
      from.push(new Date(START + (row + ahead) * MINUTE));
      to.push(new Date(START + (row + length + ahead) * MINUTE));
      row += length;
    }
    const stops = tableFrom(
      [
        ["Start", from],
        ["End", to],
        ["reason", from.map(() => "jam")],
      ],
      { time: "Start" },
    );
    return {
      series: [{ name: "historian", table: series(minutes(rows), "line_speed", speed) }],
      intervals: [{ name: "stops", table: stops, from: "Start", to: "End" }],
    };
  }

  test.each([60, -60, 7, -1_300])("a log that is %d minutes ahead is found", async ahead => {
    for (const seed of SEEDS.slice(0, 3)) {
      const [found] = await proposals(stopping(new Random(seed), ahead));
      expect(found).toMatchObject({ source: "stops", beside: "historian" });
      expect(Math.abs(found.shiftMs + ahead * MINUTE)).toBeLessThanOrEqual(2 * MINUTE);
    }
  });

  test("a log that agrees is left alone, and so are stops at the same time every day", async () => {
    expect(await proposals(stopping(new Random(1), 0))).toEqual([]);
    expect(await proposals(stopping(new Random(1), 90, 24 - 0.5))).toEqual([]);
  });

  test("stops that have nothing to do with the speed", async () => {
    const { series: line } = stopping(new Random(1), 0);
    const { intervals } = stopping(new Random(2), 0);
    expect(await proposals({ series: line, intervals })).toEqual([]);
  });
});
