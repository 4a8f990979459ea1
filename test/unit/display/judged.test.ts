import { bundle } from "../../../kernel-lib/dist/display";
import {
  cautionText,
  comparisonTable,
  delayChart,
  distributionChart,
  distributionStyles,
  enlarged,
  headline,
  judgedText,
  judgementLines,
  periodsOf,
  trendChart,
  whiskerOf,
} from "../../../kernel-lib/dist/display/figures";
import { chanceText } from "../../../kernel-lib/dist/display/figures/judgement";
import { svg } from "../../../kernel-lib/dist/display/svg";
import { RESULT_MIME, parseResult } from "../../../kernel-lib/dist/protocol";
import type { ComparisonEnvelope, VariableComparison } from "../../../kernel-lib/dist/protocol";
import { HOSTILE_NAMES, sampleEnvelope } from "./sample";
import { judgedEnvelope } from "./sample-judged";

const EN = { locale: "en-GB" };
const NAMES = { event: "wet", reference: "normal" };
const plain = (text: string): string => text.replaceAll("\u00A0", " ");
const envelope = judgedEnvelope();
const { result } = envelope;
const [leader] = result.variables;

describe("chances in words", () => {
  it.each([
    [3e-7, "< 1 %"],
    [0.0099, "< 1 %"],
    [0.034, "3 %"],
    [0.999, "99 %"],
    [1, "99 %"],
  ])("%d is %s", (chance, text) => expect(plain(chanceText(chance, EN))).toBe(text));
});

describe("the answer, judged", () => {
  it("is not an answer where chance explains the best", () => {
    const unseen = { ...leader, significance: { ...leader.significance!, verdict: "not seen" as const } };
    expect(headline({ ...result, variables: [unseen] }, EN)).toMatch(
      /^No tag differs more than chance explains\. Oven zone 2 temperature comes closest: above/,
    );
  });

  it("says how a tag differs where it is not its level", () => {
    const components: [number, number, number, number] = [0.1, 1.2, 0, 0];
    const statistics = { ...leader.statistics, components };
    const spread = { ...leader, words: "more variable", statistics };
    expect(headline({ ...result, variables: [spread] }, EN)).toMatch(/differs most: more variable; above/);
  });

  it("says how it was judged, and the way out of thin evidence", () => {
    expect(judgedText(result)).toContain("9,999 times");
    expect(cautionText(result)).toBeNull();
    expect(cautionText(judgedEnvelope({ evidence: "leads" }).result)).toContain("last 3 months hold 14");
    expect(cautionText(judgedEnvelope({ evidence: "weak" }).result)).toBeNull();
  });

  it("tells all of it in lines without a power of ten", () => {
    const lines = judgementLines(leader, result, NAMES, EN);
    const names = lines.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["Verdict", "By luck", "False alarms (q)", "Where to cut", "Delay"]),
    );
    expect(JSON.stringify(lines)).not.toMatch(/× 10|e-\d/);
  });

  it("does not leave two different cuts without a word", () => {
    const shown = leader.statistics.threshold!.cut;
    const meaningOf = (range: [number, number]): string | undefined =>
      judgementLines(
        {
          ...leader,
          significance: { ...leader.significance!, cut: { p: 0.01, range, kind: "interval" } },
        },
        result,
        NAMES,
        EN,
      ).find(({ name }) => name === "Where to cut")?.meaning;
    expect(meaningOf([shown - 1, shown + 1])).not.toContain("unlike");
    expect(meaningOf([shown + 1, shown + 2])).toContain("with drift taken out, unlike");
    expect(meaningOf([shown - 2, shown - 1])).toContain("parts these very rows best");
  });

  it("says so where no difference, however large, would have been seen", () => {
    const meaningOf = (smallestDetectable: number): string | undefined =>
      judgementLines(
        { ...leader, significance: { ...leader.significance!, smallestDetectable } },
        result,
        NAMES,
        EN,
      ).find(({ name }) => name === "Smallest detectable")?.meaning;
    expect(meaningOf(1.4)).toContain("could have gone unseen");
    expect(meaningOf(1)).toContain("could have found");
  });
});

describe("where a rank may lie", () => {
  const lineOf = (envelope: ComparisonEnvelope, at = 0): Record<string, string> | undefined => {
    const { result } = envelope;
    const found = judgementLines(result.variables[at], result, NAMES, EN).find(({ name }) =>
      name.startsWith("Rank"),
    );
    return found && { ...found };
  };

  it("is told with how many there are, and by what it was found", () => {
    const count = result.variables.length;
    expect(lineOf(envelope)).toEqual({
      name: "Rank, 95 % interval",
      value: `1 – 2 of ${count}`,
      meaning: "by strength, when 84 stretches of time are drawn again and again",
    });
    const method = "permutation";
    const rows = { ...envelope, result: { ...result, significance: { ...result.significance, method } } };
    expect(lineOf(rows as ComparisonEnvelope)!.meaning).toContain("84 groups of rows");
  });

  it("is one number where it is sure", () => {
    const sure = { ...leader, significance: { ...leader.significance!, rank: [1, 1] as [number, number] } };
    const variables = [sure, ...result.variables.slice(1)];
    expect(lineOf({ ...envelope, result: { ...result, variables } })!.value).toMatch(/^1 of \d+$/);
  });

  it("is not resolved on few occasions, and says so", () => {
    expect(lineOf(judgedEnvelope({ evidence: "weak" }))).toEqual({
      name: "Rank",
      value: "not resolved",
      meaning: "fewer than ten occasions",
    });
  });

  it("is not spoken of in results of before, nor for what could not be tested", () => {
    const { ranks: _ranks, ...significance } = result.significance;
    const unranked = result.variables.map(variable => {
      const { rank: _rank, ...judged } = variable.significance!;
      return { ...variable, significance: judged };
    });
    const before = { ...envelope, result: { ...result, significance, variables: unranked } };
    expect(parseResult(before).id).toBe(envelope.id);
    expect(lineOf(before)).toBeUndefined();
    expect(comparisonTable(before.result, unranked, EN).head).not.toContain("rank by strength");
    const untested = { ...leader, significance: { ...leader.significance!, strength: null, rank: null } };
    const variables = [untested, ...result.variables.slice(1)];
    expect(lineOf({ ...envelope, result: { ...result, variables } })).toBeUndefined();
  });
});

describe("the bars' whiskers", () => {
  it("are on the scale of the bar, and begin at nothing where the interval holds it", () => {
    const of = (from: number, to: number): VariableComparison => ({
      ...leader,
      significance: { ...leader.significance!, aucInterval: [from, to] },
    });
    expect(whiskerOf(of(0.6, 0.8), "auc")).toEqual([expect.closeTo(0.2, 12), expect.closeTo(0.6, 12)]);
    expect(whiskerOf(of(0.2, 0.4), "cliffsDelta")).toEqual([
      expect.closeTo(0.2, 12),
      expect.closeTo(0.6, 12),
    ]);
    expect(whiskerOf(of(0.4, 0.8), "auc")).toEqual([0, expect.closeTo(0.6, 12)]);
    expect(whiskerOf(of(0.6, 0.8), "strength")).toBeNull();
  });
});

describe("charts of a judged comparison", () => {
  const picture = result.pictures[0];

  it("show few rows one by one in boxes first, and as histogram and curves at a choice", () => {
    expect(distributionStyles(picture)).toEqual(["box", "histogram", "cumulative"]);
    expect(distributionStyles({ ...picture, spread: undefined })).toEqual(["histogram"]);
    const box = distributionChart(result, leader, picture, EN)!;
    const dots = box.traces.filter(
      trace => "mode" in trace && trace.mode === "markers" && trace.hoverinfo === "skip",
    );
    expect(dots.map(({ x }) => x.length)).toEqual([picture.spread!.event!.points!.length]);
    expect(distributionChart(result, leader, picture, EN, "histogram")!.alt).toMatch(/^Distribution of/);
  });

  it("climb to all of the rows in cumulative curves", () => {
    const { traces } = distributionChart(result, leader, picture, EN, "cumulative")!;
    for (const { y } of traces.filter(trace => "fill" in trace)) expect(y.at(-1)).toBe(1);
  });

  it("place what comes before the event on the left of the delays", () => {
    const second = result.variables[2];
    const chart = delayChart(result, second, EN)!;
    const best = chart.layout.shapes[0].x0;
    expect(second.delay!.lagRows).toBe(2);
    expect(best).toBeCloseTo(-0.5, 9);
    expect(plain(chart.alt)).toContain("30 min before");
    expect(delayChart(result, { ...second, delay: undefined }, EN)).toBeNull();
  });

  it("grow as a whole for a projector", () => {
    const chart = trendChart(result, leader, picture, EN)!;
    const large = enlarged(chart, 1.6);
    expect(large.layout.font.size).toBeCloseTo(1.6 * chart.layout.font.size, 9);
    expect(large.layout.height).toBeCloseTo(1.6 * chart.layout.height, 9);
    expect(large.layout.xaxis.range).toEqual(chart.layout.xaxis.range);
    expect(JSON.stringify(large.traces)).not.toBe(JSON.stringify(chart.traces));
  });

  it("are well-formed pictures with hostile names in them", () => {
    const hostile = judgedEnvelope({
      names: HOSTILE_NAMES,
      labels: { event: "<b>", reference: "]]>" },
    }).result;
    const [first] = hostile.variables;
    const found = hostile.pictures.find(({ variable }) => variable === first.name)!;
    for (const style of ["box", "cumulative"] as const) {
      const drawn = svg(distributionChart(hostile, first, found, EN, style)!, 400);
      expect(drawn).not.toMatch(/<(?:b|img|script)[ >]/);
      expect(drawn).toContain("&lt;b&gt;");
    }
    expect(svg(delayChart(hostile, first, EN)!, 400)).not.toMatch(/<(?:b|img|script)[ >]/);
  });

  it("offer the longest spells to look at", () => {
    const periods = periodsOf(result, EN);
    expect(periods.map(({ text }) => text).slice(0, 3)).toEqual(["Whole period", "Last week", "Last day"]);
    expect(periods).toHaveLength(3 + 5);
    for (const { range } of periods.slice(1)) expect(range!.from).toBeLessThan(range!.to);
  });
});

describe("the numbers as a table", () => {
  it("are words on screen and whole numbers for a spreadsheet", () => {
    const shown = comparisonTable(result, [leader], EN);
    expect(shown.body[0].map(plain).slice(0, 4)).toEqual(["oven_2_temperature", "Clear", "< 1 %", "19.8"]);
    const sheet = comparisonTable(result, [leader], null);
    expect(sheet.head[1]).toBe("unit");
    expect(sheet.body[0][3]).toBe("0.0004");
  });

  it("have a column for ranks where they are resolved, two in a spreadsheet", () => {
    const cellsOf = (format: typeof EN | null, titles: string[], of = envelope): string[] => {
      const { head, body } = comparisonTable(of.result, [of.result.variables[0]], format);
      return titles.map(title => body[0][head.indexOf(title)]);
    };
    expect(cellsOf(EN, ["rank by strength"])).toEqual(["1 – 2"]);
    expect(cellsOf(null, ["rank from", "rank to"])).toEqual(["1", "2"]);
    const weak = judgedEnvelope({ evidence: "weak" }).result;
    expect(comparisonTable(weak, weak.variables, EN).head).not.toContain("rank by strength");
  });

  it("begin no cell like a formula", () => {
    const named = { ...leader, name: '=HYPERLINK("http://x")' };
    expect(comparisonTable(result, [named], null).body[0][0]).toBe(`'=HYPERLINK("http://x")`);
  });
});

describe("one line of text", () => {
  it("says what the answer rests on", () => {
    const line = (judged: ComparisonEnvelope): string => plain(String(bundle(judged)["text/plain"]));
    expect(line(envelope)).toMatch(/5 episodes, longest 2 h 10 min · clear, false alarms < 1 %\)$/);
    expect(line(judgedEnvelope({ evidence: "leads" }))).toMatch(/· leads, not findings\)$/);
    expect(line(sampleEnvelope())).toMatch(/· no significance yet: ranked by difference alone\)$/);
  });
});

describe("what is stored", () => {
  const stored = (envelope: ComparisonEnvelope): ComparisonEnvelope =>
    bundle(envelope)[RESULT_MIME] as ComparisonEnvelope;

  it("is small, with the profiles of delays of the first tags alone", () => {
    const many = judgedEnvelope({ tags: 200 });
    const { variables } = stored(many).result;
    expect(variables[0].delay!.profile.length).toBeGreaterThan(30);
    expect(variables[40].delay).toMatchObject({ lags: [], profile: [], lagRows: 40 });
    expect(String(variables[0].significance!.q).length).toBeLessThan(9);
    const { result: kept } = stored(judgedEnvelope({ tags: 43 }));
    const pictures = kept.pictures.map(picture => ({ ...picture, trend: null }));
    expect(JSON.stringify({ ...kept, pictures }).length).toBeLessThan(135_000);
  });

  it("tells verdicts, flags, delays and like with like in the fallback, hostile names as text", () => {
    const html = plain(String(bundle(envelope)["text/html"]));
    expect(html).toContain("<strong>Clear</strong><br>false alarms &lt; 1 %");
    expect(html).toContain("Judged by moving wet");
    expect(html).toContain("Differs most at the same time as wet.");
    expect(html).toContain("⚑");
    const hostile = String(bundle(judgedEnvelope({ names: HOSTILE_NAMES, evidence: "leads" }))["text/html"]);
    expect(hostile).not.toMatch(/<img src=x|<script|<b>bold/);
  });
});
