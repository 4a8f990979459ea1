/** How numbers and times are written. */
export interface Format {
  /** A BCP 47 tag such as "de-DE"; the runtime's own when left out. */
  readonly locale?: string;
}

/** Keeps a number and its unit on one line. */
const GLUE = "\u00A0";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const formats: Map<string, Intl.NumberFormat> = new Map();

function numberFormat(locale: string | undefined, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale ?? ""}/${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}

/**
 * A number with three significant digits, scientific only below .001 and above 10⁶.
 * With `spread`, the distance that the tag's values cover, it has as many digits as it
 * takes to tell values apart: 1013.2 stays 1,013.2 where readings run from 1012 to 1015.
 *
 * @example numberText(1234.5, { locale: "en" }) // "1,230"
 * @example numberText(1013.24, { locale: "en" }, 3) // "1,013.2"
 */
export function numberText(value: number, { locale }: Format = {}, spread?: number): string {
  const size = Math.abs(value);
  if (Number.isNaN(size)) return "–";
  if (size === Infinity) return value > 0 ? "∞" : "−∞";
  const digits = Math.min(15, Math.max(3, digitsFor(size, spread)));
  const text =
    size !== 0 && (size < 0.001 || size > 1e6)
      ? scientificText(size, locale, digits)
      : numberFormat(locale, { maximumSignificantDigits: digits }).format(size);
  return value < 0 ? `−${text}` : text;
}

/** Significant digits that make steps of a tenth of the spread visible. */
function digitsFor(size: number, spread: number | undefined): number {
  if (spread === undefined || !(spread > 0) || size === 0) return 3;
  return Math.floor(Math.log10(size)) - Math.floor(Math.log10(spread / 10)) + 1;
}

function scientificText(value: number, locale: string | undefined, digits: number): string {
  const [mantissa, exponent] = value.toExponential(Math.min(digits, 15) - 1).split("e") as [string, string];
  const power = [...exponent.replace("+", "")].map(c => (c === "-" ? "⁻" : SUPERSCRIPTS[Number(c)])).join("");
  return `${numberFormat(locale, { maximumSignificantDigits: digits }).format(Number(mantissa))} × 10${power}`;
}

/**
 * A value with its unit.
 *
 * @example valueText(214.3, "°C", { locale: "en" }) // "214 °C"
 */
export function valueText(
  value: number,
  unit: string | undefined,
  format: Format = {},
  spread?: number,
): string {
  const number = numberText(value, format, spread);
  return unit === undefined || unit.trim() === "" ? number : `${number}${GLUE}${unit.trim()}`;
}

/**
 * A count, exact.
 *
 * @example countText(20000, { locale: "en" }) // "20,000"
 */
export function countText(count: number, { locale }: Format = {}): string {
  return numberFormat(locale, { maximumFractionDigits: 0 }).format(count);
}

/**
 * A share in per cent. Only none is "0 %" and only all is "100 %".
 *
 * @param part how many of them
 * @param whole how many there are; 0 gives "–"
 * @example percentText(12, 39) // "31 %"
 */
export function percentText(part: number, whole: number, { locale }: Format = {}): string {
  if (!(whole > 0)) return "–";
  const percent = (100 * part) / whole;
  const text = (value: number): string =>
    numberFormat(locale, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
  if (part > 0 && percent < 0.1) return `<${GLUE}${text(0.1)}${GLUE}%`;
  if (part < whole && percent > 99) return `>${GLUE}${text(99)}${GLUE}%`;
  return `${text(percent)}${GLUE}%`;
}

/**
 * A rate as people say it, with the counts behind it.
 *
 * @example rateText({ event: 12, total: 39 }, "wet") // "31 % wet (12 of 39)"
 */
export function rateText(side: { event: number; total: number }, event: string, format: Format = {}): string {
  const counts = `(${countText(side.event, format)} of ${countText(side.total, format)})`;
  return `${percentText(side.event, side.total, format)} ${event} ${counts}`;
}

const UNITS: readonly (readonly [string, number])[] = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1_000],
];

/**
 * A length of time in its two largest units.
 *
 * @param ms milliseconds
 * @example durationText(7_800_000) // "2 h 10 min"
 */
export function durationText(ms: number, format: Format = {}): string {
  const rounded = Math.round(ms / secondUnit(ms)) * secondUnit(ms);
  // Chosen after rounding, so that 59.99 min becomes 1 h and not 60 min.
  const first = UNITS.findIndex(([, size]) => rounded >= size);
  if (first < 0) return `${numberText(ms, format)}${GLUE}ms`;
  const [unit, size] = UNITS[first]!;
  const [nextUnit, nextSize] = UNITS[first + 1] ?? ["ms", 1];
  const rest = Math.round((rounded % size) / nextSize);
  const head = `${countText(Math.floor(rounded / size), format)}${GLUE}${unit}`;
  return rest === 0 || first === UNITS.length - 1
    ? head
    : `${head} ${countText(rest, format)}${GLUE}${nextUnit}`;
}

/** The unit that a length of time is rounded to: the one below its largest. */
function secondUnit(ms: number): number {
  const first = UNITS.findIndex(([, size]) => ms >= size);
  return UNITS[first + 1]?.[1] ?? 1;
}
