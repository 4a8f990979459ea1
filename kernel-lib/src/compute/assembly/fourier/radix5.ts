import { imaginaryProduct, realProduct, storeProduct } from "./complex";

const COS_72: f64 = 0.3090169943749474241;
const COS_144: f64 = -0.8090169943749474241;
const SIN_72: f64 = 0.95105651629515357212;
const SIN_144: f64 = 0.58778525229247312917;

/**
 * Decimation in frequency by 5: `blocks` blocks of 5·step bytes, each split into 5 that can be transformed apart.
 * `table` holds the factors exp(−2π𝑖·jk/n), j = 1 … 4, for every row k of a part.
 */
export function forward5(base: usize, blocks: u32, step: usize, table: usize): void {
  const cos72 = f64x2.splat(COS_72),
    cos144 = f64x2.splat(COS_144);
  const sin72 = f64x2.splat(SIN_72),
    sin144 = f64x2.splat(SIN_144);
  for (let block: u32 = 0; block < blocks; block++) {
    const end = base + step;
    let factors = table;
    for (let p0 = base; p0 < end; p0 += 32, factors += 64) {
      const p1 = p0 + step;
      const p2 = p1 + step;
      const p3 = p2 + step;
      const p4 = p3 + step;
      const r0 = v128.load(p0),
        i0 = v128.load(p0, 16);
      const r1 = v128.load(p1),
        i1 = v128.load(p1, 16);
      const r2 = v128.load(p2),
        i2 = v128.load(p2, 16);
      const r3 = v128.load(p3),
        i3 = v128.load(p3, 16);
      const r4 = v128.load(p4),
        i4 = v128.load(p4, 16);
      const ar = f64x2.add(r1, r4),
        dr = f64x2.sub(r1, r4);
      const br = f64x2.add(r2, r3),
        er = f64x2.sub(r2, r3);
      const ai = f64x2.add(i1, i4),
        di = f64x2.sub(i1, i4);
      const bi = f64x2.add(i2, i3),
        ei = f64x2.sub(i2, i3);
      const mr = f64x2.add(r0, f64x2.add(f64x2.mul(ar, cos72), f64x2.mul(br, cos144)));
      const nr = f64x2.add(r0, f64x2.add(f64x2.mul(ar, cos144), f64x2.mul(br, cos72)));
      const sr = f64x2.add(f64x2.mul(dr, sin72), f64x2.mul(er, sin144));
      const tr = f64x2.sub(f64x2.mul(dr, sin144), f64x2.mul(er, sin72));
      const mi = f64x2.add(i0, f64x2.add(f64x2.mul(ai, cos72), f64x2.mul(bi, cos144)));
      const ni = f64x2.add(i0, f64x2.add(f64x2.mul(ai, cos144), f64x2.mul(bi, cos72)));
      const si = f64x2.add(f64x2.mul(di, sin72), f64x2.mul(ei, sin144));
      const ti = f64x2.sub(f64x2.mul(di, sin144), f64x2.mul(ei, sin72));
      v128.store(p0, f64x2.add(r0, f64x2.add(ar, br)));
      v128.store(p0, f64x2.add(i0, f64x2.add(ai, bi)), 16);
      storeProduct(p1, f64x2.add(mr, si), f64x2.sub(mi, sr), factors);
      storeProduct(p2, f64x2.add(nr, ti), f64x2.sub(ni, tr), factors + 16);
      storeProduct(p3, f64x2.sub(nr, ti), f64x2.add(ni, tr), factors + 32);
      storeProduct(p4, f64x2.sub(mr, si), f64x2.add(mi, sr), factors + 48);
    }
    base += 5 * step;
  }
}

/** The transpose of {@link forward5}: parts that were transformed apart are put together in natural order. */
export function backward5(base: usize, blocks: u32, step: usize, table: usize): void {
  const cos72 = f64x2.splat(COS_72),
    cos144 = f64x2.splat(COS_144);
  const sin72 = f64x2.splat(SIN_72),
    sin144 = f64x2.splat(SIN_144);
  for (let block: u32 = 0; block < blocks; block++) {
    const end = base + step;
    let factors = table;
    for (let p0 = base; p0 < end; p0 += 32, factors += 64) {
      const p1 = p0 + step;
      const p2 = p1 + step;
      const p3 = p2 + step;
      const p4 = p3 + step;
      const r0 = v128.load(p0),
        i0 = v128.load(p0, 16);
      const zr1 = v128.load(p1),
        zi1 = v128.load(p1, 16);
      const r1 = realProduct(zr1, zi1, factors);
      const i1 = imaginaryProduct(zr1, zi1, factors);
      const zr2 = v128.load(p2),
        zi2 = v128.load(p2, 16);
      const r2 = realProduct(zr2, zi2, factors + 16);
      const i2 = imaginaryProduct(zr2, zi2, factors + 16);
      const zr3 = v128.load(p3),
        zi3 = v128.load(p3, 16);
      const r3 = realProduct(zr3, zi3, factors + 32);
      const i3 = imaginaryProduct(zr3, zi3, factors + 32);
      const zr4 = v128.load(p4),
        zi4 = v128.load(p4, 16);
      const r4 = realProduct(zr4, zi4, factors + 48);
      const i4 = imaginaryProduct(zr4, zi4, factors + 48);
      const ar = f64x2.add(r1, r4),
        dr = f64x2.sub(r1, r4);
      const br = f64x2.add(r2, r3),
        er = f64x2.sub(r2, r3);
      const ai = f64x2.add(i1, i4),
        di = f64x2.sub(i1, i4);
      const bi = f64x2.add(i2, i3),
        ei = f64x2.sub(i2, i3);
      const mr = f64x2.add(r0, f64x2.add(f64x2.mul(ar, cos72), f64x2.mul(br, cos144)));
      const nr = f64x2.add(r0, f64x2.add(f64x2.mul(ar, cos144), f64x2.mul(br, cos72)));
      const sr = f64x2.add(f64x2.mul(dr, sin72), f64x2.mul(er, sin144));
      const tr = f64x2.sub(f64x2.mul(dr, sin144), f64x2.mul(er, sin72));
      const mi = f64x2.add(i0, f64x2.add(f64x2.mul(ai, cos72), f64x2.mul(bi, cos144)));
      const ni = f64x2.add(i0, f64x2.add(f64x2.mul(ai, cos144), f64x2.mul(bi, cos72)));
      const si = f64x2.add(f64x2.mul(di, sin72), f64x2.mul(ei, sin144));
      const ti = f64x2.sub(f64x2.mul(di, sin144), f64x2.mul(ei, sin72));
      v128.store(p0, f64x2.add(r0, f64x2.add(ar, br)));
      v128.store(p0, f64x2.add(i0, f64x2.add(ai, bi)), 16);
      v128.store(p1, f64x2.add(mr, si));
      v128.store(p1, f64x2.sub(mi, sr), 16);
      v128.store(p2, f64x2.add(nr, ti));
      v128.store(p2, f64x2.sub(ni, tr), 16);
      v128.store(p3, f64x2.sub(nr, ti));
      v128.store(p3, f64x2.add(ni, tr), 16);
      v128.store(p4, f64x2.sub(mr, si));
      v128.store(p4, f64x2.add(mi, sr), 16);
    }
    base += 5 * step;
  }
}
