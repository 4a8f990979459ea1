import { profilePicture, profileTable, simulateLine, tableFrom } from "../../../kernel-lib/dist/data";
import { GembaError } from "../../../kernel-lib/dist/protocol";
import type { Check, CheckCode, Profile } from "../../../kernel-lib/dist/protocol";
import { HOSTILE_NAMES } from "../display/sample";
import { frozen, MINUTE, minutes, noise, START } from "./tables";

const checkOf = (profile: Profile, code: CheckCode): Check | undefined =>
  profile.checks.find(check => check.code === code);

const line = minutes(
  [
    ["good", noise(2000, 20, 3)],
    ["stuck", frozen(noise(2000, 5, 4), 900, 300)],
    ["always", new Array(2000).fill(7.5)],
    ["nothing", new Array(2000).fill(null)],
    ["seldom", noise(2000).map((value, row) => (row % 10 === 0 ? value : null))],
    ["recipe", Array.from({ length: 2000 }, (_, row) => ["oat", "rye", "spelt"][Math.floor(row / 700)])],
    ["hot", noise(2000, 100, 6)],
  ],
  [
    { name: "good", unit: "bar" },
    { name: "hot", unit: "°C" },
  ],
);

describe("a profile", () => {
  it("brings the worst first, and says of each what is wrong", async () => {
    const { variables } = await profileTable(line);
    expect(variables.map(({ name, flags }) => [name, flags])).toEqual([
      ["nothing", ["all missing"]],
      ["seldom", ["missing"]],
      ["always", ["constant"]],
      ["stuck", ["stuck"]],
      ["good", []],
      ["recipe", []],
      ["hot", []],
    ]);
  });

  it("brings a tag with a flag before every tag without one, however little is wrong with it", async () => {
    const oneSpike = noise(1000, 50);
    oneSpike[500] = 9999;
    const sparse = noise(1000).map((value, row) => (row % 10 === 0 ? null : value));
    const { variables } = await profileTable(
      minutes([
        ["sparse", sparse],
        ["spike", oneSpike],
      ]),
    );
    expect(variables.map(({ name, flags }) => [name, flags.length])).toEqual([
      ["spike", 1],
      ["sparse", 0],
    ]);
  });

  it("checks the whole, warnings first, and names the tags", async () => {
    const profile = await profileTable(line);
    const levels = profile.checks.map(({ level }) => level);
    expect(levels.lastIndexOf("warning")).toBeLessThan(levels.indexOf("ok"));
    expect(checkOf(profile, "stuck")).toMatchObject({ text: "1 tag stuck", variables: ["stuck"] });
    expect(checkOf(profile, "constant")).toMatchObject({ text: "1 tag constant", variables: ["always"] });
    expect(checkOf(profile, "all-missing")).toMatchObject({ variables: ["nothing"] });
    expect(checkOf(profile, "missing")!.details![0]).toContain("90 % of the rows, in 200 stretches");
    expect(checkOf(profile, "units-missing")!.variables).toEqual(["seldom", "always", "stuck"]);
    expect(checkOf(profile, "gaps")).toMatchObject({ level: "ok", text: "No gap in time" });
  });

  it("leaves rows that do not count out of every number", async () => {
    const counted = new Uint8Array(2000).fill(1, 900, 1200);
    const { counts, variables, coverage } = await profileTable(line, { counted });
    expect(counts).toEqual({ counted: 300, ignored: 1700, total: 2000 });
    expect(variables.find(({ name }) => name === "stuck")).toMatchObject({ rows: 300, distinct: 1 });
    expect(coverage.ignored[0]).toBe(1);
  });

  it("looks at all rows alike when all of them are marked", async () => {
    const all = new Uint8Array(2000).fill(1);
    const marked = await profileTable(line, { counted: all });
    expect(marked).toEqual(await profileTable(line));
  });

  it("keeps the pictures of the first thirty, and draws any other and any part of one on request", async () => {
    const many = minutes(Array.from({ length: 40 }, (_, i) => [`t${i}`, noise(400, i, i + 1)] as const));
    const { pictures, variables } = await profileTable(many);
    expect(pictures.map(({ variable }) => variable)).toEqual(variables.slice(0, 30).map(({ name }) => name));
    const last = many.variables[39];
    const whole = profilePicture(many, null, last);
    expect(whole.trend!.min.length).toBe(120);
    const part = profilePicture(many, null, last, { from: START, to: START + 50 * MINUTE });
    expect(part.shape).toMatchObject({ type: "histogram" });
    expect((part.shape as { counts: number[] }).counts.reduce((sum, count) => sum + count, 0)).toBe(50);
    expect(part.coverage!.axis).toMatchObject({ from: START, to: START + 50 * MINUTE });
  });

  it("counts every reading once in its histogram, those beyond its edges aside", async () => {
    const { pictures } = await profileTable(line);
    for (const { shape } of pictures) {
      if (shape?.type !== "histogram") continue;
      const drawn = shape.counts.reduce((sum, count) => sum + count, 0);
      expect(drawn + shape.outside).toBeGreaterThan(0);
      expect(shape.edges.length).toBe(shape.counts.length + 1);
    }
    const recipe = pictures.find(({ variable }) => variable === "recipe")!.shape;
    expect(recipe).toEqual({
      type: "categories",
      categories: [
        { value: "oat", count: 700 },
        { value: "rye", count: 700 },
        { value: "spelt", count: 600 },
      ],
    });
  });

  it("is the same when it is made again", async () => {
    const { table } = simulateLine({ days: 5, seed: 3 });
    expect(JSON.stringify(await profileTable(table))).toBe(JSON.stringify(await profileTable(table)));
  });

  it("takes names for what they are, whatever they are", async () => {
    const names = HOSTILE_NAMES.filter(name => name !== "");
    const table = minutes(names.map((name, i) => [name, frozen(noise(600, 0, i + 1), 100, 200)] as const));
    const { variables, checks } = await profileTable(table);
    expect(new Set(variables.map(({ name }) => name))).toEqual(new Set(names));
    expect(checks.find(({ code }) => code === "stuck")!.variables).toHaveLength(names.length);
  });
});

describe("times", () => {
  const at = (...minutesFromStart: number[]): Date[] =>
    minutesFromStart.map(minute => new Date(START + minute * MINUTE));
  const timesOf = async (time: Date[]): Promise<Profile> =>
    profileTable(
      tableFrom(
        [
          ["time", time],
          ["x", noise(time.length)],
        ],
        { time: "time" },
      ),
    );

  it("without rows are gaps, with their number, the longest and where they are", async () => {
    const rows = Array.from({ length: 200 }, (_, i) => (i < 50 ? i : i < 120 ? i + 30 : i + 200));
    const profile = await timesOf(at(...rows));
    expect(profile.gaps).toEqual({ count: 2, rows: 200, longestRows: 170, longestMs: 171 * MINUTE });
    const check = checkOf(profile, "gaps")!;
    expect(check).toMatchObject({ level: "warning" });
    expect(check.text).toContain("2 gaps in time, the longest 2.85 h");
    expect(check.details![0]).toContain("(2.85 h)");
  });

  it("of samples that come as they come are no gaps", async () => {
    let minute = 0;
    const steps = noise(150, 0, 9).map(value => (minute += 60 + Math.round(40 * value)));
    expect((await timesOf(at(...steps))).gaps!.count).toBe(0);
  });

  it("that stand there twice are counted", async () => {
    const profile = await timesOf(at(0, 1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9));
    expect(checkOf(profile, "repeated-times")!.text).toBe("2 rows with the same time as the row before");
  });

  it("may be absent", async () => {
    const profile = await profileTable(tableFrom([["x", noise(50)]]));
    expect(profile.gaps).toBeNull();
    expect(checkOf(profile, "gaps")).toBeUndefined();
    expect(profile.variables[0].longest!.ms).toBeNull();
  });
});

describe("what is known about tags", () => {
  it("counts rows beyond their limits, each side for itself", async () => {
    const values = Array.from({ length: 100 }, (_, row) => row);
    const base = minutes([["x", values]]);
    const variable = { ...base.variables[0], unit: "°C", limits: { low: 10, high: 95 } };
    const profile = await profileTable(base, { variables: [variable] });
    expect(profile.variables[0].beyondLimits).toEqual({ low: 10, high: 95, below: 10, above: 4 });
    const { text, details } = checkOf(profile, "beyond-limits")!;
    expect(text).toBe("1 tag beyond its limits");
    expect(details![0]).toContain("10 rows below 10 °C, 4 rows above 95 °C");
  });

  it("says where names suggest roles, and where temperatures differ in unit", async () => {
    const base = minutes([
      ["a_SP", noise(100)],
      ["b", noise(100, 3)],
    ]);
    const [a, b] = base.variables;
    const variables = [
      { ...a, suggestedRole: "setting" as const, unit: "°C" },
      { ...b, unit: "degF" },
    ];
    const profile = await profileTable(base, { variables });
    expect(checkOf(profile, "roles")).toMatchObject({
      text: "A role suggests itself for 1 tag",
      details: ["setting: “a_SP”"],
    });
    expect(checkOf(profile, "units-conflict")!.text).toBe("Temperatures in °C (1 tag) and °F (1 tag)");
  });
});

describe("a profile that can't be made", () => {
  const codeOf = async (run: Promise<unknown>): Promise<string> =>
    run.then(
      () => "none",
      (error: unknown) => GembaError.from(error).code,
    );

  it("names marks of another length, and a tag that is not there", async () => {
    expect(await codeOf(profileTable(line, { counted: new Uint8Array(3) }))).toBe("bad-options");
    const strange = { ...line.variables[0], name: "strange" };
    expect(await codeOf(profileTable(line, { variables: [strange] }))).toBe("no-such-variable");
  });

  it("ends at once when it is cancelled, and tells how far it is until then", async () => {
    const { table } = simulateLine({ days: 30, seed: 1 });
    const controller = new AbortController();
    const heard: number[] = [];
    const run = profileTable(table, {
      signal: controller.signal,
      onProgress: done => {
        heard.push(done);
        if (done === 2) controller.abort();
      },
    });
    expect(await codeOf(run)).toBe("cancelled");
    expect(heard.slice(0, 2)).toEqual([1, 2]);
    expect(heard.length).toBeLessThan(table.variables.length);
  });
});
