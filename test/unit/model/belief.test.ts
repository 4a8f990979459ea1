import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Random, studentQuantile } from "../../../kernel-lib/dist/compute";
import {
  calibrate,
  calibrateFolds,
  fitIsotonic,
  fitPlatt,
  foldInterval,
  meanPrecision,
} from "../../../kernel-lib/dist/model";
import { averagePrecision, brierScore, logLoss } from "../../../kernel-lib/dist/model";
import type { JudgedFold } from "../../../kernel-lib/dist/model";

const references = JSON.parse(readFileSync(join(__dirname, "../../reference/student.json"), "utf8")) as {
  p: number;
  degrees: number;
  quantile: number;
}[];

describe("quantiles of Student's distribution", () => {
  it.each(references)("are scipy's: $p, $degrees degrees", ({ p, degrees, quantile }) => {
    expect(Math.abs(studentQuantile(p, degrees) - quantile)).toBeLessThan(
      1e-10 * Math.max(1, Math.abs(quantile)),
    );
  });

  it("are the same on either side of the middle", () => {
    expect(studentQuantile(0.5, 3)).toBe(0);
    // 1 − .75 and .75 are numbers of the computer's.
    expect(studentQuantile(0.25, 3)).toBe(-studentQuantile(0.75, 3));
  });

  it("are Cauchy's with one degree, and near the normal distribution's with many", () => {
    for (const p of [0.6, 0.9, 0.975])
      expect(studentQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 10);
    expect(studentQuantile(0.975, 1e5)).toBeCloseTo(1.959_963_984_540_054, 4);
  });

  it("outside of all probabilities are no number, and the search for them ends", () => {
    for (const p of [-0.1, 1.1, NaN]) expect(studentQuantile(p, 4)).toBeNaN();
    expect(studentQuantile(1, 4)).toBe(Infinity);
    expect(studentQuantile(0, 4)).toBe(-Infinity);
  });
});

describe("the interval of a mean over folds", () => {
  it("is Student's", () => {
    // Mean .6, sd .1, error .1/√3; t₂(.975) = 4.3027.
    const { mean, sd, low, high } = foldInterval([0.5, 0.6, 0.7]);
    expect(mean).toBeCloseTo(0.6, 12);
    expect(sd).toBeCloseTo(0.1, 12);
    expect(high! - mean).toBeCloseTo((4.302_652_729_749_464 * 0.1) / Math.sqrt(3), 9);
    expect(mean - low!).toBeCloseTo(high! - mean, 12);
  });

  it("is none of one fold", () => {
    expect(foldInterval([0.7])).toEqual({ mean: 0.7, sd: null, low: null, high: null });
  });

  it("holds the mean of normal scores in 95 of 100", () => {
    const random = new Random(3);
    const [turns, folds] = [4_000, 5];
    let held = 0;
    for (let turn = 0; turn < turns; turn++) {
      const { low, high } = foldInterval(Array.from({ length: folds }, () => random.normal()));
      if (low! <= 0 && 0 <= high!) held++;
    }
    // Five standard deviations of that many coins.
    expect(Math.abs(held / turns - 0.95)).toBeLessThan(5 * Math.sqrt((0.95 * 0.05) / turns));
  });
});

/** Folds of so many rows each, with scores that are as good as `slope` says, and `shift` off in each. */
function drawnFolds(
  count: number,
  rows: number,
  seed: number,
): { scores: Float64Array; labels: Uint8Array; judged: JudgedFold[] } {
  const random = new Random(seed);
  const scores = Float64Array.from({ length: count * rows }, () => 2 * random.normal());
  const labels = Uint8Array.from(scores, score =>
    Number(random.uniform() < 1 / (1 + Math.exp(1 - score / 2))),
  );
  const judged = Array.from({ length: count }, (_, k): JudgedFold => ({
    fold: {
      test: { from: k * rows, to: (k + 1) * rows },
      testRows: Int32Array.from({ length: rows }, (__, i) => k * rows + i),
      trainRows: new Int32Array(),
      events: 0,
      episodes: 0,
      unusable: null,
    },
    auc: 0.7,
    baseline: null,
    candidate: null,
    model: null,
  }));
  return { scores, labels, judged };
}

describe("calibration of folds", () => {
  const { scores, labels, judged } = drawnFolds(4, 150, 9);
  const pick = (values: ArrayLike<number>, rows: readonly number[]): number[] => rows.map(row => values[row]);
  const rowsOf = (folds: readonly JudgedFold[]): number[] => folds.flatMap(({ fold }) => [...fold.testRows]);

  it("takes each fold's probabilities from a curve of the others", () => {
    const own = judged.flatMap(each => {
      const others = rowsOf(judged.filter(other => other !== each));
      const curve = fitPlatt(pick(scores, others), pick(labels, others));
      return [...calibrate(curve, pick(scores, [...each.fold.testRows]))];
    });
    const found = calibrateFolds(scores, labels, judged)!;
    const marks = pick(labels, rowsOf(judged));
    expect(found.brier).toBeCloseTo(brierScore(own, marks)!, 14);
    expect(found.logLoss).toBeCloseTo(logLoss(own, marks)!, 14);
    expect(found.calibration).toEqual(fitPlatt(pick(scores, rowsOf(judged)), marks));
    expect(found.points.reduce((sum, { n }) => sum + n, 0)).toBe(600);
  });

  it("shows a fold that knows nothing of its own answers: turned labels there make it worse", () => {
    const turned = labels.slice();
    for (const row of judged[0].fold.testRows) turned[row] = 1 - turned[row];
    expect(calibrateFolds(scores, turned, judged)!.logLoss).toBeGreaterThan(
      calibrateFolds(scores, labels, judged)!.logLoss,
    );
  });

  it("leaves folds out that could not be judged, and is none with fewer than two", () => {
    const some = judged.map((each, k) => (k === 2 ? { ...each, auc: null } : each));
    const scarce = scores.slice();
    for (const row of judged[2].fold.testRows) scarce[row] = NaN;
    const found = calibrateFolds(scarce, labels, some)!;
    expect(found).toEqual(
      calibrateFolds(
        scores,
        labels,
        judged.filter((_, k) => k !== 2),
      ),
    );
    expect(Number.isFinite(found.brier)).toBe(true);
    expect(
      calibrateFolds(
        scores,
        labels,
        judged.map((each, k) => (k === 0 ? each : { ...each, auc: null })),
      ),
    ).toBeNull();
    expect(calibrateFolds(scores, labels, [])).toBeNull();
  });

  it("takes any rising shape from a thousand events on", () => {
    const many = drawnFolds(3, 1_600, 10);
    const found = calibrateFolds(many.scores, many.labels, many.judged)!;
    const events = many.labels.reduce((sum, label) => sum + label, 0);
    expect(events).toBeGreaterThan(1_000);
    expect(found.calibration).toEqual(fitIsotonic([...many.scores], [...many.labels]));
    expect(calibrateFolds(scores, labels, judged)!.calibration.kind).toBe("platt");
  });

  it("average precision is a mean over folds, none where none can tell", () => {
    const each = judged.map(({ fold }) =>
      averagePrecision(pick(scores, [...fold.testRows]), pick(labels, [...fold.testRows]))!,
    );
    expect(meanPrecision(scores, labels, judged)).toBeCloseTo(each.reduce((a, b) => a + b) / each.length, 14);
    expect(
      meanPrecision(
        scores,
        labels,
        judged.map(one => ({ ...one, auc: null })),
      ),
    ).toBeNull();
  });
});
