// Limits among the values, in ascending order: what lies below each is noted as the pass comes by.
import { bothAt, firstAt, valueAt } from "./block";
import { totalOfFirst, totalOfSecond } from "./places";

/** Limits of one list at most. */
const MOST_LIMITS: u32 = 64;
const BYTES: usize = <usize>MOST_LIMITS * 8;
/** A list: how many limits there are and how many have been passed, the limits, weights of the first and of both below. */
const LIST_BYTES: i32 = 16 + 3 * 8 * <i32>MOST_LIMITS;
/** Between the bins of a histogram. */
export const HISTOGRAM: usize = memory.data(LIST_BYTES, 16);
/** Between the bins of the stability index. */
export const STABILITY: usize = memory.data(LIST_BYTES, 16);

/** Where the limits of a list are written, as float64. */
export function limitsOf(list: usize): usize {
  return list + 16;
}

/** The limits have been written. */
export function beginLimits(list: usize, count: u32): void {
  store<u32>(list, count);
  store<u32>(list, 0, 4);
}

/** Notes what lies below the limits up to the value of slot `last`. */
export function passLimits(list: usize, last: u32): void {
  const count = load<u32>(list);
  const highest = load<f64>(valueAt + ((<usize>last) << 3));
  let next = load<u32>(list, 4);
  for (; next < count; next++) {
    const limit = load<f64>(limitsOf(list) + ((<usize>next) << 3));
    // NaN lies behind everything.
    if (!(limit <= highest)) break;
    const below = (<usize>(firstNotBelow(limit, last) - 1)) << 3;
    note(list, next, load<f64>(firstAt + below), load<f64>(bothAt + below));
  }
  store<u32>(list, next, 4);
}

/** Everything lies below the limits that are left. */
export function endLimits(list: usize): void {
  for (let next = load<u32>(list, 4); next < load<u32>(list); next++)
    note(list, next, totalOfFirst(), totalOfFirst() + totalOfSecond());
}

/** The first slot from 1 to `last` whose value is not below a limit; there is one. */
function firstNotBelow(limit: f64, last: u32): u32 {
  let slot: u32 = 1;
  for (let left = last; left > 1;) {
    const half = left >> 1;
    const isBelow = load<f64>(valueAt + ((<usize>(slot + half - 1)) << 3)) < limit;
    slot = select<u32>(slot + half, slot, isBelow);
    left -= half;
  }
  return slot;
}

function note(list: usize, limit: u32, first: f64, both: f64): void {
  const at = limitsOf(list) + BYTES + ((<usize>limit) << 3);
  store<f64>(at, first);
  store<f64>(at + BYTES, both);
}

/** Writes the weights of either sample between one limit and the next; returns how many. */
export function countBetween(list: usize, firstInto: usize, secondInto: usize): u32 {
  const between = max<u32>(load<u32>(list), 1) - 1;
  const firsts = limitsOf(list) + BYTES;
  for (let i: u32 = 0; i < between; i++) {
    const at = (<usize>i) << 3;
    const first = load<f64>(firsts + at, 8) - load<f64>(firsts + at);
    const second = secondBelow(firsts + at + 8) - secondBelow(firsts + at);
    // Not below 0 for what rounding leaves of weights that are no whole numbers.
    store<f64>(firstInto + at, max<f64>(0, first));
    store<f64>(secondInto + at, max<f64>(0, second));
  }
  return between;
}

function secondBelow(firstAt: usize): f64 {
  return load<f64>(firstAt + BYTES) - load<f64>(firstAt);
}
