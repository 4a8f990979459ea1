import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { settled } from "../session/jupyter";
import { bench, quiet } from "./bench";
import type { Bench } from "./bench";

let folder: string;
let made: Bench;

beforeEach(async () => {
  // A kernel of its own: what another test has opened is not there.
  Reflect.deleteProperty(globalThis, Symbol.for("gembalab.session"));
  folder = mkdtempSync(join(tmpdir(), "gemba-panel-"));
  const minutes = Array.from({ length: 120 }, (_, i) => `2026-01-05 ${clock(i)}`);
  file(
    "line.csv",
    "time;speed",
    minutes.map((time, i) => `${time};${28 + (i % 5)},5`),
  );
  file("lab.csv", "Sample;Sampled;Moisture", [
    ...minutes
      .filter((_, i) => [3, 21, 32, 55, 68, 90, 104].includes(i))
      .map((time, i) => `L${i};${time};4,${i}`),
  ]);
  file("stops.csv", "Start;End;Reason", ["2026-01-05 06:30;2026-01-05 06:40;Jam"]);
  made = await bench();
});
afterEach(() => rmSync(folder, { recursive: true }));

const clock = (i: number): string =>
  `${String(6 + Math.floor(i / 60)).padStart(2, "0")}:${String(i % 60).padStart(2, "0")}`;
const file = (name: string, header: string, rows: readonly string[]): void =>
  writeFileSync(join(folder, name), [header, ...rows].join("\n"));
const at = (name: string): string => join(folder, name);

async function take(...names: string[]): Promise<void> {
  made.data.takeFromJupyter(names.map(at));
  await quiet(made);
}

async function use(): Promise<void> {
  expect(made.data.hindrance).toBeNull();
  await made.data.use();
  await settled(50);
  expect(made.decisions.problem).toBeNull();
}

describe("files become one cell", () => {
  it("opens one file of readings, and reads it by another clock in the same cell", async () => {
    await take("line.csv");
    made.data.draft.setTimeZone("Europe/Berlin");
    await quiet(made);
    await use();
    expect(made.notebook.cells).toHaveLength(1);
    const [cell] = made.notebook.cells;
    expect(cell.source).toBe(
      `import { open } from "gembalab";\n\nconst line = await open("${at("line.csv")}", { timeZone: "Europe/Berlin" });\nline`,
    );
    expect(made.data.isUnused).toBe(false);
    // What a person adds to the cell stays when the panel changes it.
    made.notebook.replaceSource(
      cell.id,
      cell.source.replace('timeZone: "Europe/Berlin"', 'delimiter: ";", timeZone: "Europe/Berlin"'),
    );
    await made.notebook.run([cell.id]);
    await settled();
    made.data.draft.setTimeZone("UTC");
    await use();
    expect(made.notebook.cells).toHaveLength(1);
    expect(cell.source).toContain(`open("${at("line.csv")}", { timeZone: "UTC", delimiter: ";" })`);
    expect(made.tables.current?.axis.timeZone).toBe("UTC");
  });

  it("assembles several, and takes a file away in the same cell", async () => {
    await take("line.csv", "lab.csv", "stops.csv");
    await use();
    const [cell] = made.notebook.cells;
    expect(cell.source).toContain('rows: { samples: { of: "lab", lookBack: "30 min" } }');
    expect(cell.source).toContain('from: "Start"');
    expect(made.data.infoOf(made.data.draft.sources[1])?.text).toMatch(/^Lab samples · 7; \d matched/);
    expect(made.tables.current).toMatchObject({ editable: true, codeName: "line" });
    const kept = cell.source.replace("series:", "// the historian\n  series:");
    made.notebook.replaceSource(cell.id, kept);
    await made.notebook.run([cell.id]);
    await settled();
    made.data.draft.remove(made.data.draft.sources[2].key);
    expect(made.data.isUnused).toBe(true);
    await use();
    expect(made.notebook.cells).toHaveLength(1);
    expect(cell.source).toContain("// the historian");
    expect(cell.source).not.toContain("stops.csv");
  });

  it("leaves a cell alone that a person has added to, when it can't be changed in place", async () => {
    await take("line.csv");
    await use();
    const [cell] = made.notebook.cells;
    const kept = `${cell.source}\n// checked by QA\nline.rows`;
    made.notebook.replaceSource(cell.id, kept);
    await take("stops.csv");
    await use();
    expect(made.notebook.cells.map(({ source }) => source.includes("assemble("))).toEqual([false, true]);
    expect(cell.source).toBe(kept);
  });

  it("can't change what only code can say, and writes a new cell below it", async () => {
    const source = `const path = "${at("line.csv")}";\nconst line = await assemble({ timeZone: "UTC", series: [{ path: names.path }] });`;
    await made.notebook.run([made.notebook.typed(source)]);
    await settled();
    expect(made.data.isReadOnly).toBe(true);
    expect(made.data.draft.sources.map(({ path }) => path)).toEqual([at("line.csv")]);
    await made.data.writeBelow();
    await settled(50);
    expect(made.notebook.cells).toHaveLength(2);
    expect(made.notebook.cells[0].source).toBe(source);
    expect(made.data.isReadOnly).toBe(false);
  });

  it("tells the error of the cell on the card of the file that it is about, without looking again", async () => {
    await take("line.csv", "stops.csv");
    rmSync(at("stops.csv"));
    const request = jest.spyOn(made.session, "request");
    await made.data.use();
    expect(request.mock.calls.map(([{ type }]) => type)).toEqual(["write-assemble"]);
    request.mockRestore();
    expect(made.decisions.problem).toMatchObject({ step: "data", error: { code: "file-not-found" } });
    expect(made.data.problem).toBeNull();
    const stops = made.data.draft.sources[1];
    expect(made.data.inspections.of(stops.key).failure).toMatchObject({
      code: "file-not-found",
      what: "There is no such file",
      where: at("stops.csv"),
    });
    expect(made.data.hindrance).toEqual({ code: "unreadable", source: "stops" });
    file("stops.csv", "Start;End;Reason", ["2026-01-05 06:30;2026-01-05 06:40;Jam"]);
    made.data.inspections.again(stops.key);
    await quiet(made);
    await use();
    expect(made.notebook.cells).toHaveLength(1);
  });

  it("asks on the card what the cell's error leaves open, and writes the answer", async () => {
    await take("line.csv", "lab.csv");
    file("lab.csv", "Sample;Sampled;Moisture", ["L1;03/04/2026 06:03;4,1", "L2;03/04/2026 06:20;4,3"]);
    await made.data.use();
    const [, lab] = made.data.draft.sources;
    expect(made.data.inspections.of(lab.key).failure).toMatchObject({
      code: "ambiguous",
      question: {
        option: "dateOrder",
        choices: [
          { value: "day-first", text: "3 Apr 2026" },
          { value: "month-first", text: "4 Mar 2026" },
        ],
      },
    });
    expect(made.data.hindrance).toEqual({ code: "question", source: "lab" });
    made.data.answer(lab.key, "dateOrder", "day-first");
    await quiet(made);
    await use();
    expect(made.notebook.cells).toHaveLength(1);
    expect(made.notebook.cells[0].source).toContain('dateOrder: "day-first"');
  });

  it("shows why a cell failed that a person ran, until it is mended", async () => {
    const source = `const line = await open("${at("lin.csv")}");`;
    const id = made.notebook.typed(source);
    await made.notebook.run([id]);
    expect(made.data.problem).toMatchObject({ step: "data", cellId: id, error: { code: "file-not-found" } });
    made.notebook.replaceSource(id, source.replace("lin.csv", "line.csv"));
    await made.notebook.run([id]);
    await settled();
    expect(made.decisions.problem).toBeNull();
  });

  it("searches the travel time in data that the kernel holds, and says why it finds none", async () => {
    await take("line.csv", "lab.csv");
    expect(made.data.canFindTravelTime).toBe(false);
    await use();
    expect(made.data.canFindTravelTime).toBe(true);
    await made.data.findTravelTime();
    expect(made.data.travelTime).toMatchObject({ isPending: false });
    expect(made.data.travelTime.text).toMatch(/30/);
    expect(made.data.isUnused).toBe(false);
    const found = { delay: "12 min", text: "12 min fits best." };
    const request = jest.spyOn(made.session, "request").mockResolvedValueOnce(found);
    await made.data.findTravelTime();
    request.mockRestore();
    expect(made.data.travelTime.text).toBe("12 min fits best.");
    expect(made.data.draft.data.rows).toEqual({
      samples: { of: "lab", lookBack: "30 min", delay: "12 min" },
    });
    expect(made.data.isUnused).toBe(true);
  });

  it("brings the boxes of the step Time along, and counts what they leave out", async () => {
    await take("line.csv", "lab.csv", "stops.csv");
    await use();
    made.draft.edit({ target: { variable: "Moisture", above: 4.3 } });
    const [stops, restart] = made.time.boxes.map(({ rule }) => rule);
    expect(stops).toEqual({ kind: "during", of: "stops" });
    made.time.setRule(stops, true);
    made.time.setRule(restart, true);
    made.time.setWait(restart, "10 min");
    for (let i = 0; i < 80 && (made.preview.isWaiting || made.preview.shown === null); i++) await settled(50);
    expect(made.preview.error).toBeNull();
    expect(made.draft.specification.when).toEqual({
      all: [{ not: { during: "stops" } }, { settled: "10 min", after: { during: "stops" } }],
    });
    expect(made.preview.shown).toMatchObject({ counts: { total: 7 } });
    expect(made.preview.shown?.rowText).toContain("lab sample");
  });
});
