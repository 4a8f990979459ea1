import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  auc,
  brierScore,
  calibrate,
  fitIsotonic,
  fitPlatt,
  reliabilityCurve,
} from "../../../kernel-lib/dist";
import type { ReliabilityBin } from "../../../kernel-lib/dist";
import { Random } from "../../../kernel-lib/dist/compute";
import { refusal } from "./refusal";

interface Labelled {
  name: string;
  scores: number[];
  labels: number[];
}
interface References {
  platt: (Labelled & { slope: number; intercept: number })[];
  isotonic: (Labelled & { weights: number[] | null; asked: number[]; probabilities: number[] })[];
  reliability: { probabilities: number[]; labels: number[]; bins: number; curve: ReliabilityBin[] }[];
}
const references = JSON.parse(
  readFileSync(join(__dirname, "..", "..", "reference", "calibration.json"), "utf8"),
) as References;
const named = <T extends { name: string }>(all: T[]): (readonly [string, T])[] =>
  all.map(each => [each.name, each]);

describe("Platt's calibration is scikit-learn's", () => {
  it.each(named(references.platt))("%s", (_, { scores, labels, slope, intercept }) => {
    const found = fitPlatt(scores, labels);
    expect(Math.abs(found.slope / slope - 1)).toBeLessThan(1e-8);
    expect(Math.abs(found.intercept - intercept)).toBeLessThan(1e-8 * Math.max(1, Math.abs(intercept)));
  });
});

describe("isotonic calibration is scikit-learn's", () => {
  it.each(named(references.isotonic))("%s", (_, { scores, labels, weights, asked, probabilities }) => {
    const found = calibrate(fitIsotonic(scores, labels, weights ?? undefined), asked);
    probabilities.forEach((expected, i) => expect(Math.abs(found[i] - expected)).toBeLessThan(1e-12));
  });
});

describe("reliability is scikit-learn's, with scipy's Wilson interval", () => {
  it.each(references.reliability)("in $bins bins", ({ probabilities, labels, bins, curve }) => {
    const found = reliabilityCurve(probabilities, labels, bins);
    expect(found).toHaveLength(curve.length);
    curve.forEach((expected, i) => {
      for (const key of Object.keys(expected) as (keyof ReliabilityBin)[])
        expect(Math.abs(found[i][key] - expected[key])).toBeLessThan(1e-12);
    });
  });
});

const random = new Random(2005);
const wet = Uint8Array.from({ length: 600 }, () => Number(random.uniform() < 0.3));
const scores = Float64Array.from(wet, event => 1.2 * event + random.normal());

describe("calibrated probabilities", () => {
  it.each([fitPlatt, fitIsotonic])("have the mean of what happened, by %p", fit => {
    const mean = (values: ArrayLike<number>): number =>
      Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
    const share = mean(wet);
    // Platt's targets move the mean by less than one row would.
    expect(Math.abs(mean(calibrate(fit(scores, wet), scores)) - share)).toBeLessThan(1 / wet.length);
  });

  it("keep the order of the scores", () => {
    const order = Float64Array.from({ length: 200 }, (_, i) => -4 + i / 20);
    for (const fit of [fitPlatt, fitIsotonic]) {
      const probabilities = calibrate(fit(scores, wet), order);
      for (let i = 1; i < 200; i++) expect(probabilities[i]).toBeGreaterThanOrEqual(probabilities[i - 1]);
    }
    expect(auc(calibrate(fitPlatt(scores, wet), scores), wet)).toBe(auc(scores, wet));
  });

  it("come nearer to what happened than probabilities that are too sure of themselves", () => {
    const tooSure = scores.map(score => 1 / (1 + Math.exp(-4 * score)));
    const fresh = { labels: new Uint8Array(400), scores: new Float64Array(400) };
    for (let row = 0; row < 400; row++) {
      fresh.labels[row] = Number(random.uniform() < 0.3);
      fresh.scores[row] = 1 / (1 + Math.exp(-4 * (1.2 * fresh.labels[row] + random.normal())));
    }
    for (const fit of [fitPlatt, fitIsotonic]) {
      const calibrated = calibrate(fit(tooSure, wet), fresh.scores);
      expect(brierScore(calibrated, fresh.labels)!).toBeLessThan(
        0.8 * brierScore(fresh.scores, fresh.labels)!,
      );
    }
  });

  it("of a score that is missing are NaN, of infinite ones the ends of the curve", () => {
    for (const fit of [fitPlatt, fitIsotonic]) {
      const model = fit(scores, wet);
      const [missing, low, high] = calibrate(model, [NaN, -Infinity, Infinity]);
      expect(missing).toBeNaN();
      expect([low, high]).toEqual([...calibrate(model, [-1e9, 1e9])]);
    }
  });

  it("are the share of events where all scores are the same, but for Platt's targets", () => {
    const model = fitPlatt([2, 2, 2, 2], [1, 0, 0, 0]);
    expect(model.slope).toBe(0);
    // One target of 2/3, three of 1/5.
    for (const p of calibrate(model, [2, -Infinity])) expect(p).toBeCloseTo((2 / 3 + 3 / 5) / 4, 9);
    expect([...calibrate(fitIsotonic([2, 2, 2, 2], [1, 0, 0, 0]), [1, 2, 3])]).toEqual([0.25, 0.25, 0.25]);
  });

  it("survive being written down", () => {
    for (const fit of [fitPlatt, fitIsotonic]) {
      const model = fit(scores, wet);
      expect(calibrate(JSON.parse(JSON.stringify(model)) as typeof model, scores)).toEqual(
        calibrate(model, scores),
      );
    }
  });
});

describe("an isotonic curve", () => {
  const rows = fc
    .array(fc.record({ score: fc.integer({ min: 0, max: 6 }), label: fc.constantFrom(0, 1, 1, 255) }), {
      minLength: 1,
      maxLength: 14,
    })
    .filter(drawn => drawn.some(row => row.label === 0) && drawn.some(row => row.label === 1));

  it("is the largest mean from below over smallest mean up to above, at every score", () => {
    fc.assert(
      fc.property(rows, drawn => {
        const used = drawn.filter(({ label }) => label !== 255);
        const points = [...new Set(used.map(({ score }) => score))].sort((a, b) => a - b);
        const rateWithin = (from: number, to: number): number => {
          const within = used.filter(({ score }) => score >= from && score <= to);
          return within.filter(({ label }) => label === 1).length / within.length;
        };
        // The min-max formula of isotonic regression (Barlow et al. 1972).
        const expected = points.map(at =>
          Math.max(
            ...points
              .filter(from => from <= at)
              .map(from => Math.min(...points.filter(to => to >= at).map(to => rateWithin(from, to)))),
          ),
        );
        const model = fitIsotonic(
          drawn.map(({ score }) => score),
          drawn.map(({ label }) => label),
        );
        calibrate(model, points).forEach((found, i) => expect(found).toBeCloseTo(expected[i], 12));
      }),
    );
  });

  it("counts a row of weight 2 as two rows, and one of weight 0 not at all", () => {
    const weights = scores.map((_, row) => row % 3);
    const repeated = [...weights].flatMap((weight, row) => Array<number>(weight).fill(row));
    const plain = fitIsotonic(
      repeated.map(row => scores[row]),
      repeated.map(row => wet[row]),
    );
    expect(calibrate(fitIsotonic(scores, wet, weights), scores)).toEqual(calibrate(plain, scores));
  });
});

describe("bins of reliability", () => {
  const probability = fc.oneof(fc.constantFrom(0, 0.2, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  const rows = fc.array(fc.record({ p: probability, label: fc.constantFrom(0, 1, 255) }), { maxLength: 60 });

  it("hold every labelled row once, in order, equal probabilities together", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 12 }), (drawn, bins) => {
        const found = reliabilityCurve(
          drawn.map(({ p }) => p),
          drawn.map(({ label }) => label),
          bins,
        );
        const used = drawn.filter(({ label }) => label !== 255);
        const sorted = used.map(({ p }) => p).sort((a, b) => a - b);
        expect(found.length).toBeLessThanOrEqual(bins);
        let from = 0;
        for (const { n, predicted, rate, events, low, high } of found) {
          const own = sorted.slice(from, from + n);
          expect(predicted).toBeCloseTo(own.reduce((sum, p) => sum + p, 0) / n, 12);
          expect(rate).toBe(events / n);
          expect(low).toBeLessThanOrEqual(rate);
          expect(high).toBeGreaterThanOrEqual(rate);
          if (from > 0) expect(own[0]).toBeGreaterThan(sorted[from - 1]);
          from += n;
        }
        expect(from).toBe(used.length);
        expect(found.reduce((sum, { events }) => sum + events, 0)).toBe(
          used.filter(({ label }) => label === 1).length,
        );
      }),
    );
  });

  it("hold equally many rows where no probabilities are the same", () => {
    const probabilities = Array.from({ length: 100 }, (_, i) => i / 100);
    const bins = reliabilityCurve(probabilities, Array<number>(100).fill(0));
    expect(bins.map(({ n }) => n)).toEqual(Array(10).fill(10));
  });
});

describe("what can't be calibrated is refused", () => {
  it.each<[string, () => unknown, string, RegExp]>([
    ["other lengths", () => fitPlatt([1, 2], [1]), "bad-options", /2 scores for 1/],
    ["an infinite score", () => fitPlatt([1, Infinity, 2], [1, 0, 0]), "wrong-kind", /row 1 is Infinity/],
    [
      "an infinite score behind a row that does not count",
      () => fitIsotonic([1, 0, Infinity], [1, 255, 0]),
      "wrong-kind",
      /row 2 is Infinity/,
    ],
    ["a missing score", () => fitIsotonic([1, NaN], [1, 0]), "wrong-kind", /Row 1/],
    ["only references", () => fitPlatt([1, 2], [0, 0]), "empty-population", /No row is event/],
    ["only events", () => fitIsotonic([1, 2], [1, 1]), "empty-population", /No row is reference/],
    ["other weights", () => fitIsotonic([1, 2], [1, 0], [1]), "bad-options", /1 weights for 2/],
    ["a negative weight", () => fitIsotonic([1, 2], [1, 0], [1, -1]), "bad-options", /weight of row 1 is -1/],
    [
      "a class of no weight",
      () => fitIsotonic([1, 2], [1, 0], [1, 0]),
      "empty-population",
      /any weight is reference/,
    ],
    ["no bin", () => reliabilityCurve([0.5], [1], 0), "bad-options", /bins/],
    ["what is no probability", () => reliabilityCurve([1.5], [1]), "bad-options", /1.5 is no probability/],
  ])("%s", (_, call, code, message) => {
    const error = refusal(call);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});
