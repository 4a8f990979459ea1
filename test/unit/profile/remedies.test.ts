import { join } from "node:path";
import { Table } from "../../../kernel-lib/dist/data";
import type { OpenOptions } from "../../../kernel-lib/dist/data";
import { winterZone } from "../../../kernel-lib/dist/data/winter-zone";
import { currentSession, investigate, setHost, viewOf } from "../../../kernel-lib/dist/investigation";
import type { CellContext, Host } from "../../../kernel-lib/dist/investigation";
import { assemble, open, tableFrom } from "../../../kernel-lib/dist/investigation";
import { clockChecks, proposeRemedies } from "../../../kernel-lib/dist/investigation/propose-remedies";
import { leaveOutCell, remedyCell } from "../../../kernel-lib/dist/investigation/remedy";
import { GembaError } from "../../../kernel-lib/dist/protocol";
import type { Check, Data, Profile, ResultEnvelope, Specification } from "../../../kernel-lib/dist/protocol";
import { fileIn, temporaryFolder } from "../data/helpers";
import { frozen, MINUTE, minutes, noise, START } from "./tables";

const target = { variable: "y", above: 0.9 };
const HOSTILE = `a*"];process.exit()//`;

/** A notebook whose cells run one after the other. */
class Notebook implements Host {
  readonly shown: ResultEnvelope[] = [];
  cell: CellContext | null = null;
  interrupt: () => void = () => undefined;

  show(envelope: ResultEnvelope): void {
    this.shown.push(envelope);
  }
  currentCell(): CellContext | null {
    return this.cell;
  }
  onInterrupt(listener: () => void): () => void {
    this.interrupt = listener;
    return () => undefined;
  }
}

let notebook: Notebook;
beforeEach(() => {
  notebook = new Notebook();
  setHost(notebook);
});

function plant(rows = 2000): Table {
  return tableFrom(
    [
      ["time", Array.from({ length: rows }, (_, row) => new Date(START + row * MINUTE))],
      ["y", noise(rows, 0, 5)],
      [HOSTILE, frozen(noise(rows), 500, 300)],
      ["b*", new Array<number>(rows).fill(1)],
      ["line_SP", noise(rows, 9, 8)],
    ],
    { time: "time" },
  );
}

/** Runs the three cells of a checked investigation; returns the result. */
async function checked(specification: Partial<Specification> = {}): Promise<Profile> {
  notebook.cell = { cellId: "data-cell", code: "const line = tableFrom(columns);" };
  const line = plant();
  const code = 'const wet = investigate(line, { target: { variable: "y", above: 0.9 } });';
  notebook.cell = { cellId: "wet-cell", code };
  const wet = investigate(line, { target, ...specification });
  notebook.cell = { cellId: "profile-cell", code: "await wet.profile();" };
  return wet.profile();
}

const checkOf = (profile: Profile, code: Check["code"]): Check =>
  profile.checks.find(check => check.code === code)!;

describe("profile() of an investigation", () => {
  it("shows the result once, with the rows that when, ignore and the period leave", async () => {
    const profile = await checked({ name: "Wet", when: { variable: "y", above: 0 } });
    expect(notebook.shown).toHaveLength(1);
    expect(notebook.shown[0]).toMatchObject({ kind: "profile", version: 1, result: { name: "Wet" } });
    expect(profile.counts.ignored).toBeGreaterThan(900);
    expect(profile.rowText).toBe("one row is one reading, every 1 min");
  });

  it("needs no event rows, and looks at the target's own tag too", async () => {
    const profile = await checked({ target: { variable: "y", above: 1e9 } });
    expect(profile.variables.map(({ name }) => name)).toContain("y");
  });

  it("does not look at what was left out by name; with nothing left it says so", async () => {
    const profile = await checked({ variables: { exclude: ["b\\*", "line_*"] } });
    expect(profile.variables.map(({ name }) => name).sort()).toEqual([HOSTILE, "y"].sort());
    const code = await checked({ variables: { exclude: ["*"] } }).then(
      () => "none",
      (error: unknown) => GembaError.from(error).code,
    );
    expect(code).toBe("no-variables");
  });

  it("ends when a person interrupts the kernel", async () => {
    const run = checked();
    // Behind the await that every run begins with.
    await new Promise(resolve => setImmediate(resolve));
    await new Promise(resolve => setImmediate(resolve));
    notebook.interrupt();
    await expect(run).rejects.toMatchObject({ code: "cancelled" });
    expect(notebook.shown).toHaveLength(0);
  });

  it("draws any of its tags on request, and nothing else", async () => {
    await checked();
    const entry = currentSession().result(notebook.shown[0].id);
    expect(viewOf(entry, "line_SP")).toMatchObject({ variable: "line_SP", shape: { type: "histogram" } });
    expect(() => viewOf(entry, "line_PV")).toThrow(/not part of this result/);
    expect(() => viewOf(entry, "y", { from: 5, to: 5 })).toThrow(/ends before it begins/);
  });
});

describe("a remedy", () => {
  it("leaves tags out by names that mean them alone, and the code shows it", async () => {
    const profile = await checked({ variables: { exclude: ["lab_*"] } });
    const { remedy } = checkOf(profile, "stuck");
    expect(remedy).toMatchObject({ label: "Leave out", of: "investigation" });
    const escaped = HOSTILE.replace("*", "\\*");
    expect(remedy!.code).toBe(`{ variables: { exclude: ["lab_*", ${JSON.stringify(escaped)}] } }`);
    expect(checkOf(profile, "constant").remedy!.code).toContain(String.raw`"b\\*"`);
  });

  it("is carried out by the kernel: the view knows no more than its id", async () => {
    const profile = await checked();
    const { id } = checkOf(profile, "stuck").remedy!;
    const reply = remedyCell(currentSession(), { resultId: notebook.shown[0].id, remedy: id });
    expect(reply.cellId).toBe("wet-cell");
    expect(reply.before).toContain("above: 0.9");
    expect(reply.source).toContain("exclude: [");
    expect(JSON.stringify(notebook.shown[0])).not.toContain("patch");
  });

  it("cures: after it the check is gone", async () => {
    const { remedies } = currentSession().result((await shownBy(checked())).id);
    const [leaveOut] = remedies!.filter(({ id }) => id.startsWith("stuck"));
    const { variables } = leaveOut.patch as unknown as Specification;
    const cured = await checked({ variables });
    expect(checkOf(cured, "stuck")).toMatchObject({ level: "ok" });
  });

  it("uses the roles that names suggest, beside those that were given", () => {
    const context = {
      table: minutes([["x", [1, 2, 3]]]),
      specification: { target, variables: { roles: { setting: ["speed_sp"] } } },
      variables: [
        { name: "a_SP", suggestedRole: "setting" },
        { name: "b_SP", suggestedRole: "setting", role: "sensor" },
        { name: "c_PV", suggestedRole: "sensor" },
      ] as unknown as Profile["variables"],
    };
    const check: Check = { code: "roles", level: "warning", text: "", variables: ["a_SP", "c_PV"] };
    const { checks, remedies } = proposeRemedies([check], context);
    expect(checks[0].remedy).toMatchObject({ id: remedies[0].id, label: "Use them" });
    expect(remedies[0].patch).toEqual({
      variables: { roles: { setting: ["speed_sp", "a_SP"], sensor: ["c_PV"] } },
    });
  });

  it("shifts the clock of one source, on top of the shift that it has, and leaves the others", () => {
    const data: Data = {
      series: [{ path: "historian.csv" }],
      samples: [
        { path: "lab/lab.xlsx", shift: "2 min" },
        { path: "other.csv", name: "other" },
      ],
    };
    const base = minutes([["x", [1, 2, 3]]]);
    const table = new Table({
      columns: [base.column("x")],
      time: base.time,
      origin: { kind: "assembled", data },
    });
    const context = { table, specification: { target }, variables: [] };
    const clocks = [{ source: "lab", shiftMs: -60 * MINUTE, text: "Lab clock looks 60 min ahead" }];
    const { checks, remedies } = clockChecks(clocks, context);
    expect(checks[0]).toMatchObject({ code: "clock", remedy: { label: "Shift it", of: "data" } });
    expect(remedies[0].patch).toEqual({
      samples: [
        { path: "lab/lab.xlsx", shift: "-58 min" },
        { path: "other.csv", name: "other" },
      ],
    });
    const own = clockChecks(clocks, { ...context, specification: { target, data } });
    expect(own.remedies[0]).toMatchObject({ of: "investigation", patch: { data: { samples: [{}, {}] } } });
  });

  it("leaves out tags with values that can't be, which say what to do besides", async () => {
    const rows = 2000;
    const wrong = noise(rows, 3);
    wrong[700] = -999;
    const infinite = noise(rows, 4).map((value, row) => (row === 9 ? Infinity : value));
    const line = tableFrom({
      time: Array.from({ length: rows }, (_, row) => new Date(START + row * MINUTE)),
      wrong,
      infinite,
      y: noise(rows),
    });
    notebook.cell = { cellId: "wet-cell", code: "" };
    const profile = await investigate(line, { target }).profile();
    expect(checkOf(profile, "impossible")).toMatchObject({
      advice: expect.stringContaining("clean them where they come from") as string,
      remedy: { label: "Leave out", code: '{ variables: { exclude: ["wrong"] } }' },
    });
    expect(checkOf(profile, "infinite").remedy!.code).toBe('{ variables: { exclude: ["infinite"] } }');
  });

  describe("of a clock that was read wrongly changes how its file is read", () => {
    const readings = (from: number, count: number): string =>
      `time,x,y\n${Array.from({ length: count }, (_, row) => {
        const time = new Date(from + row * 10 * MINUTE).toISOString().slice(0, 16).replace("T", " ");
        return `${time},${(row * 37) % 91},${row % 7}`;
      }).join("\n")}`;
    // Winter time through the night of the change; and one round of the hour that comes twice.
    const spring = readings(Date.UTC(2026, 2, 28, 12), 200);
    const autumn = readings(Date.UTC(2026, 9, 24, 12), 90);
    const folder = temporaryFolder();

    /** Profiles a table of one cell, carries out the remedy, and gives the new source of the cell. */
    async function mended(table: Table, code: string, about: Check["code"]): Promise<string> {
      const wet = investigate(table, { target });
      await wet.profile();
      const { id, result } = notebook.shown.at(-1)!;
      const check = checkOf(result as Profile, about);
      expect(check.level).toBe("warning");
      const reply = remedyCell(currentSession(), { resultId: id, remedy: check.remedy!.id });
      expect(reply).toMatchObject({ cellId: "data-cell", before: code });
      return reply.source;
    }

    async function opened(content: string, options: OpenOptions): Promise<{ path: string; table: Table }> {
      const path = fileIn(folder, "winter.csv", content);
      return { path, table: await open(path, options) };
    }

    it("of an opened file", async () => {
      const code = 'const line = await open("winter.csv", { timeZone: "Europe/Berlin" });';
      notebook.cell = { cellId: "data-cell", code };
      const { path, table } = await opened(spring, { timeZone: "Europe/Berlin" });
      expect(await mended(table, code, "skipped-times")).toContain('timeZone: "Etc/GMT-1"');
      const codes = (await open(path, { timeZone: "Etc/GMT-1" })).notices.map(notice => notice.code);
      expect(codes).not.toContain("skipped-times");
    });

    it("of the source that it is about, among several", async () => {
      fileIn(folder, "autumn.csv", autumn);
      fileIn(folder, "lab.csv", "time,z\n2026-10-24 13:05,1\n2026-10-25 02:30,2\n2026-10-25 03:35,3");
      const data = {
        timeZone: "Europe/Berlin",
        series: [{ path: join(folder, "autumn.csv"), name: "historian" }],
        samples: [{ path: join(folder, "lab.csv"), name: "lab" }],
      };
      const code = `const line = await assemble(${JSON.stringify(data)});`;
      notebook.cell = { cellId: "data-cell", code };
      const source = await mended(await assemble(data), code, "repeated-hour");
      expect(source.match(/repeatedHour: "missing"/g)).toHaveLength(1);
    });

    it("not where winter time is no whole number of hours from UTC, or the zone has no summer", () => {
      expect(winterZone("Europe/Berlin", START)).toBe("Etc/GMT-1");
      expect(winterZone("America/New_York", START)).toBe("Etc/GMT+5");
      expect(winterZone("Europe/London", START)).toBe("UTC");
      expect(winterZone("Australia/Sydney", START)).toBe("Etc/GMT-10");
      expect(winterZone("Australia/Adelaide", START)).toBeNull();
      expect(winterZone("Asia/Tokyo", START)).toBeNull();
    });
  });

  it("is not proposed where nothing says which cell to change", () => {
    const context = { table: minutes([["x", [1, 2, 3]]]), specification: { target }, variables: [] };
    const { checks, remedies } = clockChecks([{ source: "lab", shiftMs: 1, text: "t" }], context);
    expect(checks[0].remedy).toBeUndefined();
    expect(remedies).toEqual([]);
  });
});

describe("leaving tags of a comparison out", () => {
  async function compared(exclude?: string[]): Promise<string> {
    const variables = exclude === undefined ? {} : { variables: { exclude } };
    notebook.cell = { cellId: "data-cell", code: "const line = tableFrom(columns);" };
    const line = plant();
    const excluded = exclude === undefined ? "" : `, variables: { exclude: ${JSON.stringify(exclude)} }`;
    const code = `const wet = investigate(line, { target: { variable: "y", above: 0.9 }${excluded} });`;
    notebook.cell = { cellId: "wet-cell", code };
    const wet = investigate(line, { target, ...variables });
    notebook.cell = { cellId: "compare-cell", code: "await wet.compare();" };
    return (await shownBy(wet.compare())).id;
  }

  it("changes the investigation's cell by names that mean them alone, beside what was left out before", async () => {
    const resultId = await compared(["lab_*"]);
    const reply = leaveOutCell(currentSession(), { resultId, variables: [HOSTILE] });
    expect(reply.cellId).toBe("wet-cell");
    expect(reply.source).toContain(`exclude: ["lab_*", ${JSON.stringify(HOSTILE.replace("*", "\\*"))}]`);
    expect(reply.source).toContain("above: 0.9");
  });

  it("knows the tags of that result and no others, and no result of another session", async () => {
    const resultId = await compared();
    const leaveOut = (id: string, variables: string[]) => () =>
      leaveOutCell(currentSession(), { resultId: id, variables });
    expect(leaveOut(resultId, ["line_SP", "line_PV"])).toThrow(/“line_PV” is not part of this result/);
    expect(leaveOut("result-1", ["line_SP"])).toThrow(/not from the running kernel/);
  });
});

async function shownBy(run: Promise<unknown>): Promise<ResultEnvelope> {
  await run;
  return notebook.shown.at(-1)!;
}
