import { imaginaryProduct, realProduct, storeProduct } from "./complex";

/**
 * Decimation in frequency by 2: `blocks` blocks of 2·step bytes, each split into 2 that can be transformed apart.
 * `table` holds the factors exp(−2π𝑖·jk/n), j = 1 … 1, for every row k of a part.
 */
export function forward2(base: usize, blocks: u32, step: usize, table: usize): void {
  for (let block: u32 = 0; block < blocks; block++) {
    const end = base + step;
    let factors = table;
    for (let p0 = base; p0 < end; p0 += 32, factors += 16) {
      const p1 = p0 + step;
      const r0 = v128.load(p0),
        i0 = v128.load(p0, 16);
      const r1 = v128.load(p1),
        i1 = v128.load(p1, 16);
      v128.store(p0, f64x2.add(r0, r1));
      v128.store(p0, f64x2.add(i0, i1), 16);
      storeProduct(p1, f64x2.sub(r0, r1), f64x2.sub(i0, i1), factors);
    }
    base += 2 * step;
  }
}

/** The transpose of {@link forward2}: parts that were transformed apart are put together in natural order. */
export function backward2(base: usize, blocks: u32, step: usize, table: usize): void {
  for (let block: u32 = 0; block < blocks; block++) {
    const end = base + step;
    let factors = table;
    for (let p0 = base; p0 < end; p0 += 32, factors += 16) {
      const p1 = p0 + step;
      const r0 = v128.load(p0),
        i0 = v128.load(p0, 16);
      const r = v128.load(p1),
        i = v128.load(p1, 16);
      const r1 = realProduct(r, i, factors),
        i1 = imaginaryProduct(r, i, factors);
      v128.store(p0, f64x2.add(r0, r1));
      v128.store(p0, f64x2.add(i0, i1), 16);
      v128.store(p1, f64x2.sub(r0, r1));
      v128.store(p1, f64x2.sub(i0, i1), 16);
    }
    base += 2 * step;
  }
}
