import { imaginaryProduct, realProduct, storeProduct } from "./complex";

/** sin 60° */
const SIN_60: f64 = 0.86602540378443864676;

/**
 * Decimation in frequency by 3: `blocks` blocks of 3·step bytes, each split into 3 that can be transformed apart.
 * `table` holds the factors exp(−2π𝑖·jk/n), j = 1 … 2, for every row k of a part.
 */
export function forward3(base: usize, blocks: u32, step: usize, table: usize): void {
  for (let block: u32 = 0; block < blocks; block++) {
    const end = base + step;
    let factors = table;
    for (let p0 = base; p0 < end; p0 += 32, factors += 32) {
      const p1 = p0 + step;
      const p2 = p1 + step;
      const r0 = v128.load(p0),
        i0 = v128.load(p0, 16);
      const r1 = v128.load(p1),
        i1 = v128.load(p1, 16);
      const r2 = v128.load(p2),
        i2 = v128.load(p2, 16);
      const tr = f64x2.add(r1, r2),
        ti = f64x2.add(i1, i2);
      const mr = f64x2.sub(r0, f64x2.mul(tr, f64x2.splat(0.5)));
      const mi = f64x2.sub(i0, f64x2.mul(ti, f64x2.splat(0.5)));
      const sr = f64x2.mul(f64x2.sub(r1, r2), f64x2.splat(SIN_60));
      const si = f64x2.mul(f64x2.sub(i1, i2), f64x2.splat(SIN_60));
      v128.store(p0, f64x2.add(r0, tr));
      v128.store(p0, f64x2.add(i0, ti), 16);
      storeProduct(p1, f64x2.add(mr, si), f64x2.sub(mi, sr), factors);
      storeProduct(p2, f64x2.sub(mr, si), f64x2.add(mi, sr), factors + 16);
    }
    base += 3 * step;
  }
}

/** The transpose of {@link forward3}: parts that were transformed apart are put together in natural order. */
export function backward3(base: usize, blocks: u32, step: usize, table: usize): void {
  for (let block: u32 = 0; block < blocks; block++) {
    const end = base + step;
    let factors = table;
    for (let p0 = base; p0 < end; p0 += 32, factors += 32) {
      const p1 = p0 + step;
      const p2 = p1 + step;
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
      const tr = f64x2.add(r1, r2),
        ti = f64x2.add(i1, i2);
      const mr = f64x2.sub(r0, f64x2.mul(tr, f64x2.splat(0.5)));
      const mi = f64x2.sub(i0, f64x2.mul(ti, f64x2.splat(0.5)));
      const sr = f64x2.mul(f64x2.sub(r1, r2), f64x2.splat(SIN_60));
      const si = f64x2.mul(f64x2.sub(i1, i2), f64x2.splat(SIN_60));
      v128.store(p0, f64x2.add(r0, tr));
      v128.store(p0, f64x2.add(i0, ti), 16);
      v128.store(p1, f64x2.add(mr, si));
      v128.store(p1, f64x2.sub(mi, sr), 16);
      v128.store(p2, f64x2.sub(mr, si));
      v128.store(p2, f64x2.add(mi, sr), 16);
    }
    base += 3 * step;
  }
}
