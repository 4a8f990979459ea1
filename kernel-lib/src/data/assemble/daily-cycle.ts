const DAY = 86_400_000;
/** A day, half a day, a third. */
const HARMONICS = 3;
/** In less there is no telling a cycle from a drift. */
const FEWEST_DAYS = 3;
const FEWEST_VALUES = 60;
/** Less than this part of the variance left is rounding. */
const NOTHING = 1e-12;

/**
 * The values without what repeats every day (a mean, and waves of 24, 12 and 8 hours, by least
 * squares): two things that follow the time of day agree in it whatever their clocks say.
 */
export function withoutDailyCycle(time: ArrayLike<number>, values: Float64Array): Float64Array {
  const span = (time[time.length - 1] ?? 0) - (time[0] ?? 0);
  if (span < FEWEST_DAYS * DAY || values.length < FEWEST_VALUES) return values;
  const terms = 2 * HARMONICS + 1;
  const normal = Array.from({ length: terms }, () => new Float64Array(terms + 1));
  const row = new Float64Array(terms);
  for (let at = 0; at < values.length; at++) {
    if (!Number.isFinite(values[at])) continue;
    waves(time[at]!, row);
    for (let i = 0; i < terms; i++) {
      for (let j = 0; j < terms; j++) normal[i]![j]! += row[i]! * row[j]!;
      normal[i]![terms]! += row[i]! * values[at]!;
    }
  }
  const coefficients = solved(normal);
  if (coefficients === null) return values;
  const rest = values.map((value, at) => {
    waves(time[at]!, row);
    return value - row.reduce((sum, wave, i) => sum + wave * coefficients[i]!, 0);
  });
  return squares(rest) > NOTHING * squares(values) ? rest : rest.map(value => value * 0);
}

function squares(values: Float64Array): number {
  return values.reduce((sum, value) => (Number.isFinite(value) ? sum + value * value : sum), 0);
}

function waves(time: number, into: Float64Array): void {
  into[0] = 1;
  for (let k = 1; k <= HARMONICS; k++) {
    const angle = ((time % DAY) / DAY) * 2 * Math.PI * k;
    into[2 * k - 1] = Math.sin(angle);
    into[2 * k] = Math.cos(angle);
  }
}

/** Gauss and Jordan, the largest pivot first; null where the times do not tell the waves apart. */
function solved(rows: Float64Array[]): Float64Array | null {
  const size = rows.length;
  const scale = rows[0]![0]!;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let k = i + 1; k < size; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    const head = rows[i]![i]!;
    if (!(Math.abs(head) > 1e-9 * scale)) return null;
    for (let k = 0; k < size; k++) {
      if (k === i) continue;
      const factor = rows[k]![i]! / head;
      for (let j = i; j <= size; j++) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  }
  return Float64Array.from(rows, (row, i) => row[size]! / row[i]!);
}
