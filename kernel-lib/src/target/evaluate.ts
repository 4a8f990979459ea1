import type { Table } from "../data";
import type { Condition, Target } from "../protocol";
import { evaluateDuring } from "./during";
import { rowsOfPeriods } from "./periods";
import { evaluateSettledAfter, evaluateSettledAfterChange } from "./settled";
import { evaluateSteady } from "./steady";
import { NO, UNKNOWN, YES, evaluateValues } from "./values";

/**
 * Where a condition holds, one entry per row: 1 yes, 0 no, 255 unknown.
 *
 * Missing values make a condition unknown, by Kleene's logic: `all` is no as
 * soon as one part is no, `any` is yes as soon as one part is yes, and unknown
 * otherwise when a part is unknown; `not` leaves unknown as it is. `above` and
 * `below` are strict, `between` includes both ends, `outside` neither, periods
 * and intervals are half-open.
 *
 * - `topShare`, `bottomShare`: the value is among the highest or lowest of those known, see `shareLimit`.
 * - `during`: the row's time lies in an interval of the source (of those that `where` leaves).
 * - `settled … after`: the condition does not hold and so much time has passed since it last did.
 * - `settled … afterChangeOf`: so much time has passed since the variable took another value.
 * - `steady`: the known values of the time up to the row lie no further apart than `within`.
 *
 * @param where the key that holds the condition, for errors
 * @param among 1 for the rows of whose values a share is taken; all rows when left out
 * @throws GembaError `no-such-variable`, `no-such-source`, `wrong-kind`, `bad-period`, `bad-time`,
 *   `bad-specification` (values that never occur; a condition over time without a time column)
 * @example evaluateCondition(line, { settled: "20 min", after: { during: "stops" } }, "when")
 */
export function evaluateCondition(
  table: Table,
  condition: Condition | Target,
  where: string,
  among?: Uint8Array,
): Uint8Array {
  const inner = (of: Table, part: Condition, place: string): Uint8Array =>
    evaluateCondition(of, part, place, among);
  if ("variable" in condition) return evaluateValues(table, condition, where, among);
  if ("periods" in condition) {
    const result = new Uint8Array(table.rows);
    for (const { from, to } of rowsOfPeriods(table, condition.periods, `${where}.periods`))
      result.fill(YES, from, to);
    return result;
  }
  if ("during" in condition) return evaluateDuring(table, condition, where);
  if ("after" in condition) return evaluateSettledAfter(table, condition, where, inner);
  if ("afterChangeOf" in condition) return evaluateSettledAfterChange(table, condition, where);
  if ("steady" in condition) return evaluateSteady(table, condition, where);
  if ("not" in condition) return negated(inner(table, condition.not, `${where}.not`));
  const [parts, form, decisive] =
    "all" in condition ? ([condition.all, "all", NO] as const) : ([condition.any, "any", YES] as const);
  const results = parts.map((part, i) => inner(table, part, `${where}.${form}[${i}]`));
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
