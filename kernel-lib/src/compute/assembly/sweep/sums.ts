// Sums that keep what rounding takes from them (Neumaier 1974), in pairs: the sum, and what it lost.

const SUMS: u32 = 8;
const sumAt: usize = memory.data(<i32>(SUMS << 4), 16);
export const SQUARED: u32 = 0;
export const CUBED: u32 = 1;
export const FOURTH: u32 = 2;
export const AREA: u32 = 3;
export const SQUARE: u32 = 4;
export const WINS: u32 = 5;
export const FIRST: u32 = 6;
export const SECOND: u32 = 7;

export function clearSums(): void {
  memory.fill(sumAt, 0, (<usize>SUMS) << 4);
}

export function add(which: u32, term: f64): void {
  const at = sumAt + ((<usize>which) << 4);
  const sum = load<f64>(at);
  const next = sum + term;
  const lost = Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
  store<f64>(at, next);
  store<f64>(at, load<f64>(at, 8) + lost, 8);
}

export function addPair(which: u32, pair: v128): void {
  add(which, f64x2.extract_lane(pair, 0) + f64x2.extract_lane(pair, 1));
}

export function sumOf(which: u32): f64 {
  const at = sumAt + ((<usize>which) << 4);
  return load<f64>(at) + load<f64>(at, 8);
}
