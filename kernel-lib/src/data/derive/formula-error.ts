import { GembaError } from "../../protocol";

/** Characters shown on either side of the place that an error is about. */
const AROUND = 40;

/** Part of a formula, for errors: from a character to another. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * The error for a formula that can't be used; it shows the formula with the place marked.
 *
 * @param where what the formula is of, for example "derive[0].formula"
 */
export function formulaError(
  formula: string,
  { from, to }: Place,
  what: string,
  help: { readonly where: string; readonly remedy?: string; readonly suggestions?: string[] },
): GembaError {
  const before = tidy(formula.slice(Math.max(0, from - AROUND), from));
  const marked = tidy(formula.slice(from, Math.min(to, from + AROUND)));
  const after = tidy(formula.slice(to, to + AROUND));
  const excerpt = `${from > AROUND ? "…" : ""}${before}▸${marked}◂${after}${to + AROUND < formula.length ? "…" : ""}`;
  return new GembaError("bad-formula", {
    what: tidy(what),
    where: `${help.where}, character ${from + 1}: ${excerpt}`,
    remedy: help.remedy,
    suggestions: help.suggestions,
  });
}

/** On one line, whatever the formula holds. */
function tidy(text: string): string {
  return text.replaceAll(/\s/g, " ");
}
