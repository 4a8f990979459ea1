import { sharedFloat64 } from "../compute/shared";
import { Dictionary } from "./dictionary";
import { ENOUGH } from "./interpret";
import { isNumberText } from "./number-notation";
import type { ColumnInfo, RawColumn } from "./raw-column";
import { isMissingText, isStatusWord } from "./words";

/** What a cell of a workbook or a field of a JSON object can hold. */
export type Cell = number | string | boolean | Date | null | undefined;

const NONE = 0;
const NUMBER = 1;
const TEXT = 2;
const DATE = 3;

/** A column whose values come with a type each, while it grows. */
export class CellCollector {
  private values: Float64Array = new Float64Array(1024);
  private kinds: Uint8Array = new Uint8Array(1024);
  private rows: number = 0;
  private texts: Dictionary | null = null;
  private readonly seen: number[] = [0, 0, 0, 0];

  /** Roughly the memory that it takes. */
  get bytes(): number {
    return this.values.length * 9 + (this.texts === null ? 0 : this.texts.bytes + this.rows * 4);
  }

  /** Whether no value came yet. */
  get isEmpty(): boolean {
    return this.seen[NUMBER]! + this.seen[TEXT]! + this.seen[DATE]! === 0;
  }

  /** Sets the value of a row, the last one or one beyond; those in between are missing. */
  pushAt(row: number, cell: Cell): void {
    // An object may name a field twice: the first counts.
    if (row < this.rows) return;
    while (this.rows < row) this.add(NONE, NaN);
    this.push(cell);
  }

  /** Adds a row. */
  push(cell: Cell): void {
    if (typeof cell === "number") this.add(Number.isNaN(cell) ? NONE : NUMBER, cell);
    else if (typeof cell === "string") this.addText(cell);
    else if (typeof cell === "boolean") this.addText(String(cell));
    else if (cell instanceof Date && !Number.isNaN(cell.getTime())) this.add(DATE, cell.getTime());
    else this.add(NONE, NaN);
  }

  /** The column of so many rows: numbers, times of a clock, or words that are yet to be interpreted. */
  finish(name: string, info: ColumnInfo, rows: number): RawColumn {
    while (this.rows < rows) this.add(NONE, NaN);
    const [, numbers, texts, dates] = this.seen as [number, number, number, number];
    if (dates > 0 && numbers + texts === 0) {
      return { type: "times", name, info, values: this.shared(), zoned: false };
    }
    if (numbers > 0 && dates === 0 && this.isMostlyNumbers(numbers)) {
      return { type: "numbers", name, info, values: this.shared(), words: this.wordCounts() };
    }
    return { type: "words", name, info, ...this.asTexts(), settled: false };
  }

  private add(kind: number, value: number): void {
    if (this.rows === this.values.length) this.grow();
    this.values[this.rows] = value;
    this.kinds[this.rows++] = kind;
    this.seen[kind]!++;
    this.texts?.push(null);
  }

  private addText(text: string): void {
    if (this.texts === null) {
      this.texts = new Dictionary(this.values.length);
      for (let row = 0; row < this.rows; row++) this.texts.push(null);
    }
    if (this.rows === this.values.length) this.grow();
    this.values[this.rows] = NaN;
    const missing = isMissingText(text);
    this.kinds[this.rows++] = missing ? NONE : TEXT;
    this.seen[missing ? NONE : TEXT]!++;
    this.texts.push(missing ? null : text);
  }

  private grow(): void {
    const [values, kinds] = [new Float64Array(this.rows * 2), new Uint8Array(this.rows * 2)];
    values.set(this.values);
    kinds.set(this.kinds);
    [this.values, this.kinds] = [values, kinds];
  }

  private shared(): Float64Array {
    const values = sharedFloat64(this.rows);
    values.set(this.values.subarray(0, this.rows));
    return values;
  }

  private wordCounts(): { word: string; count: number }[] {
    if (this.texts === null) return [];
    const { codes, categories } = this.texts.finish();
    const counts = categories.map(word => ({ word, count: 0 }));
    for (const code of codes) if (code >= 0) counts[code]!.count++;
    return counts.sort((a, b) => b.count - a.count);
  }

  /** Numbers, and beside them a few texts that are none in any notation. */
  private isMostlyNumbers(numbers: number): boolean {
    const counts = this.wordCounts();
    if (counts.some(({ word }) => isNumberText(word))) return false;
    const others = counts.reduce((sum, { word, count }) => sum + (isStatusWord(word) ? 0 : count), 0);
    return numbers >= ENOUGH * (numbers + others);
  }

  private asTexts(): { codes: Int32Array; categories: string[] } {
    const words = this.texts?.finish();
    const all = new Dictionary(this.rows);
    for (let row = 0; row < this.rows; row++) {
      const [kind, value] = [this.kinds[row]!, this.values[row]!];
      if (kind === NUMBER) all.push(String(value));
      else if (kind === DATE) all.push(new Date(value).toISOString().slice(0, -1));
      else all.push(kind === TEXT ? words!.categories[words!.codes[row]!]! : null);
    }
    return all.finish();
  }
}
