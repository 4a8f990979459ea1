import { Random } from "../../../../kernel-lib/dist/compute";
import { GembaError, shiftTest } from "../../../../kernel-lib/dist";

/** A slow signal: each value remembers `memory` of the one before. */
function slowSignal(random: Random, length: number, memory: number): Float64Array {
  const values = new Float64Array(length);
  let last = random.normal();
  for (let i = 0; i < length; i++) {
    values[i] = last;
    last = memory * last + Math.sqrt(1 - memory * memory) * random.normal();
  }
  return values;
}

/** Marks the highest fifth of a slow signal. */
function slowLabel(random: Random, length: number): Uint8Array {
  const values = slowSignal(random, length, 0.98);
  const limit = values.slice().sort()[Math.floor(0.8 * length)];
  return Uint8Array.from(values, value => (value > limit ? 1 : 0));
}

describe("shiftTest", () => {
  const random = new Random(11);
  const labels = slowLabel(random, 2_000);
  const noise = slowSignal(random, 2_000, 0.9);
  const higher = noise.map((value, row) => value + labels[row]);
  const wider = noise.map((value, row) => value * (1 + 1.5 * labels[row]));

  it("finds a variable that is higher, and says that it is", () => {
    const test = shiftTest(higher, labels);
    expect(test.p).toBeLessThan(0.001);
    expect(test.components![0]).toBeGreaterThan(3);
    expect(test.reason).toBeUndefined();
  });

  it("finds a variable that is only more variable", () => {
    const test = shiftTest(wider, labels);
    expect(test.p).toBeLessThan(0.01);
    expect(Math.abs(test.components![1])).toBeGreaterThan(Math.abs(test.components![0]));
  });

  it("gives the same numbers for the same seed, and others for another", () => {
    expect(shiftTest(noise, labels, { seed: 5 })).toEqual(shiftTest(noise, labels, { seed: 5 }));
    expect(shiftTest(noise, labels, { seed: 6 }).strength).not.toBe(
      shiftTest(noise, labels, { seed: 5 }).strength,
    );
  });

  it("does not move with a monotone change of the values", () => {
    const changed = higher.map(value => Math.exp(value) - 7);
    expect(shiftTest(changed, labels)).toEqual(shiftTest(higher, labels));
  });

  it("permutes rows that stand in no order", () => {
    const few = shiftTest([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [0, 0, 0, 0, 0, 1, 1, 1, 1, 1], { time: null });
    // Two of 252 choices of five rows separate the two as well.
    expect(few.p).toBeCloseTo(2 / 252, 2);
    expect(few.strata).toBe(0);
  });

  it.each([
    ["no event", [0, 0, 0, 0], "no row is event"],
    ["no reference", [1, 1, 1, 1], "no row is reference"],
    ["nothing that counts", [255, 255, 255, 255], "no row is event or reference"],
  ])("has no p but a reason for %s", (_, own, reason) => {
    expect(shiftTest([1, 2, 3, 4], own)).toMatchObject({ p: null, strength: null, reason });
  });

  it("has no p but a reason for a constant, and for one that is always missing", () => {
    expect(
      shiftTest(
        noise.map(() => 3),
        labels,
      ),
    ).toMatchObject({ p: null, reason: expect.stringContaining("varies") as string });
    expect(
      shiftTest(
        noise.map(() => NaN),
        labels,
      ),
    ).toMatchObject({ p: null, reason: expect.stringContaining("both populations") as string });
  });

  it.each([
    ["labels of another length", () => shiftTest([1, 2], [0])],
    ["times of another length", () => shiftTest([1, 2], [0, 1], { time: [1] })],
    ["times that go back", () => shiftTest([1, 2], [0, 1], { time: [2, 1] })],
    ["too few draws", () => shiftTest([1, 2], [0, 1], { draws: 3 })],
  ])("refuses %s", (_, call) => {
    expect(call).toThrow(GembaError);
    expect(call).toThrow(expect.objectContaining({ code: "bad-options" }) as Error);
  });
});
