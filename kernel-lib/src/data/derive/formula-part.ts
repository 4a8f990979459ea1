import type { CategoricalColumn } from "../variable";
import type { Place } from "./formula-error";

/** What a part of a formula is; words are never on the stack of numbers. */
export type Part = Place &
  (
    | { readonly is: "number" | "truth" }
    | { readonly is: "words"; readonly column: CategoricalColumn }
    | { readonly is: "word"; readonly text: string }
  );

/** Makes the error about a place in the formula at hand. */
export type Report = (
  place: Place,
  what: string,
  help: { readonly remedy?: string; readonly suggestions?: string[] },
) => Error;

/** Whether a part is a tag of words or a word. */
export function isWords(part: Part): part is Part & { is: "word" | "words" } {
  return part.is === "word" || part.is === "words";
}

/** The place alone. */
export function spot({ from, to }: Place): Place {
  return { from, to };
}

/** From the beginning of one place to the end of another. */
export function around(first: Place, last: Place): Place {
  return { from: first.from, to: last.to };
}
