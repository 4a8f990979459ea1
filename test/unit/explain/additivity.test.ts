import { requireAdditive } from "../../../kernel-lib/dist/explain/require-additive";

describe("Contributions that don't add up to the score", () => {
  const explained = (odd: number): Parameters<typeof requireAdditive>[0] => ({
    from: 1,
    to: 4,
    contributions: [Float64Array.of(9, 1, 1, 1), Float64Array.of(9, 2, 2, 2)],
    predictions: Float64Array.of(0, 4, odd, 4),
  });

  test.each([4, 4 + 9e-7, 4 - 9e-7])("are an error, but not where %d is nearly 4", score => {
    expect(() => requireAdditive(explained(score), 1, 1)).not.toThrow();
  });

  test.each([4 + 1.1e-6, NaN, Infinity])("are an error that names the row: %d is not 4", score => {
    expect(() => requireAdditive(explained(score), 1, 1)).toThrow(
      expect.objectContaining({ code: "internal", where: "row 2" }) as Error,
    );
    expect(() => requireAdditive(explained(4), NaN, 1)).toThrow("row 1");
  });

  test("are measured in the scale of the scores", () => {
    expect(() => requireAdditive(explained(4.001), 1, 2000)).not.toThrow();
    expect(() => requireAdditive(explained(4.001), 1, 500)).toThrow("row 2");
  });
});
