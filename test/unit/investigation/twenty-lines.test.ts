import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

interface Found {
  seed: number;
  first: string;
  suspects: string[];
  episodes: number;
}

test("on twenty lines the planted cause or its second sensor ranks first, once consequences are out", () => {
  const output = execFileSync(process.execPath, [join(__dirname, "twenty-lines.cjs")], { encoding: "utf8" });
  const lines = output
    .trim()
    .split("\n")
    .map(line => JSON.parse(line) as Found);
  expect(lines).toHaveLength(20);
  expect(lines.filter(({ first, suspects }) => !suspects.includes(first))).toEqual([]);
  expect(Math.min(...lines.map(({ episodes }) => episodes))).toBeGreaterThan(20);
}, 240_000);
