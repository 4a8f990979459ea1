import { sharedInt32 } from "../../compute/shared";
import { GembaError, nearestNames, parseDuration, quoted } from "../../protocol";
import type { Derived, FormulaTag, Notice, RateTag } from "../../protocol";
import { columnsOf, remakeTable } from "../remake-table";
import type { Table } from "../table";
import { countOf, intervalText } from "../table-text";
import { BOOLEAN_CATEGORIES } from "../variable";
import type { Column, NumericColumn, Variable } from "../variable";
import { checkDerived } from "./check-derived";
import { parseFormula } from "./parse-formula";
import type { Tags } from "./formula-tags";
import { rateOf, rateUnit } from "./rate";
import type { Rate } from "./rate";
import { runProgram } from "./run-program";

/** Readings of a counter further apart than so many intervals of the table give no rate. */
const INTERVALS_BRIDGED = 10;

/**
 * The table with further tags, each computed from those before it: by a formula, or as the rate at
 * which a counter rises.
 *
 * A formula knows numbers, tags (`[oven 2 temp]` where the name is no plain word, `]` doubled),
 * `+ - * / ^`, comparisons, `and or not`, and `abs min max sqrt log log10 exp round floor ceil
 * if(condition, then, otherwise)`. Words can be compared: `product = 'oat'`. Where a tag is missing,
 * so is the result; so it is where the result is no finite number, and a notice counts these rows.
 *
 * A rate is the counter's rise since its last reading over the time that passed. Rollovers are
 * counted on where `rollover` says at which value; other falls are resets, and missing.
 *
 * @throws GembaError `bad-formula` with the place in the formula, `no-such-variable`, `wrong-kind`,
 *   `duplicate-names`, `bad-time` (a rate without time), `bad-options`
 * @example
 * derive(line, [
 *   { name: "energy_rate", rateOf: "meter", per: "h" },
 *   { name: "specific_energy", formula: "energy_rate / line_speed", unit: "kWh/m" },
 * ]);
 */
export function derive(table: Table, derived: readonly Derived[]): Table {
  const checked = checkDerived(derived);
  checkNames(table, checked);
  const known = new KnownTags(table, checked);
  const notices: Notice[] = [];
  checked.forEach((tag, at) => {
    known.current = at;
    const where = `derive[${at}]`;
    const made = "formula" in tag ? byFormula(tag, table, known, where) : asRate(tag, table, known, where);
    known.add(made.column);
    notices.push(...made.notices);
  });
  return remakeTable(table, {
    columns: [...columnsOf(table), ...known.added],
    notices: [...table.notices, ...notices],
  });
}

interface Made {
  readonly column: Column;
  readonly notices: readonly Notice[];
}

function checkNames(table: Table, derived: readonly Derived[]): void {
  const taken = new Set(table.variables.map(({ name }) => name));
  if (table.timeName !== null) taken.add(table.timeName);
  derived.forEach(({ name }, at) => {
    if (taken.has(name)) {
      throw new GembaError("duplicate-names", {
        what: `There already is a column ${quoted(name)}`,
        where: `derive[${at}].name`,
        remedy: "Give the derived tag a name of its own.",
      });
    }
    taken.add(name);
  });
}

/** The tags of a table and those derived so far. */
class KnownTags implements Tags {
  current: number = 0;
  readonly added: Column[] = [];
  private readonly table: Table;
  private readonly derived: readonly Derived[];

  constructor(table: Table, derived: readonly Derived[]) {
    this.table = table;
    this.derived = derived;
  }

  add(column: Column): void {
    this.added.push(column);
  }

  find(name: string): Column | undefined {
    return this.table.has(name)
      ? this.table.column(name)
      : this.added.find(({ variable }) => variable.name === name);
  }

  get names(): string[] {
    return [
      ...this.table.variables.map(({ name }) => name),
      ...this.added.map(({ variable }) => variable.name),
    ];
  }

  refuse(name: string): string | undefined {
    const at = this.derived.findIndex(tag => tag.name === name);
    if (at < this.current) return undefined;
    return at === this.current
      ? "A derived tag can't use itself."
      : "It is derived further down: a derived tag can use those before it, so move it up, unless the two need each other.";
  }
}

function byFormula(tag: FormulaTag, table: Table, tags: Tags, where: string): Made {
  const program = parseFormula(tag.formula, tags, `${where}.formula`);
  const { values, undefinedRows } = runProgram(program, table.rows);
  const notices: Notice[] = [];
  if (undefinedRows > 0) {
    const text = `${quoted(tag.name)}: ${countOf(undefinedRows, "row")} missing where the formula has no finite value, as in a division by zero.`;
    notices.push({ level: "info", code: "formula-undefined", text, variable: tag.name });
  }
  return { column: program.isTruth ? truthColumn(tag, values) : numberColumn(tag, values), notices };
}

function numberColumn(tag: Derived, values: Float64Array, unit: string | undefined = tag.unit): Column {
  return { type: "numeric", variable: { ...described(tag, unit), kind: "numeric" }, values };
}

function truthColumn(tag: Derived, values: Float64Array): Column {
  const codes = sharedInt32(values.length);
  for (let row = 0; row < codes.length; row++) {
    codes[row] = Number.isNaN(values[row]) ? -1 : values[row] === 0 ? 0 : 1;
  }
  const variable: Variable = { ...described(tag, tag.unit), kind: "boolean" };
  return { type: "categorical", variable, codes, categories: BOOLEAN_CATEGORIES };
}

function described(
  { name, description, station }: Derived,
  unit: string | undefined,
): Omit<Variable, "kind"> {
  return {
    name,
    ...(unit === undefined || unit === "" ? {} : { unit }),
    ...(station === undefined ? {} : { station }),
    ...(description === undefined ? {} : { description }),
  };
}

function asRate(tag: RateTag, table: Table, tags: Tags, where: string): Made {
  const counter = counterOf(tag, tags, `${where}.rateOf`);
  if (table.time === null) {
    throw new GembaError("bad-time", {
      what: "A rate needs a time, and the table has none",
      where,
      remedy: "Name the time column when you open the file.",
    });
  }
  const per = tag.per ?? "h";
  const maxGapMs = INTERVALS_BRIDGED * (table.intervalMs ?? Infinity) || Infinity;
  const perMs = parseDuration(`1 ${per}`);
  const rate = rateOf(table.time, counter.values, { perMs, rollover: tag.rollover, maxGapMs });
  const column = numberColumn(tag, rate.values, tag.unit ?? rateUnit(counter.variable.unit, per));
  return { column, notices: rateNotices(tag, rate, maxGapMs) };
}

function counterOf({ rateOf: name }: RateTag, tags: Tags, where: string): NumericColumn {
  const refused = tags.refuse(name);
  if (refused !== undefined) {
    throw new GembaError("no-such-variable", {
      what: `${quoted(name)} can't be used here`,
      where,
      remedy: refused,
    });
  }
  const column = tags.find(name);
  if (column === undefined) {
    const suggestions = nearestNames(name, tags.names);
    const remedy = suggestions.length > 0 ? undefined : "Name a tag that counts.";
    throw new GembaError("no-such-variable", {
      what: `There is no tag ${quoted(name)}`,
      where,
      remedy,
      suggestions,
    });
  }
  if (column.type === "numeric") return column;
  throw new GembaError("wrong-kind", {
    what: `${quoted(name)} holds words, not the readings of a counter`,
    where,
    remedy: "Name a numeric tag.",
  });
}

/** A counter that starts again more often than this, and in more than this part of the rows, is none. */
const FEWEST_RESETS = 10;
const MOST_RESETS = 0.1;

function rateNotices({ name, rateOf: counter }: RateTag, rate: Rate, maxGapMs: number): Notice[] {
  const { resets, rollovers, gaps, beyond } = rate;
  const said = [
    ...(rollovers > 0 ? [`${countOf(rollovers, "rollover")} counted on`] : []),
    ...(resets > 0 ? [`${countOf(resets, "reset")}, missing there`] : []),
    ...(gaps > 0 ? [`${countOf(gaps, "gap")} longer than ${intervalText(maxGapMs)}, missing there`] : []),
  ];
  const notices: Notice[] = [];
  const add = (level: Notice["level"], code: string, text: string): void => {
    notices.push({ level, code, text, variable: name });
  };
  if (said.length > 0) {
    add("info", "counter", `${quoted(name)}, the rate of ${quoted(counter)}: ${said.join("; ")}.`);
  }
  if (resets > Math.max(FEWEST_RESETS, MOST_RESETS * rate.values.length)) {
    const text = `${quoted(counter)} falls in ${countOf(resets, "row")}, more often than a counter does: its rate is missing there. Is it one?`;
    add("warning", "no-counter", `${quoted(name)}: ${text}`);
  }
  if (beyond > 0) {
    const what = `${countOf(beyond, "reading")} of ${quoted(counter)} above the rollover`;
    add("warning", "counter-beyond-rollover", `${quoted(name)}: ${what}. Is it the right value?`);
  }
  return notices;
}
