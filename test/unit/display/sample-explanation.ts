import type { Explanation, ExplanationEnvelope } from "../../../kernel-lib/dist/protocol";

const START = Date.UTC(2026, 0, 5);
const HOUR = 3_600_000;
const AXIS = { kind: "time" as const, from: START, to: START + 48 * HOUR, timeZone: "Europe/Berlin" };

/** An explanation of tags by these names, the first leaning most. */
export function sampleExplanation(
  names: readonly string[] = ["oven", "speed", "flour"],
  changes: Partial<Explanation> = {},
): ExplanationEnvelope {
  const groups = names.map((name, i) => ({
    name,
    unit: "°C",
    others: i === 0 ? ["oven_b"] : [],
    members: [{ name: `${name} mean`, meanAbsolute: 1 / (i + 1) }],
    meanAbsolute: 1 / (i + 1),
    direction: i % 2 === 0 ? -0.9 : 0.9,
    ranks: [i + 1, i + 3] as [number, number],
  }));
  const values = Array.from({ length: 40 }, (_, k) => Math.sin(k));
  const case_ = {
    row: 7,
    at: START + 7 * HOUR,
    label: "event" as const,
    score: 0.4,
    probability: 0.31,
    parts: names.slice(0, 10).map((group, i) => ({ group, contribution: 0.5 / (i + 1), text: "214 °C" })),
    rest: -0.02,
  };
  const result: Explanation = {
    name: "Wet biscuits",
    labels: { event: "wet", reference: "normal" },
    targetText: "moisture above 4.2 %",
    rowText: "one row is a 15 min slice",
    counts: { event: 22, reference: 231, ignored: 5, total: 258 },
    episodes: { count: 5, longestRows: 8, longestMs: 8 * HOUR },
    notices: [],
    leftOut: [],
    timeline: { axis: AXIS, event: [0, 1, 0, 0], ignored: [0, 0, 0, 1] },
    belief: {
      isTrusted: true,
      reasons: [],
      flags: ["Models of other weeks lean on other tags: the order below means little."],
      auc: 0.78,
      low: 0.71,
      high: 0.86,
      chanceP: 0.001,
      baseline: 0.74,
      precision: 0.4,
      prevalence: 0.087,
      folds: [
        { from: START, to: START + 20 * HOUR, rows: 100, events: 9, episodes: 2, auc: 0.8, baseline: 0.7 },
        {
          from: START + 20 * HOUR,
          to: START + 30 * HOUR,
          rows: 50,
          events: 0,
          episodes: 0,
          auc: null,
          baseline: null,
          reason: "it holds no event",
        },
        {
          from: START + 30 * HOUR,
          to: START + 40 * HOUR,
          rows: 60,
          events: 8,
          episodes: 2,
          auc: 0.76,
          baseline: null,
        },
      ],
      keptBack: {
        from: START + 40 * HOUR,
        to: START + 48 * HOUR,
        rows: 48,
        events: 5,
        episodes: 5,
        auc: 0.7,
      },
      keptBackText: "Nothing looked at these rows before the model was final.",
      reliability: {
        method: "platt",
        points: [
          { predicted: 0.05, rate: 0.04, low: 0.01, high: 0.1, n: 100 },
          { predicted: 0.3, rate: 0.35, low: 0.2, high: 0.5, n: 60 },
        ],
        brier: 0.06,
        logLoss: 0.21,
      },
      reliabilityText: "Each block's probabilities come from a curve that the other blocks gave.",
      stability: 0.5,
      gap: "10 h on either side of a block are left out.",
    },
    model: {
      kind: "boosting",
      text: "58 boosted trees of up to 9 leaves (LightGBM)",
      parameters: [{ name: "num_leaves", value: 9 }],
      tried: [
        { kind: "logistic", auc: 0.74 },
        { kind: "boosting", auc: null },
      ],
      trials: 1,
      rows: 210,
    },
    contributions: {
      base: -2.3,
      rows: 253,
      sampled: false,
      groups,
      swarms: names.map(group => ({
        group,
        contributions: values,
        heights: values.map((value, k) => (k % 9 === 0 ? null : (value + 1) / 2)),
      })),
      dependences: names.map((name, i) => ({
        variable: `${name} mean`,
        unit: "°C",
        values: values.map((value, k) => (k === 3 ? null : 200 + value)),
        contributions: values,
        partner: i === 0 ? null : `${names[0]} mean`,
        partnerHeights: i === 0 ? [] : values.map(value => (value + 1) / 2),
      })),
      course: {
        axis: AXIS,
        groups: names.map(group => ({
          group,
          means: [0.1, null, -0.2, 0.4],
          trend: { axis: AXIS, min: [1, null, 2, 3], max: [2, null, 4, 3], thinned: true },
        })),
        scores: [-2, null, -2.4, -1],
      },
      cases: [case_, { ...case_, row: 30, at: START + 30 * HOUR, label: "reference", probability: null }],
      interactions: {
        groups: [...names],
        sizes: names.map((_, i) => names.map((__, j) => (i === j ? 1 : 1 / (1 + i + j)))),
        rows: 200,
      },
    },
    rules: [
      {
        conditions: [
          { variable: `${names[0]} mean`, from: 214 },
          { variable: `${names[0]} mean`, below: 31 },
        ],
        n: 40,
        events: 17,
      },
    ],
    operatingWindow: {
      limits: [{ variable: `${names[0]} mean`, unit: "°C", low: 210, high: null }],
      support: 0.6,
      inside: 0.04,
      outside: 0.12,
      reduction: 0.08,
      low: 0.03,
      high: 0.13,
      blocks: 20,
      text: "Associated, not proven.",
    },
    operatingWindowText: "",
    ...changes,
  };
  return { kind: "explanation", version: 1, id: "result-1", result };
}
