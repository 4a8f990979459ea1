import { nearestNames, quoted } from "../../protocol";
import type { CategoricalColumn } from "../variable";
import { around, isWords } from "./formula-part";
import type { Part, Report } from "./formula-part";
import type { Instruction, TwoNumbers } from "./program";

/** The step that compares a tag of words with a word, or with another such tag. */
export function compareWords(left: Part, right: Part, by: TwoNumbers, report: Report): Instruction {
  const place = around(left, right);
  if (!isWords(left) || !isWords(right)) {
    const remedy = "Words stand in quotation marks: product = 'oat'.";
    throw report(place, "Words are compared with a number", { remedy });
  }
  if (by !== "=" && by !== "!=") {
    throw report(place, "Words are equal or not; neither is less", { remedy: "Use = or !=." });
  }
  const not = by === "!=";
  if (left.is === "words" && right.is === "words") {
    return { does: "sameWord", left: left.column, right: right.column, not };
  }
  if (left.is === "words" && right.is === "word") return compareWord(left.column, right, not, report);
  if (left.is === "word" && right.is === "words") return compareWord(right.column, left, not, report);
  throw report(place, "Two words are compared, and no tag", { remedy: "Put a tag on one side." });
}

/** A word that the tag never has would make the comparison hold nowhere, silently. */
function compareWord(
  column: CategoricalColumn,
  word: Part & { is: "word" },
  not: boolean,
  report: Report,
): Instruction {
  const code = column.categories.indexOf(word.text);
  if (code >= 0) return { does: "isWord", column, code, not };
  const suggestions = nearestNames(word.text, column.categories);
  const has = column.categories.slice(0, 5).map(quoted).join(", ");
  const remedy = suggestions.length > 0 ? undefined : `It has ${has === "" ? "no values" : has}.`;
  const what = `${quoted(column.variable.name)} never is ${quoted(word.text)}`;
  throw report(word, what, { remedy, suggestions });
}
