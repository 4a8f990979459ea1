import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseLightGBM, predict } from "../../../kernel-lib/dist/explain";
import { Random } from "../../../kernel-lib/dist/compute";
import { findLightGBM, trainLightGBM } from "../../../kernel-lib/dist/model";
import type { LightGBMOptions } from "../../../kernel-lib/dist/model";
import { GembaError } from "../../../kernel-lib/dist/protocol";
import { SEARCH } from "./library";

type Column = readonly (number | null)[];

interface Reference {
  name: string;
  columns: Column[];
  labels: number[];
  options: Omit<LightGBMOptions, "validation"> & { validation?: { columns: Column[]; labels: number[] } };
  trees: { features: number[]; thresholds: (number | "inf")[]; sets: number[] }[];
  scores: number[];
}

const references = JSON.parse(
  readFileSync(join(__dirname, "../../reference/lightgbm.json"), "utf8"),
) as Reference[];

const numbers = (column: Column): Float64Array => Float64Array.from(column, value => value ?? NaN);
const fieldsOf = (text: string, name: string): string[] =>
  text
    .split("end of trees")[0]
    .split("\nTree=")
    .slice(1)
    .map(tree => new RegExp(`^${name}=(.*)$`, "m").exec(tree)?.[1] ?? "");
const words = (line: string): string[] => (line === "" ? [] : line.split(" "));

describe("the trees are those of Python's LightGBM", () => {
  it.each(references.map(reference => [reference.name, reference] as const))("%s", async (_, reference) => {
    const { columns, labels, options, trees, scores } = reference;
    const own = columns.map(numbers);
    const validation = options.validation && {
      ...options.validation,
      columns: options.validation.columns.map(numbers),
    };
    const { text, rounds } = await trainLightGBM(own, labels, {
      ...options,
      validation,
      threads: 1,
      search: SEARCH,
    });
    expect(rounds).toBe(trees.length);
    expect(fieldsOf(text, "split_feature").map(line => words(line).map(Number))).toEqual(
      trees.map(({ features }) => features),
    );
    expect(
      fieldsOf(text, "threshold").map(line =>
        words(line).map(word => (word === "inf" ? word : Number(word))),
      ),
    ).toEqual(trees.map(({ thresholds }) => thresholds));
    expect(fieldsOf(text, "cat_threshold").map(line => words(line).map(Number))).toEqual(
      trees.map(({ sets }) => sets),
    );
    const found = predict(parseLightGBM(text), own).slice(0, scores.length);
    // The last digits are the processor's; test_lightgbm.py compares them on one.
    found.forEach((score, row) => expect(Math.abs(score - scores[row])).toBeLessThan(1e-10));
  });
});

const random = new Random(11);
const rows = 200;
const column = (): Float64Array => Float64Array.from({ length: rows }, () => random.normal());
const [a, b] = [column(), column()];
const wet = Array.from(a, value => value + random.normal() > 0);

describe("training", () => {
  const train = (options: LightGBMOptions = {}): ReturnType<typeof trainLightGBM> =>
    trainLightGBM([a, b], wet, { rounds: 10, threads: 1, search: SEARCH, ...options });

  it("gives the same text every time, whatever ran before", async () => {
    const { text } = await train();
    await trainLightGBM([b], wet, { rounds: 3, parameters: { max_bin: 5 }, search: SEARCH });
    expect((await train()).text).toBe(text);
  });

  it("tells every tree, and takes null as missing and true as 1", async () => {
    const trees: number[] = [];
    const gaps = Array.from(a, (value, row) => (row % 7 === 0 ? null : value));
    const one = await trainLightGBM([gaps as number[], b], wet.map(Number), {
      rounds: 4,
      search: SEARCH,
      onProgress: done => trees.push(done),
    });
    const other = await trainLightGBM([numbers(gaps), b], wet, { rounds: 4, search: SEARCH });
    expect(trees).toEqual([1, 2, 3, 4]);
    expect(one.text).toBe(other.text);
  });

  it("that is cancelled in the middle says so, and the next one works", async () => {
    const ending = new AbortController();
    let seen = 0;
    const cut = train({
      rounds: 100_000,
      signal: ending.signal,
      onProgress: done => {
        seen = done;
        if (done === 5) ending.abort();
      },
    });
    await expect(cut).rejects.toMatchObject({ code: "cancelled" });
    expect(seen).toBeGreaterThanOrEqual(5);
    expect(seen).toBeLessThan(100_000);
    await expect(train({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "cancelled" });
    expect((await train()).rounds).toBe(10);
  });

  it("changes nothing of what it was given", async () => {
    const [columns, labels] = [[a.slice(), b.slice()], [...wet]];
    await trainLightGBM(columns, labels, { rounds: 2, search: SEARCH });
    expect(columns).toEqual([a, b]);
    expect(labels).toEqual(wet);
  });

  it("again and again leaves nothing in LightGBM's memory", () => {
    // What the thread runs, without a thread: when that collects its garbage nobody knows.
    const program = `
      const { train } = require(${JSON.stringify(join(__dirname, "../../../kernel-lib/dist/model/lightgbm/train-work"))});
      const rows = Int32Array.from({ length: 20_000 }, (_, row) => row);
      const columns = [1, 2, 3].map(k => ({ values: Float64Array.from(rows, row => Math.sin(row * k)) }));
      const labels = Float64Array.from(rows, row => Number(Math.sin(row) + Math.cos(3 * row) > 0));
      const task = {
        library: ${JSON.stringify(findLightGBM(SEARCH).path)},
        training: { columns, labels, rows },
        validation: { columns, labels, rows },
        parameters: { objective: "binary", num_threads: 1, verbosity: -1, num_leaves: 4 },
        rounds: 1,
        patience: 1,
        stop: new Int32Array(1),
      };
      const megabytesAfter = count => {
        for (let turn = 0; turn < count; turn++) {
          train(task, () => undefined);
          if (turn % 5 === 0) global.gc();
        }
        return process.memoryUsage().rss / 2 ** 20;
      };
      const before = megabytesAfter(20);
      console.log(megabytesAfter(150) - before);`;
    const args = ["--expose-gc", "-e", program];
    const grown = Number(execFileSync(process.execPath, args, { encoding: "utf8" }));
    // Left there, a data set would take .15 MB each time, a booster .9.
    expect(grown).toBeLessThan(10);
  });
});

describe("what can't be trained is refused", () => {
  const empty = mkdtempSync(join(tmpdir(), "gemba-nothing-"));
  afterAll(() => rmSync(empty, { recursive: true, force: true }));
  const nowhere = { environment: { VIRTUAL_ENV: empty }, installedIn: "/" };
  const replaced = (values: Float64Array, row: number, value: unknown): number[] =>
    Array.from(values, (own, i) => (i === row ? (value as number) : own));
  const marks = (row: number, value: unknown): number[] =>
    wet.map((mark, i) => (i === row ? (value as number) : Number(mark)));

  it.each<[string, Parameters<typeof trainLightGBM>, string, RegExp]>([
    ["no column", [[], wet], "no-variables", /no column/],
    ["too few labels", [[a, b], wet.slice(1)], "bad-options", /Column 0 has 200 values for 199 labels/],
    ["a column that is shorter", [[a, b.slice(3)], wet], "bad-options", /Column 1 has 197/],
    ["another label", [[a], marks(4, 2)], "bad-options", /label of row 4 is 2/],
    ["a label that is no number", [[a], marks(0, NaN)], "bad-options", /label of row 0 is NaN/],
    ["no event", [[a], wet.map(() => 0)], "empty-population", /No row is event/],
    ["no reference", [[a], wet.map(() => true)], "empty-population", /No row is reference/],
    ["no row at all", [[[]], []], "empty-population", /No row is event/],
    ["an infinite value", [[a, replaced(b, 7, Infinity)], wet], "wrong-kind", /Column 1.*Infinity in row 7/],
    ["a value below all", [[a, replaced(b, 7, -Infinity)], wet], "wrong-kind", /-Infinity in row 7/],
    ["a word as value", [[replaced(a, 3, "12")], wet], "wrong-kind", /Column 0.*row 3 but string/],
    ["no number of trees", [[a], wet, { rounds: 0 }], "bad-options", /0 is no number of rounds/],
    ["half a tree", [[a], wet, { rounds: 1.5 }], "bad-options", /rounds/],
    ["no patience", [[a], wet, { patience: -1 }], "bad-options", /patience/],
    ["no thread", [[a], wet, { threads: NaN }], "bad-options", /threads/],
    ["categories of no column", [[a], wet, { categorical: [1] }], "bad-options", /no column 1.*0 to 0/s],
    [
      "an objective unheard of",
      [[a], wet, { parameters: { objective: "sorcery" } }],
      "model-failed",
      /sorcery/,
    ],
    ["a parameter out of range", [[a], wet, { parameters: { num_leaves: 1 } }], "model-failed", /num_leaves/],
    ["a word for a number", [[a], wet, { parameters: { num_leaves: "many" } }], "model-failed", /many/],
    [
      "fewer columns to validate on",
      [[a, b], wet, { validation: { columns: [a], labels: wet } }],
      "bad-options",
      /1 columns to validate on, and 2/,
    ],
    [
      "another label to validate on",
      [[a], wet, { validation: { columns: [a], labels: marks(9, 3) } }],
      "bad-options",
      /label of row 9 is 3.*validation.labels/s,
    ],
    [
      "no row to validate on",
      [[a], wet, { validation: { columns: [[]], labels: [] } }],
      "empty-population",
      /validation/,
    ],
    ["no library", [[a], wet, { search: nowhere }], "library-missing", /pip install/],
  ])("%s", async (_, [columns, labels, options], code, message) => {
    const error: unknown = await trainLightGBM(columns, labels, {
      search: SEARCH,
      threads: 1,
      ...options,
    }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GembaError);
    expect((error as GembaError).code).toBe(code);
    expect((error as GembaError).message).toMatch(message);
    // The thread lives, and so does LightGBM in it.
    const next = trainLightGBM([a], wet, { rounds: 1, threads: 1, search: SEARCH });
    await expect(next).resolves.toMatchObject({ rounds: 1 });
  });
});
