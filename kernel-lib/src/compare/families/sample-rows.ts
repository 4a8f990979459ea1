import { Random, sharedUint32 } from "../../compute";

/**
 * At most so many of the counted rows, in order: all of them where they are few
 * enough, else one by chance out of each of as many equal stretches, so that
 * the whole span is seen and no cycle of the process is met in step.
 *
 * @param labels 0 and 1 count
 * @returns row numbers, in shared memory
 * @example sampleRows(Uint8Array.of(1, 255, 0), 10, 1) // [0, 2]
 */
export function sampleRows(labels: Uint8Array, most: number, seed: number): Uint32Array {
  let counted = 0;
  for (const label of labels) if (label <= 1) counted++;
  const places = placesOf(counted, most, seed);
  const rows = sharedUint32(places.length);
  let [place, taken] = [0, 0];
  for (let row = 0; row < labels.length && taken < places.length; row++) {
    if (labels[row]! > 1) continue;
    if (place++ === places[taken]) rows[taken++] = row;
  }
  return rows;
}

function placesOf(counted: number, most: number, seed: number): number[] {
  if (counted <= most) return Array.from({ length: counted }, (_, place) => place);
  const random = new Random(seed);
  const edge = (stretch: number): number => Math.floor((stretch * counted) / most);
  return Array.from({ length: most }, (_, i) => edge(i) + random.integer(edge(i + 1) - edge(i)));
}
