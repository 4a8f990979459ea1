import { bench, benchWithLine, previewed } from "./bench";
import { settled } from "../session/jupyter";

const WET = { variable: "moisture", above: 4.2 } as const;

describe("what a person decides becomes cells", () => {
  it("writes the investigation below the data, and the comparison below that", async () => {
    const { notebook, draft, decisions } = await benchWithLine();
    draft.edit({ target: WET });
    draft.edit({ name: "Wet biscuits" });
    await decisions.compare();
    expect(decisions.problem).toBeNull();
    expect(notebook.cells.map(({ role }) => role)).toEqual([null, "investigation", "compare"]);
    expect(notebook.cells[1].source).toBe(
      [
        'import { investigate } from "gembalab";',
        "",
        "const wetBiscuits = investigate(line, {",
        '  name: "Wet biscuits",',
        '  target: { variable: "moisture", above: 4.2 },',
        "});",
      ].join("\n"),
    );
    expect(notebook.cells[2].source).toBe("await wetBiscuits.compare();");
  });

  it("changes the same cells the next time, and keeps what a person wrote into them", async () => {
    const { notebook, draft, decisions } = await benchWithLine();
    draft.edit({ target: WET });
    await decisions.compare();
    await settled();
    const cell = notebook.cells[1];
    notebook.replaceSource(cell.id, cell.source.replace("target:", "// what QA calls wet\n  target:"));
    draft.edit({ target: { variable: "moisture", above: 4.35 } });
    await decisions.compare();
    expect(notebook.cells).toHaveLength(3);
    expect(cell.source).toContain("// what QA calls wet");
    expect(cell.source).toContain("above: 4.35");
    expect(cell.source).not.toContain("4.2");
  });

  it("keeps without comparing", async () => {
    const { notebook, draft, decisions } = await benchWithLine();
    draft.edit({ target: WET });
    await decisions.keep();
    await settled();
    expect(notebook.cells.map(({ role }) => role)).toEqual([null, "investigation"]);
    expect(draft.isChanged).toBe(false);
  });

  it("runs only the comparison when the investigation stands as it ran", async () => {
    const { notebook, draft, decisions } = await benchWithLine();
    draft.edit({ target: WET });
    await decisions.keep();
    await settled();
    notebook.ran.length = 0;
    await decisions.compare();
    expect(notebook.ran).toEqual([notebook.cells[2].id]);
  });

  it("opens the sample line in a cell of its own, and replaces it by another choice", async () => {
    const { notebook, tables, decisions } = await bench();
    await decisions.openSample();
    await settled(200);
    expect(decisions.problem).toBeNull();
    expect(notebook.cells).toHaveLength(1);
    expect(tables.current).toMatchObject({ codeName: "line", rows: 43_200 });
    await decisions.useData({ timeZone: "UTC", series: [{ path: "data/no-such-file.csv" }] });
    expect(notebook.cells).toHaveLength(1);
    expect(notebook.cells[0].source).toContain('open("data/no-such-file.csv", { timeZone: "UTC" })');
    expect(decisions.problem).toMatchObject({ step: "data", cellId: notebook.cells[0].id });
  });

  it("compares what only code can say, does not change it, and writes a new cell below it", async () => {
    const { notebook, draft, decisions } = await benchWithLine();
    const id = notebook.typed(
      'const wet = investigate(line, { target: { variable: "moisture", above: 2 + 2.2 } });',
    );
    await notebook.run([id]);
    await settled();
    expect(draft.isEditable).toBe(false);
    const before = notebook.find(id)!.source;
    draft.edit({ name: "Mine" });
    expect(draft.isChanged).toBe(false);
    await decisions.compare();
    expect(decisions.problem).toBeNull();
    expect(notebook.cells.at(-1)!.source).toBe("await wet.compare();");
    await decisions.writeBelow();
    await settled();
    expect(notebook.find(id)!.source).toBe(before);
    expect(notebook.cells).toHaveLength(4);
    expect(draft.isEditable).toBe(true);
    expect(draft.specification.target).toEqual({ variable: "moisture", above: 4.2 });
  });

  it("brings a fresh kernel back to the data with the notebook's own cells", async () => {
    const made = await benchWithLine();
    made.draft.edit({ target: WET });
    await made.decisions.compare();
    const [line, investigation] = made.notebook.cells.map(({ id }) => id);
    expect(made.decisions.cellsToRestore).toEqual([line, investigation]);
  });

  it("does one thing at a time", async () => {
    const { notebook, draft, decisions } = await benchWithLine();
    draft.edit({ target: WET });
    await Promise.all([decisions.compare(), decisions.compare(), decisions.keep()]);
    expect(notebook.cells).toHaveLength(3);
  });

  it("shows the kernel's reason when there is nothing to compare", async () => {
    const { draft, decisions } = await benchWithLine();
    draft.edit({ target: { variable: "moisture", above: 99 } });
    await decisions.compare();
    expect(decisions.problem?.step).toBe("run");
    expect(decisions.problem?.error.message).toMatch(/no .*rows|no rows|nothing/i);
  });
});

describe("the notebook is the truth", () => {
  it("shows a cell that was edited and run", async () => {
    const { notebook, draft, truth, target, decisions } = await benchWithLine();
    draft.edit({ target: WET });
    await decisions.compare();
    await settled();
    const cell = notebook.cells[1];
    notebook.replaceSource(cell.id, cell.source.replace("4.2", "4.05"));
    expect(truth.isEdited).toBe(true);
    await decisions.runEdited();
    await settled();
    expect(truth.isEdited).toBe(false);
    expect(draft.specification.target).toEqual({ variable: "moisture", above: 4.05 });
    expect(target.form.limit).toBe("4.05");
  });

  it("lets unwritten edits give way, and gives them back on undo", async () => {
    const { notebook, draft, truth, decisions } = await benchWithLine();
    draft.edit({ target: WET });
    await decisions.keep();
    await settled();
    draft.edit({ target: { variable: "oven", above: 215 } });
    await notebook.run([notebook.cells[1].id]);
    await settled();
    expect(truth.gaveWay).toBe(true);
    expect(draft.specification.target).toEqual(WET);
    draft.undo();
    expect(draft.specification.target).toEqual({ variable: "oven", above: 215 });
  });

  it("restores specification and result by undo and redo, without computing", async () => {
    const { notebook, draft, run, truth, decisions } = await benchWithLine();
    draft.edit({ target: WET });
    await decisions.compare();
    await settled();
    const [, investigation, comparison] = notebook.cells;
    const before = { source: investigation.source, outputs: comparison.outputs };
    draft.edit({ target: { variable: "moisture", above: 4.35 } });
    await decisions.compare();
    await settled();
    expect(run.outcome).toBe("up to date");
    const after = { source: investigation.source, outputs: comparison.outputs };
    expect(after).not.toEqual(before);
    notebook.ran.length = 0;
    run.undo();
    expect(draft.specification.target).toEqual(WET);
    expect({ source: investigation.source, outputs: comparison.outputs }).toEqual(before);
    expect(run.outcome).toBe("up to date");
    expect(truth.isEdited).toBe(false);
    run.redo();
    expect({ source: investigation.source, outputs: comparison.outputs }).toEqual(after);
    expect(run.outcome).toBe("up to date");
    expect(notebook.ran).toEqual([]);
  });

  it("compares anew after an undo, whatever the kernel still holds", async () => {
    const { notebook, draft, run, decisions } = await benchWithLine();
    draft.edit({ target: WET });
    await decisions.compare();
    await settled();
    draft.edit({ target: { variable: "moisture", above: 4.35 } });
    await decisions.compare();
    await settled();
    run.undo();
    await decisions.compare();
    await settled();
    expect(notebook.cells[1].source).toContain("above: 4.2");
    expect(draft.base?.specification.target).toEqual(WET);
    expect(run.outcome).toBe("up to date");
  });

  it("says that the result is out of date where undo leads to nothing that was compared", async () => {
    const { draft, run, decisions } = await benchWithLine();
    draft.edit({ target: { variable: "moisture", above: 4.05 } });
    draft.edit({ target: WET });
    await decisions.compare();
    await settled();
    run.undo();
    expect(draft.specification.target).toEqual({ variable: "moisture", above: 4.05 });
    expect(run.outcome).toBe("out of date");
  });

  it("keeps the draft when the cell that makes the data runs again", async () => {
    const { notebook, draft, preview } = await benchWithLine();
    draft.edit({ target: WET });
    await previewed({ preview });
    await notebook.run([notebook.cells[0].id]);
    await previewed({ preview });
    expect(draft.specification.target).toEqual(WET);
    expect(preview.shown?.counts).toMatchObject({ event: 3, reference: 5 });
  });
});

describe("looking before deciding", () => {
  it("counts rows, episodes and tags without writing a cell", async () => {
    const { notebook, draft, preview, run } = await benchWithLine();
    draft.edit({ target: WET });
    await previewed({ preview });
    expect(preview.shown).toMatchObject({
      counts: { event: 3, reference: 5, total: 8 },
      episodes: { count: 1 },
      selected: 2,
    });
    expect(run.hindrance).toBeNull();
    expect(notebook.cells).toHaveLength(1);
  });

  it("asks once for a burst of edits, and not at all for a name", async () => {
    const { context, draft, preview } = await benchWithLine();
    const asked = (): number =>
      context.session!.kernel!.comms[0].sent.filter(
        message => (message as { type: string }).type === "preview",
      ).length;
    for (const above of [4.0, 4.1, 4.2, 4.3]) draft.edit({ target: { variable: "moisture", above } });
    await previewed({ preview });
    expect(asked()).toBe(1);
    draft.edit({ name: "Wet" });
    await previewed({ preview });
    expect(asked()).toBe(1);
  });

  it("shows why the kernel refuses a draft", async () => {
    const { draft, preview, run, tags } = await benchWithLine();
    draft.edit({ target: WET, variables: { exclude: ["ovn"] } });
    await previewed({ preview });
    expect(preview.error).toMatchObject({ code: "no-such-variable", suggestions: ["oven"] });
    expect(run.hindrance).toBe("refused");
    expect(tags.hasUnknown).toBe(true);
    tags.forgetUnknown();
    await previewed({ preview });
    expect(preview.error).toBeNull();
    expect(run.hindrance).toBeNull();
  });

  it("names what hinders Compare", async () => {
    const { draft, preview, target, run } = await benchWithLine();
    expect(run.hindrance).toBe("no target");
    target.chooseVariable("moisture");
    expect(run.hindrance).toBeNull();
    target.change({ limit: "" });
    expect(run.hindrance).toBe("target unfinished");
    target.change({ limit: "99" });
    await previewed({ preview });
    expect(run.hindrance).toBe("nothing happened");
    draft.edit({ target: { variable: "moisture", below: 99 } });
    await previewed({ preview });
    expect(run.hindrance).toBe("nothing normal");
    draft.edit({ target: WET, variables: { include: [] } });
    await previewed({ preview });
    expect(run.hindrance).toBe("no tags");
  });
});
