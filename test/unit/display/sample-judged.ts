// The sample with everything that is known beyond differences: verdicts, delays, like with
// like, groups and flags. Plausible numbers, not computed ones.
import type {
  Comparison,
  ComparisonEnvelope,
  Evidence,
  Spread,
  VariableComparison,
  Verdict,
} from "../../../kernel-lib/dist/protocol";
import { sampleEnvelope } from "./sample";
import type { SampleOptions } from "./sample";

const MINUTE = 60_000;
const SHARES = [0, 0.01, 0.05, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.95, 0.99, 1];

/** What else the sample may be made of. */
export interface JudgedOptions extends SampleOptions {
  readonly evidence?: Evidence["level"];
}

/** A valid result whose differences were judged. */
export function judgedEnvelope({ evidence = "enough", ...options }: JudgedOptions = {}): ComparisonEnvelope {
  const envelope = sampleEnvelope(options);
  const { result } = envelope;
  const hostile = options.names?.[0];
  const [first, second] = result.variables;
  const variables = result.variables.map((variable, rank) => judged(variable, rank, evidence, hostile));
  const occasions = { leads: 2, weak: 5, enough: 14 }[evidence];
  const comparison: Comparison = {
    ...result,
    rankedBy: evidence === "leads" ? "difference" : "strength",
    significance: {
      status: "computed",
      text:
        hostile ??
        "Judged by moving wet against the tags 9,999 times inside 8 parts of the period; 6 parts hold both; the time of day is taken away first.",
      method: "stratified shift",
      strata: 8,
      informativeStrata: 6,
      draws: 9999,
      correction: "benjamini-hochberg",
      clock: { removed: true, cellMs: 15 * MINUTE, reason: "the span is 14 days or more" },
      evidence: {
        episodes: occasions,
        gaps: occasions + 1,
        occasions,
        mergeRows: 10,
        level: evidence,
        wayOut: evidence === "leads" ? (hostile ?? "the last 3 months hold 14 occasions") : null,
      },
      luckLine: 4.1,
      ranks:
        evidence === "enough"
          ? { blocks: 84, reason: null }
          : { blocks: null, reason: "fewer than ten occasions" },
    },
    families: [{ leader: first.name, members: [first.name, second.name] }],
    likeWithLike: [hostile ?? "product"],
    variables,
    pictures: result.pictures.map(picture =>
      picture.distribution?.type === "histogram"
        ? { ...picture, spread: spreadOf(variables.find(({ name }) => name === picture.variable)!) }
        : picture,
    ),
  };
  return { ...envelope, result: comparison };
}

function judged(
  variable: VariableComparison,
  rank: number,
  level: Evidence["level"],
  hostile: string | undefined,
): VariableComparison {
  const q = [0.0004, 0.0004, 0.03, 0.08][rank] ?? Math.min(0.95, 0.12 + 0.06 * rank);
  const verdict: Verdict =
    level === "leads"
      ? "too few episodes"
      : q <= 0.05 && level === "enough"
        ? "clear"
        : q <= 0.1
          ? "possible"
          : "not seen";
  const { auc } = variable.statistics;
  const strength = Math.max(-0.4, 21 / (1 + rank) - 1.2);
  const lags = Array.from({ length: 61 }, (_, i) => i - 30);
  return {
    ...variable,
    significance: {
      verdict,
      p: q / 4,
      q,
      floorBinds: rank < 2,
      strength,
      statistic: 3 * strength + 2,
      components: auc === null ? null : [4.1 / (1 + rank), 0.4, -0.3, 0.1],
      informativeStrata: 6,
      followsClock: rank === 5,
      memory: { rows: 12, ms: 180 * MINUTE },
      aucInterval: auc === null ? null : [Math.max(0, auc - 0.08), Math.min(1, auc + 0.08)],
      smallestDetectable: 0.21,
      circular: 0.002,
      cut: auc === null ? null : { p: 0.004, kind: "interval", range: [207.4, 209.8] },
      rank: level === "enough" ? [Math.max(1, rank), rank + 2] : null,
    },
    missing: { event: rank === 2 ? 0.12 : 0.004, reference: 0.006, p: 0.2, q: 0.4, strength: 0.1 },
    delay: {
      lagRows: rank === 3 ? -2 : rank,
      lagMs: (rank === 3 ? -2 : rank) * 15 * MINUTE,
      holdMs: rank === 0 ? 0 : 5 * MINUTE,
      p: 0.001,
      strength,
      lags,
      profile: lags.map(lag => Math.max(0, strength) * Math.exp(-((lag - rank) ** 2) / 40)),
      consequence: rank === 3,
    },
    ...(auc === null
      ? {}
      : {
          adjusted: {
            auc: rank === 2 ? 1 - auc : 0.5 + 0.8 * (auc - 0.5),
            cliffsDelta: (rank === 2 ? -1 : 0.8) * (2 * auc - 1),
            p: 0.01,
            q: 0.02,
            strength: 4,
            usableShare: rank === 4 ? 0.3 : 0.82,
            testable: rank !== 4,
            signChanged: rank === 2,
          },
        }),
    ...(rank === 3
      ? {
          flags: [
            {
              code: "differs after the event",
              level: "warn",
              text: hostile ?? "Differs most 30 min after wet.",
            },
          ],
        }
      : {}),
    ...(rank < 2 ? { family: 0 } : {}),
  };
}

/** Straight lines between the quartiles that the medians suggest. */
function spreadOf({ statistics, n }: VariableComparison): Spread {
  const around = (middle: number | null, count: number): Spread["event"] => {
    const values = SHARES.map(share => (middle ?? 0) + 8 * (share - 0.5));
    const points =
      count >= 200
        ? null
        : Array.from({ length: count }, (_, i) => (middle ?? 0) + (8 * (i + 0.5)) / count - 4);
    return { values, points };
  };
  return {
    shares: SHARES,
    event: around(statistics.medianEvent, n.event),
    reference: around(statistics.medianReference, n.reference),
  };
}
