import { inspect } from "node:util";
import { Table } from "../data";
import { checkSpecification, GembaError } from "../protocol";
import type { Comparison, Specification } from "../protocol";
import { isEditable } from "./code/cells";
import { findCalls } from "./code/calls";
import { runCompare } from "./compare-run";
import { currentHost } from "./host";
import { currentSession } from "./session";

/**
 * A specification at work on a table. Nothing is computed yet; names are looked up by `compare()`.
 *
 * @throws GembaError `bad-specification` naming the key that is wrong; `bad-options` when `table` is none.
 * @example
 * const { table: line } = simulateLine({ seed: 1 });
 * const wetBiscuits = investigate(line, {
 *   labels: { event: "wet", reference: "normal" },
 *   target: { variable: "moisture", above: 4.2, forAtLeast: "5 min" },
 *   when: { variable: "line_speed", above: 5 },
 * });
 * await wetBiscuits.compare();
 */
export function investigate(table: Table, specification: Specification): Investigation {
  if (!(table instanceof Table)) {
    throw new GembaError("bad-options", {
      what: "investigate needs a table as its first argument",
      where: `it got ${table === null ? "null" : typeof table}`,
      remedy: 'Open one first: const line = await open("…"); (with await).',
    });
  }
  const investigation = new Investigation(table, checkSpecification(specification));
  const cell = currentHost().currentCell();
  currentSession().addInvestigation({
    id: investigation.id,
    specification: investigation.specification,
    tableId: table.id,
    cell,
    codeName: cell === null ? undefined : findCalls(cell.code, ["investigate"])[0]?.name,
    editable: cell !== null && isEditable(cell.code),
  });
  return investigation;
}

/** One question asked of one table; made by {@link investigate}. */
export class Investigation {
  /** Identity within this process. */
  readonly id: string;
  readonly table: Table;
  /** Everything that was decided; a deep copy, frozen against later changes. */
  readonly specification: Specification;

  /** Use {@link investigate}. */
  constructor(table: Table, specification: Specification) {
    this.id = currentSession().newId("investigation");
    this.table = table;
    this.specification = frozen(structuredClone(specification));
  }

  /**
   * Which variables are distributed differently in the event rows and the
   * reference rows, and by how much; the most different first, and shown once.
   * It says that variables differ, not that they cause anything, and nothing
   * about significance yet. Works in threads; an interrupt of the kernel ends it.
   *
   * @throws GembaError `empty-population`, `no-variables`, `no-such-variable`, `wrong-kind`,
   *   `bad-period`, `bad-time`, `bad-specification` (`forAtLeast` without time; values that never
   *   occur), `bad-options` (ranking by a histogram of fewer than 200 rows), `cancelled`, `worker-died`
   * @example const { variables } = await wetBiscuits.compare(); variables[0]?.name // "oven3_temp_b"
   */
  async compare(): Promise<Comparison> {
    return runCompare(this);
  }

  /** One line, so that a cell that ends with an investigation reads well. */
  toString(): string {
    return `Investigation “${this.specification.name ?? "without a name"}” on ${this.table.describe()}`;
  }
}

// Outside of the class: a computed name has no type under isolatedDeclarations.
Object.defineProperty(Investigation.prototype, inspect.custom, {
  value(this: Investigation): string {
    return this.toString();
  },
});

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
