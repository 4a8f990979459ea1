import { open, profileTable, simulateLine } from "../../../kernel-lib/dist/data";
import type { Table } from "../../../kernel-lib/dist/data";
import type { VariableProfile } from "../../../kernel-lib/dist/protocol";
import { frozen, held, minutes, noise, quantised, withSources } from "./tables";

const DATA = process.env.GEMBA_TEST_DATA;

async function profileOf(table: Table, counted?: Uint8Array): Promise<VariableProfile> {
  const { variables } = await profileTable(table, counted === undefined ? {} : { counted });
  return variables[0];
}

const stuckRows = async (values: readonly number[], name = "x"): Promise<number> =>
  (await profileOf(minutes([[name, values]]))).stuck.rows;

describe("a tag is stuck", () => {
  it("when a noisy sensor shows one value for hours", async () => {
    const profile = await profileOf(minutes([["x", frozen(noise(3000, 20), 1000, 240)]]));
    expect(profile.stuck).toEqual({ count: 1, rows: 240, longestRows: 240, longestMs: 240 * 60_000 });
    expect(profile.flags[0]).toBe("stuck");
  });

  it("when it dies and never moves again, however much of the time that is", async () => {
    expect(await stuckRows(frozen(noise(3000), 1000, 2000))).toBe(2000);
  });

  it("several times, at several values, also across missing rows and rows that do not count", async () => {
    let values = noise(6000);
    for (const from of [500, 2000, 4500]) values = frozen(values, from, 150);
    for (let row = 2050; row < 2060; row++) values[row] = NaN;
    const counted = new Uint8Array(6000).fill(1).fill(0, 4600, 4620);
    const profile = await profileOf(minutes([["x", values]]), counted);
    expect(profile.stuck).toMatchObject({ count: 3, rows: 150 + 140 + 130 });
  });

  it("when a coarse sensor freezes for far longer than it ever keeps a value", async () => {
    const values = quantised(6000, 0.1);
    expect(await stuckRows(values)).toBe(0);
    expect(await stuckRows(frozen(values, 1500, 1500))).toBeGreaterThanOrEqual(1500);
  });

  it("and the picture says where", async () => {
    const { pictures } = await profileTable(minutes([["x", frozen(noise(1000), 300, 100)]]));
    const [stretch] = pictures[0].stuck;
    expect((stretch.to - stretch.from) / 60_000).toBe(100);
  });
});

describe("a tag is not stuck", () => {
  it("when it is quantised, whatever the steps", async () => {
    for (const step of [0.05, 0.1, 0.2, 0.5])
      for (const seed of [1, 2, 3]) expect(await stuckRows(quantised(8_000, step, seed))).toBe(0);
  });

  it("when it is a setpoint that somebody changes now and then", async () => {
    const holds = [3, 40, 700, 12, 2, 5, 1440, 60, 300, 8, 9, 2880, 30, 15, 200, 33, 4, 7, 480, 90];
    expect(await stuckRows(held([...holds, ...holds, ...holds]))).toBe(0);
  });

  it("when it is a setpoint that is moved in ramps and then left", async () => {
    const ramp = (from: number): number[] => Array.from({ length: 40 }, (_, i) => from + i / 10);
    const values = [0, 1, 2, 3].flatMap(i => [...ramp(10 * i), ...new Array<number>(700).fill(10 * i + 3.9)]);
    expect(await stuckRows(values)).toBe(0);
  });

  it("when it is a laboratory value that holds until the next one, also over a weekend", async () => {
    const holds = Array.from({ length: 120 }, (_, i) => 110 + (i % 21));
    expect(await stuckRows(held([...holds.slice(0, 60), 2880, ...holds.slice(60)]))).toBe(0);
  });

  it("when it rests at one value again and again, as a pump that is off", async () => {
    let values = noise(8000, 50);
    for (const from of [500, 2500, 4500, 6500]) values = frozen(values, from, 400, 0);
    expect(await stuckRows(values)).toBe(0);
  });

  it("when it has only a few states", async () => {
    const values = Array.from({ length: 6000 }, (_, row) => (row < 3000 ? Math.floor(row / 10) % 2 : 1));
    expect(await stuckRows(values)).toBe(0);
  });

  it("when its role says that people set it, or that its samples hold until the next", async () => {
    const values = frozen(noise(3000), 1000, 500);
    const set = minutes([["x", values]], [{ name: "x", role: "setting" }]);
    expect((await profileOf(set)).stuck.count).toBe(0);
    const line = minutes([["x", values]]);
    const lab = minutes([["x", noise(50)]]);
    const joined = withSources(line, [{ name: "lab", kind: "samples", table: lab, text: "" }], "lab");
    expect((await profileOf(joined)).stuck.count).toBe(0);
  });

  it("on the simulated line, whatever the seed, with its stops and without", async () => {
    for (const seed of [1, 2, 3]) {
      const { table } = simulateLine({ days: 10, seed });
      const { variables } = await profileTable(table);
      expect(variables.filter(({ flags }) => flags.includes("stuck"))).toEqual([]);
    }
  });

  (DATA === undefined ? it.skip : it)("in a simulated chemical plant", async () => {
    for (const run of ["00", "01", "05"]) {
      const { variables } = await profileTable(await open(`${DATA}/tep/fault_${run}.csv`));
      expect(variables.filter(({ flags }) => flags.includes("stuck"))).toEqual([]);
    }
  });
});

describe("values that can't be", () => {
  const impossible = async (values: readonly number[]): Promise<VariableProfile["impossible"]> =>
    (await profileOf(minutes([["x", values]]))).impossible;

  it("are spikes and what loggers write for nothing", async () => {
    const values = noise(2000, 50);
    values[100] = 9999;
    values.fill(-999, 700, 710);
    expect(await impossible(values)).toMatchObject({ rows: 11 });
    const { low, high } = (await impossible(values))!;
    expect(low).toBeGreaterThan(48);
    expect(high).toBeLessThan(52);
  });

  it("are neither a machine at rest, nor something that happened, nor a heavy tail", async () => {
    expect(await impossible(frozen(noise(2000, 50), 100, 12, 0))).toBeNull();
    const event = noise(2000, 50).map((value, row) => (row >= 700 && row < 715 ? 400 + row : value));
    expect(await impossible(event)).toBeNull();
    expect(await impossible(noise(5000).map(value => Math.exp(6 * value)))).toBeNull();
  });
});
