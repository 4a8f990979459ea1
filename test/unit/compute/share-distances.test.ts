import { Random, shareDistances, stabilityIndex } from "../../../kernel-lib/dist/compute";

const random = new Random(3);

describe("distances of two lists of shares", () => {
  test("logarithms are the engine's, to the last bit", () => {
    for (let round = 0; round < 20_000; round++) {
      // From nearly alike to far apart.
      const first = 1 + random.integer(2 ** (1 + random.integer(20)));
      const second = Math.max(1, Math.round(first * (1 + (random.uniform() - 0.5) ** 3)));
      const rest = 2 ** 20;
      const [firstTotal, secondTotal] = [first + rest, second + rest];
      const stability = (a: number, b: number): number => {
        const [p, q] = [Math.max(1e-4, a / firstTotal), Math.max(1e-4, b / secondTotal)];
        const isClipped = a / firstTotal < 1e-4 || b / secondTotal < 1e-4;
        const difference = isClipped
          ? p - q
          : (a * secondTotal - b * firstTotal) / (firstTotal * secondTotal);
        return difference * (Math.abs(difference) < q / 2 ? Math.log1p(difference / q) : Math.log(p / q));
      };
      expect(stabilityIndex([first, rest], [second, rest])).toBe(
        stability(first, second) + stability(rest, rest),
      );
    }
  });

  test.each([
    ["the same", [3, 5], [6, 10], { overlap: 1, totalVariation: 0, hellinger: 0, jensenShannon: 0 }],
    ["nothing in common", [4, 0], [0, 2], { overlap: 0, totalVariation: 1, hellinger: 1, jensenShannon: 1 }],
    ["empty bins", [0, 1, 0, 1], [0, 1, 0, 1], { overlap: 1, totalVariation: 0, mutualInformation: 0 }],
  ])("of %s", (_, first, second, expected) => {
    expect(shareDistances(first, second)).toMatchObject(expected);
  });

  test("of a sample without rows there are none", () => {
    expect(shareDistances([0, 0], [1, 2])).toBeNull();
    expect(stabilityIndex([1, 2], [0, 0])).toBeNull();
  });
});
