import { GembaError, nearestNames, quoted } from "../protocol";

/** How to read a file; everything may be left out. */
export interface OpenOptions {
  /** Name of the time column; found by itself when left out, none when null. */
  readonly time?: string | null;
  /** IANA zone of the plant's clock, for example "Europe/Berlin": what times without an offset mean. "UTC" when left out. */
  readonly timeZone?: string;
  /** Character between the fields of a text file, for example ";" or "\t"; found by itself when left out. */
  readonly delimiter?: string;
  /** Decimal mark of a text file; found by itself when left out. */
  readonly decimal?: "." | ",";
}

const KNOWN: readonly string[] = ["time", "timeZone", "delimiter", "decimal"];

/** @throws GembaError `bad-options` */
export function checkOpenOptions(options: OpenOptions): void {
  if (options === null || typeof options !== "object" || Array.isArray(options)) {
    throw badOption(
      "The options are not an object",
      undefined,
      'Write open(path, { timeZone: "Europe/Berlin" }).',
    );
  }
  for (const key of Object.keys(options)) {
    if (KNOWN.includes(key)) continue;
    const suggestions = nearestNames(key, KNOWN);
    throw new GembaError("bad-options", {
      what: `There is no option ${quoted(key)}`,
      where: "options",
      remedy: suggestions.length > 0 ? undefined : `The options are ${KNOWN.join(", ")}.`,
      suggestions,
    });
  }
  const { time, delimiter, decimal } = options;
  if (time !== undefined && time !== null && typeof time !== "string") {
    throw badOption(
      "The time column is not named by a text",
      "options.time",
      "Give its name, or null for none.",
    );
  }
  if (delimiter !== undefined && !isDelimiter(delimiter)) {
    throw badOption(
      "The delimiter is not one plain character",
      "options.delimiter",
      'Give one, for example ";".',
    );
  }
  if (decimal !== undefined && decimal !== "." && decimal !== ",") {
    throw badOption("The decimal mark is neither a point nor a comma", "options.decimal", 'Give "." or ",".');
  }
}

/** One character that can't be part of a number, a quote or a line end, and that is a single byte. */
function isDelimiter(delimiter: unknown): boolean {
  return typeof delimiter === "string" && /^[\t\x20-\x7e]$/.test(delimiter) && !/["\w.+-]/.test(delimiter);
}

function badOption(what: string, where: string | undefined, remedy: string): GembaError {
  return new GembaError("bad-options", { what, where, remedy });
}
