import { compareVariables, twoSample } from "../../../kernel-lib/dist/compare";
import { tableFrom } from "../../../kernel-lib/dist/data";
import type { VariableComparison } from "../../../kernel-lib/dist/protocol";

type Cell = number | string | boolean | null;

async function compare(reference: Cell[], event: Cell[]): Promise<VariableComparison> {
  const table = tableFrom([["x", [...reference, ...event]]]);
  const labels = Uint8Array.from({ length: table.rows }, (_, row) => (row < reference.length ? 0 : 1));
  return (await compareVariables(table, labels, table.variables, { rankBy: "difference" }))[0];
}
/** The counts, without the rates that follow from them. */
const countsOf = ({ statistics }: VariableComparison): object[] =>
  statistics.categories!.map(({ category, event, reference, pooled }) =>
    pooled === true ? { category, event, reference, pooled } : { category, event, reference },
  );
const times = (count: number, category: Cell): Cell[] => new Array<Cell>(count).fill(category);

describe("categories", () => {
  test("total variation, overlap and counts, most frequent first; missing values are counted apart", async () => {
    const comparison = await compare(
      [...times(60, "A"), ...times(40, "B"), null],
      [...times(10, "A"), ...times(30, "B"), null, null],
    );
    const { statistics, n } = comparison;
    expect(countsOf(comparison)).toEqual([
      { category: "A", event: 10, reference: 60 },
      { category: "B", event: 30, reference: 40 },
    ]);
    expect(statistics.totalVariation).toBeCloseTo(0.35, 15);
    expect(statistics.intersection).toBeCloseTo(0.65, 15);
    expect(n).toEqual({ event: 40, reference: 100, missingEvent: 2, missingReference: 1 });
  });

  test("what needs numbers is null, with a reason", async () => {
    const { statistics } = await compare([..."AAB"], [..."ABB"]);
    for (const name of ["components", "ks", "auc", "cliffsDelta", "wasserstein", "threshold"] as const) {
      expect(statistics[name]).toBeNull();
      expect(statistics.reasons?.[name]).toBe("it is defined for numbers only");
    }
    expect(statistics.reasons?.["difference"]).toBeUndefined();
  });

  test("true/false differs as much as the same tag written 0 and 1 differs in location", async () => {
    const flags = (count: number, yes: number): boolean[] => Array.from({ length: count }, (_, i) => i < yes);
    const [reference, event] = [flags(70, 20), flags(30, 21)];
    const { statistics } = await compare(reference, event);
    const numeric = twoSample(reference.map(Number), event.map(Number));
    expect(statistics.difference).toBeCloseTo(Math.abs(numeric.components![0]), 14);
  });

  test("rare categories are pooled, and said so", async () => {
    const rare = Array.from({ length: 30 }, (_, i) => `rare ${i}`);
    const comparison = await compare(
      [...times(90, "A"), ...rare.slice(0, 10)],
      [...times(40, "A"), ...rare.slice(10)],
    );
    expect(countsOf(comparison)).toEqual([
      { category: "A", event: 40, reference: 90 },
      { category: "30 rare categories", pooled: true, event: 20, reference: 10 },
    ]);
    expect(comparison.statistics.totalVariation).toBeCloseTo(20 / 60 - 10 / 100, 14);
  });

  test("never more than sixty entries; a single rare one keeps its name", async () => {
    const many = Array.from({ length: 80 }, (_, i) => times(10 + i, `category ${i}`)).flat();
    const { statistics } = await compare(many, many);
    expect(statistics.categories).toHaveLength(60);
    expect(statistics.categories!.at(-1)).toMatchObject({ pooled: true, category: "21 rare categories" });
    const one = await compare([...times(20, "A"), "only once"], times(20, "A"));
    expect(countsOf(one).at(-1)).toEqual({ category: "only once", event: 0, reference: 1 });
  });

  test("a category's rate has an interval and a lift over all rows", async () => {
    const { statistics } = await compare(times(50, "A").concat(times(40, "B")), times(10, "B"));
    const [a, b] = statistics.categories!;
    // Wilson 1927: z²/(n + z²) above nothing in fifty, z = 1.96.
    expect([a.rate, a.low, a.lift]).toEqual([0, 0, 0]);
    expect(a.high).toBeCloseTo(3.8415 / 53.8415, 4);
    expect([b.rate, b.lift]).toEqual([0.2, 2]);
  });

  test("a population without any value is not compared", async () => {
    const { statistics, words } = await compare([..."AB"], [null, null]);
    expect(statistics.totalVariation).toBeNull();
    expect(statistics.reasons?.["totalVariation"]).toBe("no event row has a value");
    expect(words).toBe("not comparable");
  });
});
