import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../../../kernel-lib/dist/display";
import { setHost } from "../../../kernel-lib/dist/investigation";
import { currentSession } from "../../../kernel-lib/dist/investigation/session";
import type { ResultEntry } from "../../../kernel-lib/dist/investigation/session";
import { caseOf, sliceOf } from "../../../kernel-lib/dist/investigation/view";
import { investigate, load, simulateLine, tableFrom } from "../../../kernel-lib/dist";
import { MAX_PAYLOAD_BYTES, parseResult, RESULT_MIME } from "../../../kernel-lib/dist/protocol";
import type { Explanation, ResultEnvelope, Specification } from "../../../kernel-lib/dist/protocol";

const shown: ResultEnvelope[] = [];
setHost({
  show: envelope => shown.push(envelope),
  currentCell: () => null,
  onInterrupt: () => () => undefined,
});
jest.setTimeout(120_000);

const { table: line } = simulateLine({ days: 20, seed: 1 });
const QUESTION: Specification = {
  labels: { event: "wet", reference: "normal" },
  target: { variable: "moisture", above: 4.2, forAtLeast: "5 min" },
  when: { variable: "line_speed", above: 5 },
  windows: { every: "15 min", aggregate: ["mean", "std"] },
  model: { kinds: ["boosting"], budget: { trials: 2 }, folds: 4, parameters: { learning_rate: 0.1 } },
};

let folder: string;
let explanation: Explanation;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gemba-explain-"));
  process.env["GEMBALAB_CACHE"] = folder;
  process.env["VIRTUAL_ENV"] ??= join(__dirname, "../../../.venv");
  explanation = await investigate(line, QUESTION).explain();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The result as a view knows it. */
const kept = (): ResultEntry =>
  currentSession().result(shown.find(({ result }) => result === explanation)!.id);

test("the planted cause leads, and the model is believed", () => {
  const [leader] = explanation.contributions.groups;
  expect([leader.name, ...leader.others]).toContain("oven3_temp");
  expect(leader.direction).toBeLessThan(0);
  expect(explanation.belief.isTrusted).toBe(true);
  expect(explanation.belief.reasons).toEqual([]);
});

test("contributions of a row add up from the base to its score", () => {
  const { base, cases } = explanation.contributions;
  expect(cases.length).toBeGreaterThan(1);
  for (const { parts, rest, score } of cases) {
    const sum = parts.reduce((total, { contribution }) => total + contribution, base + rest);
    expect(sum).toBeCloseTo(score, 9);
  }
});

test("groups are explained as one: all aggregates of a tag, and tags that move together", () => {
  const [leader] = explanation.contributions.groups;
  const members = leader.members.map(({ name }) => name);
  expect(members).toEqual(expect.arrayContaining(["oven3_temp mean", "oven3_temp_b mean", "oven3_temp std"]));
  const all = explanation.contributions.groups.flatMap(({ members: own }) => own.map(({ name }) => name));
  expect(new Set(all).size).toBe(all.length);
});

test("blocks cover the rows in their order, and every one says how it did or why it could not", () => {
  const { folds } = explanation.belief;
  expect(folds).toHaveLength(4);
  folds.forEach(({ from, to, auc, reason }, k) => {
    expect(from).toBeLessThan(to);
    if (k > 0) expect(from).toBe(folds[k - 1].to);
    expect(auc === null).toBe(reason !== undefined);
  });
});

test("what is stored fits the schema and its room", () => {
  const made = bundle(shown.at(-1)!);
  expect(Buffer.byteLength(JSON.stringify(made))).toBeLessThan(MAX_PAYLOAD_BYTES);
  expect(parseResult(made[RESULT_MIME]).kind).toBe("explanation");
});

test("a second run gives the same explanation and the same model", async () => {
  const [first, second] = [investigate(line, QUESTION), investigate(line, QUESTION)];
  await first.explain();
  // Nothing is taken over from the first run's trials.
  process.env["GEMBALAB_CACHE"] = join(folder, "another");
  await second.explain();
  process.env["GEMBALAB_CACHE"] = folder;
  expect(second.results.explanation).toEqual(explanation);
  expect(second.results.model).toEqual(first.results.model);
  expect(second.results.model!.text).toMatch(/^tree\nversion=v4/);
});

test("a part of the time is summed up anew", () => {
  const { axis } = explanation.timeline;
  const half = { from: axis.from, to: (axis.from + axis.to) / 2 };
  const slice = sliceOf(kept(), half);
  const whole = sliceOf(kept(), axis);
  // As a message brings it: nothing else of the request may be in the answer.
  const asked = { type: "explain-slice", id: "1", resultId: "2", ...half };
  expect(Object.keys(sliceOf(kept(), asked)).sort()).toEqual(["from", "groups", "rows", "swarms", "to"]);
  expect(slice.rows).toBeGreaterThan(0);
  expect(slice.rows).toBeLessThan(whole.rows);
  const sizes = (groups: Explanation["contributions"]["groups"]): [string, number][] =>
    groups
      .filter(({ meanAbsolute }) => meanAbsolute > 0)
      .map(({ name, meanAbsolute }) => [name, meanAbsolute]);
  expect(sizes(whole.groups)).toEqual(sizes(explanation.contributions.groups));
  expect(sliceOf(kept(), { from: axis.to + 1, to: axis.to + 2 })).toMatchObject({ rows: 0, groups: [] });
  expect(() => sliceOf(kept(), { from: 2, to: 1 })).toThrow("ends before it begins");
});

test("any row can be asked about, also with a value moved", async () => {
  const [shownCase] = explanation.contributions.cases;
  const asked = await caseOf(kept(), { at: shownCase.at });
  expect(asked).toEqual({ case: shownCase, changed: null });
  const variable = explanation.contributions.groups[0].members[0].name;
  const moved = await caseOf(kept(), { at: shownCase.at, changes: [{ variable, value: 500 }] });
  expect(moved.case).toEqual(shownCase);
  expect(moved.changed!.score).not.toBe(shownCase.score);
  expect(moved.changed!.row).toBe(shownCase.row);
  const sum = moved.changed!.parts.reduce(
    (total, { contribution }) => total + contribution,
    explanation.contributions.base + moved.changed!.rest,
  );
  expect(sum).toBeCloseTo(moved.changed!.score, 9);
});

test.each([
  ["no-such-variable", { variable: "oven3_tmp mean", value: 1 }],
  ["wrong-kind", { variable: "recipe", value: 1 }],
])("a value that can't be moved is an error: %s", async (code, change) => {
  await expect(caseOf(kept(), { at: 0, changes: [change] })).rejects.toMatchObject({ code });
});

test("the model explained is the one saved: its terms give the score of a row", async () => {
  const question: Specification = { ...QUESTION, model: { kinds: ["logistic"], folds: 4 } };
  const investigation = investigate(line, question);
  const { contributions, model } = await investigation.explain();
  expect(model.kind).toBe("logistic");
  expect(contributions.interactions).toBeNull();
  const saved = JSON.parse(investigation.results.model!.text) as {
    intercept: number;
    terms: { coefficient: number; mean: number }[];
  };
  const base = saved.terms.reduce((sum, { coefficient, mean }) => sum + coefficient * mean, saved.intercept);
  expect(base).toBeCloseTo(contributions.base, 9);
});

test("a search of so many seconds is repeated with as many models, also from its file", async () => {
  const question: Specification = { ...QUESTION, model: { ...QUESTION.model, budget: { seconds: 2 } } };
  const first = investigate(line, question);
  const { model } = await first.explain();
  expect(model.trials).toBeGreaterThan(0);
  const path = join(folder, "wet.json");
  await first.save(path);
  process.env["GEMBALAB_CACHE"] = join(folder, "third");
  const again = await load(path);
  expect(again.results.explanation).toEqual(first.results.explanation);
  await again.explain();
  process.env["GEMBALAB_CACHE"] = folder;
  expect(again.results.model).toEqual(first.results.model);
});

test.each<[string, Partial<Specification>]>([
  ["too-few-episodes", { period: { from: "2026-01-05", to: "2026-01-06" } }],
  ["bad-specification", { model: { budget: { trials: 0 } } }],
  ["bad-specification", { model: { parameters: { num_threads: 8 } } }],
  ["bad-specification", { model: { folds: 1 } }],
  [
    "model-failed",
    { model: { kinds: ["boosting"], budget: { trials: 1 }, parameters: { boosting: "nonsense" } } },
  ],
  ["no-variables", { variables: { exclude: ["*"] } }],
])("a question that can't be answered is an error: %s", async (code, change) => {
  await expect((async () => investigate(line, { ...QUESTION, ...change }).explain())()).rejects.toMatchObject(
    { code },
  );
});

test("no block cuts a batch", async () => {
  const rows = 1_200;
  const lot = Array.from({ length: rows }, (_, i) => Math.floor(i / 130));
  const time = Array.from({ length: rows }, (_, i) => new Date(i * 60_000));
  const oven = time.map((_, i) => Math.sin(i / 25) + Math.sin(i / 7) / 3);
  const table = tableFrom(
    { time, lot, oven, wet: oven.map(value => (value > 0.7 ? 1 : 0)) },
    { time: "time" },
  );
  const explained = async (batches?: string): Promise<Explanation> =>
    investigate(table, {
      target: { variable: "wet", above: 0.5 },
      variables: { exclude: ["lot"] },
      model: { kinds: ["logistic"], folds: 4, ...(batches === undefined ? {} : { batches }) },
    }).explain();
  const cutLots = ({ belief }: Explanation): number =>
    belief.folds.filter(({ from }) => {
      const row = time.findIndex(at => at.getTime() === from);
      return row > 0 && lot[row] === lot[row - 1];
    }).length;
  // The blocks that no batch moves show that the count would see a cut.
  expect(cutLots(await explained())).toBeGreaterThan(0);
  expect(cutLots(await explained("lot"))).toBe(0);
  await expect(explained("lott")).rejects.toMatchObject({ code: "no-such-variable", where: "model.batches" });
});

test("own arrays whose names are hostile are explained like any others", async () => {
  const rows = 900;
  const time = Array.from({ length: rows }, (_, i) => new Date(i * 60_000));
  const cause = Array.from({ length: rows }, (_, i) => Math.sin(i / 25) + Math.sin(i / 7) / 3);
  const name = '<img src=x onerror=alert(1)> "; DROP TABLE x; --';
  const table = tableFrom(
    [
      ["time", time],
      [name, cause],
      ["__proto__", cause.map((_, i) => (i * 7919) % 13)],
      ["y", cause.map(value => (value > 0.7 ? 1 : 0))],
    ],
    { time: "time" },
  );
  const found = await investigate(table, {
    target: { variable: "y", above: 0.5 },
    model: { kinds: ["logistic"], folds: 4, keepBack: 0 },
  }).explain();
  expect(found.contributions.groups.map(each => each.name).sort()).toEqual(["__proto__", name].sort());
});
