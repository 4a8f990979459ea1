// What the acceptance tests find: a line on screen, a page in docs/.

const rate = value => value.toFixed(3).replace(/^0/, "");
const total = (counts, key) => counts.reduce((sum, count) => sum + count[key], 0);

/** 95 % of a mean over labels: tests under one label are not independent, labels are. */
function between(perLabel) {
  const mean = perLabel.reduce((sum, value) => sum + value, 0) / perLabel.length;
  const squares = perLabel.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const half = 1.96 * Math.sqrt(squares / (perLabel.length - 1) / perLabel.length);
  return [Math.max(0, mean - half), Math.min(1, mean + half)];
}

/** Wilson's 95 % interval of a share. */
function wilson(share, n) {
  const z = 1.96;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

function requiredText({ least, most }) {
  if (least === 0 && most === 1) return "–";
  if (least > 0 && most < 1) return `${rate(least)}–${rate(most)}`;
  return most < 1 ? `≤ ${rate(most)}` : `≥ ${rate(least)}`;
}

/** A row of rejection rates. */
export function rejectionResult({ title, required, naive, own }, counts, testsPerLabel) {
  const tests = counts.length * testsPerLabel;
  const found = total(counts, "shift") / tests;
  return {
    title: own ? `${title} (not in METHODS)` : title,
    naive: naive ? rate(total(counts, "naive") / tests) : "–",
    required: requiredText(required),
    found,
    binomial: wilson(found, tests),
    byLabel: between(counts.map(({ shift }) => shift / testsPerLabel)),
    tests,
    passed: found >= required.least && found <= required.most,
  };
}

/** The false discovery rate. */
export function discoveryResult(counts) {
  const shares = counts.map(({ discoveries, falsely }) => (discoveries === 0 ? 0 : falsely / discoveries));
  const found = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return {
    title:
      "false discovery rate, BH .05, 200 correlated variables (ten of them causes under every second label)",
    naive: "–",
    required: "≤ .100",
    found,
    binomial: wilson(found, shares.length),
    byLabel: between(shares),
    tests: counts.length * 200,
    passed: found <= 0.1,
  };
}

/**
 * The simulated line with and without a planted cause. A verdict is q ≤ .1, a clear one q ≤ .05: without any cause
 * so many lines may have one by chance, and no more.
 */
export function plantedResults({ lines, controls, days, leads, controlsMarked, controlsClear }) {
  const row = (title, count, of, required) => ({
    title,
    naive: "–",
    required: requiredText(required),
    found: count / of,
    binomial: wilson(count / of, of),
    byLabel: null,
    tests: of,
    passed: count / of >= required.least && count / of <= required.most,
  });
  return [
    row(`${lines} simulated lines of ${days} days: the planted cause leads, with a verdict`, leads, lines, {
      least: 1,
      most: 1,
    }),
    row(`${controls} lines without a cause: those with a clear verdict`, controlsClear, controls, {
      least: 0,
      most: 0.05,
    }),
    row(`${controls} lines without a cause: those with any verdict`, controlsMarked, controls, {
      least: 0,
      most: 0.1,
    }),
  ];
}

/** A row of models: the share that is as it has to be, and where it is asked for their mean auc. */
export function modelResults({ title, required, meanAuc, own }, results) {
  const count = results.filter(({ counts }) => counts).length;
  const row = (name, found, limits, intervals) => ({
    title: own ? `${name} (not in METHODS)` : name,
    naive: "–",
    required: requiredText(limits),
    found,
    ...intervals,
    tests: results.length,
    passed: found >= limits.least && found <= limits.most,
  });
  const share = row(title, count / results.length, required, {
    binomial: wilson(count / results.length, results.length),
    byLabel: null,
  });
  if (meanAuc === undefined) return [share];
  const aucs = results.map(({ auc }) => auc);
  const mean = aucs.reduce((sum, auc) => sum + auc, 0) / aucs.length;
  const middle = row("the same models: mean auc over blocks", mean, meanAuc, {
    binomial: null,
    byLabel: between(aucs),
  });
  return [share, middle];
}

export function resultLine({ naive, required, found, binomial, byLabel, passed }) {
  return `${rate(found)} (${(binomial ?? byLabel).map(rate).join("–")}), required ${required}, naive ${naive}${passed ? "" : " FAILED"}`;
}

/** docs/validation.md. */
export function report(results, { labels, testsPerLabel, draws }) {
  const lines = results.map(({ title, naive, required, found, binomial, byLabel, passed }) =>
    [
      title,
      naive,
      required,
      `**${rate(found)}**`,
      binomial === null ? "–" : binomial.map(rate).join("–"),
      byLabel === null ? "–" : byLabel.map(rate).join("–"),
      passed ? "yes" : "**no**",
    ].join(" | "),
  );
  return `# Does significance keep its word?

Simulated by \`npm run validate\` through the public API (\`shiftTest\`, \`investigate().compare()\` and \`explain()\`), seeded: the same code gives the same page. Each row has ${labels} independent labels and ${testsPerLabel} variables with each (${labels * testsPerLabel} tests at 5 %, ${draws} draws), 4,000 rows of data unless it says otherwise; rows on intervals, lags, delays, consequences and like with like have 200 labels and 4 variables. Labels are the highest fifth of a slow signal (AR .98), stationary or drifting by ±1.2 standard deviations. _Naive_ is Mann and Whitney's test, which takes rows for independent.

| variable / label | naive | required | found | 95 %, binomial | 95 %, labels as units | as required |
| --- | --- | --- | --- | --- | --- | --- |
${lines.map(line => `| ${line} |`).join("\n")}

What the test does, and why: [significance](significance.md).
`;
}
