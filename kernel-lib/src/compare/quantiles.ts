import { valueBetween } from "../compute";
import type { Population, Populations } from "./populations";

/** The type-7 quantile of a population that has rows (Hyndman & Fan 1996): at place (n − 1)·p. */
export function quantile(populations: Populations, p: number, of: Population): number {
  const place = Math.max(0, (populations.total(of) - 1) * p);
  const whole = Math.floor(place);
  const low = populations.valueAt(whole, of);
  const high = place > whole ? populations.valueAt(whole + 1, of) : low;
  return valueBetween(low, high, place - whole);
}
