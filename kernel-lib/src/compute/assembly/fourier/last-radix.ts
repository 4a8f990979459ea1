import { imaginaryProduct, realProduct } from "./complex";

/**
 * The last decimation, by 4, of `blocks` neighbouring fours; the product with `label`, one complex number per row; and
 * the first step back.
 */
export function multiplyFours(base: usize, blocks: u32, label: usize): void {
  for (let block: u32 = 0; block < blocks; block++) {
    const r0 = v128.load(base),
      i0 = v128.load(base, 16);
    const r1 = v128.load(base, 32),
      i1 = v128.load(base, 48);
    const r2 = v128.load(base, 64),
      i2 = v128.load(base, 80);
    const r3 = v128.load(base, 96),
      i3 = v128.load(base, 112);
    const ar = f64x2.add(r0, r2),
      ai = f64x2.add(i0, i2);
    const br = f64x2.sub(r0, r2),
      bi = f64x2.sub(i0, i2);
    const cr = f64x2.add(r1, r3),
      ci = f64x2.add(i1, i3);
    const dr = f64x2.sub(r1, r3),
      di = f64x2.sub(i1, i3);
    const sr = f64x2.add(ar, cr),
      si = f64x2.add(ai, ci);
    const yr0 = realProduct(sr, si, label),
      yi0 = imaginaryProduct(sr, si, label);
    const tr = f64x2.add(br, di),
      ti = f64x2.sub(bi, dr);
    const yr1 = realProduct(tr, ti, label + 16),
      yi1 = imaginaryProduct(tr, ti, label + 16);
    const ur = f64x2.sub(ar, cr),
      ui = f64x2.sub(ai, ci);
    const yr2 = realProduct(ur, ui, label + 32),
      yi2 = imaginaryProduct(ur, ui, label + 32);
    const vr = f64x2.sub(br, di),
      vi = f64x2.add(bi, dr);
    const yr3 = realProduct(vr, vi, label + 48),
      yi3 = imaginaryProduct(vr, vi, label + 48);
    const er = f64x2.add(yr0, yr2),
      ei = f64x2.add(yi0, yi2);
    const fr = f64x2.sub(yr0, yr2),
      fi = f64x2.sub(yi0, yi2);
    const gr = f64x2.add(yr1, yr3),
      gi = f64x2.add(yi1, yi3);
    const hr = f64x2.sub(yr1, yr3),
      hi = f64x2.sub(yi1, yi3);
    v128.store(base, f64x2.add(er, gr));
    v128.store(base, f64x2.add(ei, gi), 16);
    v128.store(base, f64x2.add(fr, hi), 32);
    v128.store(base, f64x2.sub(fi, hr), 48);
    v128.store(base, f64x2.sub(er, gr), 64);
    v128.store(base, f64x2.sub(ei, gi), 80);
    v128.store(base, f64x2.sub(fr, hi), 96);
    v128.store(base, f64x2.add(fi, hr), 112);
    base += 128;
    label += 64;
  }
}

/** The last decimation, by 4, of the first of the two signals; its conjugates times `scale` are written to `into`. */
export function writeFours(base: usize, blocks: u32, scale: f64, into: usize): void {
  for (let block: u32 = 0; block < blocks; block++) {
    const r0 = load<f64>(base),
      i0 = load<f64>(base, 16);
    const r1 = load<f64>(base, 32),
      i1 = load<f64>(base, 48);
    const r2 = load<f64>(base, 64),
      i2 = load<f64>(base, 80);
    const r3 = load<f64>(base, 96),
      i3 = load<f64>(base, 112);
    const ar = r0 + r2,
      ai = i0 + i2;
    const br = r0 - r2,
      bi = i0 - i2;
    const cr = r1 + r3,
      ci = i1 + i3;
    const dr = r1 - r3,
      di = i1 - i3;
    store<f64>(into, (ar + cr) * scale);
    store<f64>(into, -(ai + ci) * scale, 8);
    store<f64>(into, (br + di) * scale, 16);
    store<f64>(into, -(bi - dr) * scale, 24);
    store<f64>(into, (ar - cr) * scale, 32);
    store<f64>(into, -(ai - ci) * scale, 40);
    store<f64>(into, (br - di) * scale, 48);
    store<f64>(into, -(bi + dr) * scale, 56);
    base += 128;
    into += 64;
  }
}
