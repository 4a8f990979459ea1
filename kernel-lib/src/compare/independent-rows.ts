// p-values that hold for independent rows only, which rows of a production line hardly ever are.
import { upperNormal } from "../compute";
import type { Measures } from "./measures";

/** Two-sided p of the Mann–Whitney test: normal, corrected for ties and continuity. */
export function mannWhitneyP(measures: Measures): number {
  const { events, references } = measures;
  const n = events + references;
  const variance = ((events * references) / 12) * (n + 1 - measures.get("ties") / (n * (n - 1)));
  // Everything is tied.
  if (!(variance > 0)) return 1;
  const away = Math.abs(measures.get("wins") - events * references) / 2 - 0.5;
  return Math.min(1, 2 * upperNormal(away / Math.sqrt(variance)));
}

/** p of the two-sample Kolmogorov–Smirnov test by the limiting distribution (Smirnov 1939). */
export function kolmogorovP(measures: Measures): number {
  const { events, references } = measures;
  const ks = measures.get("gap") / (events * references);
  return kolmogorovTail(Math.sqrt((events * references) / (events + references)) * ks);
}

/** 1 − K(x) of Kolmogorov's distribution, by whichever of its two series converges at once. */
function kolmogorovTail(x: number): number {
  if (x < 0.2) return 1;
  if (x < 1) {
    let below = 0;
    for (let k = 1; k <= 9; k += 2) below += Math.exp(-((k * Math.PI) ** 2) / (8 * x * x));
    return 1 - (Math.sqrt(2 * Math.PI) / x) * below;
  }
  let above = 0;
  for (let k = 1; k <= 8; k++) above += (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * x * x);
  return 2 * above;
}
