import type { CategoricalColumn } from "../variable";

/** One step of a formula on a stack of numbers, in the order in which it is done. */
export type Instruction =
  | { readonly does: "number"; readonly value: number }
  | { readonly does: "tag"; readonly values: Float64Array }
  | { readonly does: "truth"; readonly codes: Int32Array }
  | {
      readonly does: "isWord";
      readonly column: CategoricalColumn;
      readonly code: number;
      readonly not: boolean;
    }
  | {
      readonly does: "sameWord";
      readonly left: CategoricalColumn;
      readonly right: CategoricalColumn;
      readonly not: boolean;
    }
  | { readonly does: "one"; readonly by: OneNumber }
  | { readonly does: "two"; readonly by: TwoNumbers }
  | { readonly does: "if" };

/** What can be done to one number; missing stays missing. */
export type OneNumber =
  "minus" | "not" | "abs" | "sqrt" | "log" | "log10" | "exp" | "round" | "floor" | "ceil";

/** What can be done to two numbers. */
export type TwoNumbers =
  "+" | "-" | "*" | "/" | "^" | "=" | "!=" | "<" | "<=" | ">" | ">=" | "and" | "or" | "min" | "max";

/** A formula ready to run over the rows of a table. */
export interface Program {
  readonly instructions: readonly Instruction[];
  /** Whether it answers yes or no rather than with a number. */
  readonly isTruth: boolean;
  /** For every tag that it uses, whether a row has a value. */
  readonly inputs: readonly ((row: number) => boolean)[];
}
