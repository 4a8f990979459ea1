import { Table } from "../../../kernel-lib/dist/data";
import { currentSession, investigate, setHost, viewOf } from "../../../kernel-lib/dist/investigation";
import type { CellContext, Host } from "../../../kernel-lib/dist/investigation";
import { tableFrom } from "../../../kernel-lib/dist/investigation";
import { clockChecks, proposeRemedies } from "../../../kernel-lib/dist/investigation/propose-remedies";
import { remedyCell } from "../../../kernel-lib/dist/investigation/remedy";
import { GembaError } from "../../../kernel-lib/dist/protocol";
import type { Check, Data, Profile, ResultEnvelope, Specification } from "../../../kernel-lib/dist/protocol";
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

  it("is not proposed where nothing says which cell to change", () => {
    const context = { table: minutes([["x", [1, 2, 3]]]), specification: { target }, variables: [] };
    const { checks, remedies } = clockChecks([{ source: "lab", shiftMs: 1, text: "t" }], context);
    expect(checks[0].remedy).toBeUndefined();
    expect(remedies).toEqual([]);
  });
});

async function shownBy(run: Promise<unknown>): Promise<ResultEnvelope> {
  await run;
  return notebook.shown.at(-1)!;
}
