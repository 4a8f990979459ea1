import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Candidate } from "../../../kernel-lib/dist/model";
import { boostingSearch } from "../../../kernel-lib/dist/model/tuning/boosting-space";
import type { ParameterChoice } from "../../../kernel-lib/dist/model/tuning/boosting-space";
import { chooseTrial } from "../../../kernel-lib/dist/model/tuning/choose-trial";
import { journalFolder, openJournal } from "../../../kernel-lib/dist/model/tuning/journal";
import { typicalRounds } from "../../../kernel-lib/dist/model/tuning/trial";
import type { Trial } from "../../../kernel-lib/dist/model/tuning/trial";
import { refusal } from "./refusal";

let trials = 0;
const boosted = (aucs: number[], leaves: number, rounds: number = 10): Trial => ({
  number: trials++,
  candidate: { kind: "boosting", parameters: { num_leaves: leaves } },
  aucs,
  rounds: aucs.map(() => rounds),
});
const logistic = (aucs: number[], ridge: number): Trial => ({
  number: trials++,
  candidate: { kind: "logistic", ridge },
  aucs,
  rounds: aucs.map(() => 0),
});

describe("of several models", () => {
  const five = [0, 1, 2, 3, 4];
  const best = boosted([0.8, 0.7, 0.9, 0.8, 0.75], 63);

  it("the simplest is chosen that is within one standard error of the differences to the best", () => {
    // Differences .02, 0, .02, 0, .02: mean .012, error √(.00048/4/5) = .0049: not within.
    const clearlyWorse = boosted([0.78, 0.7, 0.88, 0.8, 0.73], 8);
    // Differences .04, −.03, .03, −.02, .03: mean .01, error √(.0042/4/5) = .0145: within.
    const asGood = boosted([0.76, 0.73, 0.87, 0.82, 0.72], 16);
    expect(chooseTrial([best, clearlyWorse], five)).toBe(best);
    expect(chooseTrial([best, clearlyWorse, asGood], five)).toBe(asGood);
    expect(chooseTrial([asGood, boosted([...asGood.aucs], 15), best], five).candidate).toMatchObject({
      parameters: { num_leaves: 15 },
    });
  });

  it("a worse one is not as good, however little and steadily it is worse", () => {
    const steadily = logistic(
      best.aucs.map(auc => auc - 0.001),
      1,
    );
    expect(chooseTrial([steadily, best], five)).toBe(best);
  });

  it("logistic regression is simpler than any boosting, a stronger ridge simpler than a weaker one", () => {
    const same = [...best.aucs];
    const [weak, strong] = [logistic(same, 0.001), logistic(same, 1)];
    expect(chooseTrial([best, boosted(same, 2, 1), weak, strong], five)).toBe(strong);
  });

  it("fewer trees are simpler than more with as many leaves", () => {
    expect(chooseTrial([best, boosted([...best.aucs], 63, 5)], five).rounds[0]).toBe(5);
  });

  it("those that were given up take no part", () => {
    expect(chooseTrial([boosted([0.99, 0.99], 4), best], five)).toBe(best);
  });

  it("the folds that are named count, and no other", () => {
    const other = boosted([0.1, 0.8, 0.95, 0.9, 0.85], 63);
    expect(chooseTrial([best, other], five)).toBe(best);
    expect(chooseTrial([best, other], [1, 2, 3, 4])).toBe(other);
  });

  it("with fewer than five folds the baseline is kept unless it loses each", () => {
    const four = [0, 1, 2, 3];
    const once = logistic([0.5, 0.5, 0.91, 0.5], 0.1);
    const never = logistic([0.7, 0.6, 0.8, 0.7], 0.1);
    expect(chooseTrial([best, once], four)).toBe(once);
    expect(chooseTrial([best, never], four)).toBe(best);
    const better = logistic([0.71, 0.7, 0.85, 0.7], 0.01);
    expect(chooseTrial([never, better, boosted([0.72, 0.1, 0.1, 0.1], 4)], four)).toBe(better);
  });

  it("without a baseline few folds take the best", () => {
    expect(chooseTrial([boosted([0.7, 0.7], 4), best], [0, 1])).toBe(best);
  });

  it("trees for all rows are what the folds needed, in the middle", () => {
    expect(typicalRounds({ rounds: [100, 3, 7, 500, 9] })).toBe(9);
    expect(typicalRounds({ rounds: [] })).toBe(0);
  });
});

describe("what is tuned of boosting", () => {
  it("is ours where nobody says anything, within the rows", () => {
    for (const rows of [0, 40, 3_000, 1e6]) {
      const { space, fixed } = boostingSearch(rows);
      expect(Object.keys(space)).toContain("num_leaves");
      expect(fixed).not.toHaveProperty("num_leaves");
      for (const dimension of Object.values(space)) {
        if (dimension.kind === "choice") throw new Error("there are numbers only");
        expect(dimension.low).toBeLessThan(dimension.high);
      }
    }
  });

  it("is not what a person fixes, and reaches as far as a person says", () => {
    const { space, fixed } = boostingSearch(1000, {
      num_leaves: 8,
      max_depth: [2, 6],
      lambda_l2: [0, 5],
      extra_trees: true,
      boosting: "dart",
    });
    expect(fixed).toMatchObject({ num_leaves: 8, extra_trees: true, boosting: "dart" });
    expect(space).not.toHaveProperty("num_leaves");
    expect(space["max_depth"]).toEqual({ kind: "integer", low: 2, high: 6, log: false });
    // From 0 on nothing can be thought of in factors.
    expect(space["lambda_l2"]).toEqual({ kind: "float", low: 0, high: 5, log: false });
  });

  it.each<[string, Record<string, ParameterChoice>, RegExp]>([
    ["the objective", { objective: "regression" }, /“objective” is not free/],
    ["the seed, by another name", { random_state: 3 }, /“random_state” is not free/],
    ["trees, by scikit-learn's name", { n_estimators: 100 }, /“n_estimators” is not free/],
    ["a name that LightGBM would pass over", { eta: 0.1 }, /“eta” is another name of learning_rate.*Use/],
    ["a range the wrong way round", { num_leaves: [31, 4] }, /“num_leaves”.*from 31 to 4.*lower/],
    ["a range without end", { lambda_l2: [1, Infinity] }, /“lambda_l2”/],
    ["a range of no number", { lambda_l2: [NaN, 1] }, /“lambda_l2”/],
    ["halves of whole numbers", { max_depth: [2.5, 6] }, /“max_depth”.*whole/],
  ])("%s is refused", (_, choices, message) => {
    const error = refusal(() => boostingSearch(1000, choices));
    expect(error.code).toBe("bad-specification");
    expect(error.where).toBe("model.parameters");
    expect(error.message).toMatch(message);
  });
});

describe("the journal", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gemba-journal-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const candidate: Candidate = { kind: "boosting", parameters: { num_leaves: 5, learning_rate: 0.1 + 0.2 } };
  const trial: Trial = { number: 3, candidate, aucs: [0.1 + 0.2, 0.7], rounds: [4, 9] };

  it("gives back what was kept, to the last digit, to the same search alone", () => {
    openJournal("ab", folder).keep(trial);
    expect(openJournal("ab", folder).recall(3, candidate)).toEqual(trial);
    expect(openJournal("ab", folder).recall(2, candidate)).toBeNull();
    expect(openJournal("cd", folder).recall(3, candidate)).toBeNull();
  });

  it("does not take another candidate for it", () => {
    openJournal("ab", folder).keep(trial);
    const other: Candidate = { kind: "boosting", parameters: { num_leaves: 6, learning_rate: 0.1 + 0.2 } };
    expect(openJournal("ab", folder).recall(3, other)).toBeNull();
    expect(openJournal("ab", folder).recall(3, { kind: "logistic", ridge: 1 })).toBeNull();
  });

  it("loses no more than the line that a crash cut short", () => {
    openJournal("ab", folder).keep(trial);
    appendFileSync(join(folder, "ab.jsonl"), `\n${JSON.stringify({ ...trial, number: 4 }).slice(0, -9)}`);
    openJournal("ab", folder).keep({ ...trial, number: 5 });
    const journal = openJournal("ab", folder);
    expect([3, 4, 5].map(number => journal.recall(number, candidate)?.number)).toEqual([3, undefined, 5]);
  });

  it("takes nothing from lines that are no trials", () => {
    const { aucs, ...without } = trial;
    const lines = [
      "null",
      "7",
      "[]",
      '{"number":3}',
      JSON.stringify(without),
      JSON.stringify({ ...trial, aucs: [null, 0.5] }),
      JSON.stringify({ ...trial, aucs: ["0.5"] }),
      JSON.stringify({ ...trial, rounds: 3 }),
      JSON.stringify({ ...trial, number: "3" }),
      JSON.stringify({ ...trial, candidate: null }),
    ];
    for (const line of lines) {
      writeFileSync(join(folder, "ab.jsonl"), line);
      expect(openJournal("ab", folder).recall(3, candidate)).toBeNull();
    }
    writeFileSync(join(folder, "ab.jsonl"), [...lines, JSON.stringify({ ...trial, aucs })].join("\n"));
    expect(openJournal("ab", folder).recall(3, candidate)).toEqual(trial);
  });

  it("goes without where nothing can be written", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const journal = openJournal("ab", join(file, "trials"));
    expect(() => {
      journal.keep(trial);
      journal.keep(trial);
    }).not.toThrow();
    expect(journal.recall(3, candidate)).toBeNull();
    expect(readFileSync(file, "utf8")).toBe("");
  });

  it("forgets searches that nobody came back to in a month, and no other", () => {
    const day = 86_400;
    const now = Date.now() / 1000;
    for (const [key, days] of [
      ["old", 31],
      ["recent", 29],
    ] as const) {
      openJournal(key, folder).keep(trial);
      utimesSync(join(folder, `${key}.jsonl`), now - days * day, now - days * day);
    }
    // What can't be removed keeps nothing else: one of these comes before the others, in whatever order.
    for (let i = 0; i < 10; i++) {
      mkdirSync(join(folder, `${i}.jsonl`));
      utimesSync(join(folder, `${i}.jsonl`), 0, 0);
    }
    openJournal("ab", folder);
    expect(existsSync(join(folder, "old.jsonl"))).toBe(false);
    expect(openJournal("recent", folder).recall(3, candidate)).toEqual(trial);
  });

  it("lies where caches do", () => {
    expect(journalFolder({ GEMBALAB_CACHE: "/a", XDG_CACHE_HOME: "/b" })).toBe(join("/a", "trials"));
    expect(journalFolder({ GEMBALAB_CACHE: "", XDG_CACHE_HOME: "/b" })).toBe(
      join("/b", "gembalab", "trials"),
    );
    expect(journalFolder({})).toMatch(/\.cache.gembalab.trials$/);
  });
});
