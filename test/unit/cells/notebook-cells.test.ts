import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Testing from "@jupyterlab/testing";
import type * as NotebookUtils from "@jupyterlab/notebook/lib/testutils";
import type { NotebookPanel } from "@jupyterlab/notebook";
import { NotebookCells } from "extension/cells/notebook-cells";
import { seemsToInvestigate, seemsToOpenData } from "extension/cells/roles";

// The same copies as the extension's, whatever the browser tests have installed beside this file.
const fromRoot = createRequire(join(__dirname, "../../../package.json"));
const { NBTestUtils } = fromRoot("@jupyterlab/notebook/lib/testutils") as typeof NotebookUtils;
const { signalToPromise } = fromRoot("@jupyterlab/testing") as typeof Testing;

// JupyterLab's own notebook warns of things that a page has and jsdom lacks.
beforeAll(() => jest.spyOn(console, "warn").mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

let context: Awaited<ReturnType<typeof NBTestUtils.createMockContext>>;
let panel: NotebookPanel;
let cells: NotebookCells;

beforeEach(async () => {
  context = await NBTestUtils.createMockContext(false);
  panel = NBTestUtils.createNotebookPanel(context);
  cells = new NotebookCells(panel);
});
afterEach(() => {
  cells.dispose();
  panel.dispose();
  context.dispose();
});

/** The notebook as it would be saved. */
function saved(): { source: string; metadata: object }[] {
  return panel.context.model.sharedModel.cells.map(cell => ({
    source: cell.getSource(),
    metadata: cell.getMetadata(),
  }));
}

describe("a cell that the panel writes", () => {
  it("takes the place of the one empty cell of a new notebook", () => {
    expect(saved()).toHaveLength(1);
    const id = cells.insert({ source: "const a = 1;", role: "open" });
    expect(saved()).toMatchObject([{ source: "const a = 1;", metadata: { gemba: { cell: "open" } } }]);
    expect(cells.find(id)).toEqual({ id, source: "const a = 1;", role: "open" });
  });

  it("leaves alone what a person typed", () => {
    panel.context.model.sharedModel.cells[0].setSource("// mine");
    cells.insert({ source: "const a = 1;", role: "open" });
    expect(saved().map(({ source }) => source)).toEqual(["// mine", "const a = 1;"]);
  });

  it("stands below the cell that it belongs to, else at the end", () => {
    const first = cells.insert({ source: "1", role: "open" });
    cells.insert({ source: "3", role: "compare" });
    cells.insert({ source: "2", role: "investigation", below: first });
    expect(saved().map(({ source }) => source)).toEqual(["1", "2", "3"]);
  });

  it("hides its source where the notebook says so, and shows it again", () => {
    cells.setHidesCode(true);
    cells.insert({ source: "1", role: "open" });
    panel.context.model.sharedModel.insertCell(1, { cell_type: "code", source: "// mine" });
    expect(saved()[0].metadata).toMatchObject({ jupyter: { source_hidden: true } });
    cells.setHidesCode(false);
    expect(saved()[0].metadata).toEqual({ gemba: { cell: "open" } });
    cells.setHidesCode(true);
    expect(saved()[0].metadata).toMatchObject({ jupyter: { source_hidden: true } });
    expect(saved()[1].metadata).not.toHaveProperty("jupyter");
    expect(cells.hidesCode).toBe(true);
  });
});

describe("changing a cell", () => {
  it("replaces its source, and tells of every change", async () => {
    const id = cells.insert({ source: "1", role: "open" });
    const changed = signalToPromise(cells.changed);
    cells.replaceSource(id, "2");
    await changed;
    expect(cells.find(id)?.source).toBe("2");
  });

  it("does nothing to a cell that is gone", () => {
    cells.replaceSource("gone", "2");
    expect(cells.find("gone")).toBeUndefined();
  });

  it("says so when the cell to be run is gone", async () => {
    await expect(cells.run(["gone"])).resolves.toMatchObject({ ok: false, cellId: "gone" });
  });
});

describe("other people's cells", () => {
  it("have no role, whatever their metadata", () => {
    const model = panel.context.model.sharedModel;
    for (const gemba of [null, 1, "open", { cell: "delete" }, { cell: { toString: "open" } }]) {
      model.insertCell(0, { cell_type: "code", source: "", metadata: { gemba } });
    }
    expect(cells.all.map(({ role }) => role)).toEqual([null, null, null, null, null, null]);
  });

  it("are known by what they do", () => {
    expect(seemsToOpenData('const line = await open("a.csv");')).toBe(true);
    expect(seemsToOpenData("const wet = investigate(line, {});")).toBe(false);
    expect(seemsToInvestigate("const wet = investigate(line, {});")).toBe(true);
    expect(seemsToOpenData("reopened = 1")).toBe(false);
  });
});
