import { GembaError, nameOfPath, nearestNames, quoted } from "../../protocol";
import type { Data, IntervalSource, SampleSource, SeriesSource } from "../../protocol";
import { isData } from "../../protocol/generated/validators";
import { checkDerived } from "../derive/check-derived";
import { Table } from "../table";
import { zoneClock } from "../time-zone";
import type { AssembleOptions, NamedSource, SourceOptions, SourceRole } from "./assemble-options";
import { checkRows } from "./check-rows";
import { lengthOf, parseShift } from "./shift";

type Keys<T> = Readonly<Record<keyof Required<T>, true>>;

const DATA: Keys<Data> = {
  simulated: true,
  timeZone: true,
  rows: true,
  series: true,
  samples: true,
  intervals: true,
  derive: true,
  tags: true,
};
const READING = {
  name: true,
  path: true,
  format: true,
  sheet: true,
  encoding: true,
  delimiter: true,
  decimal: true,
  dateOrder: true,
  skip: true,
  header: true,
  long: true,
  timeZone: true,
  repeatedHour: true,
  shift: true,
  columns: true,
} as const;
const SERIES: Keys<SeriesSource> = { ...READING, time: true, maxAge: true };
const SAMPLES: Keys<SampleSource> = SERIES;
const INTERVALS: Keys<IntervalSource> = { ...READING, from: true, to: true };
const KEYS: ReadonlyMap<SourceRole, readonly string[]> = new Map([
  ["series", Object.keys(SERIES)],
  ["samples", Object.keys(SAMPLES)],
  ["intervals", Object.keys(INTERVALS)],
]);
const ROLES: readonly SourceRole[] = ["series", "samples", "intervals"];

/** The options once they are known to be right. */
export interface CheckedOptions {
  readonly options: AssembleOptions;
  readonly sources: readonly NamedSource[];
  /** The source whose rows the table has; null for the simulated line. */
  readonly base: NamedSource | null;
}

/**
 * Checks everything that can be known before a file is read.
 *
 * @throws GembaError `bad-options`, `no-such-source`, `bad-time` (a zone that does not exist)
 */
export function checkAssembleOptions(value: unknown): CheckedOptions {
  if (!isObject(value)) {
    throw bad(
      "What to assemble is not an object",
      undefined,
      'Write assemble({ series: [{ path: "historian.csv" }] }).',
    );
  }
  const { signal, ...data } = value;
  if (signal !== undefined && !(isObject(signal) && typeof signal.aborted === "boolean")) {
    throw bad("The signal is no AbortSignal", "signal", "Pass the signal of an AbortController.");
  }
  checkKeys(data, Object.keys(DATA), undefined);
  const beside = Object.keys(data).filter(key => key !== "simulated");
  if (data.simulated !== undefined && beside.length > 0) {
    throw bad(
      `The simulated line stands beside ${beside.map(quoted).join(" and ")}`,
      "simulated",
      "Keep the simulated line alone, or leave it out.",
    );
  }
  const sources = ROLES.flatMap(kind => sourcesOf(data[kind], kind));
  if (data.derive !== undefined) checkDerived(data.derive);
  checkSchema(data);
  if (data.timeZone !== undefined) zoneClock(data.timeZone as string);
  checkNames(sources);
  const options = value as AssembleOptions;
  const base = options.simulated === undefined ? checkRows(options.rows, sources) : null;
  return { options, sources, base };
}

function sourcesOf(value: unknown, kind: SourceRole): NamedSource[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    throw bad(`${quoted(kind)} is not a list`, kind, `Write ${kind}: [{ path: "…" }].`);
  }
  return value.map((source: unknown, at) => namedSource(source, kind, `${kind}[${at}]`));
}

function namedSource(source: unknown, kind: SourceRole, where: string): NamedSource {
  if (!isObject(source)) throw bad("The source is not an object", where, 'Write { path: "…" }.');
  checkKeys(source, [...KEYS.get(kind)!, "table"], where);
  const options = source as SourceOptions;
  checkOrigin(source, where);
  if (options.shift !== undefined) parseShift(String(options.shift), `${where}.shift`);
  if (options.maxAge !== undefined) lengthOf(options.maxAge, `${where}.maxAge`);
  if (options.timeZone !== undefined) checkZone(options.timeZone, `${where}.timeZone`);
  if (options.time === null) {
    throw bad(
      "Sources are joined by their times",
      `${where}.time`,
      "Name the column of times, or leave it out.",
    );
  }
  if (options.from !== undefined && options.from === options.to) {
    throw bad(
      "The beginning and the end are one column",
      `${where}.to`,
      "Name two columns; to: null for a log of changes.",
    );
  }
  const { name, path } = options;
  if (name !== undefined && typeof name !== "string")
    throw bad("The name is not a text", `${where}.name`, "Give a text.");
  return { name: name ?? nameOfPath(path!) ?? kind, kind, where, options };
}

/** A source reads files or has a table; an empty text or list names no file. */
function checkOrigin({ path, table, name }: Record<string, unknown>, where: string): void {
  if (table !== undefined) {
    if (path !== undefined) throw bad("The source has both a path and a table", where, "Keep one of them.");
    if (!(table instanceof Table)) {
      throw bad("The table is not a Table", `${where}.table`, "Make it with tableFrom(…) or open(…).");
    }
    if (name === undefined) throw bad("A table in memory needs a name", where, 'Add name: "…".');
    if (table.time === null) {
      throw bad("The table has no time to join by", `${where}.table`, "Give it a column of times.");
    }
    return;
  }
  const paths = Array.isArray(path) ? path : [path];
  if (paths.length > 0 && paths.every(each => typeof each === "string" && each.trim() !== "")) return;
  throw bad("The source has no path", `${where}.path`, 'Name a file, for example path: "historian.csv".');
}

function checkZone(zone: unknown, where: string): void {
  try {
    zoneClock(zone as string);
  } catch (error) {
    const { remedy, suggestions } = GembaError.from(error);
    const what = `There is no time zone ${quoted(String(zone))}`;
    throw new GembaError("bad-time", { what, where, remedy, suggestions: [...suggestions] });
  }
}

/** What the schema says, after the mistakes that deserve a sentence of their own. */
function checkSchema(data: Record<string, unknown>): void {
  const withPaths = (sources: unknown): unknown =>
    (sources as SourceOptions[] | undefined)?.map(({ table, ...rest }) =>
      table === undefined ? rest : { ...rest, path: "in memory" },
    );
  const lists = ROLES.filter(kind => data[kind] !== undefined).map(kind => [kind, withPaths(data[kind])]);
  if (isData({ ...data, ...Object.fromEntries(lists) })) return;
  // Of alternatives, the one that goes deepest into the value says most.
  const error = [...(isData.errors ?? [])].sort(
    (a, b) => depthOf(b.instancePath) - depthOf(a.instancePath),
  )[0];
  const allowed = error?.params.allowedValues;
  const choices = Array.isArray(allowed) ? `: ${allowed.join(", ")}` : "";
  throw bad(
    `The value is not valid: it ${error?.message ?? "has another form"}${choices}`,
    pointerText(error?.instancePath ?? ""),
    "Correct it; completion in the notebook shows what is possible.",
  );
}

function depthOf(pointer: string): number {
  return pointer.split("/").length;
}

/** A JSON pointer as it would stand in code: "samples[0].maxAge". */
function pointerText(pointer: string): string | undefined {
  const text = pointer
    .split("/")
    .slice(1)
    .map(key => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
    .join("");
  return text === "" ? undefined : text.slice(1);
}

function checkNames(sources: readonly NamedSource[]): void {
  const seen = new Map<string, NamedSource>();
  for (const source of sources) {
    const twin = seen.get(source.name);
    if (twin !== undefined) {
      throw bad(
        `Two sources are called ${quoted(source.name)}`,
        `${twin.where} and ${source.where}`,
        'Give each a name of its own, for example name: "lab".',
      );
    }
    seen.set(source.name, source);
  }
}

function checkKeys(value: object, known: readonly string[], where: string | undefined): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const suggestions = nearestNames(key, known);
    const remedy = suggestions.length > 0 ? undefined : `Known here: ${known.join(", ")}.`;
    throw new GembaError("bad-options", {
      what: `There is no option ${quoted(key)}`,
      where,
      remedy,
      suggestions,
    });
  }
}

function bad(what: string, where: string | undefined, remedy: string): GembaError {
  return new GembaError("bad-options", { what, where, remedy });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
