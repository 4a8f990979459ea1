import fc from "fast-check";
import { GembaError } from "../../../kernel-lib/dist/protocol";
import type { Condition, Specification } from "../../../kernel-lib/dist/protocol";
import { tableFrom } from "../../../kernel-lib/dist/data";
import type { Table } from "../../../kernel-lib/dist/data";
import { chooseVariables } from "../../../kernel-lib/dist/features";
import { evaluateCondition, labelRows, targetInWords } from "../../../kernel-lib/dist/target";
import { sourceOf, timed, withSources } from "../features/rows/helpers";

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 5);
const minutes = (...list: number[]): number[] => list.map(minute => START + minute * MINUTE);
const upTo = (count: number): number[] => minutes(...Array.from({ length: count }, (_, i) => i));
/** Yes, no and unknown as Y, . and ?. */
const shown = (result: Uint8Array): string =>
  [...result].map(value => (value === 1 ? "Y" : value === 0 ? "." : "?")).join("");
const evaluate = (table: Table, condition: Condition): string =>
  shown(evaluateCondition(table, condition, "when"));
function failure(run: () => unknown): GembaError {
  try {
    run();
  } catch (error) {
    if (error instanceof GembaError) return error;
  }
  throw new Error("no error");
}

const stops = sourceOf(
  "stops",
  "intervals",
  minutes(2, 6, 20),
  [["reason", ["jam", null, "cleaning"]]],
  [START + 4 * MINUTE, START + 6.5 * MINUTE, Infinity],
);
const line = withSources(timed(upTo(10), [["x", Array.from({ length: 10 }, (_, i) => i)]]), [stops]);

describe("during", () => {
  test("inside the intervals of a source, half-open", () => {
    expect(evaluate(line, { during: "stops" })).toBe("..YY..Y...");
  });

  test("attributes choose intervals; one whose attribute is missing makes the time inside unknown", () => {
    expect(evaluate(line, { during: "stops", where: { reason: ["jam"] } })).toBe("..YY..?...");
    expect(evaluate(line, { not: { during: "stops", where: { reason: ["cleaning"] } } })).toBe("YYYYYY?YYY");
  });

  test("an interval that has not ended lasts, one of no length holds nowhere, overlapping ones hold once", () => {
    const source = sourceOf("batch", "intervals", minutes(1, 3, 4, 8), [], [...minutes(5, 3, 6), NaN]);
    expect(evaluate(withSources(line, [source]), { during: "batch" })).toBe(".YYYYY..YY");
  });

  test("a source that is not there is an error with the nearest name; so is one of another kind", () => {
    const lab = sourceOf("lab", "samples", minutes(1), [["m", [1]]]);
    const table = withSources(line, [stops, lab]);
    const error = failure(() => evaluate(table, { during: "stop" }));
    expect(error).toMatchObject({ code: "no-such-source", where: "when.during", suggestions: ["stops"] });
    expect(failure(() => evaluate(table, { during: "lab" })).message).toContain("is a source of samples");
    expect(failure(() => evaluate(tableFrom({ x: [1] }), { during: "stops" })).message).toContain(
      "assemble(",
    );
  });

  test("an attribute that is not there, or a value that never occurs, names the key", () => {
    const wrong = failure(() => evaluate(line, { during: "stops", where: { reson: ["jam"] } }));
    expect(wrong).toMatchObject({ code: "no-such-variable", where: "when.where", suggestions: ["reason"] });
    const never = failure(() => evaluate(line, { during: "stops", where: { reason: ["fire"] } }));
    expect(never).toMatchObject({ code: "bad-specification", where: "when.where.in" });
  });

  test("a column of true and false may stand for the source; it has no attributes", () => {
    const table = tableFrom({ running: [true, null, false] });
    expect(evaluate(table, { during: "running" })).toBe("Y?.");
    const error = failure(() => evaluate(table, { during: "running", where: { reason: ["x"] } }));
    expect(error).toMatchObject({ code: "bad-specification", where: "when.where" });
  });
});

describe("settled after a condition", () => {
  const after = { variable: "x", in: [3] };

  test("yes before it ever held, no while it holds and until so long has passed", () => {
    expect(evaluate(line, { settled: "3 min", after })).toBe("YYY...YYYY");
  });

  test("unknown where the condition is unknown within the wait, unless it is known to have held", () => {
    const table = timed(upTo(8), [["x", [0, null, 0, 0, 3, null, 0, 0]]]);
    expect(evaluate(table, { settled: "2 min", after })).toBe("Y??Y..?Y");
  });

  test("time passes in gaps of the data", () => {
    const table = timed(minutes(0, 1, 30, 31), [["x", [0, 3, 0, 0]]]);
    expect(evaluate(table, { settled: "20 min", after })).toBe("Y.YY");
  });

  test("after an interval it waits from the end of the interval, also of one that no row saw", () => {
    const brief = sourceOf("stops", "intervals", [START + 2.25 * MINUTE], [], [START + 2.5 * MINUTE]);
    const table = withSources(timed(upTo(8), []), [brief]);
    expect(evaluate(table, { settled: "2 min", after: { during: "stops" } })).toBe("YYY..YYY");
    const either = { any: [{ during: "stops" }, { variable: "x", in: [6] }] };
    const both = withSources(timed(upTo(9), [["x", [0, 0, 0, 0, 0, 0, 6, 0, 0]]]), [brief]);
    expect(evaluate(both, { settled: "2 min", after: either })).toBe("YYY..Y..Y");
  });

  test("what a person would reckon row by row, over random conditions and times", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(0, 1, null)), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 9 }), (list, wait) => {
        let at = START;
        const time = list.map(([step]) => (at += step * MINUTE));
        const values = list.map(([, value]) => value);
        const table = timed(time, [
          ["x", [...values]],
          ["always", values.map(() => 1)],
        ]);
        const expected = time.map((now, row) => {
          const within = values.filter(
            (_, i) => i <= row && (i === row || now - (time[i] ?? 0) < wait * MINUTE),
          );
          return within.includes(1) ? "." : within.includes(null) ? "?" : "Y";
        });
        const own = { settled: `${wait} min`, after: { variable: "x", in: [1] } };
        expect(evaluate(table, own)).toBe(expected.join(""));
      }),
    );
  });
});

describe("settled after a change", () => {
  test("so long after the value became another; missing values are no change, unknown before the first", () => {
    const recipe = [null, "a", "a", null, "a", "b", null, "b", "b", "c"];
    const table = timed(upTo(10), [
      ["recipe", recipe],
      ["speed", recipe.map(r => (r === null ? NaN : r.charCodeAt(0)))],
    ]);
    for (const afterChangeOf of ["recipe", "speed"])
      expect(evaluate(table, { settled: "3 min", afterChangeOf })).toBe("?YYYY...Y.");
  });

  test("the first value after missing ones counts as a change when it is another", () => {
    const table = timed(upTo(5), [["recipe", ["a", null, null, "b", "b"]]]);
    expect(evaluate(table, { settled: "2 min", afterChangeOf: "recipe" })).toBe("YYY..");
  });
});

describe("steady", () => {
  test("moved no more than that over the time up to now; unknown until so long is known", () => {
    const table = timed(upTo(9), [["x", [1, 1, 2, 2, 2, 5, 5, 5, 5]]]);
    expect(evaluate(table, { steady: "x", within: 1, for: "3 min" })).toBe("??YYY..YY");
    expect(evaluate(table, { steady: "x", within: 0, for: "3 min" })).toBe("??..Y..YY");
  });

  test("missing values: no when the others differ, unknown when less than half of the time is known", () => {
    const table = timed(upTo(8), [["x", [1, 1, null, 1, null, null, null, 9]]]);
    expect(evaluate(table, { steady: "x", within: 1, for: "4 min" })).toBe("???YY???");
    expect(evaluate(table, { steady: "x", within: 1, for: "8 min" })).toBe("???????.");
  });

  test("after a gap it has to fill again; infinities that stay have not moved", () => {
    const table = timed(minutes(0, 1, 2, 60, 61, 62), [
      ["x", [1, 1, 1, 1, 1, 1]],
      ["inf", [Infinity, Infinity, Infinity, 1, 1, 1]],
    ]);
    expect(evaluate(table, { steady: "x", within: 0, for: "3 min" })).toBe("??Y?YY");
    expect(evaluate(table, { steady: "inf", within: 0, for: "3 min" })).toBe("??Y?YY");
  });

  test("text can't be steady, and the error says what can be asked instead", () => {
    const table = timed(upTo(2), [["recipe", ["a", "b"]]]);
    const error = failure(() => evaluate(table, { steady: "recipe", within: 1, for: "1 min" }));
    expect(error).toMatchObject({ code: "wrong-kind", where: "when.steady" });
    expect(error.message).toContain("afterChangeOf");
  });

  test("what a person would reckon row by row, over random numbers and times", () => {
    const value = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 5 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), value), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 3 }),
        (list, length, within) => {
          let at = START;
          const time = list.map(([step]) => (at += step * MINUTE));
          const values = list.map(([, number]) => number);
          const table = timed(time, [
            ["x", [...values]],
            ["always", values.map(() => 1)],
          ]);
          const interval = table.intervalMs!;
          const first = time.at(values.findIndex(number => number !== null)) ?? NaN;
          const expected = time.map((now, row) => {
            const inside = time.flatMap((then, i) =>
              i <= row && (then > now - length * MINUTE || i === row) ? [values[i]!] : [],
            );
            const known = inside.filter(number => number !== null);
            if (known.length === 0) return "?";
            if (Math.max(...known) - Math.min(...known) > within) return ".";
            const enough = known.length * interval >= (length * MINUTE) / 2 || length * MINUTE <= interval;
            return now - first + interval >= length * MINUTE && enough ? "Y" : "?";
          });
          if (values.every(number => number === null)) return;
          expect(evaluate(table, { steady: "x", within, for: `${length} min` })).toBe(expected.join(""));
        },
      ),
    );
  });
});

describe("conditions over time in a specification", () => {
  const untimed = tableFrom({ x: [1, 2, 3], on: [true, false, true] });
  test.each([
    [{ settled: "1 min", after: { variable: "x", above: 1 } }, "when.settled"],
    [{ settled: "1 min", afterChangeOf: "x" }, "when.settled"],
    [{ steady: "x", within: 1, for: "1 min" }, "when.steady"],
  ] as [Condition, string][])("without time %j names the key", (condition, where) => {
    expect(failure(() => evaluate(untimed, condition))).toMatchObject({ code: "bad-specification", where });
  });

  test("during a source without time names the key", () => {
    const table = withSources(untimed, [stops]);
    expect(failure(() => evaluate(table, { during: "stops" }))).toMatchObject({
      code: "bad-specification",
      where: "when.during",
    });
  });

  test("several of them in when: running, and settled after stops and after a change", () => {
    const columns = [
      ["speed", [9, 9, 9, 9, 9, 9, 0, 9, 9, 9, 9, 9]],
      ["recipe", [..."aaaaaaaaaabb"]],
      ["m", [1, 9, 1, 1, 9, 1, 9, 1, 9, 1, 9, 9]],
    ] as [string, (number | string)[]][];
    const short = sourceOf("stops", "intervals", minutes(3), [], minutes(4));
    const table = withSources(timed(upTo(12), columns), [short]);
    const when = {
      all: [
        { variable: "speed", above: 5 },
        { settled: "2 min", after: { during: "stops" } },
        { settled: "2 min", afterChangeOf: "recipe" },
      ],
    };
    const { labels } = labelRows(table, { target: { variable: "m", above: 5 }, when });
    expect([...labels].map(label => (label === 255 ? "_" : label)).join("")).toBe("010____010__");
  });

  test("in plain words, names and units as they are", () => {
    const words = (condition: Condition): string =>
      targetInWords(line, condition, { units: new Map([["x", "°C"]]) });
    expect(words({ settled: "20 min", after: { during: "stops" } })).toBe("at least 20 min after stops");
    expect(words({ not: { during: "stops", where: { reason: ["jam", "fire"] } } })).toBe(
      "not (during stops where reason is “jam” or “fire”)",
    );
    expect(
      words({ settled: "1 h", after: { any: [{ during: "stops" }, { variable: "x", below: 5 }] } }),
    ).toBe("at least 1 h after (during stops or x below 5 °C)");
    expect(words({ settled: "20 min", afterChangeOf: "recipe" })).toBe(
      "at least 20 min after a change of recipe",
    );
    expect(words({ steady: "x", within: 2, for: "10 min" })).toBe("x steady within 2 °C for 10 min");
  });

  test("what the target rests on is left out: the steady or changing tag, and every column of the source", () => {
    const table = withSources(
      timed(upTo(4), [
        ["x", [1, 2, 1, 5]],
        ["y", [1, 2, 3, 5]],
        ["stops", [true, false, false, true]],
        ["stops reason", ["a", "b", "a", "b"]],
        ["z", [4, 1, 5, 2]],
      ]),
      [stops],
      new Map([
        ["stops", "stops"],
        ["stops reason", "stops"],
      ]),
    );
    const target = {
      any: [
        { steady: "x", within: 1, for: "1 min" },
        { settled: "1 min", afterChangeOf: "y" },
        { during: "stops" },
      ],
    };
    const { selected, leftOut } = chooseVariables(table, { target });
    expect(selected.map(({ name }) => name)).toEqual(["z"]);
    expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(new Set(["defines the target"]));
  });

  test.each([
    [{ during: "stops" }, "no counted row lies in an interval of “stops”"],
    [{ settled: "9 h", after: { variable: "x", above: -1 } }, "how long it waits"],
    [{ steady: "x", within: 0, for: "3 min" }, "how far or for how long"],
  ] as [Specification["target"], string][])("a target that never holds says so: %j", (target, text) => {
    const table = withSources(timed(upTo(5), [["x", [1, 2, 3, 4, 5]]]), [
      sourceOf("stops", "intervals", minutes(60), [], minutes(61)),
    ]);
    const error = failure(() => labelRows(table, { target }));
    expect(error.code).toBe("empty-population");
    expect(error.message).toContain(text);
  });

  test("a target that is nowhere known names what is missing", () => {
    const error = failure(() =>
      labelRows(timed(upTo(3), [["x", [1, 1, 1]]]), { target: { steady: "x", within: 1, for: "1 h" } }),
    );
    expect(error.message).toContain("“x” is missing there, or not known for long enough");
  });

  test("hostile names are only names", () => {
    const name = "\"];require('child_process');//<b>`\n";
    const source = sourceOf(name, "intervals", minutes(1), [["__proto__", ["a"]]], minutes(2));
    const table = withSources(timed(upTo(3), [["constructor", [1, 1, 2]]]), [source]);
    const where = JSON.parse('{"__proto__":["a"]}') as Record<string, string[]>;
    expect(evaluate(table, { during: name, where })).toBe(".Y.");
    expect(evaluate(table, { settled: "1 min", afterChangeOf: "constructor" })).toBe("YY.");
    expect(targetInWords(table, { during: name })).not.toContain("\n");
  });
});
