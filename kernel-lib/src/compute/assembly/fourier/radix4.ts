import { imaginaryProduct, realProduct, storeProduct } from "./complex";

/**
 * Decimation in frequency by 4: `blocks` blocks of 4·step bytes, each split into 4 that can be transformed apart.
 * `table` holds the factors exp(−2π𝑖·jk/n), j = 1 … 3, for every row k of a part.
 */
export function forward4(base: usize, blocks: u32, step: usize, table: usize): void {
  for (let block: u32 = 0; block < blocks; block++) {
    const end = base + step;
    let factors = table;
    for (let p0 = base; p0 < end; p0 += 32, factors += 48) {
      const p1 = p0 + step;
      const p2 = p1 + step;
      const p3 = p2 + step;
      const r0 = v128.load(p0),
        i0 = v128.load(p0, 16);
      const r2 = v128.load(p2),
        i2 = v128.load(p2, 16);
      const ar = f64x2.add(r0, r2),
        ai = f64x2.add(i0, i2);
      const br = f64x2.sub(r0, r2),
        bi = f64x2.sub(i0, i2);
      const r1 = v128.load(p1),
        i1 = v128.load(p1, 16);
      const r3 = v128.load(p3),
        i3 = v128.load(p3, 16);
      const cr = f64x2.add(r1, r3),
        ci = f64x2.add(i1, i3);
      const dr = f64x2.sub(r1, r3),
        di = f64x2.sub(i1, i3);
      v128.store(p0, f64x2.add(ar, cr));
      v128.store(p0, f64x2.add(ai, ci), 16);
      storeProduct(p1, f64x2.add(br, di), f64x2.sub(bi, dr), factors);
      storeProduct(p2, f64x2.sub(ar, cr), f64x2.sub(ai, ci), factors + 16);
      storeProduct(p3, f64x2.sub(br, di), f64x2.add(bi, dr), factors + 32);
    }
    base += 4 * step;
  }
}

/** The transpose of {@link forward4}: parts that were transformed apart are put together in natural order. */
export function backward4(base: usize, blocks: u32, step: usize, table: usize): void {
  for (let block: u32 = 0; block < blocks; block++) {
    const end = base + step;
    let factors = table;
    for (let p0 = base; p0 < end; p0 += 32, factors += 48) {
      const p1 = p0 + step;
      const p2 = p1 + step;
      const p3 = p2 + step;
      const r0 = v128.load(p0),
        i0 = v128.load(p0, 16);
      const zr2 = v128.load(p2),
        zi2 = v128.load(p2, 16);
      const r2 = realProduct(zr2, zi2, factors + 16),
        i2 = imaginaryProduct(zr2, zi2, factors + 16);
      const ar = f64x2.add(r0, r2),
        ai = f64x2.add(i0, i2);
      const br = f64x2.sub(r0, r2),
        bi = f64x2.sub(i0, i2);
      const zr1 = v128.load(p1),
        zi1 = v128.load(p1, 16);
      const r1 = realProduct(zr1, zi1, factors),
        i1 = imaginaryProduct(zr1, zi1, factors);
      const zr3 = v128.load(p3),
        zi3 = v128.load(p3, 16);
      const r3 = realProduct(zr3, zi3, factors + 32),
        i3 = imaginaryProduct(zr3, zi3, factors + 32);
      const cr = f64x2.add(r1, r3),
        ci = f64x2.add(i1, i3);
      const dr = f64x2.sub(r1, r3),
        di = f64x2.sub(i1, i3);
      v128.store(p0, f64x2.add(ar, cr));
      v128.store(p0, f64x2.add(ai, ci), 16);
      v128.store(p1, f64x2.add(br, di));
      v128.store(p1, f64x2.sub(bi, dr), 16);
      v128.store(p2, f64x2.sub(ar, cr));
      v128.store(p2, f64x2.sub(ai, ci), 16);
      v128.store(p3, f64x2.sub(br, di));
      v128.store(p3, f64x2.add(bi, dr), 16);
    }
    base += 4 * step;
  }
}
