import { nearestNames, quoted } from "../../protocol";
import type { Column } from "../variable";
import { spot } from "./formula-part";
import type { Part, Report } from "./formula-part";
import type { Token } from "./formula-tokens";
import type { Instruction } from "./program";

/** Where a formula finds its tags. */
export interface Tags {
  find(name: string): Column | undefined;
  /** The names that may have been meant. */
  readonly names: readonly string[];
  /** Why a name that exists can't be used here, if so: derived further down, or the tag itself. */
  refuse(name: string): string | undefined;
}

/** A tag of a formula: what it is, the step that fetches it (none for words), and where it has a value. */
export interface TagRead {
  readonly part: Part;
  readonly instruction: Instruction | null;
  readonly hasValue: (row: number) => boolean;
}

/** Looks up the tag that a token names. */
export function readTag(token: Token, tags: Tags, report: Report): TagRead {
  const name = token.text;
  const refused = tags.refuse(name);
  if (refused !== undefined) throw report(token, `${quoted(name)} can't be used here`, { remedy: refused });
  const column = tags.find(name);
  if (column === undefined) throw unknownTag(token, tags, report);
  const place = spot(token);
  if (column.type === "numeric") {
    const { values } = column;
    const hasValue = (row: number): boolean => !Number.isNaN(values[row]);
    return { part: { is: "number", ...place }, instruction: { does: "tag", values }, hasValue };
  }
  const { codes } = column;
  const hasValue = (row: number): boolean => codes[row]! >= 0;
  return column.variable.kind === "boolean"
    ? { part: { is: "truth", ...place }, instruction: { does: "truth", codes }, hasValue }
    : { part: { is: "words", ...place, column }, instruction: null, hasValue };
}

function unknownTag(token: Token, { names }: Tags, report: Report): Error {
  const suggestions = nearestNames(token.text, names);
  const known = names.slice(0, 5).map(quoted).join(", ");
  const remedy =
    suggestions.length > 0
      ? undefined
      : `The table has ${known}${names.length > 5 ? " …" : ""}; a tag whose name is no plain word stands in [brackets].`;
  return report(token, `There is no tag ${quoted(token.text)}`, { remedy, suggestions });
}
