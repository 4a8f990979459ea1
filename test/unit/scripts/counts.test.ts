import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { esModule } from "./module";

const folder = mkdtempSync(join(tmpdir(), "gemba-counts-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The last line that `npm test` would print for this one report. */
function counted(format: string, report: string | null, exitCode: number): string {
  const file = join(folder, "report");
  rmSync(file, { force: true });
  if (report !== null) writeFileSync(file, report);
  const { stdout } = esModule(
    `import { readCounts, text } from "./scripts/test/counts.mjs";
     console.log(text(readCounts(${JSON.stringify(format)}, ${JSON.stringify(file)}, ${exitCode})));`,
  );
  return stdout.trim();
}

const jestReport = (counts: object): string =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numRuntimeErrorTestSuites: 0,
    ...counts,
  });

describe("the counts that npm test ends with", () => {
  it.each([
    ["jest", jestReport({ numPassedTests: 5, numPendingTests: 2 }), 0, "5 passed, 0 failed, 2 skipped"],
    ["jest", jestReport({ numPassedTests: 5, numFailedTests: 1 }), 1, "5 passed, 1 failed"],
    [
      "junit",
      '<testsuites><testsuite tests="9" failures="1" errors="1" skipped="2"/></testsuites>',
      1,
      "5 passed, 2 failed, 2 skipped",
    ],
    [
      "playwright",
      '{"stats": {"expected": 3, "flaky": 1, "unexpected": 0, "skipped": 0}, "errors": []}',
      0,
      "3 passed, 1 failed",
    ],
    [
      "playwright",
      '{"stats": {"expected": 0, "flaky": 0, "unexpected": 0, "skipped": 0}, "errors": [{}]}',
      1,
      "0 passed, 1 failed",
    ],
  ])("come from the report of %s", (format, report, code, text) => {
    expect(counted(format, report, code)).toBe(text);
  });

  it("have a failure when a test file could not be loaded", () => {
    expect(counted("jest", jestReport({ numPassedTests: 5, numRuntimeErrorTestSuites: 1 }), 1)).toBe(
      "5 passed, 1 failed",
    );
  });

  it.each(["jest", "junit", "playwright"])("have a failure when %s left no report", format => {
    expect(counted(format, null, 0)).toBe("0 passed, 1 failed");
  });

  it("have a failure when nothing ran", () => {
    expect(counted("jest", jestReport({}), 0)).toBe("0 passed, 1 failed");
  });

  it("have a failure when the tool failed after its tests", () => {
    expect(counted("jest", jestReport({ numPassedTests: 5 }), 1)).toBe("5 passed, 1 failed");
  });
});

it("a report finds its folder in a clean clone, and an earlier one is forgotten", () => {
  const file = join(folder, "new", "report.json");
  const clear = `import { clearReport } from "./scripts/test/counts.mjs"; clearReport(${JSON.stringify(file)});`;
  esModule(clear);
  writeFileSync(file, "old");
  esModule(clear);
  expect(existsSync(file)).toBe(false);
});
