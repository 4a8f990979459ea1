import type { ErrorCode, GembaError } from "../protocol";

/** What `gembalab run` tells the program that started it. */
export const EXIT = {
  done: 0,
  error: 1,
  usage: 2,
  expectationFailed: 3,
  noData: 4,
  interrupted: 130,
  terminated: 143,
} as const;

/** Errors that say: the investigation's file, or its data, is not there or can't be read. */
const NO_DATA: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "file-not-found",
  "bad-file",
  "not-a-table",
  "empty-table",
  "duplicate-names",
  "ambiguous",
  "file-changed",
  "no-such-source",
]);

/** The exit code for an error. */
export function exitCodeOf({ code }: GembaError): number {
  if (code === "expectation-failed") return EXIT.expectationFailed;
  if (code === "cancelled") return EXIT.interrupted;
  return NO_DATA.has(code) ? EXIT.noData : EXIT.error;
}
