// What must hold whatever a file says: a table that is one, or an error that helps.
import { homedir, tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { GembaError, Table } from "./library.mjs";

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");
/** What the engine, the runtime and our own mistakes sound like. */
const NOT_FOR_PEOPLE =
  /Binder Error|Catalog Error|Parser Error|Conversion Error|Invalid Input|Invalid Error|IO Error|Out of Range Error|Serialization Error|Not implemented|INTERNAL|TProtocol|read_csv|read_parquet|\bundefined\b|\[object |Cannot read propert|is not a function|is not iterable|\n\s+at /;

/** What an attempt came to: `{ value }` or `{ error }`. Errors that help nobody are thrown on. */
export async function attempt(act, { tally, path, allowed }) {
  let value;
  try {
    value = await act();
  } catch (error) {
    checkError(error, path, allowed);
    tally.refused(error.code);
    return { error };
  }
  tally.done();
  return { value };
}

/** @param path the file that was named, which alone of all paths may be said */
export function checkError(error, path, allowed) {
  if (!(error instanceof GembaError))
    throw new Error(`Not a GembaError: ${error?.stack ?? error}`, { cause: error });
  const { code, message, where, remedy, suggestions } = error;
  const fail = why => {
    throw new Error(`${why}: ${code}: ${message}\ncaused by ${error.cause?.stack ?? "nothing"}`, {
      cause: error,
    });
  };
  if (code === "internal") fail("A mistake of ours");
  if (allowed !== undefined && !allowed.includes(code)) fail("A code that does not belong here");
  if (message.trim() === "" || message.length > 2_000) fail("The message is empty or endless");
  if ((remedy ?? "").trim() === "" && suggestions.length === 0) fail("It does not say what to do");
  const said = path === undefined ? message : message.replaceAll(path, "").replaceAll(shortened(path), "");
  // What stands in quotation marks comes from the file.
  if (NOT_FOR_PEOPLE.test(said.replace(/“[^”]*”/g, ""))) fail("Words of a program's");
  for (const place of [tmpdir(), REPOSITORY, homedir()]) {
    if (place.length > 1 && said.includes(place)) fail("A path of this machine");
  }
  const named = path === undefined || where?.includes(path) === true || message.includes(path);
  if (!named && code !== "bad-options" && !OF_AN_OPTION.test(where ?? "")) fail("It does not say where");
}

/** Where an option is wrong and not the file. */
const OF_AN_OPTION = /^(?:options\.)?(?:timeZone|shift|columns|time|long)\b/;
const shortened = path => (path.length > 80 ? `${path.slice(0, 77)}…` : path);

/** @returns the table, which holds together */
export function checkTable(table) {
  const wrong = why => {
    throw new Error(`The table is wrong: ${why}`);
  };
  if (!(table instanceof Table)) wrong("it is none");
  const { rows, time, variables } = table;
  if (!Number.isInteger(rows) || rows < 1) wrong(`it has ${rows} rows`);
  if (time !== null) checkTime(time, rows, wrong);
  const names = variables.map(variable => variable.name);
  if (new Set([...names, table.timeName]).size !== names.length + 1) wrong(`names twice: ${names.join()}`);
  for (const name of names) checkColumn(table.column(name), name, rows, wrong);
  for (const { text, level, code } of table.notices) {
    if (typeof text !== "string" || text === "" || !["info", "warning"].includes(level) || !code)
      wrong("a notice");
    if (text.length > 10_000) wrong("an endless notice");
  }
  if (table.describe() === "") wrong("it has no description");
  return table;
}

function checkTime(time, rows, wrong) {
  if (time.length !== rows) wrong(`${time.length} times for ${rows} rows`);
  for (let row = 0; row < rows; row++) {
    if (!Number.isFinite(time[row])) wrong(`no time in row ${row}`);
    if (row > 0 && time[row] < time[row - 1]) wrong(`time runs backwards in row ${row}`);
  }
}

function checkColumn(column, name, rows, wrong) {
  if (column.variable.name !== name || typeof name !== "string" || name === "") wrong(`a name: ${name}`);
  if (column.type === "numeric") {
    if (column.values.length !== rows) wrong(`${name} has ${column.values.length} rows of ${rows}`);
    return;
  }
  if (column.codes.length !== rows) wrong(`${name} has ${column.codes.length} rows of ${rows}`);
  if (new Set(column.categories).size !== column.categories.length) wrong(`${name} has a category twice`);
  for (const code of column.codes) {
    if (code < -1 || code >= column.categories.length) wrong(`${name} has the code ${code}`);
  }
}

/** The value of a row: a number, a text, or null where there is none. */
export function valueAt(column, row) {
  if (column.type === "categorical") return column.categories[column.codes[row]] ?? null;
  const value = column.values[row];
  return Number.isNaN(value) ? null : value;
}
