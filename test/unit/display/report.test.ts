import { JSDOM } from "jsdom";
import { reportPage } from "../../../kernel-lib/dist/display";
import type { ReportMaterial } from "../../../kernel-lib/dist/investigation";
import type { Comparison, Explanation } from "../../../kernel-lib/dist/protocol";
import { HOSTILE_NAMES } from "./sample";
import { sampleExplanation } from "./sample-explanation";
import { judgedEnvelope } from "./sample-judged";
import { sampleMaterial } from "./sample-report";

const explanation = sampleExplanation().result;
const { belief } = explanation;
const WINDOW: NonNullable<Explanation["operatingWindow"]> = {
  limits: [{ variable: "oven_sp", unit: "°C", low: 214, high: null }],
  support: 0.4,
  inside: 0.02,
  outside: 0.11,
  reduction: 0.09,
  low: 0.04,
  high: 0.14,
  blocks: 20,
  text: "Associated, not proven.",
};

function pageOf(material: ReportMaterial): Document {
  return new JSDOM(reportPage(material)).window.document;
}

function textOf(material: ReportMaterial): string {
  return pageOf(material).body.textContent.replace(/\s+/g, " ");
}

function explained(changes: Partial<Explanation>): string {
  return textOf(sampleMaterial({ explanation: { ...explanation, ...changes } }));
}

describe("what a report says", () => {
  it("states the question, what it rests on, and the answer, in people's own words", () => {
    const document = pageOf(sampleMaterial());
    expect(document.querySelector("h1")!.textContent).toBe("Wet biscuits on line 3");
    expect(document.querySelector(".question")!.textContent).toBe(
      "What is different when it is wet (moisture above 4.2 % for at least 30 min), compared with normal? Counted while line_speed above 5 m/min. Like with like: product.",
    );
    const facts = Array.from(document.querySelectorAll("dd"), ({ textContent }) => textContent);
    expect(facts[0]).toBe("28 Sep – 11 Oct 2026 · Europe/Berlin time");
    expect(facts[1]).toMatch(
      /^77 wet, 1,171 normal, 96 left out · 5 episodes, longest 2\sh 10\smin · one row/,
    );
    expect(facts[2]).toBe("historian.csv · 1,344 rows × 19 tags");
    expect(document.querySelector(".headline")!.textContent).toMatch(
      /^Oven zone 2 temperature differs most: above /,
    );
  });

  it("shows each suspect with its charts, the rates on both sides, its verdict and the evidence", () => {
    const document = pageOf(sampleMaterial());
    const [first, second] = Array.from(document.querySelectorAll("article"));
    expect(first.querySelector(".badge")!.textContent).toBe("Clear");
    expect(Array.from(first.querySelectorAll("img"), ({ alt }) => alt)).toEqual([
      expect.stringMatching(/over time, wet periods shaded and hatched, cut at /),
      expect.stringMatching(/^Boxes of Oven zone 2 temperature: /),
    ]);
    expect(first.querySelectorAll("tr")).toHaveLength(2);
    expect(first.textContent).toMatch(/in \d+ of 100 wet–normal pairs, wet is higher/);
    expect(first.textContent).toMatch(
      /Chance hardly explains it, on ten occasions or more \(false alarms <\s1\s%\)/,
    );
    expect(second.textContent).toContain("Moves together with");
    expect(document.querySelectorAll("article")).toHaveLength(2);
  });

  it("never says that anything causes anything", () => {
    const text = textOf(sampleMaterial({ explanation: { ...explanation, operatingWindow: WINDOW } }));
    expect(text.replace("which does not say that they cause anything", "")).not.toMatch(
      /caus|because of|due to/i,
    );
  });

  it("draws four suspects at the most, and names the others", () => {
    const { variables } = judgedEnvelope().result;
    const suspects = variables
      .slice(0, 6)
      .map(({ name }) => name)
      .reverse();
    const document = pageOf(sampleMaterial({ suspects }));
    const tags = Array.from(document.querySelectorAll("article code"), ({ textContent }) => textContent);
    expect(tags).toEqual(suspects.slice(0, 4));
    expect(document.body.textContent).toMatch(/Pinned too: .*,/);
  });

  it("says so where nothing stands out", () => {
    const comparison = (evidence: "enough" | "weak"): Comparison => {
      const { result } = judgedEnvelope({ evidence });
      const variables = result.variables.map(variable => ({
        ...variable,
        significance: { ...variable.significance!, verdict: "not seen" as const },
      }));
      return { ...result, variables };
    };
    const document = pageOf(sampleMaterial({ suspects: [], comparison: comparison("enough") }));
    expect(document.body.textContent).toMatch(
      /None: no tag differs more than chance explains\. That is a finding too\. The luckiest of all tags stays below 4\.1/,
    );
    expect(document.querySelector("img")!.alt).toMatch(/^Ranked bars/);
    // Few occasions could hardly have shown anything.
    const few = textOf(sampleMaterial({ suspects: [], comparison: comparison("weak") }));
    expect(few).toContain("More occasions may show one.");
    expect(few).not.toContain("That is a finding too");
    expect(textOf(sampleMaterial({ suspects: [] }))).toContain(
      "the tags that differ may give the answer away",
    );
  });

  it("is headed “Leads, not findings” where the evidence is thin, without verdicts", () => {
    const document = pageOf(sampleMaterial({}, { evidence: "leads" }));
    expect(document.querySelector(".banner")!.textContent).toMatch(/^Leads, not findings: 2 occasions only/);
    expect(document.querySelector(".badge")).toBeNull();
    expect(document.querySelector("h2")!.textContent).toBe("Leads");
    expect(textOf(sampleMaterial({}, { evidence: "weak" }))).toContain("Weak evidence: 5 occasions.");
  });

  it("says when it is out of date, above everything else", () => {
    const document = pageOf(sampleMaterial({ outOfDate: ["historian.csv has changed since."] }));
    expect(document.querySelector(".banner")!.textContent).toBe(
      "Out of date. historian.csv has changed since. Compare again before you act on this.",
    );
  });

  it("tells of tags that may give the answer away, and counts warnings that it has no room for", () => {
    const comparison = judgedEnvelope().result;
    const flag = { code: "separates almost perfectly", level: "strong", text: "Separates them" } as const;
    const variables = comparison.variables.map((variable, i) =>
      i === 3 ? { ...variable, flags: [flag] } : variable,
    );
    const notices = Array.from({ length: 5 }, (_, i) => ({
      level: "warning" as const,
      code: "clock",
      text: `Warning ${i}.`,
    }));
    const text = textOf(sampleMaterial({ comparison: { ...comparison, variables, notices } }));
    expect(text).toMatch(/Gives the answer away: [^:]+: no suspect before somebody has looked at why/);
    expect(text).toContain("Warning 0. Warning 1. 3 more warnings stand in the notebook.");
  });
});

describe("a model on a report", () => {
  it("is summed up where it may be believed", () => {
    const text = explained({});
    expect(text).toContain("The model leans most on oven, speed and flour; in weeks that it had not seen");
    expect(text).toContain("oven: low values point to wet; speed: high values point to wet");
    expect(text).toContain("This explains the model, not the line.");
  });

  it("is kept off where it is not to be trusted, with all that came along with it", () => {
    const text = explained({ belief: { ...belief, isTrusted: false }, operatingWindow: WINDOW });
    expect(text).toContain("does not foresee wet better than chance, is not to be trusted, and is kept off");
    expect(text).not.toMatch(/leans|point to|oven_sp|of 100 pairs/);
  });

  it("is kept off where the blank test does as well", () => {
    const blank = Array.from({ length: 39 }, () => 0.8);
    const blankTest = { real: 0.78, blank, p: 0.6 };
    expect(explained({ belief: { ...belief, blankTest } })).toContain("is not to be trusted");
    const passed = { real: 0.78, blank: blank.map(() => 0.52), p: 0.025 };
    expect(explained({ belief: { ...belief, blankTest: passed } })).toContain("leans most on");
  });

  it("tells of settings that held on other rows, the lower bound first", () => {
    expect(explained({ operatingWindow: WINDOW })).toMatch(
      /Settings: On later weeks, which took no part: at least 4\s% of the rows fewer, best guess 9\s% .* Within: oven_sp ≥ 214 °C\. Associated, not proven\./,
    );
    const text = explained({ operatingWindow: { ...WINDOW, low: -0.01 } });
    expect(text).toContain("none went along with fewer wet for certain");
    expect(text).not.toContain("oven_sp");
  });
});

describe("what is filled in", () => {
  it("has lines to write on", () => {
    const fields = Array.from(pageOf(sampleMaterial()).querySelectorAll(".plan > div"));
    expect(fields.map(field => field.querySelector("h2")!.textContent)).toEqual([
      "We think",
      "Next step",
      "Who",
      "When",
    ]);
    expect(fields.every(field => field.querySelector(".lines") !== null)).toBe(true);
  });

  it("holds what code has said, and the notes of the specification", () => {
    const plan = { weThink: "The burner drifts", nextStep: "Log the valve", who: "Anna", when: "Friday" };
    const document = pageOf(sampleMaterial({ plan, notes: "After the belt was changed" }));
    const fields = Array.from(document.querySelectorAll(".plan p"), ({ textContent }) => textContent);
    expect(fields).toEqual(Object.values(plan));
    expect(Array.from(document.querySelectorAll("dd")).at(-1)!.textContent).toBe(
      "After the belt was changed",
    );
  });
});

describe("the page", () => {
  it("is the same, byte by byte, for the same results", () => {
    expect(reportPage(sampleMaterial())).toBe(reportPage(sampleMaterial()));
  });

  it("holds no script and asks nobody for anything", () => {
    const page = reportPage(sampleMaterial());
    expect(page).toContain("default-src 'none'; img-src data:");
    expect(page.replace(/src="data:image[^"]*"/g, "")).not.toMatch(
      /<script|<link|<iframe|url\(|src=|https?:/i,
    );
  });

  it("treats every name as text", () => {
    for (const name of HOSTILE_NAMES) {
      const names = HOSTILE_NAMES.map((other, i) => (i === 0 ? name : other));
      const plan = { weThink: name, nextStep: name, who: name, when: name };
      const material = sampleMaterial(
        {
          plan,
          outOfDate: [name],
          explanation: sampleExplanation([...names]).result,
        },
        { names, labels: { event: name, reference: name } },
      );
      const document = pageOf(material);
      expect(document.querySelector("script, a, b b, [onerror], iframe")).toBeNull();
      const images = Array.from(document.querySelectorAll("img"));
      expect(images.length).toBeGreaterThan(0);
      for (const { src } of images) {
        expect(src).toMatch(/^data:image\/svg\+xml/);
        const picture = decodeURIComponent(src.slice(src.indexOf(",") + 1));
        const { window } = new JSDOM(picture, { contentType: "image/svg+xml" });
        expect(window.document.querySelector("script, image, a, parsererror")).toBeNull();
      }
    }
  });
});
