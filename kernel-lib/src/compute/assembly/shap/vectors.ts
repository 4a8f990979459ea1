// How many vectors the nodes of a quadrature fill, as types: offsetof<V>() is that number, and a constant for the
// compiler, so that every count has loops of its own without a loop over vectors inside.

export class V1 {
  a: u8;
}
export class V2 extends V1 {
  b: u8;
}
export class V3 extends V2 {
  c: u8;
}
export class V4 extends V3 {
  d: u8;
}
export class V5 extends V4 {
  e: u8;
}
export class V6 extends V5 {
  f: u8;
}
export class V7 extends V6 {
  g: u8;
}
export class V8 extends V7 {
  h: u8;
}

/** Two numbers times two others. */
export function product(a: usize, b: usize): v128 {
  return f64x2.mul(v128.load(a), v128.load(b));
}

/** Adds to two numbers. */
export function add(to: usize, sum: v128): void {
  v128.store(to, f64x2.add(v128.load(to), sum));
}
