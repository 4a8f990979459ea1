import type { VariableInfo } from "gembalab/protocol";
import { EMPTY_FORM } from "./form";
import type { TargetForm, TargetHow } from "./form";

/** Few whole numbers are a switch or a state rather than a measurement: they are chosen one by one. */
function isState({ kind, distinct, categories = [] }: VariableInfo): boolean {
  return kind !== "numeric" || (distinct <= 10 && categories.every(text => /^-?\d+$/.test(text)));
}

/** The ways in which a tag can go wrong. */
export function waysFor(variable: VariableInfo | undefined): TargetHow[] {
  if (variable === undefined || variable.kind === "numeric") {
    const ways: TargetHow[] = ["above", "below", "between", "outside", "topShare", "bottomShare"];
    return variable?.categories === undefined ? ways : [...ways, "in"];
  }
  return ["in"];
}

/** A form to begin with once a tag is chosen: its highest tenth, or its rarest value. */
export function suggestForm(variable: VariableInfo, previous: TargetForm): TargetForm {
  const ways = waysFor(variable);
  const few = ways.includes("in") && isState(variable);
  const how = few ? "in" : ways.includes(previous.how) ? previous.how : ways[0];
  return {
    ...EMPTY_FORM,
    how,
    variable: variable.name,
    limit: limitText(variable, how === "below" ? 0.1 : 0.9),
    low: limitText(variable, 0.1),
    high: limitText(variable, 0.9),
    values: variable.categories === undefined ? [] : variable.categories.slice(-1),
    percent: previous.percent,
    forAtLeast: previous.forAtLeast,
  };
}

/** A round number near a quantile, going by the sparkline: a start, to be corrected by the person. */
export function limitText(variable: VariableInfo, share: number): string {
  const values = variable.sparkline.filter((value): value is number => value !== null).sort((a, b) => a - b);
  const { min, max } = variable;
  if (min === undefined || max === undefined) return "";
  const guess =
    values.length < 5 ? min + (max - min) * share : values[Math.round(share * (values.length - 1))];
  return String(roundWithin(guess, max - min));
}

/** Rounded to about a hundredth of the range. */
function roundWithin(value: number, range: number): number {
  if (!(range > 0)) return value;
  const digits = Math.min(15, Math.max(0, 2 - Math.floor(Math.log10(range))));
  return Number(value.toFixed(digits));
}
