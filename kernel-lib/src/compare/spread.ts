import { roundedTogether } from "../compute";
import type { PopulationSpread, Spread } from "../protocol";
import type { Populations } from "./populations";
import { quantile } from "./quantiles";

/** Shares of a population's rows at which its values are told: what a box and a cumulative curve need. */
const SHARES = [0, 0.01, 0.05, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.95, 0.99, 1] as const;
/** From here on points would only cover each other. */
const TOO_MANY_POINTS = 200;

/**
 * How the values of both populations are spread: at fixed shares of their rows, and value
 * by value where a population has fewer than 200. Undefined where a value is infinite.
 */
export function spreadOf(populations: Populations): Spread | undefined {
  if (populations.total("pooled") === 0 || !populations.isFinite) return undefined;
  const [event, reference] = [populationOf(populations, "event"), populationOf(populations, "reference")];
  return { shares: [...SHARES], event, reference };
}

function populationOf(populations: Populations, of: "event" | "reference"): PopulationSpread | null {
  const rows = populations.total(of);
  if (rows === 0) return null;
  const values = SHARES.map(share => quantile(populations, share, of));
  const points = rows < TOO_MANY_POINTS ? pointsOf(populations, of) : null;
  return { values: roundedTogether(values), points: points === null ? null : roundedTogether(points) };
}

/** Every value as often as the population has it, ascending. */
function pointsOf(populations: Populations, of: "event" | "reference"): number[] {
  const points: number[] = [];
  for (const step of populations.steps()) {
    for (let row = 0; row < step[of]; row++) points.push(step.value);
  }
  return points;
}
