import { Random } from "../../../../kernel-lib/dist/compute";
import { compareVariables, judgeSignificance } from "../../../../kernel-lib/dist/compare";
import type { JudgeOptions, Significance } from "../../../../kernel-lib/dist/compare";
import { planShifts } from "../../../../kernel-lib/dist/compare/significance/plan";
import { judgeColumn, judgeCut } from "../../../../kernel-lib/dist/compare/significance/work";
import { tableFrom } from "../../../../kernel-lib/dist/data";
import type { Table } from "../../../../kernel-lib/dist/data";

const MINUTE = 60_000;
const DAY = 86_400_000;

function slowSignal(random: Random, length: number, memory: number): Float64Array {
  const values = new Float64Array(length);
  let last = random.normal();
  for (let i = 0; i < length; i++) {
    values[i] = last;
    last = memory * last + Math.sqrt(1 - memory * memory) * random.normal();
  }
  return values;
}

/** Twelve episodes of 30 rows in 1,500 rows of a minute, and variables that have to do with them or not. */
function line(): { table: Table; labels: Uint8Array } {
  const random = new Random(3);
  const rows = 1_500;
  const labels = new Uint8Array(rows);
  for (let episode = 0; episode < 12; episode++) {
    const from = 125 * episode + random.integer(60);
    labels.fill(1, from, from + 30);
  }
  const noise = (): Float64Array => slowSignal(random, rows, 0.9);
  const higher = noise().map((value, row) => value + 2 * labels[row]);
  const time = Array.from({ length: rows }, (_, row) =>
    new Date(Date.UTC(2026, 0, 5) + row * MINUTE).toISOString(),
  );
  const table = tableFrom(
    [
      ["time", time],
      ["noise", noise()],
      ["higher", higher],
      [
        "recipe",
        Array.from(labels, (label, row) =>
          label === 1 && row % 5 > 0 ? "oat" : row % 3 === 0 ? "rye" : "oat",
        ),
      ],
      ["gauge", noise().map((value, row) => (labels[row] === 1 && row % 3 > 0 ? NaN : value))],
      ["constant", new Float64Array(rows).fill(4)],
      ["other noise", noise()],
    ],
    { time: "time" },
  );
  return { table, labels };
}

async function judge(
  { table, labels }: { table: Table; labels: Uint8Array },
  options: Partial<JudgeOptions> = {},
): Promise<Significance & { of: (name: string) => Significance["each"][number] }> {
  const compared = await compareVariables(table, labels, table.variables, { rankBy: "difference" });
  const significance = await judgeSignificance(table, labels, compared, { seed: 1, draws: 999, ...options });
  return { ...significance, of: name => significance.each[compared.findIndex(own => own.name === name)] };
}

describe("judging significance", () => {
  const own = line();

  test("what has to do with the event is clear, what has not is not seen", async () => {
    const { of, overall } = await judge(own);
    expect(of("higher")).toMatchObject({ verdict: "clear", floorBinds: true, followsClock: false });
    expect(of("recipe")).toMatchObject({ verdict: "clear", components: null, aucInterval: null });
    expect(of("noise").verdict).toBe("not seen");
    expect(of("noise").strength!).toBeLessThan(overall.luckLine!);
    expect(of("higher").strength!).toBeGreaterThan(overall.luckLine!);
    expect(of("constant")).toMatchObject({ verdict: "not seen", p: null, q: null });
    expect(of("constant").reason).toContain("hardly varies");
  });

  test("says how it was judged", async () => {
    const { overall } = await judge(own);
    expect(overall).toMatchObject({
      status: "computed",
      method: "stratified shift",
      strata: 8,
      informativeStrata: 8,
      draws: 999,
      correction: "benjamini-hochberg",
      clock: { removed: false, reason: "the rows span less than 14 days" },
      evidence: { episodes: 12, occasions: 12, level: "enough", wayOut: null, mergeRows: 10 },
    });
    expect(overall.text).toContain("999 labels moved in a circle inside 8 equal parts of the time");
  });

  test("intervals, memory and the cut of a variable", async () => {
    const { of } = await judge(own);
    const { aucInterval, memory, smallestDetectable, cut, circular } = of("higher");
    expect(aucInterval![0]).toBeGreaterThan(0.7);
    expect(aucInterval![1]).toBeLessThanOrEqual(1);
    expect(memory!.rows).toBeGreaterThanOrEqual(1);
    expect(memory!.ms).toBe(memory!.rows * MINUTE);
    expect(smallestDetectable!).toBeGreaterThan(0.05);
    expect(circular!).toBeLessThan(0.01);
    expect(cut).toMatchObject({ kind: "interval", p: 0.001 });
    expect(cut!.range![0]).toBeLessThanOrEqual(cut!.range![1]);
  });

  test("missing values are a variable of their own", async () => {
    const { missing, each } = await judge(own);
    expect(missing.filter(difference => difference !== undefined)).toHaveLength(1);
    const gauge = missing.find(difference => difference !== undefined)!;
    expect(gauge.event).toBeCloseTo(2 / 3, 2);
    expect(gauge.reference).toBe(0);
    expect(gauge.q!).toBeLessThan(0.01);
    expect(each).toHaveLength(missing.length);
  });

  test("however many threads there are, the numbers are the same", async () => {
    const { each } = await judge(own);
    const { table, labels } = own;
    const plan = planShifts(table, labels, { seed: 1, draws: 999 })!;
    const compared = await compareVariables(table, labels, table.variables, { rankBy: "difference" });
    const place = compared.findIndex(({ name }) => name === "other noise");
    const column = table.column("other noise");
    if (column.type !== "numeric") throw new Error("numbers expected");
    const { auc, medianEvent, medianReference } = compared[place].statistics;
    const { event, reference } = compared[place].n;
    const populations = { auc: auc!, medianDifference: medianEvent! - medianReference!, event, reference };
    const alone = judgeColumn({
      plan,
      column: { type: "numeric", values: column.values },
      populations,
      testMissing: false,
      wantRank: true,
    });
    expect(alone.outcome.test!.strength).toBe(each[place].strength);
    expect(alone.aucInterval).toEqual(each[place].aucInterval);
    const cut = judgeCut({ plan, values: column.values, memory: alone.memory, wantInterval: true });
    expect(cut).toEqual(each[place].cut);
  });

  test("q by Benjamini and Yekutieli, or maxT, is larger than by Benjamini and Hochberg", async () => {
    const [bh, by, maxT] = await Promise.all(
      (["benjamini-hochberg", "benjamini-yekutieli", "maxT"] as const).map(correction =>
        judge(own, { correction }),
      ),
    );
    for (const name of ["noise", "other noise"]) {
      expect(by.of(name).q!).toBeGreaterThanOrEqual(bh.of(name).q!);
      expect(maxT.of(name).q!).toBeGreaterThan(maxT.of(name).p!);
    }
    expect(maxT.of("higher").q!).toBeLessThan(0.01);
  });

  test("two occasions are leads, whatever p is, and the way out is told", async () => {
    const labels = own.labels.map((label, row) => (row < 240 ? label : 255));
    const { overall, each } = await judge({ ...own, labels }, { beyond: own.labels });
    expect(overall.evidence).toMatchObject({ level: "leads", wayOut: "The whole data holds 12 episodes." });
    expect(overall.text).toContain("Leads, not findings");
    expect(new Set(each.map(({ verdict }) => verdict))).toEqual(new Set(["too few episodes"]));
    expect(each.some(({ p }) => p !== null)).toBe(true);
  });

  test("the shortest stretch with enough episodes is proposed", async () => {
    const rows = 60 * 24;
    const labels = Uint8Array.from({ length: rows }, (_, hour) => (hour % 48 < 3 ? 1 : 0));
    const time = Array.from(labels, (_, hour) =>
      new Date(Date.UTC(2026, 0, 1) + hour * 60 * MINUTE).toISOString(),
    );
    const table = tableFrom(
      [
        ["time", time],
        ["x", slowSignal(new Random(8), rows, 0.5)],
      ],
      { time: "time" },
    );
    const last = labels.map((label, row) => (row < rows - 100 ? 255 : label));
    const { overall } = await judge({ table, labels: last }, { beyond: labels });
    expect(overall.evidence!.wayOut).toBe("The last month holds 15 episodes.");
  });

  test("an effect that lives through the time of day alone is told as such", async () => {
    const rows = 20 * 96;
    const hourOf = (row: number): number => (row % 96) / 4;
    const random = new Random(12);
    const labels = Uint8Array.from({ length: rows }, (_, row) =>
      hourOf(row) >= 9 && hourOf(row) < 15 ? 1 : 0,
    );
    const x = Float64Array.from(
      labels,
      (_, row) => Math.sin(((hourOf(row) - 6) / 12) * Math.PI) + 0.3 * random.normal(),
    );
    // Some days have it later, so that the label is not the clock itself.
    for (let day = 0; day < 20; day += 3) labels.copyWithin(day * 96 + 8, day * 96, day * 96 + 88);
    const time = Array.from(labels, (_, row) =>
      new Date(Date.UTC(2026, 2, 20) + row * 15 * MINUTE).toISOString(),
    );
    const table = tableFrom(
      [
        ["time", time],
        ["outside temperature", x],
      ],
      { time: "time", timeZone: "Europe/Berlin" },
    );
    const { overall, each } = await judge({ table, labels });
    expect(overall.clock).toEqual({
      removed: true,
      cellMs: 15 * MINUTE,
      reason: "the rows span 14 days or more",
    });
    expect(each[0]).toMatchObject({ followsClock: true, verdict: "not seen" });
    const kept = await judge({ table, labels }, { clock: false });
    expect(kept.overall.clock).toEqual({ removed: false, cellMs: null, reason: "as chosen" });
    expect(kept.each[0].verdict).toBe("clear");
  });

  test("samples at irregular times move by their order; rows without time in any order", async () => {
    const random = new Random(4);
    let at = Date.UTC(2026, 0, 5);
    const labels = Uint8Array.from({ length: 200 }, (_, row) => (row % 10 < 3 ? 1 : 0));
    const values = Float64Array.from(labels, label => random.normal() + 2 * label);
    const time = Array.from(labels, () => new Date((at += 1 + random.integer(DAY / 10))).toISOString());
    const samples = await judge({
      table: tableFrom(
        [
          ["time", time],
          ["x", values],
        ],
        { time: "time" },
      ),
      labels,
    });
    expect(samples.overall.method).toBe("shift by order");
    expect(samples.each[0].memory === null || samples.each[0].memory.ms === null).toBe(true);
    const rows = await judge({ table: tableFrom([["x", values]]), labels });
    expect(rows.overall).toMatchObject({
      method: "permutation",
      evidence: { occasions: 60, level: "enough" },
    });
    expect(rows.overall.strata).toBeUndefined();
    expect(rows.each[0]).toMatchObject({ verdict: "clear", circular: null, memory: null });
    expect(rows.each[0].aucInterval![0]).toBeGreaterThan(0.7);
  });

  test.each([
    [0, "no row is event"],
    [1, "no row is reference"],
    [255, "no row is event or reference"],
  ])("with nothing but %i there is no p but a reason", async (only, reason) => {
    const compared = await compareVariables(own.table, own.labels, own.table.variables, {
      rankBy: "difference",
    });
    const labels = new Uint8Array(own.table.rows).fill(only);
    const { overall, each } = await judgeSignificance(own.table, labels, compared, { seed: 1 });
    expect(overall).toEqual({ status: "not computed", text: expect.stringContaining(reason) as string });
    expect(each.every(own => own.p === null && own.reason === reason)).toBe(true);
  });

  test("labels of another length are refused, and a run can be cancelled", async () => {
    await expect(judgeSignificance(own.table, new Uint8Array(3), [], { seed: 1 })).rejects.toMatchObject({
      code: "bad-options",
    });
    const compared = await compareVariables(own.table, own.labels, own.table.variables, {
      rankBy: "difference",
    });
    const stop = new AbortController();
    const judging = judgeSignificance(own.table, own.labels, compared, {
      seed: 1,
      draws: 30_000,
      signal: stop.signal,
    });
    setTimeout(() => stop.abort(), 1);
    await expect(judging).rejects.toMatchObject({ code: "cancelled" });
  });
});
