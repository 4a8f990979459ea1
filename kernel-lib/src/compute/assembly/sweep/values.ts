// Sums over every different value, each with its own weights: what ties and values that are few rest on.
import { bothAt, firstAt } from "./block";
import { stabilityOf } from "./distances";
import { totalOfFirst, totalOfSecond } from "./places";

let wantsStability: bool = false;
let wantsTies: bool = false;
let stability: f64 = 0;
let ties: f64 = 0;

export function beginValues(withStability: bool, withTies: bool): void {
  wantsStability = withStability;
  wantsTies = withTies;
  stability = 0;
  ties = withTies ? 0 : NaN;
}

/** Slots 1 to `count`. */
export function passValues(count: u32): void {
  if (!wantsStability && !wantsTies) return;
  for (let i: u32 = 1; i <= count; i++) {
    const at = (<usize>i) << 3;
    // Not below 0 for what rounding leaves of weights that are no whole numbers.
    const first = max<f64>(0, load<f64>(firstAt + at) - load<f64>(firstAt + at - 8));
    const second = max<f64>(0, secondUpTo(at) - secondUpTo(at - 8));
    if (wantsStability) stability += stabilityOf(first, second, totalOfFirst(), totalOfSecond());
    const tied = first + second;
    ties += tied * (tied * tied - 1);
  }
}

function secondUpTo(at: usize): f64 {
  return load<f64>(bothAt + at) - load<f64>(firstAt + at);
}

/** The stability index over one bin per value. */
export function stabilityOfValues(): f64 {
  return stability;
}

/** Σ t³ − t over values that t rows share; NaN where it was not asked for. */
export function tiesOfValues(): f64 {
  return ties;
}
