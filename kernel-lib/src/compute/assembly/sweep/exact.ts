// Products of whole numbers that no machine word holds, and which of two is larger.

let productHigh: u64 = 0;
let productMiddle: u64 = 0;
let productLow: u64 = 0;
let wideHigh: u64 = 0;
let wideLow: u64 = 0;

/** Whether a²·b is larger than c²·d; a and c below 2⁵³, b and d below 2⁶⁴. */
export function isLargerProduct(a: u64, b: u64, c: u64, d: u64): bool {
  product(a, b);
  const high = productHigh;
  const middle = productMiddle;
  const low = productLow;
  product(c, d);
  if (high != productHigh) return high > productHigh;
  if (middle != productMiddle) return middle > productMiddle;
  return low > productLow;
}

/** size²·factor, in three words. */
function product(size: u64, factor: u64): void {
  multiply(size, size);
  const squareHigh = wideHigh;
  multiply(wideLow, factor);
  productLow = wideLow;
  const carried = wideHigh;
  multiply(squareHigh, factor);
  productMiddle = wideLow + carried;
  productHigh = wideHigh + <u64>(productMiddle < carried);
}

/** a·b, in two words. */
function multiply(a: u64, b: u64): void {
  const half: u64 = 0xffffffff;
  const low = (a & half) * (b & half);
  const cross = (a >> 32) * (b & half) + (low >> 32);
  const other = (a & half) * (b >> 32) + (cross & half);
  wideLow = (other << 32) | (low & half);
  wideHigh = (a >> 32) * (b >> 32) + (cross >> 32) + (other >> 32);
}
