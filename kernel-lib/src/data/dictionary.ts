import { sharedInt32 } from "../compute/shared";

/** A column of words while it grows: every distinct text once, and a code per row. */
export class Dictionary {
  private codes: Int32Array;
  private rows: number = 0;
  private readonly categories: string[] = [];
  private readonly known: Map<string, number> = new Map();
  /** Roughly the memory that the distinct texts take. */
  bytes: number = 0;

  constructor(capacity: number) {
    this.codes = sharedInt32(capacity);
  }

  /** Adds a row; null and texts of nothing but spaces are missing. */
  push(text: string | null): void {
    if (this.rows === this.codes.length) this.grow();
    this.codes[this.rows++] = text === null ? -1 : this.codeOf(text.trim());
  }

  /** The codes, in an array of exactly the rows added, and the distinct texts by order of appearance. */
  finish(): { codes: Int32Array; categories: string[] } {
    if (this.rows < this.codes.length) this.resize(this.rows);
    return { codes: this.codes, categories: this.categories };
  }

  private codeOf(text: string): number {
    if (text === "") return -1;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const code = this.categories.push(text) - 1;
    this.known.set(text, code);
    // Two bytes per character, and what a map's entry takes.
    this.bytes += 2 * text.length + 80;
    return code;
  }

  private grow(): void {
    this.resize(Math.max(1024, this.codes.length * 2));
  }

  private resize(length: number): void {
    const codes = sharedInt32(length);
    codes.set(this.codes.subarray(0, Math.min(length, this.rows)));
    this.codes = codes;
  }
}

/** How many rows have each category. */
export function countCodes(codes: Int32Array, categories: number): Float64Array {
  const counts = new Float64Array(categories);
  for (const code of codes) if (code >= 0) counts[code]!++;
  return counts;
}
