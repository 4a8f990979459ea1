import type { TranslationBundle } from "@jupyterlab/translation";
import type { TargetProblem } from "./form";

/** What the fields lack, as a sentence. */
export function targetProblemWords(problem: TargetProblem, trans: TranslationBundle): string {
  switch (problem.code) {
    case "no tag":
      return trans.__("Choose the tag that shows what went wrong.");
    case "no value":
      return trans.__("Tick at least one value.");
    case "no limit":
      return trans.__("Type the limit as a number, for example 4.2.");
    case "no range":
      return trans.__("Type both numbers, for example 4.2.");
    case "turned range":
      return trans.__("The first number must not be larger than the second.");
    case "no share":
      return trans.__("Type how many of a hundred values, for example 10.");
    case "no period":
      return trans.__("Say when it went wrong, for example 2026-01-05 13:00.");
    case "unfinished period":
      return trans.__("Each period needs a beginning and an end.");
    case "not a time":
      return trans.__("“%1” is not a date or time; write it as 2026-01-05 13:00.", problem.text);
    case "not a length":
      return trans.__("“%1” is not a length of time; write it as 5 min.", problem.text);
  }
}
