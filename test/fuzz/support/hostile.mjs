// Names and words that try to get out of a text and into code, SQL, HTML, a path or an object.
import fc from "fast-check";

export const HOSTILE_NAMES = [
  `"];require('child_process').execSync('touch gemba-was-here');//`,
  "`backticks` ${process.exit()}",
  "two\nlines",
  "<img src=x onerror=alert(1)>",
  "<b>bold</b>",
  'say "hi"',
  "a;b",
  "a,b",
  "x'); DROP TABLE t; COPY (SELECT 1) TO 'gemba-was-here'; --",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "toString",
  "c0",
  "t",
  "rowid",
  "ä°µ€",
  "../../gemba-was-here",
  "%s%n",
  "=cmd|' /C calc'!A0",
  "ﷺ👩‍👩‍👧",
  "\u202Egnp.exe",
  "a".repeat(300),
];

/** A name of a column: hostile, ordinary, or any text without blanks at its ends. */
export const name = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  fc.constantFrom("moisture", "oven_1 [°C]", "TI 101.PV", "Speed (m/min)", "recipe", "Qualität", "flow"),
  fc
    .string({ minLength: 1, maxLength: 12, unit: "binary" })
    .map(text => `n${text.replace(/\p{Cc}|[\u2028\u2029\ufeff\ufffe\uffff]/gu, "")}x`)
    .filter(text => text.isWellFormed()),
);

/** Distinct names, also when only the case of letters is looked at. */
export const names = (minLength, maxLength) =>
  fc.uniqueArray(name, { minLength, maxLength, selector: text => text.trim().toLowerCase() });

/** A text that can't be taken for a number, a time, a truth value, or none at all. */
export const word = fc.oneof(
  fc.constantFrom(
    "alpha",
    "Run 3b",
    "x;y,z|w",
    'he said "no"',
    "Käse",
    "stop\tgo",
    "B-12",
    "<b>",
    "two\nlines",
    "A'B",
  ),
  fc.constantFrom(...HOSTILE_NAMES.slice(0, 12)),
);
