/** The character between whole and part of a number: 3.14 or 3,14. */
export type DecimalMark = "." | ",";

/** How the numbers of a column are written. */
export interface Notation {
  readonly decimal: DecimalMark;
  /** A text that another decimal mark would make another number ("1.234"), when nothing but the file decided. */
  readonly doubtful?: string;
}

const PLAIN: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/,
  ",": /^[+-]?(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?$/,
};
const GROUPED: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/,
  ",": /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/,
};
const INFINITE = /^([+-]?)inf(?:inity)?$/i;

/** The number that a text writes, thousands in groups or not; NaN when it is none in this notation. */
export function readNumber(text: string, decimal: DecimalMark = "."): number {
  const trimmed = text.trim();
  if (PLAIN[decimal].test(trimmed)) return Number(decimal === "," ? trimmed.replace(",", ".") : trimmed);
  if (GROUPED[decimal].test(trimmed)) {
    const digits = trimmed.replaceAll(decimal === "," ? "." : ",", "");
    return Number(digits.replace(",", "."));
  }
  const infinite = INFINITE.exec(trimmed);
  if (infinite === null) return NaN;
  return infinite[1] === "-" ? -Infinity : Infinity;
}

/** Whether a text is a number with either decimal mark. */
export function isNumberText(text: string): boolean {
  return !Number.isNaN(readNumber(text, ".")) || !Number.isNaN(readNumber(text, ","));
}

/** How often texts are numbers only with a point, only with a comma, or with either, but different ones. */
export class NotationVotes {
  point: number = 0;
  comma: number = 0;
  /** Of {@link point}less and {@link comma}less columns: "1,234" and "1.234". */
  openComma: number = 0;
  openPoint: number = 0;
  private openText: string | undefined;

  /** Counts a text that stands `times` times. */
  add(text: string, times: number = 1): void {
    const asPoint = readNumber(text, ".");
    const asComma = readNumber(text, ",");
    if (Number.isNaN(asPoint) && Number.isNaN(asComma)) return;
    if (Number.isNaN(asComma)) this.point += times;
    else if (Number.isNaN(asPoint)) this.comma += times;
    else if (asPoint !== asComma) {
      this.openText ??= text.trim();
      if (text.includes(",")) this.openComma += times;
      else this.openPoint += times;
    }
  }

  /** The notation of a column in a file that uses `decimal` where its columns leave it open. */
  of(decimal: DecimalMark): Notation {
    if (this.point !== this.comma) return { decimal: this.point > this.comma ? "." : "," };
    return { decimal, ...(this.openText === undefined ? {} : { doubtful: this.openText }) };
  }
}
