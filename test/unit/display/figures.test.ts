import fc from "fast-check";
import {
  axisTitle,
  countsText,
  DARK,
  distributionChart,
  cautionText,
  figure,
  headline,
  LIGHT,
  meaningText,
  rateSentences,
  statisticLines,
  titleOf,
  trendChart,
} from "../../../kernel-lib/dist/display/figures";
import type { Figure } from "../../../kernel-lib/dist/display/figures";
import type { Comparison, Picture, Statistics, VariableComparison } from "../../../kernel-lib/dist/protocol";
import { HOSTILE_NAMES, sampleEnvelope } from "./sample";

const EN = { locale: "en-GB" };
const plain = (text: string): string => text.replaceAll("\u00A0", " ");

const envelope = sampleEnvelope();
const comparison = envelope.result;
const leader = comparison.variables[0];

function withLeader(change: Partial<VariableComparison>, statistics: Partial<Statistics> = {}): Comparison {
  const changed = { ...leader, ...change, statistics: { ...leader.statistics, ...statistics } };
  return { ...comparison, variables: [changed] };
}

const cut = { cut: 214, below: { event: 10, total: 253 }, precision: 0.31, recall: 0.55, giniDecrease: 0.02 };

describe("the answer in one sentence", () => {
  it("names the tag, the cut, the rate with its counts, and the rate on the other side", () => {
    const result = withLeader({}, { threshold: { ...cut, side: "above", above: { event: 12, total: 39 } } });
    expect(plain(headline(result, EN))).toBe(
      "Oven zone 2 temperature differs most: above 214 °C 31 % wet (12 of 39), below 4 %.",
    );
  });

  it("turns around when the event is on the lower side", () => {
    const result = withLeader({}, { threshold: { ...cut, side: "below", above: { event: 1, total: 100 } } });
    expect(plain(headline(result, EN))).toBe(
      "Oven zone 2 temperature differs most: below 214 °C 4 % wet (10 of 253), above 1 %.",
    );
  });

  it("names the category that the event holds more of", () => {
    const recipe = comparison.variables.find(({ name }) => name === "recipe")!;
    const result = { ...comparison, variables: [recipe] };
    expect(plain(headline(result, EN))).toMatch(
      /^Recipe differs most: with “Chocolate” 16 % wet \(57 of 367\), otherwise/,
    );
  });

  it("gives the medians when there is no cut", () => {
    const result = withLeader({}, { threshold: null, medianEvent: 216, medianReference: 205 });
    expect(plain(headline(result, EN))).toBe(
      "Oven zone 2 temperature differs most: median 216 °C wet, 205 °C normal.",
    );
  });

  it("uses the tag's name where nobody described it, or several tags alike", () => {
    expect(titleOf({ name: "TT_4711" }, comparison)).toBe("TT_4711");
    expect(titleOf({ name: "TT_4711", description: "  " }, comparison)).toBe("TT_4711");
    const alike = ["TT_1", "TT_2"].map(name => ({ ...leader, name, description: "Zone temperature" }));
    expect(headline({ ...comparison, variables: alike }, EN)).toMatch(/^TT_1 differs most/);
  });

  it("says what the event is and what one row is", () => {
    expect(meaningText(comparison)).toBe(
      "wet: moisture above 4.2 % for at least 30 min; one row is one reading, every 15 min",
    );
  });

  it("says so when nothing differs and when nothing was left to compare", () => {
    expect(headline(withLeader({}, { difference: 0 }), EN)).toBe("No tag differs.");
    expect(headline({ ...comparison, variables: [] }, EN)).toBe("No tag was left to compare.");
  });

  it("never claims a cause", () => {
    const texts = [
      headline(comparison, EN),
      figure(envelope, EN).subline,
      ...rateSentences(leader, comparison.labels),
    ];
    expect(texts.join(" ")).not.toMatch(/caus|because|due to/i);
  });

  it("is in the person's own words for the two populations", () => {
    const result = { ...comparison, labels: { event: "broken", reference: "whole" } };
    expect(headline(result, EN)).toContain("broken");
    expect(plain(countsText(result, EN))).toBe(
      "77 broken, 1,171 whole, 96 left out · 5 episodes, longest 2 h 10 min",
    );
  });
});

describe("what a ranking rests on", () => {
  it("is said to be the difference alone", () => {
    expect(figure(envelope, EN).judged).toBe("no significance yet: ranked by difference alone");
  });

  it("is called leads, not findings, with one or two episodes", () => {
    const episodes = (count: number) =>
      cautionText({ ...comparison, episodes: { ...comparison.episodes, count } });
    expect(episodes(1)).toContain("Leads, not findings: one occasion only");
    expect(episodes(2)).toContain("2 occasions");
    expect(episodes(3)).toBeNull();
  });

  it("gives the reason for every statistic that is not defined", () => {
    const lines = statisticLines(leader, { event: "wet", reference: "normal" }, EN);
    const overlap = lines.find(({ name }) => name.startsWith("Overlap"))!;
    expect(overlap).toEqual({
      name: "Overlap of the histograms",
      value: "–",
      meaning: "fewer than 200 rows in a class",
    });
    expect(lines.map(({ meaning }) => meaning)).toContain("in 97 of 100 wet–normal pairs, wet is higher");
  });
});

function chartsOf(result: Comparison, palette = LIGHT): Figure[] {
  const pictures = new Map(result.pictures.map(picture => [picture.variable, picture]));
  const charts = result.variables.flatMap(variable => {
    const picture = pictures.get(variable.name);
    const options = { ...EN, palette };
    return picture === undefined
      ? []
      : [
          trendChart(result, variable, picture, options),
          distributionChart(result, variable, picture, options),
        ];
  });
  return [
    figure({ ...envelope, result }, { ...EN, palette }).ranked,
    ...charts.filter(chart => chart !== null),
  ];
}

/** Every string that plotly would read as text. */
function plotlyTexts({ traces, layout }: Figure): string[] {
  const { xaxis, yaxis, yaxis2, annotations } = layout;
  return [
    ...traces.flatMap(trace => ("hovertext" in trace ? trace.hovertext : [])),
    ...[xaxis, yaxis, yaxis2].flatMap(axis =>
      axis === undefined ? [] : [axis.title.text, ...axis.ticktext],
    ),
    ...annotations.map(({ text }) => text),
  ];
}

describe("names in charts", () => {
  const names = HOSTILE_NAMES;
  const hostile = sampleEnvelope({ names, labels: { event: "<b>wet</b>", reference: names[3] } }).result;

  it("hold no tag and no entity that plotly would read, whatever the data call things", () => {
    for (const chart of chartsOf(hostile)) {
      for (const text of plotlyTexts(chart)) {
        expect(text.replaceAll("<br>", "")).not.toMatch(/[<>\n\r\0]|&(?!(lt|gt|amp);)/);
      }
    }
  });

  it("are all there: nothing was swallowed as a tag", () => {
    const texts = chartsOf(hostile).flatMap(plotlyTexts).join("\n");
    expect(texts).toContain("&lt;b&gt;wet&lt;/b&gt;");
    expect(texts).toContain("&lt;img src=x onerror=window.ha");
    expect(texts).toContain("__proto__");
  });
});

describe("charts", () => {
  const picture = comparison.pictures[0];

  it("give the event an outline and a hatch, the reference a pale filling", () => {
    for (const palette of [LIGHT, DARK]) {
      const [reference, event] = distributionChart(comparison, leader, picture, { palette })!.traces;
      expect(event).toMatchObject({
        fillpattern: { shape: "/", fgcolor: palette.event },
        line: { width: 1.8 },
      });
      expect(reference).not.toHaveProperty("fillpattern");
    }
    expect([LIGHT.event, LIGHT.reference, DARK.event, DARK.reference]).toEqual([
      "#C2410C",
      "#4A6FA5",
      "#FF9F4A",
      "#6FB1E0",
    ]);
  });

  it("name both populations and the cut in the plot itself", () => {
    const { layout } = distributionChart(comparison, leader, picture, EN)!;
    const texts = layout.annotations.map(({ text }) => plain(text));
    expect(texts).toEqual(expect.arrayContaining(["wet", "normal", "cut 211 °C"]));
    expect(layout.shapes).toMatchObject([{ line: { dash: "dash", color: "#000000" } }]);
  });

  it("show shares of each population, as one is far smaller than the other", () => {
    const traces = distributionChart(comparison, leader, picture, EN)!.traces;
    const areas = traces.filter(trace => trace.type === "scatter" && trace.mode === "lines");
    for (const { y } of areas) expect(Math.max(...y.filter(value => value !== null))).toBeLessThanOrEqual(1);
  });

  it("keep gaps as gaps", () => {
    const gap = picture.trend!.min.indexOf(null);
    expect(gap).toBeGreaterThan(0);
    const { traces } = trendChart(comparison, leader, picture, EN)!;
    const envelopes = traces.filter(
      trace => trace.type === "scatter" && trace.yaxis === "y2" && trace.mode === "lines",
    );
    expect(envelopes[0].x).toContain(null);
    const [from, to] = [0, 1].map(
      i => picture.trend!.axis.from + ((gap + i) / 300) * (picture.trend!.axis.to - picture.trend!.axis.from),
    );
    for (const x of envelopes[0].x) expect(x !== null && x > from && x < to).toBe(false);
  });

  it("shade the event's slices and hatch those left out the other way", () => {
    const { traces, layout } = trendChart(comparison, leader, picture, EN)!;
    const shapes = traces.flatMap(trace =>
      "fillpattern" in trace && trace.fillpattern ? [trace.fillpattern.shape] : [],
    );
    expect(shapes).toEqual(["\\", "/"]);
    expect(layout.annotations.map(({ text }) => text)).toEqual(expect.arrayContaining(["wet", "left out"]));
  });

  it("say which clock their times are on, and when values were thinned", () => {
    const { layout, notes } = trendChart(comparison, leader, picture, EN)!;
    expect(layout.xaxis.title.text).toBe("28 Sep – 11 Oct 2026 · Europe/Berlin time");
    expect(notes.join(" ")).toContain("smallest to largest reading per slice");
    expect(axisTitle({ kind: "row", from: 0, to: 9 })).toBe("Row, in file order");
  });

  it("draw the part of the axis that was zoomed to", () => {
    const { from, to } = comparison.timeline.axis;
    const range = { from: from + (to - from) / 4, to: from + (to - from) / 2 };
    const { layout } = trendChart(comparison, leader, picture, EN, range)!;
    expect(layout.xaxis.range).toEqual([range.from, range.to]);
    for (const at of layout.xaxis.tickvals) expect(at >= range.from && at <= range.to).toBe(true);
  });

  it("tell in words what they show", () => {
    for (const { alt } of chartsOf(comparison)) expect(alt).toMatch(/\w+ .*\w/);
    expect(plain(chartsOf(comparison)[2].alt)).toBe(
      "Distribution of Oven zone 2 temperature: wet (77) outlined and hatched, normal (1,203) filled pale, cut at 211 °C.",
    );
  });

  it("of categories count those that are not drawn", () => {
    const categories = Array.from({ length: 40 }, (_, i) => ({
      category: `c${i}`,
      event: i,
      reference: 40 - i,
    }));
    const many: Picture = {
      variable: "recipe",
      distribution: { type: "categories", categories },
      trend: null,
      timeline: null,
    };
    const chart = distributionChart(
      comparison,
      comparison.variables.find(({ name }) => name === "recipe")!,
      many,
      EN,
    )!;
    expect(chart.notes).toEqual(["35 more categories not drawn."]);
    expect(chart.layout.yaxis.ticktext[0]).toBe("c39");
  });

  it("never fail or draw outside of float64, whatever numbers a stored result holds", () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, 1e308, -1e308, 5e-324),
    );
    const numbers = fc.array(number, { maxLength: 8 });
    const gaps = fc.array(fc.option(number), { maxLength: 8 });
    const axis = fc.record({
      kind: fc.constantFrom("time" as const, "row" as const),
      from: number,
      to: number,
      timeZone: fc.string(),
    });
    const trend = fc.record({ axis, min: gaps, max: gaps, thinned: fc.boolean() });
    const histogram = fc.record({
      type: fc.constant("histogram" as const),
      edges: numbers,
      event: numbers,
      reference: numbers,
      outside: fc.nat(),
    });
    const timeline = fc.record({ axis, event: gaps, ignored: gaps });
    fc.assert(
      fc.property(trend, histogram, timeline, number, (aTrend, distribution, aTimeline, cutAt) => {
        const strange: Picture = { variable: leader.name, distribution, trend: aTrend, timeline: aTimeline };
        const threshold = { ...cut, cut: cutAt, side: "above" as const, above: { event: 1, total: 2 } };
        const result = withLeader({}, { threshold });
        const charts = [
          trendChart(result, result.variables[0], strange, EN),
          distributionChart(result, result.variables[0], strange, EN),
        ];
        for (const chart of charts) {
          if (chart === null) continue;
          const { xaxis, yaxis, yaxis2 } = chart.layout;
          for (const shown of [xaxis, yaxis, yaxis2 ?? yaxis]) {
            expect(shown.range.every(Number.isFinite)).toBe(true);
            expect(shown.tickvals.length).toBeLessThan(101);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
