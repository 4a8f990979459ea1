// log(1 + x) as the engine has it (FreeBSD's s_log1p.c, Sun Microsystems 1993), to the last bit: calling the engine's own
// from a module takes longer than computing it. AssemblyScript's differs in the last digit.

const LN2_HIGH: f64 = 6.9314718036912381649e-1;
const LN2_LOW: f64 = 1.90821492927058770002e-10;
const P1: f64 = 6.66666666666673513e-1;
const P2: f64 = 3.999999999940941908e-1;
const P3: f64 = 2.857142874366239149e-1;
const P4: f64 = 2.222219843214978396e-1;
const P5: f64 = 1.818357216161805012e-1;
const P6: f64 = 1.531383769920937332e-1;
const P7: f64 = 1.479819860511658591e-1;
/** The upper half of the bits of √2 − 1, of √½ − 1, and of the fraction of √2. */
const ROOT2_LESS_1: i32 = 0x3fda827a;
const ROOT_HALF_LESS_1: i32 = 0xbfd2bec4;
const FRACTION_OF_ROOT2: i32 = 0x6a09e;

/** For −1 < x < 2⁵³. */
export function log1p(x: f64): f64 {
  const high = <i32>(reinterpret<u64>(x) >> 32);
  const size = high & 0x7fffffff;
  // Below 2⁻²⁹ the series has two terms, below 2⁻⁵⁴ one.
  if (size < 0x3e200000) return size < 0x3c900000 ? x : x - x * x * 0.5;
  if (high < ROOT2_LESS_1 && (high > 0 || high <= ROOT_HALF_LESS_1)) return nearNothing(x);
  const sum = 1 + x;
  const bits = reinterpret<u64>(sum);
  let exponent = <i32>(bits >> 52) - 1023;
  // What the sum has lost by rounding.
  const lost = (exponent > 0 ? 1 - (sum - x) : x - (sum - 1)) / sum;
  let fraction = (<i32>(bits >> 32)) & 0xfffff;
  let scaled: f64;
  if (fraction < FRACTION_OF_ROOT2) scaled = reinterpret<f64>((bits & 0xfffffffffffff) | 0x3ff0000000000000);
  else {
    exponent++;
    scaled = reinterpret<f64>((bits & 0xfffffffffffff) | 0x3fe0000000000000);
    fraction = (0x100000 - fraction) >> 2;
  }
  const k = <f64>exponent;
  const f = scaled - 1;
  const half = 0.5 * f * f;
  if (fraction == 0) {
    if (f == 0) return exponent == 0 ? 0 : k * LN2_HIGH + (lost + k * LN2_LOW);
    const rest = half * (1 - 0.66666666666666666 * f);
    return exponent == 0 ? f - rest : k * LN2_HIGH - (rest - (k * LN2_LOW + lost) - f);
  }
  const s = f / (2 + f);
  const r = polynomial(s * s);
  if (exponent == 0) return f - (half - s * (half + r));
  return k * LN2_HIGH - (half - (s * (half + r) + (k * LN2_LOW + lost)) - f);
}

/** For √½ − 1 < x < √2 − 1. */
function nearNothing(x: f64): f64 {
  const half = 0.5 * x * x;
  const s = x / (2 + x);
  return x - (half - s * (half + polynomial(s * s)));
}

function polynomial(z: f64): f64 {
  return z * (P1 + z * (P2 + z * (P3 + z * (P4 + z * (P5 + z * (P6 + z * P7))))));
}
