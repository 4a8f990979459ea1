/**
 * Cramér's V of categories and label, corrected for its bias (Bergsma 2013): 0 to 1; null with fewer than two
 * categories, or too few rows for the correction.
 */
export function cramersV(event: readonly number[], reference: readonly number[]): number | null {
  const events = sumOf(event);
  const references = sumOf(reference);
  const n = events + references;
  let categories = 0;
  let chi = 0;
  for (let i = 0; i < event.length; i++) {
    const [e, r] = [event[i]!, reference[i]!];
    if (e + r === 0) continue;
    const apart = e * references - r * events;
    chi += ((apart / (events * references)) * (apart / (e + r))) / n;
    categories++;
  }
  if (events === 0 || references === 0 || categories < 2) return null;
  const corrected = (size: number): number => size - (size - 1) ** 2 / (n - 1);
  const degrees = Math.min(corrected(categories), corrected(2)) - 1;
  if (!(degrees > 0)) return null;
  return Math.min(1, Math.sqrt(Math.max(0, chi - (categories - 1) / (n - 1)) / degrees));
}

function sumOf(counts: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += counts[i]!;
  return sum;
}
