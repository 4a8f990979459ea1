import type { TranslationBundle } from "@jupyterlab/translation";
import type { SourceKind } from "gembalab/protocol";
import type { DataHindrance } from "./model";
import type { RowKind } from "./rows";
import type { UploadProblem } from "./uploads";

/** The kinds of files that a person can choose from. */
export const KINDS: readonly SourceKind[] = ["series", "samples", "intervals", "tags"];

/** What a file holds, on screen. */
export function kindWords(kind: SourceKind, trans: TranslationBundle): string {
  switch (kind) {
    case "series":
      return trans.__("Process data");
    case "samples":
      return trans.__("Samples (lab)");
    case "intervals":
      return trans.__("Stops, products");
    case "tags":
      return trans.__("Tag dictionary");
    case "unknown":
      return trans.__("What is it?");
  }
}

/** How a kind of row begins on screen; what it is of follows. */
export function rowWords(kind: RowKind, trans: TranslationBundle): string {
  switch (kind) {
    case "readings":
      return trans.__("each row of");
    case "windows":
      return trans.__("every");
    case "samples":
      return trans.__("each sample of");
    case "batches":
      return trans.__("each batch in");
  }
}

/** Why the files can't be used yet, as a sentence. */
export function dataHindranceWords(hindrance: DataHindrance, trans: TranslationBundle): string {
  switch (hindrance.code) {
    case "no files":
      return trans.__("Choose files first.");
    case "uploading":
      return trans.__("Files are still on their way.");
    case "inspecting":
      return trans.__("Looking at the files…");
    case "question":
      return trans.__("%1 leaves a question open.", hindrance.source);
    case "unknown kind":
      return trans.__("Say what %1 holds.", hindrance.source);
    case "unreadable":
      return trans.__("%1 can't be read as it is.", hindrance.source);
    case "same name":
      return trans.__("Two sources are called %1.", hindrance.source);
    case "no readings":
      return trans.__("Process data or samples are missing.");
    case "two dictionaries":
      return trans.__("There can be one tag dictionary.");
    case "not a time":
      return trans.__("“%1” is not a length of time; write it as 15 min.", hindrance.text);
  }
}

/** Why a file did not arrive, as a sentence. */
export function uploadProblemWords(problem: UploadProblem, trans: TranslationBundle): string {
  switch (problem.code) {
    case "not readable":
      return trans.__(
        "Only CSV, Excel (.xlsx), Parquet and JSON lines can be read. Save it as one of these.",
      );
    case "folder":
      return trans.__("Folders can't be dropped: drop the files in it.");
    case "empty":
      return trans.__("The file is empty.");
    case "refused":
      return trans.__("It was not uploaded: %1", problem.message);
  }
}

/** "12.4 MB" */
export function bytesText(bytes: number): string {
  const units = ["kB", "MB", "GB"];
  let value = bytes / 1_000;
  let unit = 0;
  while (value >= 1_000 && unit < units.length - 1) {
    value /= 1_000;
    unit += 1;
  }
  return `${value.toLocaleString(undefined, { maximumSignificantDigits: 3 })} ${units[unit]}`;
}
