/** Texts that stand for "no value", in lower case. */
const MISSING: ReadonlySet<string> = new Set(["", "na", "n/a", "#n/a", "nan", "null", "<na>", "<null>"]);

/**
 * What historians and loggers write when they have no number, in lower case.
 * They never count against a column being numeric, however many they are.
 */
const STATUS: ReadonlySet<string> = new Set([
  "bad",
  "bad input",
  "bad data",
  "bad quality",
  "inp outrange",
  "scan timeout",
  "scan off",
  "i/o timeout",
  "comm fail",
  "comm error",
  "no data",
  "no result",
  "no sample",
  "not connect",
  "not connected",
  "out of service",
  "over range",
  "under range",
  "overflow",
  "out of range",
  "configure",
  "configured",
  "calc failed",
  "calc off",
  "calc overflow",
  "pt created",
  "point created",
  "shutdown",
  "invalid",
  "error",
  "fault",
  "#value!",
  "#div/0!",
  "#ref!",
  "#num!",
  "#null!",
  "#name?",
  "-",
  "--",
  "---",
  "?",
  "*",
]);

const LEADING_ZERO = /^0\d+$/;
const MANY_DIGITS = /^\d{16,}$/;

/** Whether a text means that there is no value, in any column. */
export function isMissingText(text: string): boolean {
  return text.length <= 6 && MISSING.has(text.trim().toLowerCase());
}

/** Whether a text is a logger's word for "no number", such as `Bad` or `Inp OutRange`. */
export function isStatusWord(text: string): boolean {
  return text.length <= 20 && STATUS.has(text.trim().toLowerCase());
}

/** Whether digits are a code rather than a quantity: leading zeros, or more digits than float64 keeps. */
export function isCode(text: string): boolean {
  const trimmed = text.trim();
  return LEADING_ZERO.test(trimmed) || (MANY_DIGITS.test(trimmed) && !Number.isSafeInteger(Number(trimmed)));
}

const TOTAL =
  /^(?:grand )?(?:total|totals|sum|summe|gesamt|average|avg\.?|mean|mittel(?:wert)?|min(?:imum)?|max(?:imum)?|count|anzahl|std\.?(?: ?dev\.?)?|median)\s*:?$/i;

/** Whether a text stands where a row sums up the ones above it. */
export function isTotalWord(text: string): boolean {
  return text.length <= 20 && TOTAL.test(text.trim());
}
