import { gaussLegendre } from "../../../kernel-lib/dist/explain/shap/gauss-legendre";

test.each([1, 2, 3, 8, 16, 75, 500])("%i nodes integrate all powers that they must", count => {
  const { nodes, weights } = gaussLegendre(count);
  const step = Math.ceil(count / 10);
  for (let power = 0; power < 2 * count; power += step) {
    const integral = nodes.reduce((sum, t, q) => sum + weights[q] * t ** power, 0);
    expect(Math.abs(integral - 1 / (power + 1))).toBeLessThanOrEqual(4e-15);
  }
  expect(nodes.every((t, q) => t > (nodes[q - 1] ?? 0) && t < 1)).toBe(true);
});
