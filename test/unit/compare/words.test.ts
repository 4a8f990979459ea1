import { Random } from "../../../kernel-lib/dist/compute";
import { compareVariables } from "../../../kernel-lib/dist/compare";
import { tableFrom } from "../../../kernel-lib/dist/data";

type Cell = number | string | boolean;

/** How a variable is said to differ, through the table path. */
async function wordsFor(reference: Cell[], event: Cell[]): Promise<string> {
  const table = tableFrom([["x", [...reference, ...event]]]);
  const labels = Uint8Array.from({ length: table.rows }, (_, row) => (row < reference.length ? 0 : 1));
  const [comparison] = await compareVariables(table, labels, table.variables, { rankBy: "difference" });
  return comparison.words;
}

const random = new Random(17);
const draw = (count: number, one: () => number): number[] => Array.from({ length: count }, one);
const normal =
  (mean = 0, deviation = 1) =>
  (): number =>
    mean + deviation * random.normal();
const skewed = (): number => Math.exp(random.normal());

describe("how a tag differs, in words", () => {
  test.each<[string, number[], number[]]>([
    ["higher", draw(800, normal()), draw(300, normal(1))],
    ["lower", draw(800, normal()), draw(300, normal(-1))],
    ["more variable", draw(800, normal()), draw(300, normal(0, 2))],
    ["less variable", draw(800, normal()), draw(300, normal(0, 0.4))],
    ["longer upper tail", draw(3_000, () => -skewed() + 1.6), draw(1_500, () => skewed() - 1.6)],
    ["longer lower tail", draw(3_000, () => skewed() - 1.6), draw(1_500, () => -skewed() + 1.6)],
    ["hardly different", draw(500, normal()), draw(500, normal())],
  ])("%s", async (word, reference, event) => {
    expect(await wordsFor(reference, event)).toContain(word);
  });

  test("rare events that only lie higher are not called variable, skewed or heavy-tailed", async () => {
    expect(await wordsFor(draw(4_000, normal()), draw(40, normal(3)))).toBe("higher");
    expect(await wordsFor(draw(4_000, normal()), draw(40, normal(-3)))).toBe("lower");
  });

  test("both, the larger first, where both differ", async () => {
    expect(await wordsFor(draw(2_000, normal()), draw(1_000, normal(0.7, 2.5)))).toBe(
      "more variable, higher",
    );
  });

  test("the category that became more frequent, on one line", async () => {
    const recipe = (share: number, count: number): string[] =>
      draw(count, () => random.uniform()).map(u => (u < share ? "B\n<b>" : "A"));
    expect(await wordsFor(recipe(0.2, 600), recipe(0.7, 200))).toBe("more often “B <b>”");
    expect(await wordsFor(recipe(0.5, 600), recipe(0.5, 200))).toBe("hardly different");
    const flag = (share: number, count: number): boolean[] =>
      draw(count, () => random.uniform()).map(u => u < share);
    expect(await wordsFor(flag(0.1, 600), flag(0.6, 200))).toBe("more often “true”");
  });

  test("nothing is said where nothing is known", async () => {
    expect(await wordsFor([1, 2, 3], [NaN, NaN])).toBe("not comparable");
  });
});
