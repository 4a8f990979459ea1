import { EMPTY_FORM, formOf, parseNumber, readForm } from "extension/panel/target/form";
import { limitText, suggestForm, waysFor } from "extension/panel/target/suggest";
import type { Target, VariableInfo } from "gembalab/protocol";
import { targetProblemWords } from "extension/panel/target/words";
import { nullTranslator } from "@jupyterlab/translation";

const trans = nullTranslator.load("jupyterlab_gemba");

function variable(more: Partial<VariableInfo>): VariableInfo {
  return { name: "x", kind: "numeric", missing: 0, distinct: 900, sparkline: [], ...more };
}

describe("the fields of the target", () => {
  it("say again what a target says", () => {
    const targets: Target[] = [
      { variable: "x", above: 4.2 },
      { variable: "x", below: -1e-7, forAtLeast: "5 min" },
      { variable: "x", between: [1, 2] },
      { variable: "x", outside: [1, 2], forAtLeast: "5 min" },
      { variable: "x", topShare: 0.07 },
      { variable: "x", bottomShare: 0.001 },
      { variable: "__proto__", above: 1 },
      { periods: [{ from: "2026-01-05", to: "2026-01-05T13:00" }] },
    ];
    for (const target of targets) expect(readForm(formOf(target)!, variable({}))).toEqual({ target });
  });

  it("keep the type that a value has", () => {
    const target: Target = { variable: "x", in: ["A", "1"] };
    expect(readForm(formOf(target)!, variable({ kind: "categorical" }))).toEqual({ target });
    const numbers: Target = { variable: "x", in: [0, 2.5] };
    expect(readForm(formOf(numbers)!, variable({}))).toEqual({ target: numbers });
    const truth: Target = { variable: "x", in: [true] };
    expect(readForm(formOf(truth)!, variable({ kind: "boolean" }))).toEqual({ target: truth });
  });

  it("leave to the code what they can't say", () => {
    expect(formOf({ all: [{ variable: "x", above: 1 }] })).toBeNull();
    expect(formOf({ not: { variable: "x", above: 1 } })).toBeNull();
  });

  it.each([
    [{}, "Choose the tag"],
    [{ variable: "x", limit: "" }, "Type the limit"],
    [{ variable: "x", limit: "4,2,1" }, "Type the limit"],
    [{ variable: "x", how: "between", low: "3", high: "2" }, "must not be larger"],
    [{ variable: "x", how: "outside", low: "", high: "2" }, "both numbers"],
    [{ variable: "x", how: "topShare", percent: "100" }, "of a hundred values"],
    [{ variable: "x", how: "bottomShare", percent: "" }, "of a hundred values"],
    [{ variable: "x", how: "in" }, "at least one value"],
    [{ how: "periods" }, "Say when"],
    [{ how: "periods", periods: [{ from: "2026-01-05", to: "" }] }, "beginning and an end"],
    [{ how: "periods", periods: [{ from: "5.1.2026", to: "2026-01-06" }] }, "5.1.2026"],
    [{ variable: "x", limit: "1", forAtLeast: "soon" }, "length of time"],
  ] as const)("say what is missing in %j", (fields, words) => {
    const read = readForm({ ...EMPTY_FORM, ...fields }, variable({}));
    if (!("problem" in read)) throw new Error("The form says a target.");
    expect(targetProblemWords(read.problem, trans)).toContain(words);
  });

  it("understand a decimal comma", () => {
    expect(parseNumber("4,2")).toBe(4.2);
    expect(parseNumber(" -1e-3 ")).toBe(-0.001);
    expect(parseNumber("")).toBeNull();
    expect(parseNumber("Infinity")).toBeNull();
  });
});

describe("the first suggestion for a tag", () => {
  const ramp = Array.from({ length: 41 }, (_, i) => i / 10);

  it("is its highest tenth, as a round number", () => {
    const moisture = variable({ min: 0, max: 4, sparkline: ramp });
    expect(suggestForm(moisture, EMPTY_FORM)).toMatchObject({ how: "above", variable: "x", limit: "3.6" });
    expect(limitText(moisture, 0.1)).toBe("0.4");
  });

  it("is the rarest value of a state, and not a limit", () => {
    const fault = variable({ distinct: 2, min: 0, max: 1, categories: ["0", "1"], sparkline: ramp });
    expect(suggestForm(fault, EMPTY_FORM)).toMatchObject({ how: "in", values: ["1"] });
    expect(waysFor(variable({ kind: "categorical", categories: ["A"] }))).toEqual(["in"]);
  });

  it("has nothing to say of a tag without values", () => {
    expect(suggestForm(variable({ distinct: 0 }), EMPTY_FORM)).toMatchObject({ limit: "" });
  });
});
