/**
 * A short mark of a cell's source, to tell whether it still reads as it ran: two FNV-1a
 * hashes of 32 bits over its UTF-16 units. No protection against somebody who wants two alike.
 *
 * @example sourceMark("await wet.compare();") === sourceMark("await wet.compare();") // true
 */
export function sourceMark(source: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 16), 0x01000193);
  }
  return [low, high].map(half => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
