import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Random, sharedFloat64 } from "../../../kernel-lib/dist/compute";
import { auc, buildModel, foldInterval, scoreModel } from "../../../kernel-lib/dist/model";
import type { BuiltModel, ModelData, ModelProgress } from "../../../kernel-lib/dist/model";
import { GembaError } from "../../../kernel-lib/dist/protocol";
import { choices, drawnData, feature, rowsOf, slow } from "./drawn-data";
import { useLightGBM } from "./library";
import { RIDGES } from "../../../kernel-lib/dist/model/tuning/search";

let cache: string;
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), "gemba-models-"));
  process.env["GEMBALAB_CACHE"] = cache;
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));
beforeEach(() => useLightGBM());

const build = (data: ModelData, own: Parameters<typeof choices>[0] = {}): Promise<BuiltModel> =>
  buildModel(data, choices(own), { journal: false });
const isTrusted = ({ chance, judged }: BuiltModel): boolean =>
  chance.p! <= 0.05 && foldInterval(judged.flatMap(({ auc: own }) => own ?? [])).low! > 0.5;
const refusalOf = async (work: Promise<unknown>): Promise<GembaError> => {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(GembaError);
  return error as GembaError;
};
const SOME = drawnData(5, { by: 1, sensors: 4, labelMemory: 0.95 });

describe("a model", () => {
  it("of noise is no better than chance on more than one line of four", async () => {
    const seeds = [11, 12, 13, 14];
    const trusted = [];
    for (const seed of seeds) trusted.push(isTrusted(await build(drawnData(seed, { rows: 2_500 }))));
    expect(trusted.filter(Boolean).length).toBeLessThanOrEqual(1);
  });

  it("of a cause that is planted is better than chance, and leans on it", async () => {
    const built = await build(drawnData(21, { rows: 2_500, by: 1.5 }), { kinds: ["logistic"] });
    expect(isTrusted(built)).toBe(true);
    if (built.model.kind !== "logistic") throw new Error("logistic regression alone was asked for");
    const sizes = built.model.terms.map(({ coefficient }) => Math.abs(coefficient));
    expect(built.model.terms[sizes.indexOf(Math.max(...sizes))].feature).toBe(1);
  });

  it("of a cause that widens is found by trees, which the baseline can't see", async () => {
    const data = drawnData(22, { rows: 2_500, labelMemory: 0.95, memory: 0.9 });
    data.features[1].values.forEach((value, row) => {
      if (data.labels[row] === 1) data.features[1].values[row] = 4 * value;
    });
    const built = await build(data);
    expect(built.chosen.candidate.kind).toBe("boosting");
    expect(isTrusted(built)).toBe(true);
    expect(Math.max(...built.judged.map(({ baseline }) => baseline!))).toBeLessThan(0.7);
    const [own, baseline] = [built.judged.map(({ auc: a }) => a!), built.judged.map(({ baseline: b }) => b!)];
    expect(foldInterval(own).mean).toBeGreaterThan(foldInterval(baseline).mean + 0.1);
  });

  it("is the same twice, to the last word of its text", async () => {
    const own = { kinds: ["boosting"] as const, keepBack: 0.2 };
    const [one, again] = [await build(SOME, own), await build(SOME, own)];
    expect(one.model.kind).toBe("boosting");
    expect(again.model).toEqual(one.model);
    expect(again.outOfFold).toEqual(one.outOfFold);
    expect({ ...again.chance }).toEqual({ ...one.chance });
    expect(again.trials).toEqual(one.trials);
  });

  it("is judged block by block, by scores of rows that its model had not seen", async () => {
    const { judged, outOfFold, folds } = await build(SOME, { keepBack: 0.2 });
    const seen = new Set(folds.usable.flatMap(({ testRows }) => [...testRows]));
    outOfFold.forEach((score, row) => expect(Number.isNaN(score)).toBe(!seen.has(row)));
    for (const { fold, auc: own } of judged) {
      if (own === null) continue;
      const [scores, marks] = [
        Float64Array.from(fold.testRows, row => outOfFold[row]),
        Uint8Array.from(fold.testRows, row => SOME.labels[row]),
      ];
      expect(own).toBe(auc(scores, marks));
    }
  });

  describe("learns nothing", () => {
    const data = drawnData(6, { rows: 2_000, sensors: 3, by: 0.5, labelMemory: 0.9 });
    // The gap is given, because it may follow from all values.
    const own = { kinds: ["logistic"] as const, keepBack: 0.3, gapMs: 3_600_000 };
    const changed = (rows: Int32Array, change: (value: number) => number): ModelData => {
      const inside = new Set(rows);
      const features = data.features.map(one => ({
        ...one,
        values: one.values.map((value, row) => (inside.has(row) ? change(value) : value)),
      }));
      return { ...data, features };
    };

    it("from what is kept back", async () => {
      const before = await build(data, own);
      const after = await build(
        changed(before.folds.keptBack!.rows, value => 5 - 3 * value),
        own,
      );
      expect(after.model).toEqual(before.model);
      expect(after.outOfFold).toEqual(before.outOfFold);
      expect(after.keptBack!.scores).not.toEqual(before.keptBack!.scores);
    });

    it("from the block that judges it", async () => {
      const before = await build(data, own);
      // So little that the other blocks choose the same, though they train on this one.
      const after = await build(
        changed(before.folds.usable[1].testRows, value => 1.001 * value),
        own,
      );
      const places = before.judged.map((_, place) => place);
      expect(after.judged.map(({ candidate }) => candidate)).toEqual(
        before.judged.map(({ candidate }) => candidate),
      );
      const same = places.filter(place =>
        isDeepStrictEqual(after.judged[place].model, before.judged[place].model),
      );
      expect(same).toEqual([1]);
    });
  });

  it("is scored alone as it is when it is built", async () => {
    const built = await build(SOME);
    const aucs = built.judged.flatMap(({ auc: own }) => own ?? []);
    const score = await scoreModel(SOME, choices(), built.gap, { journal: false });
    expect(score).toBe(foldInterval(aucs).mean);
  });

  it("tells how far it is, and the best auc so far", async () => {
    const told: ModelProgress[] = [];
    await buildModel(SOME, choices(), { journal: false, onProgress: progress => told.push(progress) });
    expect(told.map(({ trials }) => trials)).toEqual(
      Array.from({ length: RIDGES.length + 3 }, (_, i) => i + 1),
    );
    expect(told.at(-1)).toMatchObject({ of: RIDGES.length + 3 });
    const best = told.map(progress => progress.best!);
    expect(best).toEqual([...best].sort((a, b) => a - b));
  });
});

describe("data that are unlike those of books", () => {
  const random = new Random(8);
  const { rows, labels, features, reachMs } = SOME;
  const count = labels.length;
  const wide = Array.from({ length: 200 }, (_, j) => feature(`wide ${j}`, slow(random, 180, 0.5)));
  const recipe = sharedFloat64(count).map((_, row) =>
    random.uniform() < 0.1 ? NaN : Math.floor(row / 90) % 4,
  );
  const cases: [string, ModelData][] = [
    [
      "a column that never changes",
      { rows, labels, reachMs, features: [...features, feature("constant", sharedFloat64(count).fill(7))] },
    ],
    [
      "nothing but columns that never change",
      { rows, labels, reachMs, features: [feature("constant", sharedFloat64(count).fill(7))] },
    ],
    [
      "a column without a value",
      { rows, labels, reachMs, features: [...features, feature("missing", sharedFloat64(count).fill(NaN))] },
    ],
    [
      "nothing but missing values",
      { rows, labels, reachMs, features: [feature("missing", sharedFloat64(count).fill(NaN))] },
    ],
    [
      "categories, some of them missing",
      { rows, labels, reachMs, features: [...features, feature("recipe", recipe, ["a", "b", "c", "d"])] },
    ],
    [
      "more columns than rows",
      {
        rows: rowsOf(180),
        labels: Uint8Array.from({ length: 180 }, (_, row) => Number(row % 30 < 8)),
        reachMs,
        features: wide,
      },
    ],
    [
      "rows in no order",
      { rows: { time: null, intervalMs: null, timeZone: "UTC" }, labels, reachMs, features },
    ],
    [
      "values as large as numbers are",
      {
        rows,
        labels,
        reachMs,
        features: [
          ...features,
          feature(
            "large",
            features[0].values.map(value => 1e300 * value),
          ),
        ],
      },
    ],
    [
      "rows that take no part",
      { rows, reachMs, features, labels: labels.map((label, row) => (row % 50 < 10 ? 255 : label)) },
    ],
  ];

  it.each(cases)("make a model all the same: %s", async (_, data) => {
    for (const kinds of [["logistic"], ["boosting"]] as const) {
      const built = await build(data, { kinds, budget: { trials: 1, seconds: null } });
      const aucs = built.judged.flatMap(({ auc: own }) => own ?? []);
      expect(aucs.length).toBeGreaterThanOrEqual(2);
      for (const own of aucs) expect(own >= 0 && own <= 1).toBe(true);
      for (const { testRows } of built.folds.usable)
        for (const row of testRows) expect(Number.isFinite(built.outOfFold[row])).toBe(true);
    }
  });

  it("a model of columns that say nothing says so", async () => {
    const constant = cases.find(([name]) => name.startsWith("nothing but columns"))![1];
    const { judged, chance } = await build(constant);
    expect(judged.map(({ auc: own }) => own)).toEqual(judged.map(() => 0.5));
    expect(chance.p === null || chance.p > 0.05).toBe(true);
  });
});

describe("without LightGBM", () => {
  beforeEach(() => useLightGBM(false));

  it("logistic regression does, and why there are no trees is told", async () => {
    const built = await build(SOME);
    expect(built.withoutBoosting).toMatchObject({ code: "library-missing" });
    expect(built.model.kind).toBe("logistic");
    expect(built.trials.every(({ candidate }) => candidate.kind === "logistic")).toBe(true);
    expect((await build(SOME, { kinds: ["logistic"] })).withoutBoosting).toBeNull();
  });

  it("trees alone are refused, with the command that installs it", async () => {
    const error = await refusalOf(build(SOME, { kinds: ["boosting"] }));
    expect(error.code).toBe("library-missing");
    expect(error.remedy).toMatch(/pip install/);
  });
});

describe("what can't be modelled is refused", () => {
  const { rows, features, reachMs } = SOME;
  const count = SOME.labels.length;
  const episodes = (places: number[]): Uint8Array => {
    const labels = new Uint8Array(count);
    for (const place of places) labels.fill(1, place, place + 20);
    return labels;
  };

  it.each<[string, Uint8Array, string, RegExp]>([
    ["no event", episodes([]), "too-few-episodes", /at least 3 occasions.*there are 0/],
    ["one occasion", episodes([200]), "too-few-episodes", /there is 1\b/],
    ["two occasions", episodes([200, 900]), "too-few-episodes", /there are 2/],
    ["nothing but the event", new Uint8Array(count).fill(1), "too-few-episodes", /there is 1\b/],
    ["no row that takes part", new Uint8Array(count).fill(255), "too-few-episodes", /there are 0/],
    [
      "occasions that share a block",
      episodes([100, 140, 180]),
      "too-few-episodes",
      /No model can be judged.*(no event)/,
    ],
  ])("%s", async (_, labels, code, message) => {
    const error = await refusalOf(build({ rows, labels, features, reachMs }));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).not.toMatch(/\(in the others \)|NaN|undefined/);
  });

  it("no feature", async () => {
    expect((await refusalOf(build({ ...SOME, features: [] }))).code).toBe("no-variables");
  });

  it("a gap that leaves nothing to train on", async () => {
    const error = await refusalOf(build(SOME, { gapMs: 1e12 }));
    expect(error.code).toBe("too-few-episodes");
    expect(error.message).toMatch(/train on.*gap/s);
  });

  it("a forward scheme whose occasions all lie in the first block", async () => {
    const error = await refusalOf(build({ ...SOME, labels: episodes([0, 31, 62]) }, { scheme: "forward" }));
    expect(error.code).toBe("too-few-episodes");
    expect(error.message).not.toMatch(/\(in the others \)/);
  });
});

describe("a run that somebody ends", () => {
  const cancelling = (kinds: readonly ("logistic" | "boosting")[], after: number): Promise<unknown> => {
    const ending = new AbortController();
    let told = 0;
    return buildModel(SOME, choices({ kinds, budget: { trials: 1_000, seconds: null } }), {
      journal: false,
      signal: ending.signal,
      onProgress: () => ++told >= after && ending.abort(),
    });
  };

  it.each([
    ["before it begins", 0],
    ["in the middle", 7],
  ])("is cancelled %s, and the next one works", async (_, after) => {
    const work =
      after === 0
        ? buildModel(SOME, choices(), { signal: AbortSignal.abort() })
        : cancelling(["logistic", "boosting"], after);
    expect((await refusalOf(work)).code).toBe("cancelled");
    expect((await build(SOME)).judged.length).toBeGreaterThan(1);
  });

  it("is cancelled with logistic regression alone, too", async () => {
    expect((await refusalOf(cancelling(["logistic"], 2))).code).toBe("cancelled");
  });

  it("keeps the best when it is finished early", async () => {
    const finish = new AbortController();
    const built = await buildModel(SOME, choices({ budget: { trials: 1_000, seconds: null } }), {
      journal: false,
      finish: finish.signal,
      onProgress: ({ trials }) => trials === RIDGES.length + 2 && finish.abort(),
    });
    expect(built.trials.filter(({ candidate }) => candidate.kind === "boosting")).toHaveLength(2);
    expect(built.judged.length).toBeGreaterThan(1);
  });

  it("keeps the simple models when it is finished before the first tree", async () => {
    const finish = new AbortController();
    const built = await buildModel(SOME, choices({ budget: { trials: 1_000, seconds: null } }), {
      journal: false,
      finish: finish.signal,
      onProgress: () => finish.abort(),
    });
    expect(built.trials.map(({ candidate }) => candidate.kind)).toEqual(["logistic"]);
    expect(built.model.kind).toBe("logistic");
  });

  it("takes up trials of a run that was interrupted", async () => {
    const own = choices({ seed: 77 });
    const first = await buildModel(SOME, own);
    const again = await buildModel(SOME, own);
    expect(again.trials).toEqual(first.trials);
    expect(again.model).toEqual(first.model);
  });
});

it("a thread that is killed ends the run with a word, and the next run works", () => {
  const program = `
    const threads = require("node:worker_threads");
    const running = new Set();
    threads.Worker = class extends threads.Worker {
      constructor(...args) {
        super(...args);
        running.add(this);
        this.on("exit", () => running.delete(this));
      }
    };
    const { buildModel } = require(${JSON.stringify(join(__dirname, "../../../kernel-lib/dist/model"))});
    const { sharedFloat64 } = require(${JSON.stringify(join(__dirname, "../../../kernel-lib/dist/compute"))});
    const labels = Uint8Array.from({ length: 3_000 }, (_, row) => Number(row % 100 < 20));
    const features = [1, 2, 3].map(k => ({ variable: { name: "x" + k }, values: sharedFloat64(3_000).map((_, row) => Math.sin(k * row * row)), categories: null }));
    const rows = { time: sharedFloat64(3_000).map((_, row) => row * 60_000), intervalMs: 60_000, timeZone: "UTC" };
    const run = (trials, onProgress) =>
      buildModel({ rows, labels, features, reachMs: 0 }, { kinds: ["boosting"], budget: { trials, seconds: null }, folds: 4, scheme: "blocked", keepBack: 0, gapMs: 0, parameters: {}, seed: 1 }, { journal: false, onProgress });
    (async () => {
      let told = 0;
      const ending = await run(500, () => { if (++told === 3) for (const worker of running) void worker.terminate(); }).then(() => "done", error => error.code);
      const next = await run(1);
      console.log(JSON.stringify([ending, next.judged.length]));
      process.exit(0);
    })();`;
  const printed = execFileSync(process.execPath, ["-e", program], { encoding: "utf8", env: process.env });
  expect(JSON.parse(printed)).toEqual(["worker-died", 4]);
});
