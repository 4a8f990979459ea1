// How many tests passed, failed and were skipped, from the report that each tool writes.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";

export const noTests = { passed: 0, failed: 0, skipped: 0 };

export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

export function text({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}

const readers = {
  jest(report) {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(report);
    return {
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites,
      skipped: numPendingTests,
    };
  },

  junit(report) {
    const attribute = (tag, name) => Number(tag.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0);
    return [...report.matchAll(/<testsuite\s[^>]*>/g)].reduce((sum, [tag]) => {
      const failed = attribute(tag, "failures") + attribute(tag, "errors");
      const skipped = attribute(tag, "skipped");
      return add(sum, { passed: attribute(tag, "tests") - failed - skipped, failed, skipped });
    }, noTests);
  },

  playwright(report) {
    const { stats, errors } = JSON.parse(report);
    return {
      passed: stats.expected,
      // A test that passes at the second attempt has failed at the first.
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped,
    };
  },
};

/** Forgets the report of an earlier run, and makes sure that the new one has a folder to go to. */
export function clearReport(file) {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
}

/**
 * The counts of a run. A tool that failed without a failed test, a missing report
 * and a run without any test count as one failure: silence is not success.
 */
export function readCounts(format, file, exitCode) {
  const counts = read(format, file);
  const nothingRan = counts.passed + counts.failed + counts.skipped === 0;
  if (counts.failed > 0 || (exitCode === 0 && !nothingRan)) return counts;
  if (nothingRan) console.error("No test was run: that counts as a failure.");
  return { ...counts, failed: 1 };
}

function read(format, file) {
  try {
    return readers[format](readFileSync(file, "utf8"));
  } catch {
    return noTests;
  }
}
