import { describedAggregate } from "../../../../kernel-lib/dist/features";
import type { Variable } from "../../../../kernel-lib/dist/data";

const HOUR = 3_600_000;

/** What an aggregate of the oven's temperature is described as. */
const described = (by: NonNullable<Variable["aggregated"]>["by"], lagMs = 0): string | undefined =>
  describedAggregate({
    name: "oven x",
    kind: "numeric",
    description: "Oven",
    aggregated: { of: "oven", by, lagMs },
  });

it.each([
  ["mean", 0, "Oven"],
  ["mean", HOUR, "Oven, 1 h before"],
  ["std", 0, "Oven, standard deviation"],
  ["median", 90_000, "Oven, median, 1.5 min before"],
  ["q97.5", 0, "Oven, 97.5 % quantile"],
  [{ above: 214 }, 0, "Oven, time above 214"],
] as const)("%j, %d ms back, is described as what it is", (by, lagMs, text) => {
  expect(described(by, lagMs)).toBe(text);
});

it("a variable itself, one that nobody described and a category keep what they have", () => {
  expect(describedAggregate({ name: "oven", kind: "numeric", description: "Oven" })).toBe("Oven");
  const aggregated = { of: "x", by: "std", lagMs: 0 } as const;
  expect(describedAggregate({ name: "x std", kind: "numeric", aggregated })).toBeUndefined();
  const recipe: Variable = {
    name: "recipe",
    kind: "categorical",
    description: "Recipe",
    aggregated: { ...aggregated, by: "last" },
  };
  expect(describedAggregate(recipe)).toBe("Recipe");
});
