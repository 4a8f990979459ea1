import type { DecimalMark } from "./open-options";

export type { DecimalMark } from "./open-options";

/** How the numbers of a column are written. */
export interface Notation {
  readonly decimal: DecimalMark;
  /** A text that another decimal mark would make another number ("1.234"), when nothing in the column decided. */
  readonly doubtful?: string;
}

/** What parts thousands beside a comma or a point: spaces of all widths that do not break, and apostrophes. */
const GROUP = "[ \\u00a0\\u2007\\u2009\\u202f'’]";
const PLAIN: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/,
  ",": /^[+-]?(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?$/,
};
const GROUPED: Readonly<Record<DecimalMark, RegExp>> = {
  ".": new RegExp(`^[+-]?[1-9]\\d{0,2}(?:(?:,\\d{3})+|(${GROUP})\\d{3}(?:\\1\\d{3})*)(?:\\.\\d*)?$`),
  ",": new RegExp(`^[+-]?[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(${GROUP})\\d{3}(?:\\1\\d{3})*)(?:,\\d*)?$`),
};
const INFINITE = /^([+-]?)inf(?:inity)?$/i;

/** The number that a text writes, thousands in groups or not; NaN when it is none in this notation. */
export function readNumber(text: string, decimal: DecimalMark = "."): number {
  // Some programs write the mathematical minus.
  const trimmed = text.trim().replace(/^−/, "-");
  if (PLAIN[decimal].test(trimmed)) return Number(decimal === "," ? trimmed.replace(",", ".") : trimmed);
  if (GROUPED[decimal].test(trimmed)) {
    const digits = trimmed.replace(decimal === "," ? /[^\d,+-]/g : /[^\d.+-]/g, "");
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

/** Whether a text is a number with either decimal mark, but not the same one: "1,234". */
export function isOpenNumber(text: string): boolean {
  const [asPoint, asComma] = [readNumber(text, "."), readNumber(text, ",")];
  return !Number.isNaN(asPoint) && !Number.isNaN(asComma) && asPoint !== asComma;
}

/** How often texts are numbers only with a point, only with a comma, or with either, but different ones. */
export class NotationVotes {
  point: number = 0;
  comma: number = 0;
  /** How often a text leaves it open: "1,234" and "1.234". */
  open: number = 0;
  /** The first of those. */
  openText: string | undefined;
  /** Whether there is "1,234" among them. */
  openComma: boolean = false;

  /** Counts a text that stands `times` times. */
  add(text: string, times: number = 1): void {
    if (times === 0) return;
    const asPoint = readNumber(text, ".");
    const asComma = readNumber(text, ",");
    if (Number.isNaN(asPoint) && Number.isNaN(asComma)) return;
    if (Number.isNaN(asComma)) this.point += times;
    else if (Number.isNaN(asPoint)) this.comma += times;
    else if (asPoint !== asComma) {
      this.openText ??= text.trim();
      this.openComma ||= text.includes(",");
      this.open += times;
    }
  }

  /** The mark that most texts need; null when they leave it open. */
  get decided(): DecimalMark | null {
    if (this.point === this.comma) return null;
    return this.point > this.comma ? "." : ",";
  }

  /** The notation of a column in a file that uses `decimal` where its columns leave it open. */
  of(decimal: DecimalMark): Notation {
    if (this.decided !== null) return { decimal: this.decided };
    return { decimal, ...(this.openText === undefined ? {} : { doubtful: this.openText }) };
  }
}
