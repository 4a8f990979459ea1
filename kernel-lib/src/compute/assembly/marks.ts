// Sums of 32 marks at once over slots that are moved in a circle, and of stretches drawn anew; see ../moved-marks.ts.
export { heapBase } from "./common/heap";

/** Marks of a row, one float64 each. */
const MARKS: u32 = 32;
/** Bytes of a row. */
const ROW: usize = 256;
/** A number that no slot has: `MARKS` is a value above every mark, and the next one no value. */
const NUMBERS: u32 = MARKS + 2;

/** How often each number stands at the slots, and of each time of day. */
const numbersAt: usize = memory.data(<i32>(NUMBERS << 4), 16);
const foundAt: usize = memory.data(256, 16);
const ignoredAt: usize = memory.data(256, 16);

// What is moved: numbers and times of day of a circle twice in a row.
let numbers: usize = 0;
let times: usize = 0;
let timesOfDay: u32 = 0;
let shares: usize = 0;
let means: usize = 0;
let timeCounts: usize = 0;

/**
 * Says what is moved.
 * @param numberOf a byte per slot, the circle twice: so many marks are 1, the first ones; above MARKS: no value
 * @param timeOf two bytes per slot likewise; 0 when nothing is taken away by time of day
 * @param count of times of day; a time of `count` is that of slots without a value
 * @param shareOf rows of what is taken from the marks at each time of day
 * @param counts room for `count + 1` times four whole numbers
 * @param meanOf a row: the mean of each mark over the circle
 */
export function useMarks(
  numberOf: usize,
  timeOf: usize,
  count: u32,
  shareOf: usize,
  counts: usize,
  meanOf: usize,
): void {
  numbers = numberOf;
  times = timeOf;
  timesOfDay = count;
  shares = shareOf;
  timeCounts = counts;
  means = meanOf;
}

/**
 * C(s) = A − N·B/M of every mark at every shift (a row each), and its variance N(M − N)/M; zeros where that is none.
 * @param present slots of the circle that have a value
 */
export function sumMoved(
  events: usize,
  eventSlots: u32,
  ignored: usize,
  ignoredSlots: u32,
  present: u32,
  length: u32,
  shifts: usize,
  draws: u32,
  sums: usize,
  variances: usize,
): void {
  for (let draw: u32 = 0; draw < draws; draw++, sums += ROW, variances += 8) {
    const shift = load<u32>(shifts + ((<usize>draw) << 2));
    const offset = shift === 0 ? 0 : length - shift;
    const without = ignoredSlots === 0 ? 0 : sumAt(ignored, ignoredSlots, offset, ignoredAt);
    const n = <f64>sumAt(events, eventSlots, offset, foundAt);
    const m = <f64>(present - without);
    const variance = m > 0 ? (n * (m - n)) / m : 0;
    store<f64>(variances, variance > 0 ? variance : 0);
    // Centred marks add up to nothing, so those of used slots are the ignored ones' with the sign turned.
    writeSum(variance > 0 ? 1 : 0, without > 0 && variance > 0 ? n / m : 0, sums);
  }
}

function writeSum(ofFound: f64, ofIgnored: f64, into: usize): void {
  const a = f64x2.splat(ofFound);
  const b = f64x2.splat(ofIgnored);
  for (let at: usize = 0; at < ROW; at += 16) {
    const own = f64x2.mul(a, v128.load(foundAt + at));
    v128.store(into + at, f64x2.add(own, f64x2.mul(b, v128.load(ignoredAt + at))));
  }
}

/** Writes the sum of each centred mark over slots moved on by `offset`; returns how many of them have a value. */
function sumAt(slots: usize, count: u32, offset: u32, into: usize): u32 {
  countNumbers(slots, count, offset);
  let above: u32 = 0;
  for (let mark: u32 = MARKS; mark > 0; mark--) {
    above += countOf(numbersAt, mark);
    store<f64>(into + ((<usize>(mark - 1)) << 3), <f64>above);
  }
  const present = above + countOf(numbersAt, 0);
  subtract(into, <f64>present, means);
  if (times !== 0) {
    countTimes(slots, count, offset);
    for (let at: usize = 0; at < ROW; at += 64) subtractShares(into + at, shares + at);
  }
  return present;
}

/** Takes away the shares of eight marks at all times of day; so many sums stay in registers. */
function subtractShares(from: usize, share: usize): void {
  let a = v128.load(from);
  let b = v128.load(from, 16);
  let c = v128.load(from, 32);
  let d = v128.load(from, 48);
  for (let time: u32 = 0; time < timesOfDay; time++, share += ROW) {
    const factor = f64x2.splat(<f64>countOf(timeCounts, time));
    a = f64x2.sub(a, f64x2.mul(factor, v128.load(share)));
    b = f64x2.sub(b, f64x2.mul(factor, v128.load(share, 16)));
    c = f64x2.sub(c, f64x2.mul(factor, v128.load(share, 32)));
    d = f64x2.sub(d, f64x2.mul(factor, v128.load(share, 48)));
  }
  v128.store(from, a);
  v128.store(from, b, 16);
  v128.store(from, c, 32);
  v128.store(from, d, 48);
}

function subtract(from: usize, weight: f64, row: usize): void {
  const factor = f64x2.splat(weight);
  for (let at: usize = 0; at < ROW; at += 16) {
    v128.store(from + at, f64x2.sub(v128.load(from + at), f64x2.mul(factor, v128.load(row + at))));
  }
}

function countNumbers(slots: usize, count: u32, offset: u32): void {
  memory.fill(numbersAt, 0, <usize>(NUMBERS << 4));
  const base = numbers + offset;
  const end = slots + ((<usize>count) << 2);
  let turn: usize = 0;
  for (let slot = slots; slot < end; slot += 4, turn = (turn + 4) & 12) {
    addOne(numbersAt + turn, load<u8>(base + load<u32>(slot)));
  }
}

function countTimes(slots: usize, count: u32, offset: u32): void {
  memory.fill(timeCounts, 0, (<usize>(timesOfDay + 1)) << 4);
  const base = times + ((<usize>offset) << 1);
  const end = slots + ((<usize>count) << 2);
  let turn: usize = 0;
  for (let slot = slots; slot < end; slot += 4, turn = (turn + 4) & 12) {
    addOne(timeCounts + turn, load<u16>(base + ((<usize>load<u32>(slot)) << 1)));
  }
}

/** Neighbours are often equal: counted in four places by turns, they don't wait for each other. */
function addOne(counts: usize, number: u32): void {
  const at = counts + ((<usize>number) << 4);
  store<u32>(at, load<u32>(at) + 1);
}

/** How often a number was counted, its four places together. */
function countOf(counts: usize, number: u32): u32 {
  const at = counts + ((<usize>number) << 4);
  return load<u32>(at) + load<u32>(at, 4) + load<u32>(at, 8) + load<u32>(at, 12);
}

/**
 * Adds up rows that are drawn, `each` of them per draw, and writes which mark has the largest |sum| / deviation,
 * the first of equals.
 * @param picks which row, draw after draw
 * @param deviations a row; infinite for marks that take no part
 */
export function largestOfDrawn(
  rows: usize,
  picks: usize,
  each: u32,
  draws: u32,
  deviations: usize,
  largest: usize,
): void {
  for (let draw: u32 = 0; draw < draws; draw++, largest += 4) {
    memory.fill(foundAt, 0, ROW);
    const end = picks + ((<usize>each) << 2);
    for (; picks < end; picks += 4) addRow(rows + <usize>load<u32>(picks) * ROW);
    let best: u32 = 0;
    let size: f64 = -1;
    for (let mark: u32 = 0; mark < MARKS; mark++) {
      const at = (<usize>mark) << 3;
      const own = abs<f64>(load<f64>(foundAt + at)) / load<f64>(deviations + at);
      if (own > size) {
        size = own;
        best = mark;
      }
    }
    store<u32>(largest, best);
  }
}

function addRow(row: usize): void {
  for (let at: usize = 0; at < ROW; at += 16) {
    v128.store(foundAt + at, f64x2.add(v128.load(foundAt + at), v128.load(row + at)));
  }
}
