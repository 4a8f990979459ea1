import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { commonPool } from "../../../kernel-lib/dist/compute";
import { findLightGBM } from "../../../kernel-lib/dist/model";
import type { ModelData } from "../../../kernel-lib/dist/model";
import { planFolds } from "../../../kernel-lib/dist/model/folds/plan-folds";
import { watchedRows } from "../../../kernel-lib/dist/model/folds/watched-rows";
import { openJournal } from "../../../kernel-lib/dist/model/tuning/journal";
import type { TuningProblem } from "../../../kernel-lib/dist/model/tuning/problem";
import { RIDGES, searchModels } from "../../../kernel-lib/dist/model/tuning/search";
import type { SearchOptions } from "../../../kernel-lib/dist/model/tuning/search";
import { searchKey } from "../../../kernel-lib/dist/model/tuning/search-key";
import { drawnData } from "./drawn-data";
import { SEARCH } from "./library";

const library = findLightGBM(SEARCH).path;
const data = drawnData(2, { rows: 900, sensors: 3, by: 0.7, labelMemory: 0.95 });
let problems = 0;

function problemOf(
  { labels, features, rows: { time } }: ModelData = data,
  own: Partial<TuningProblem> = {},
): TuningProblem {
  const options = {
    count: 4,
    scheme: "blocked",
    keepBack: 0,
    gap: { rows: 20, ms: 0 },
    mergeRows: 10,
  } as const;
  const { usable } = planFolds({ time }, labels, options);
  problems++;
  return {
    columns: features.map(({ values }) => ({ values, categorical: false })),
    labels,
    folds: usable.map(({ trainRows, testRows }, k) => ({
      id: `search-${problems}-${k}`,
      train: trainRows,
      ...watchedRows(trainRows, labels, time, options),
      test: testRows,
    })),
    typicalRows: 600,
    kinds: ["logistic", "boosting"],
    library,
    parameters: {},
    seed: 4,
    ...own,
  };
}

const search = (
  own: Partial<SearchOptions> = {},
  problem: TuningProblem = problemOf(),
): ReturnType<typeof searchModels> =>
  searchModels(problem, {
    budget: { trials: 8, seconds: null },
    stop: new Int32Array(new SharedArrayBuffer(4)),
    ...own,
  });

describe("a search", () => {
  it("tries every ridge and as many boosted models as the budget says, and tells each as it comes", async () => {
    const told: number[] = [];
    const trials = await search({ onTrial: ({ number }) => told.push(number) });
    const of = (kind: string): typeof trials => trials.filter(({ candidate }) => candidate.kind === kind);
    expect(of("logistic")).toHaveLength(RIDGES.length);
    expect(of("boosting")).toHaveLength(8);
    expect(trials.map(({ number }) => number)).toEqual(trials.map((_, place) => place));
    expect(told).toEqual(trials.map(({ number }) => number));
    for (const { aucs, rounds } of trials) {
      expect([2, 4]).toContain(aucs.length);
      expect(rounds).toHaveLength(aucs.length);
      for (const auc of aucs) expect(auc >= 0 && auc <= 1).toBe(true);
    }
  });

  it("gives up the hopeless after two folds, once there are five to compare with", async () => {
    const trials = await search({ budget: { trials: 16, seconds: null } });
    const boosted = trials.filter(({ candidate }) => candidate.kind === "boosting");
    const early = boosted.filter(({ aucs }) => aucs.length === 2);
    expect(early.length).toBeGreaterThan(0);
    expect(boosted.slice(0, 5).every(({ aucs }) => aucs.length === 4)).toBe(true);
    const start = ({ aucs }: { aucs: readonly number[] }): number => aucs[0] + aucs[1];
    const best = [...boosted].sort((a, b) => start(b) - start(a))[0];
    expect(best.aucs).toHaveLength(4);
  });

  it("is the same twice, and another with another seed", async () => {
    const [one, again, other] = [
      await search(),
      await search(),
      await search({}, problemOf(data, { seed: 5 })),
    ];
    expect(again).toEqual(one);
    expect(other.at(-1)!.candidate).not.toEqual(one.at(-1)!.candidate);
  });

  it("has one boosted model with nothing left to tune", async () => {
    const parameters = {
      ...{ num_leaves: 4, learning_rate: 0.1, min_data_in_leaf: 20 },
      ...{ feature_fraction: 1, bagging_fraction: 1, lambda_l2: 1 },
    };
    const trials = await search({}, problemOf(data, { parameters, kinds: ["boosting"] }));
    expect(trials.map(({ candidate }) => candidate)).toEqual([
      { kind: "boosting", parameters: { bagging_freq: 1, ...parameters } },
    ]);
  });

  it("that is finished early keeps what was tried", async () => {
    const finish = new AbortController();
    const trials = await search({
      budget: { trials: 1_000, seconds: null },
      finish: finish.signal,
      onTrial: ({ number }) => number === RIDGES.length + 3 && finish.abort(),
    });
    expect(trials.length).toBe(RIDGES.length + 4);
  });

  it("tries one model at least, however early it is finished and however short the time", async () => {
    const boosting = problemOf(data, { kinds: ["boosting"] });
    const finished = await search({ finish: AbortSignal.abort() }, boosting);
    expect(finished.length).toBeGreaterThanOrEqual(1);
    expect(finished.length).toBeLessThanOrEqual(2);
    const hurried = await search({ budget: { trials: 100, seconds: 1e-9 } });
    const boosted = hurried.filter(({ candidate }) => candidate.kind === "boosting");
    expect(boosted.length).toBeGreaterThanOrEqual(1);
    expect(boosted.length).toBeLessThanOrEqual(2);
  });

  it.each([[["logistic"]], [["logistic", "boosting"]]] as const)(
    "of %j that is stopped is cancelled",
    async kinds => {
      const stop = new Int32Array(new SharedArrayBuffer(4));
      const stopped = search(
        {
          stop,
          budget: { trials: 1_000, seconds: null },
          onTrial: ({ number }) => number > 6 && Atomics.store(stop, 0, 1),
        },
        problemOf(data, { kinds: [...kinds] }),
      );
      if (kinds.length > 1) await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
      else await stopped;
      await expect(
        search({ stop: stop.fill(1) }, problemOf(data, { kinds: [...kinds] })),
      ).rejects.toMatchObject({
        code: "cancelled",
      });
    },
  );

  it("that LightGBM refuses says why", async () => {
    const refused = search({}, problemOf(data, { parameters: { boosting: "sorcery" } }));
    await expect(refused).rejects.toMatchObject({ code: "model-failed" });
  });
});

describe("a search that was interrupted", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gemba-search-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const key = (problem: TuningProblem): string => searchKey(problem, "4.7.0");
  const journalOf = (problem: TuningProblem): ReturnType<typeof openJournal> =>
    openJournal(key(problem), folder);

  it("gives the same trials as one that was not, and fits none of them again", async () => {
    const fits = jest.spyOn(commonPool(), "run");
    try {
      const whole = await search();
      const needed = fits.mock.calls.length;
      const [first, second, third] = [problemOf(), problemOf(), problemOf()];
      fits.mockClear();
      const budget = { trials: 4, seconds: null };
      expect(await search({ journal: journalOf(first), budget }, first)).toEqual(
        whole.slice(0, RIDGES.length + 4),
      );
      const begun = fits.mock.calls.length;
      expect(begun).toBeLessThan(needed);
      fits.mockClear();
      expect(await search({ journal: journalOf(second) }, second)).toEqual(whole);
      expect(fits.mock.calls.length).toBe(needed - begun);
      fits.mockClear();
      expect(await search({ journal: journalOf(third) }, third)).toEqual(whole);
      expect(fits.mock.calls.length).toBe(0);
    } finally {
      fits.mockRestore();
    }
  });

  it("fits again what the file has lost", async () => {
    const [first, second] = [problemOf(), problemOf()];
    const whole = await search({ journal: journalOf(first) }, first);
    const path = join(folder, `${key(first)}.jsonl`);
    const lines = readFileSync(path, "utf8").split("\n");
    writeFileSync(
      path,
      lines
        .filter((_, line) => line % 3 !== 0)
        .join("\n")
        .slice(0, -20),
    );
    expect(await search({ journal: journalOf(second) }, second)).toEqual(whole);
  });

  it("is another one with other values, labels, folds, parameters, seed, kinds or LightGBM", () => {
    const flipped = data.labels.slice();
    flipped[5] = 1 - flipped[5];
    const moved = data.features.map(own => ({ ...own, values: own.values.slice() }));
    moved[1].values[7] += 1e-12;
    const base = problemOf();
    const shorter = base.folds.map((fold, k) => (k === 0 ? { ...fold, train: fold.train.slice(1) } : fold));
    const keys = [
      key(base),
      key(problemOf({ ...data, features: moved })),
      key({ ...base, labels: flipped }),
      key({ ...base, folds: base.folds.slice(1) }),
      key({ ...base, folds: shorter }),
      key({ ...base, parameters: { num_leaves: 5 } }),
      key({ ...base, seed: 9 }),
      key({ ...base, kinds: ["boosting"] }),
      key({ ...base, columns: base.columns.map(column => ({ ...column, categorical: true })) }),
      key({ ...base, columns: [...base.columns].reverse() }),
      searchKey(base, "4.6.0"),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(key(problemOf())).toBe(keys[0]);
  });
});

it("the same models are tried on any number of processors, also where bins are tuned", () => {
  const program = `
    const { planFolds } = require(${JSON.stringify(join(__dirname, "../../../kernel-lib/dist/model/folds/plan-folds"))});
    const { searchModels } = require(${JSON.stringify(join(__dirname, "../../../kernel-lib/dist/model/tuning/search"))});
    const { sharedFloat64 } = require(${JSON.stringify(join(__dirname, "../../../kernel-lib/dist/compute"))});
    const labels = Uint8Array.from({ length: 600 }, (_, row) => Number(row % 30 < 6));
    const values = sharedFloat64(600).map((_, row) => Math.sin(row * row) + labels[row]);
    const { usable } = planFolds({ time: null }, labels, { count: 3, scheme: "blocked", keepBack: 0, gap: { rows: 2, ms: 0 }, mergeRows: 10 });
    const folds = usable.map(({ trainRows, testRows }, k) => ({ id: "f" + k, train: trainRows, fit: trainRows, watch: null, test: testRows }));
    const problem = { columns: [{ values }], labels, folds, typicalRows: 400, kinds: ["boosting"], library: ${JSON.stringify(library)}, parameters: { max_bin: [3, 60] }, seed: 1 };
    const stop = new Int32Array(new SharedArrayBuffer(4));
    searchModels(problem, { budget: { trials: 8, seconds: null }, stop }).then(trials => {
      console.log(JSON.stringify(trials));
      process.exit(0);
    });`;
  const [one, two] = ["1", "2"].map(processors =>
    execFileSync(process.execPath, ["-e", program], {
      encoding: "utf8",
      env: { ...process.env, CPU_LIMIT: processors },
    }),
  );
  expect(JSON.parse(one)).toHaveLength(8);
  expect(two).toBe(one);
});
