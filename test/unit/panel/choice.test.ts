import fc from "fast-check";
import { leaveOut, reasonsOf, takeAll, takeIn, takeOnly, withoutUnknown } from "extension/panel/tags/choice";
import type { Reason } from "extension/panel/tags/choice";
import { patternFor, readPatterns } from "extension/panel/tags/patterns";
import type { VariableChoice } from "gembalab/protocol";
import { tableFrom } from "../../../kernel-lib/dist/data";
import { chooseVariables } from "../../../kernel-lib/dist/features";

/** Names as nasty as they come, and patterns over them. */
const name = fc.oneof(
  fc.stringMatching(/^[ab*?\\]{1,4}$/),
  fc.constantFrom("__proto__", "constructor", "<b>", "lab_a", "lab_b", '"];x//', "a\nb", "*", "**"),
);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 8 });
const globs = fc.array(fc.constantFrom("*", "lab_*", "a*", "?", "*b", "**", "a?", "\\*"), { maxLength: 3 });

/** Columns with values that no rule leaves out by itself. */
function selectedByKernel(all: readonly string[], choice: VariableChoice): string[] {
  const table = tableFrom(all.map((column, i) => [column, [1, i + 2.5, 7, 3]] as [string, number[]]));
  const specification = {
    target: { periods: [{ from: "1970-01-01", to: "1970-01-02" }] as const },
    variables: choice,
  };
  return chooseVariables(table, specification as never).selected.map(variable => variable.name);
}

function selectedHere(all: readonly string[], choice: VariableChoice): string[] {
  const reasons = reasonsOf(all, choice, new Map());
  return all.filter(column => !reasons.has(column));
}

/** Without `include` the kernel reads one star, which a table may have as a name, or two, or three. */
function spelt(all: readonly string[], choice: VariableChoice): VariableChoice {
  let everything = "*";
  while (all.includes(everything)) everything += "*";
  return choice.include === undefined ? { ...choice, include: [everything] } : choice;
}

/** Patterns that select nothing make the kernel refuse; those are not the question here. */
function thatMatch(all: readonly string[], patterns: readonly string[]): string[] {
  return patterns.filter(pattern => all.some(column => readPatterns([pattern], new Set(all)).has(column)));
}

describe("the ticks in the panel", () => {
  it("show what the kernel will compare", () => {
    fc.assert(
      fc.property(names, globs, globs, (all, include, exclude) => {
        const included = thatMatch(all, include);
        const choice = {
          ...(included.length === 0 ? {} : { include: included }),
          exclude: thatMatch(all, exclude),
        };
        expect(selectedHere(all, choice)).toEqual(selectedByKernel(all, spelt(all, choice)));
      }),
    );
  });

  it("change exactly the tags that were ticked, whatever globs were there before", () => {
    fc.assert(
      fc.property(
        names,
        globs,
        globs,
        fc.array(fc.nat(7)),
        fc.boolean(),
        (all, include, exclude, picked, isIn) => {
          const included = thatMatch(all, include);
          const choice: VariableChoice = {
            ...(included.length === 0 ? {} : { include: included }),
            exclude: thatMatch(all, exclude),
          };
          const changed = new Set(picked.map(i => all[i % all.length]));
          const before = new Set(selectedHere(all, choice));
          const change = { names: all, changed, automatic: new Map<string, Reason>() };
          const after = isIn ? takeIn(choice, change) : leaveOut(choice, change);
          const expected = all.filter(column => (changed.has(column) ? isIn : before.has(column)));
          expect(selectedHere(all, after)).toEqual(expected);
          if (expected.length > 0) expect(selectedByKernel(all, spelt(all, after))).toEqual(expected);
        },
      ),
    );
  });

  it("come back as they were when a tag is left out and taken in again", () => {
    const all = ["a", "b*", "c"];
    const change = { names: all, changed: new Set(["b*"]), automatic: new Map<string, Reason>() };
    const out = leaveOut({}, change);
    expect(out).toEqual({ exclude: ["b\\*"] });
    expect(takeIn(out, change)).toEqual({});
  });

  it("take in a tag that is left out by itself, by naming it", () => {
    const all = ["speed", "moisture"];
    const automatic = new Map<string, Reason>([["moisture", "measured afterwards"]]);
    const choice = takeIn({}, { names: all, changed: new Set(["moisture"]), automatic });
    expect(choice).toEqual({ include: ["*", "moisture"] });
    expect(reasonsOf(all, choice, automatic).size).toBe(0);
    expect(leaveOut(choice, { names: all, changed: new Set(["moisture"]), automatic })).toEqual({
      exclude: ["moisture"],
    });
  });

  it("keep roles and units", () => {
    const choice: VariableChoice = { roles: { setting: ["*_sp"] }, units: { a: "°C" }, exclude: ["b"] };
    expect(takeAll(choice)).toEqual({ roles: { setting: ["*_sp"] }, units: { a: "°C" } });
    expect(takeOnly(choice, ["a", "b"], ["b"])).toEqual({
      include: ["b"],
      roles: { setting: ["*_sp"] },
      units: { a: "°C" },
    });
  });

  it("forget names that the data lacks, and keep globs", () => {
    expect(withoutUnknown({ exclude: ["gone", "lab_*", "a"] }, ["a"])).toEqual({ exclude: ["lab_*", "a"] });
  });
});

describe("a pattern for one name", () => {
  it("means that name and no other", () => {
    fc.assert(
      fc.property(names, all => {
        const known = new Set(all);
        for (const one of all) {
          const read = readPatterns([patternFor(one, known)], known);
          expect(all.filter(other => read.has(other))).toEqual([one]);
        }
      }),
    );
  });

  it("is fast however many stars a glob has", () => {
    const started = performance.now();
    expect(readPatterns([`${"*a".repeat(40)}b`], new Set(["x"])).has("a".repeat(4_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
