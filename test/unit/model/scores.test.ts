import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { auc, averagePrecision, brierScore, logLoss } from "../../../kernel-lib/dist";
import { refusal } from "./refusal";

const measures = { auc, averagePrecision, logLoss, brierScore };
type Name = keyof typeof measures;
type Reference = { name: string; probabilities: number[]; labels: number[] } & Record<Name, number>;

const references = JSON.parse(
  readFileSync(join(__dirname, "..", "..", "reference", "scores.json"), "utf8"),
) as Reference[];
const names = Object.keys(measures) as Name[];

describe("scores are scikit-learn's", () => {
  it.each(references.map(reference => [reference.name, reference] as const))("%s", (_, reference) => {
    for (const name of names) {
      const found = measures[name](
        Float64Array.from(reference.probabilities),
        Uint8Array.from(reference.labels),
      );
      expect(Math.abs(found! - reference[name])).toBeLessThanOrEqual(1e-12 * Math.max(1, reference[name]));
    }
  });
});

const rows = fc.array(
  fc.record({
    score: fc.oneof(fc.integer({ min: -4, max: 4 }), fc.double({ noNaN: true })),
    label: fc.constantFrom(0, 1, 0, 1, 255),
  }),
  { minLength: 1, maxLength: 40 },
);
const scoresOf = (drawn: { score: number }[]): number[] => drawn.map(({ score }) => score);
const labelsOf = (drawn: { label: number }[]): Uint8Array => Uint8Array.from(drawn, ({ label }) => label);

describe("the area under the curve", () => {
  it("is the share of pairs that are in order, whatever the scores", () => {
    fc.assert(
      fc.property(rows, drawn => {
        const [events, references] = [1, 0].map(label => drawn.filter(row => row.label === label));
        const pairs = events.flatMap(a => references.map(b => Math.sign(a.score - b.score) || 0));
        // Infinity − Infinity has no sign.
        const expected =
          pairs.length === 0 ? null : pairs.reduce((sum, sign) => sum + (1 + sign) / 2, 0) / pairs.length;
        expect(auc(scoresOf(drawn), labelsOf(drawn))).toBe(expected);
      }),
    );
  });

  it("turns into its complement when the scores are turned around", () => {
    fc.assert(
      fc.property(rows, drawn => {
        const labels = labelsOf(drawn);
        const area = auc(scoresOf(drawn), labels);
        const turned = auc(
          scoresOf(drawn).map(score => -score),
          labels,
        );
        if (area === null) expect(turned).toBeNull();
        else expect(turned).toBeCloseTo(1 - area, 14);
      }),
    );
  });
});

describe("average precision", () => {
  it("is the mean precision at every event, where no scores are equal", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 30 }),
        fc.infiniteStream(fc.boolean()),
        (scores, flags) => {
          const labels = scores.map(() => flags.next().value as boolean);
          if (new Set(labels).size < 2) return;
          const precisions = scores.flatMap((score, row) => {
            if (!labels[row]) return [];
            const above = labels.filter((_, other) => scores[other] >= score);
            return [above.filter(Boolean).length / above.length];
          });
          const expected = precisions.reduce((sum, precision) => sum + precision, 0) / precisions.length;
          expect(averagePrecision(scores, labels)).toBeCloseTo(expected, 13);
        },
      ),
    );
  });

  it("of scores that say nothing is the share of events", () => {
    expect(averagePrecision([3, 3, 3, 3], [1, 0, 0, 0])).toBe(0.25);
  });
});

describe("rows that are neither event nor reference", () => {
  it("change no score, also without a number", () => {
    const [p, y] = [
      [0.2, 0.7, 0.4, 0.9],
      [0, 1, 1, 0],
    ];
    for (const name of names)
      expect(measures[name]([0.1, ...p, NaN], [255, ...y, 2])).toBe(measures[name](p, y));
  });
});

describe("a score that is not defined", () => {
  it.each([
    ["only events", [1, 1]],
    ["only references", [0, 0]],
    ["no labelled row", [255, 255]],
  ])("is null for %s", (_, labels) => {
    expect(auc([0.2, 0.4], labels)).toBeNull();
    expect(averagePrecision([0.2, 0.4], labels)).toBeNull();
  });

  it("is null for probabilities without any labelled row", () => {
    expect(logLoss([0.2], [255])).toBeNull();
    expect(brierScore([], [])).toBeNull();
  });
});

describe("what can't be scored is refused", () => {
  it.each(names)("by %s: other lengths, and a labelled row without a number", name => {
    expect(refusal(() => measures[name]([0.1], [0, 1])).message).toMatch(/1 \w+ for 2 labels/);
    const error = refusal(() => measures[name]([0.1, NaN], [0, 1]));
    expect(error.code).toBe("wrong-kind");
    expect(error.message).toMatch(/Row 1/);
  });

  it.each(["logLoss", "brierScore"] as const)("by %s: what is no probability", name => {
    for (const odd of [-0.1, 1.5, Infinity])
      expect(refusal(() => measures[name]([0.1, odd], [0, 1])).code).toBe("bad-options");
  });
});
