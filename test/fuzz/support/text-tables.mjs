// Tables whose values are known, and the many ways in which exports write them as text.
import fc from "fast-check";
import { names, word } from "./hostile.mjs";

const MINUTE = 60_000;

/** Names that can't be taken for those of a time column. */
const looksLikeTime = text => /time|date|datum|zeit|stamp|day|fecha|epoch|unix|^ts$|^tag$/i.test(text.trim());
const columnNames = names(1, 5).filter(list => !list.some(looksLikeTime));

/** Sixteen digits and more are taken for a code, not a quantity, unless they have a point or an exponent. */
const withPoint = number => (/[.e]/.test(String(number)) ? String(number) : `${number}.0`);
const decimals = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 4 }));
/** A number, as digits with a point. */
const digits = fc.oneof(
  { weight: 4, arbitrary: decimals.map(([whole, places]) => (whole / 10 ** places).toFixed(places)) },
  { weight: 2, arbitrary: fc.integer({ min: -99_999, max: 99_999 }).map(String) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map(withPoint) },
);
const missing = fc.constantFrom("", "", "", "NA", "NaN", "null", "n/a");
const status = fc.constantFrom("Bad", "Inp OutRange", "Scan Timeout", "I/O Timeout", "-", "#VALUE!");

const cell = {
  numbers: fc.oneof(
    { weight: 12, arbitrary: digits.map(text => ({ number: text })) },
    { weight: 1, arbitrary: missing.map(text => ({ missing: text })) },
    { weight: 1, arbitrary: status.map(text => ({ missing: text })) },
  ),
  words: fc.oneof({ weight: 8, arbitrary: word.map(text => ({ word: text })) }, fc.constant({ missing: "" })),
  truths: fc.constantFrom("true", "false", "TRUE", "False").map(text => ({ truth: text })),
};

/** A column without any number is none of numbers: the first cell of one holds a number. */
const cellsOf = (kind, rows) =>
  fc
    .tuple(digits, fc.array(cell[kind], { minLength: rows, maxLength: rows }))
    .map(([first, cells]) => (kind === "numbers" ? [{ number: first }, ...cells.slice(1)] : cells));
const columnOf = rows =>
  fc
    .constantFrom("numbers", "numbers", "numbers", "words", "truths")
    .chain(kind => fc.record({ kind: fc.constant(kind), cells: cellsOf(kind, rows) }));

const pad = (value, width = 2) => String(value).padStart(width, "0");
const parts = ms => {
  const date = new Date(ms);
  const clock = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}`;
  return [pad(date.getUTCFullYear(), 4), pad(date.getUTCMonth() + 1), pad(date.getUTCDate()), clock];
};
/** Ways to write an instant; the first of a pair says whether it has its own offset. */
const TIME_FORMS = new Map([
  ["2026-01-05 06:00:00", [false, ([year, month, day, clock]) => `${year}-${month}-${day} ${clock}`]],
  ["2026-01-05T06:00:00", [false, ([year, month, day, clock]) => `${year}-${month}-${day}T${clock}`]],
  ["2026/01/05 06:00:00", [false, ([year, month, day, clock]) => `${year}/${month}/${day} ${clock}`]],
  ["05.01.2026 06:00:00", [false, ([year, month, day, clock]) => `${day}.${month}.${year} ${clock}`]],
  [
    "05/01/2026 06:00:00",
    [false, ([year, month, day, clock]) => `${day}/${month}/${year} ${clock}`, "day-first"],
  ],
  [
    "01/05/2026 06:00:00",
    [false, ([year, month, day, clock]) => `${month}/${day}/${year} ${clock}`, "month-first"],
  ],
  ["2026-01-05T06:00:00Z", [true, ([year, month, day, clock]) => `${year}-${month}-${day}T${clock}Z`]],
  [
    "2026-01-05 06:00:00+02:00",
    [
      true,
      (_, ms) => {
        const [year, month, day, clock] = parts(ms + 120 * MINUTE);
        return `${year}-${month}-${day} ${clock}+02:00`;
      },
    ],
  ],
  ["1767592800", [true, (_, ms) => String(ms / 1000)]],
  ["1767592800000", [true, (_, ms) => String(ms)]],
]);

/** Times in January, when no zone changes its clocks, or in any month of UTC. */
const timesOf = rows =>
  fc
    .record({
      form: fc.constantFrom(...TIME_FORMS.keys()),
      zone: fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"),
      day: fc.integer({ min: 0, max: 20 }),
      minute: fc.integer({ min: 0, max: 1439 }),
      step: fc.constantFrom(1_000, 10_000, MINUTE, 15 * MINUTE, 60 * MINUTE, 1440 * MINUTE),
      name: fc.constantFrom("time", "Time", "Zeitstempel", "timestamp", "Date/Time"),
      named: fc.boolean(),
      ordered: fc.boolean(),
    })
    .map(({ day, minute, step, ...rest }) => {
      const start = Date.UTC(2026, 0, 1 + day) + minute * MINUTE;
      // Less than ten days in all: January does not end.
      const each = Math.min(step, Math.floor((9 * 1440 * MINUTE) / rows / 1000) * 1000);
      return { ...rest, instants: Array.from({ length: rows }, (_, row) => start + row * each) };
    });

const OFFSETS = { UTC: 0, "Europe/Berlin": 60, "America/New_York": -300, "Asia/Kolkata": 330 };

const layout = fc.record({
  decimal: fc.constantFrom(".", ".", ","),
  grouped: fc.constantFrom(false, false, true),
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  lineEnd: fc.constantFrom("\n", "\n", "\r\n", "\r\n", "\r"),
  encoding: fc.constantFrom("utf-8", "utf-8", "utf-8 with mark", "utf-16le", "utf-16be", "windows-1252"),
  quoteAll: fc.constantFrom(false, false, false, true),
  lastLineEnds: fc.boolean(),
  linesAbove: fc.constantFrom(0, 0, 0, 1, 2),
  said: fc.boolean(),
});

/** A table as a person knows it, and how it was written: `{ names, columns, times, layout }`. */
export const writtenTable = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.boolean())
  .chain(([rows, timed]) =>
    fc.record({
      rows: fc.constant(rows),
      times: timed ? timesOf(rows) : fc.constant(null),
      names: columnNames,
      columns: fc.array(columnOf(rows), { minLength: 5, maxLength: 5 }),
      layout,
    }),
  )
  .map(({ names: all, columns, ...rest }) => ({ ...rest, names: all, columns: columns.slice(0, all.length) }))
  .map(withoutBlankLines)
  .map(withDelimiterSaid);

/**
 * A line without anything in it is no row, and nothing tells the delimiter of a single column: it holds
 * no empty fields then, and the delimiter is said.
 */
function withoutBlankLines(table) {
  if (table.columns.length > 1 || table.times !== null) return table;
  const columns = table.columns.map(({ kind, cells }) => ({
    kind,
    cells: cells.map(each => (each.missing === "" ? { missing: "NA" } : each)),
  }));
  return { ...table, columns, layout: { ...table.layout, said: true } };
}

/** Texts that hold other delimiters may divide the lines as evenly as the real one. */
function withDelimiterSaid(table) {
  const texts = [...table.names, ...table.columns.flatMap(({ cells }) => cells.map(each => each.word ?? ""))];
  const open = !texts.some(text => /[,;\t|]/.test(text));
  return open ? table : { ...table, layout: { ...table.layout, said: true } };
}

/** The text of a field; what a number's notation makes of it. */
function fieldOf(cell, { decimal, grouped }) {
  if (cell.number === undefined) return cell.missing ?? cell.word ?? cell.truth;
  if (/e/i.test(cell.number)) return cell.number.replace(".", decimal);
  const [whole, part] = cell.number.split(".");
  const mark = decimal === "." ? "," : ".";
  const groups = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, mark) : whole;
  return part === undefined ? groups : `${groups}${decimal}${part}`;
}

/** What was known of a field, as the table must give it back. */
export function knownValue(cell) {
  if (cell.number !== undefined) return Number(cell.number);
  if (cell.truth !== undefined) return cell.truth.toLowerCase();
  return cell.word ?? null;
}

/** @returns the file's bytes, the options to open it with, and the known instants */
export function written(table) {
  const { layout: how, times } = table;
  const quoted = text =>
    how.quoteAll || /["\r\n]/.test(text) || text.includes(how.delimiter) || text.trim() !== text
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const line = fields => fields.map(quoted).join(how.delimiter);
  const header = line([...(times === null ? [] : [times.name]), ...table.names]);
  const lines = Array.from({ length: table.rows }, (_, row) =>
    line([
      ...(times === null ? [] : [timeText(times, row)]),
      ...table.columns.map(({ cells }) => fieldOf(cells[row], how)),
    ]),
  );
  const above = Array.from({ length: how.linesAbove }, () => "");
  const text = [...above, header, ...lines].join(how.lineEnd) + (how.lastLineEnds ? how.lineEnd : "");
  return { bytes: encoded(text, how.encoding), options: optionsFor(table) };
}

function timeText({ form, zone, instants }, row) {
  const [zoned, write] = TIME_FORMS.get(form);
  const shown = zoned ? instants[row] : instants[row] + OFFSETS[zone] * MINUTE;
  return write(parts(shown), instants[row]);
}

function optionsFor({ layout: how, times }) {
  const options = {};
  if (how.said) Object.assign(options, { delimiter: how.delimiter, decimal: how.decimal });
  if (times === null) return { ...options, time: null };
  if (times.zone !== "UTC") options.timeZone = times.zone;
  // Plain numbers are taken for times under the clearest names alone.
  if (times.named || /^\d+$/.test(times.form)) options.time = times.name;
  const order = TIME_FORMS.get(times.form)[2];
  if (times.ordered && order !== undefined) options.dateOrder = order;
  return options;
}

function encoded(text, encoding) {
  switch (encoding) {
    case "utf-8 with mark":
      return Buffer.from(`\ufeff${text}`, "utf8");
    case "utf-16le":
      return Buffer.from(`\ufeff${text}`, "utf16le");
    case "utf-16be":
      return Buffer.from(`\ufeff${text}`, "utf16le").swap16();
    case "windows-1252":
      return western(text);
    default:
      return Buffer.from(text, "utf8");
  }
}

const WINDOWS_ONLY = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** In Windows-1252, or as UTF-8 when it has a character that is not in there. */
function western(text) {
  const bytes = Array.from(text, character => {
    const at = WINDOWS_ONLY.indexOf(character);
    return at >= 0 ? 0x80 + at : character.codePointAt(0);
  });
  return bytes.some(byte => byte > 0xff) ? Buffer.from(text, "utf8") : Buffer.from(bytes);
}
