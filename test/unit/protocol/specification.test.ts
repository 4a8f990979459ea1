import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkSpecification, GembaError, parseDuration } from "../../../kernel-lib/dist/protocol";

const target = { variable: "moisture", above: 4.2 };

function refusal(value: unknown): GembaError {
  try {
    checkSpecification(value);
  } catch (error) {
    if (error instanceof GembaError) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

describe("a specification", () => {
  it.each([
    { target },
    { version: 1, name: "Wet", labels: { event: "wet", reference: "dry" }, target, seed: 1, notes: "" },
    { target: { variable: "recipe", in: ["A", 2, true], forAtLeast: "1.5 h" } },
    {
      target: {
        all: [
          target,
          {
            not: {
              any: [
                { variable: "a", below: 1 },
                { variable: "b", between: [0, 1] },
                { variable: "b", outside: [0, 1] },
                { variable: "b", topShare: 0.1 },
                { variable: "b", bottomShare: 0.1 },
              ],
            },
          },
        ],
      },
    },
    { target: { periods: [{ from: "2026-01-05", to: "2026-01-06" }] } },
    { target, reference: target, when: target, ignore: target, period: { from: "2026-01-05", except: [] } },
    {
      target,
      variables: {
        include: ["*"],
        exclude: ["lab_*"],
        roles: { setting: ["*_sp"] },
        units: { moisture: "%" },
      },
    },
  ])("is accepted as it is: %j", specification => {
    expect(checkSpecification(specification)).toBe(specification);
  });

  it.each([
    [undefined, "specification", "not an object"],
    [[], "specification", "not an object"],
    [{}, "target", "no target"],
    [{ target: {} }, "target", "names no variable|says nothing"],
    [{ target: { variable: "m" } }, "target", "says nothing"],
    [{ target: { above: 3 } }, "target", "names no variable"],
    [{ target: { variable: "m", above: "4" } }, "target.above", "needs a number"],
    [{ target: { variable: "m", above: NaN } }, "target.above", "needs a number"],
    [{ target: { variable: "m", above: 1, below: 2 } }, "target", "mixes"],
    [{ target: { variable: "m", between: [2, 1] } }, "target.between", "wrong way round"],
    [{ target: { variable: "m", outside: [2, 1] } }, "target.outside", "Write outside: [1, 2]"],
    [{ target: { variable: "m", topShare: 10 } }, "target.topShare", "less than 1"],
    [{ target: { variable: "m", bottomShare: 0 } }, "target.bottomShare", "more than 0"],
    [{ target: { variable: "m", in: [] } }, "target.in", "at least one"],
    [{ target: { all: [{ variable: "m", abve: 1 }] } }, "target.all[0]", "Unknown key “abve”"],
    [{ target: { ...target, forAtLeast: "5 minuten" } }, "target.forAtLeast", "not a length of time"],
    [
      { target, windows: { every: "15 min", aggregate: ["mode"] } },
      "windows.aggregate.0",
      "must be one of mean, std",
    ],
    [{ target, batches: {} }, "batches", "The key “of” is missing"],
    [{ target, reference: { ...target, forAtLeast: "5 min" } }, "reference", "Unknown key"],
    [{ target, varibles: {} }, "specification", "Did you mean “variables”"],
    [{ target, labels: { event: "wet" } }, "labels", "reference"],
    [{ target, variables: { exclude: "lab_*" } }, "variables.exclude", "array"],
    [{ target, variables: { exclud: [] } }, "variables", "exclud"],
    [{ target, ranking: { by: "p" } }, "ranking.by", "difference"],
    [{ target, seed: -1 }, "seed", ">= 0"],
  ])("is refused, naming where: %j", (value, where, message) => {
    const error = refusal(value);
    expect(error.code).toBe("bad-specification");
    expect(error.where).toBe(where);
    expect(error.message).toMatch(new RegExp(message.includes("|") ? message : escaped(message)));
    expect(error.remedy).toMatch(/\w/);
  });

  it("never fails with anything but a GembaError, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        try {
          checkSpecification(value);
        } catch (error) {
          expect(error).toBeInstanceOf(GembaError);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("is refused when nested without end", () => {
    let deep: unknown = target;
    for (let i = 0; i < 10_000; i++) deep = { not: deep };
    expect(refusal({ target: deep }).message).toMatch(/50 deep/);
  });
});

describe("durations", () => {
  it.each([
    ["90 s", 90_000],
    ["15 min", 900_000],
    ["1.5 h", 5_400_000],
    ["2 weeks", 1_209_600_000],
    ["250ms", 250],
  ])("%s is %d ms", (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each(["", "5", "min", "-5 min", "5 parsecs", "1e3 s"])("%j is refused", text => {
    expect(() => parseDuration(text)).toThrow(GembaError);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
