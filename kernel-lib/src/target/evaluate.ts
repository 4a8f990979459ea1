import type { Table } from "../data";
import type { Condition, Target } from "../protocol";
import { rowsOfPeriods } from "./periods";
import { NO, UNKNOWN, YES, evaluateValues } from "./values";

/**
 * Where a condition holds, one entry per row: 1 yes, 0 no, 255 unknown.
 *
 * Missing values make a condition unknown, by Kleene's logic: `all` is no as
 * soon as one part is no, `any` is yes as soon as one part is yes, and unknown
 * otherwise when a part is unknown; `not` leaves unknown as it is. `above` and
 * `below` are strict, `between` includes both ends, periods are half-open.
 *
 * @param where the key that holds the condition, for errors
 * @throws GembaError `no-such-variable`, `wrong-kind`, `bad-period`, `bad-time`,
 *   `bad-specification` (values that never occur)
 * @example evaluateCondition(line, { variable: "moisture", above: 4.2 }, "target")
 */
export function evaluateCondition(table: Table, condition: Condition | Target, where: string): Uint8Array {
  if ("variable" in condition) return evaluateValues(table, condition, where);
  if ("periods" in condition) {
    const result = new Uint8Array(table.rows);
    for (const { from, to } of rowsOfPeriods(table, condition.periods, `${where}.periods`))
      result.fill(YES, from, to);
    return result;
  }
  if ("not" in condition) return negated(evaluateCondition(table, condition.not, `${where}.not`));
  const [parts, form, decisive] =
    "all" in condition ? ([condition.all, "all", NO] as const) : ([condition.any, "any", YES] as const);
  const results = parts.map((part, i) => evaluateCondition(table, part, `${where}.${form}[${i}]`));
  return results.reduce((left, right) => combined(left, right, decisive));
}

function negated(result: Uint8Array): Uint8Array {
  return result.map(value => (value === UNKNOWN ? UNKNOWN : 1 - value));
}

/** `decisive` wins over unknown, unknown over the third value. */
function combined(left: Uint8Array, right: Uint8Array, decisive: number): Uint8Array {
  return left.map((value, row) => {
    const other = right[row]!;
    if (value === decisive || other === decisive) return decisive;
    return value === UNKNOWN || other === UNKNOWN ? UNKNOWN : value;
  });
}
