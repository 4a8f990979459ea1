// The acceptance table: what is simulated, and between which rejection rates it must lie.
import {
  daily,
  episodes,
  held,
  highest,
  independent,
  shifted,
  slow,
  slowLabel,
  sum,
  trend,
  walk,
  widened,
} from "./signals.mjs";

const LENGTH = 4_000;
const DRIFT = 1.2;
const QUARTER = 900_000;
const ROWS_PER_DAY = 96;

const stationary = random => slowLabel(random, LENGTH);
const drifting = random => slowLabel(random, LENGTH, DRIFT);
const falseAlarms = (most = 0.07, least = 0) => ({ least, most });
const power = least => ({ least, most: 1 });

/** The highest fifth of a slow signal that also follows the time of day, over 30 days of 15 minutes. */
function dailyLabel(random) {
  const length = 30 * ROWS_PER_DAY;
  return highest(sum(slow(random, length, 0.98), daily(length, ROWS_PER_DAY)), 0.2);
}

/** Slow signal with stops of half a day's length without rows, in a third of the time. */
function stops(random) {
  const stopped = highest(slow(random, LENGTH, 0.995), 1 / 3);
  const label = slowLabel(random, LENGTH);
  return label.map((mark, row) => (stopped[row] === 1 ? 255 : mark));
}

/**
 * Per row: `label(random)`; `values(random, label)`; `required`, the rejection rates at 5 % that are
 * accepted; `time(label)`, where it matters; `naive`, whether the naive test is shown beside it.
 */
export const rows = [
  {
    title: "independent rows / stationary",
    label: stationary,
    values: random => independent(random, LENGTH),
    required: falseAlarms(0.07, 0.03),
    naive: true,
  },
  {
    title: "AR .9 / stationary",
    label: stationary,
    values: random => slow(random, LENGTH, 0.9),
    required: falseAlarms(0.07, 0.03),
    naive: true,
  },
  {
    title: "AR .99 / stationary",
    label: stationary,
    values: random => slow(random, LENGTH, 0.99),
    required: falseAlarms(0.07, 0.03),
    naive: true,
  },
  {
    title: "random walk / stationary",
    label: stationary,
    values: random => walk(random, LENGTH),
    required: falseAlarms(),
    naive: true,
  },
  {
    title: "random walk / drifting",
    label: drifting,
    values: random => walk(random, LENGTH),
    required: falseAlarms(),
    naive: true,
  },
  {
    title: "trend + AR .9 / drifting",
    label: drifting,
    values: random => sum(slow(random, LENGTH, 0.9), trend(LENGTH, DRIFT)),
    required: falseAlarms(),
    naive: true,
  },
  {
    title: "daily cycle / daily cycle, 30 days of 15 minutes",
    label: dailyLabel,
    values: (random, label) => sum(slow(random, label.length, 0.9), daily(label.length, ROWS_PER_DAY)),
    time: label => Float64Array.from(label, (_, row) => row * QUARTER),
    required: falseAlarms(),
    naive: true,
  },
  {
    title: "AR .99 / 3 episodes, 2,000 rows",
    label: random => episodes(random, 2_000, 3, 80),
    values: random => slow(random, 2_000, 0.99),
    required: falseAlarms(),
    naive: true,
  },
  {
    title: "AR .99 / 5 episodes, 2,000 rows",
    label: random => episodes(random, 2_000, 5, 80),
    values: random => slow(random, 2_000, 0.99),
    required: falseAlarms(),
    naive: true,
  },
  {
    title: "random walk / drifting, 500 rows",
    label: random => slowLabel(random, 500, DRIFT),
    values: random => walk(random, 500),
    required: falseAlarms(0.08),
    naive: true,
  },
  {
    title: "held analyser values (AR .99, 30 rows) / stationary",
    label: stationary,
    values: random => held(slow(random, LENGTH, 0.99), 30),
    required: falseAlarms(),
    naive: true,
  },
  {
    title: "integers (AR .9, five or so levels) / stationary",
    label: stationary,
    values: random => slow(random, LENGTH, 0.9).map(Math.round),
    required: falseAlarms(),
    naive: true,
  },
  {
    title: "AR .99 / stationary, a third of the time stops: missing then",
    label: stops,
    values: (random, label) =>
      slow(random, LENGTH, 0.99).map((value, row) => (label[row] === 255 ? NaN : value)),
    required: falseAlarms(),
    naive: true,
    own: true,
  },
  {
    title: "power, location .5 sd, AR .99",
    label: stationary,
    values: (random, label) => shifted(slow(random, LENGTH, 0.99), label, 0.5),
    required: power(0.8),
  },
  {
    title: "power, location .5 sd, AR .9",
    label: stationary,
    values: (random, label) => shifted(slow(random, LENGTH, 0.9), label, 0.5),
    required: power(0.9),
  },
  {
    title: "power, spread × 1.5, AR .99",
    label: stationary,
    values: (random, label) => widened(slow(random, LENGTH, 0.99), label, 1.5),
    required: power(0.7),
  },
  {
    title: "power, spread × 1.5, AR .9",
    label: stationary,
    values: (random, label) => widened(slow(random, LENGTH, 0.9), label, 1.5),
    required: power(0.95),
  },
  {
    title: "power, 5 episodes of about 80 rows, AR .9: location 1 sd",
    label: random => episodes(random, 2_000, 5, 80),
    values: (random, label) => shifted(slow(random, 2_000, 0.9), label, 1),
    required: power(0.85),
  },
  {
    title: "power, 5 episodes of about 80 rows, AR .9: spread × 2",
    label: random => episodes(random, 2_000, 5, 80),
    values: (random, label) => widened(slow(random, 2_000, 0.9), label, 2),
    required: power(0.85),
  },
];
