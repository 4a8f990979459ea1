import { JSDOM } from "jsdom";
import { bundle } from "../../../kernel-lib/dist/display";
import {
  caseChart,
  contributionsChart,
  courseChart,
  courseTrendChart,
  dependenceChart,
  explanationHeadline,
  figure,
  interactionsChart,
  swarmChart,
} from "../../../kernel-lib/dist/display/figures";
import type { Figure } from "../../../kernel-lib/dist/display/figures";
import { svg } from "../../../kernel-lib/dist/display/svg";
import { MAX_PAYLOAD_BYTES, parseResult, RESULT_MIME } from "../../../kernel-lib/dist/protocol";
import type { Explanation, ExplanationEnvelope } from "../../../kernel-lib/dist/protocol";
import { HOSTILE_NAMES } from "./sample";
import { sampleExplanation } from "./sample-explanation";

const EN = { locale: "en-GB" };
const envelope = sampleExplanation();
const explanation = envelope.result;

function chartsOf(result: Explanation): Figure[] {
  const { swarms, dependences, course, cases, groups } = result.contributions;
  const { blocks, reliability, contributions } = figure({ ...envelope, result }, EN);
  return [
    blocks!,
    reliability!,
    contributions,
    contributionsChart(result, groups, EN),
    swarmChart(result, swarms, EN),
    ...dependences.map(each => dependenceChart(result, each, EN)!),
    courseChart(result, course, course.groups[0].group, EN)!,
    courseTrendChart(result, course, course.groups[0].group, EN)!,
    ...cases.map(each => caseChart(result, each, EN).figure),
    interactionsChart(result, EN)!,
  ];
}

function parsed(text: string): Document {
  return new JSDOM(text, { contentType: "image/svg+xml" }).window.document;
}

describe("an explanation in words", () => {
  it("says first whether the model can be believed", () => {
    expect(explanationHeadline(explanation, EN)).toBe(
      "The model leans most on oven, speed and flour; in weeks that it had not seen it ranks the wet one higher in 78 of 100 wet–normal pairs.",
    );
    const belief = { ...explanation.belief, isTrusted: false, reasons: ["It is chance."] };
    const untrusted = { ...explanation, belief };
    expect(explanationHeadline(untrusted, EN)).toMatch(/^Not to be trusted/);
    expect(explanationHeadline(untrusted, EN)).not.toContain("oven");
    expect(figure({ ...envelope, result: untrusted }, EN).reasons).toEqual(["It is chance."]);
  });

  it("sets the score beside chance, the simple model, the weeks kept back and the blank test", () => {
    const blank = Array.from({ length: 39 }, (_, i) => 0.5 + 0.11 * (i / 38));
    const blankTest = { real: 0.78, blank, p: 0.025 };
    const result = { ...explanation, belief: { ...explanation.belief, blankTest } };
    const scores = figure({ ...envelope, result }, EN).scores.join("\n");
    for (const text of [
      "78 of 100",
      "71 to 86",
      "74 of 100",
      "70 of 100",
      "50 to 61 (p = 0.025)",
      "tossing a coin",
    ])
      expect(scores).toContain(text);
  });

  it("says of a blank test that was ended early that it can't tell", () => {
    const blankTest = { real: 0.78, blank: [0.59], p: 0.5 };
    const result = { ...explanation, belief: { ...explanation.belief, blankTest } };
    expect(figure({ ...envelope, result }, EN).scores).toContain(
      "Blank test: real 78 of 100; on 1 label that means nothing 59: too few labels to tell.",
    );
  });

  it("marks a group whose tags move together", () => {
    const [first] = contributionsChart(explanation, explanation.contributions.groups, EN).layout.yaxis
      .ticktext;
    expect(first).toBe("oven +1");
  });
});

describe("the charts of an explanation", () => {
  it("are pictures of well-formed XML with a text for those who can't see them, whatever the names", () => {
    for (const name of HOSTILE_NAMES) {
      for (const chart of chartsOf(sampleExplanation([name, "speed", "flour"]).result)) {
        expect(chart.alt).not.toBe("");
        const picture = parsed(svg(chart, 500));
        expect(picture.querySelector("script, img, a")).toBeNull();
      }
    }
  });

  it("add a row's contributions up from the mean to its score", () => {
    const { figure: chart } = caseChart(explanation, explanation.contributions.cases[0], EN);
    const ends = chart.traces.filter(
      trace => trace.type === "scatter" && trace.mode === "lines" && trace.fill === "toself",
    );
    const last = ends.at(-1) as { x: readonly number[] };
    const { parts, rest } = explanation.contributions.cases[0];
    const sum = parts.reduce(
      (total, { contribution }) => total + contribution,
      explanation.contributions.base + rest,
    );
    expect(last.x[1]).toBeCloseTo(sum, 12);
  });

  it("keep blocks that could not judge out, and say how the others did", () => {
    const { blocks } = figure(envelope, EN);
    expect(blocks!.alt).toContain("80 of 100, 76 of 100; weeks kept back 70 of 100");
  });

  it("speak of the simple model only where there was one", () => {
    const { belief } = explanation;
    const alone = { ...belief, folds: belief.folds.map(fold => ({ ...fold, baseline: null })) };
    const notesOf = (result: Explanation): string => figure({ ...envelope, result }, EN).blocks!.notes.join();
    expect(notesOf(explanation)).toContain("Grey: the simple model");
    expect(notesOf({ ...explanation, belief: alone })).not.toContain("simple");
  });

  it("are left out where there is nothing to draw", () => {
    const { contributions, belief } = explanation;
    const bare = {
      ...explanation,
      contributions: { ...contributions, interactions: null },
      belief: { ...belief, reliability: null },
    };
    expect(interactionsChart(bare, EN)).toBeNull();
    expect(figure({ ...envelope, result: bare }, EN).reliability).toBeNull();
    expect(courseChart(explanation, contributions.course, "no such group", EN)).toBeNull();
    const missing = {
      ...contributions.dependences[0],
      values: contributions.dependences[0].values.map(() => null),
    };
    expect(dependenceChart(explanation, missing, EN)).toBeNull();
  });
});

describe("a stored explanation", () => {
  it("fits the schema, and its HTML holds names as text only", () => {
    for (const name of HOSTILE_NAMES) {
      const made = bundle(sampleExplanation([name, "speed"]));
      expect(parseResult(made[RESULT_MIME])).toMatchObject({ kind: "explanation" });
      const page = new JSDOM(String(made["text/html"])).window.document;
      expect(page.querySelector("script, a, [onerror]")).toBeNull();
      for (const image of page.querySelectorAll("img"))
        expect(image.getAttribute("src")).toMatch(/^data:image\/svg\+xml/);
    }
  });

  it("never takes more than its room, and says what did not fit", () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `tag ${i} ${"x".repeat(60)}`);
    const large = sampleExplanation(["oven", "speed"]);
    const { groups } = large.result.contributions;
    large.result.contributions.groups = names.map(name => ({ ...groups[1], name }));
    large.result.leftOut = names.map(variable => ({ variable, reason: "excluded" as const }));
    const made = bundle(large);
    expect(Buffer.byteLength(JSON.stringify(made))).toBeLessThanOrEqual(MAX_PAYLOAD_BYTES);
    const { result } = parseResult(made[RESULT_MIME]) as ExplanationEnvelope;
    expect(result.contributions.groups.length).toBeLessThan(names.length);
    expect(result.notices.map(({ code }) => code)).toContain("explanation-not-stored");
  });
});
