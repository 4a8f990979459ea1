import { ResultWidget } from "extension/renderer/result-widget";
import type { ResultCells, ViewSource } from "extension/renderer";
import { Selection } from "extension/renderer/selection";
import { nullTranslator } from "@jupyterlab/translation";
import { Signal } from "@lumino/signaling";
import { Widget } from "@lumino/widgets";
import { GembaError, RESULT_MIME, sourceMark } from "gembalab/protocol";
import type { ProfilePicture, RemedyReply, ResultInfo } from "gembalab/protocol";
import { HOSTILE_NAMES, sampleEnvelope } from "../display/sample";
import { pictureOf, sampleProfile } from "../display/sample-profile";
import { DrawingNotes, installPage, resizePage, scrollIntoSight, SilentKernel } from "./page";

async function doing(change: () => unknown): Promise<void> {
  await change();
  for (let task = 0; task < 6; task++) await new Promise(resolve => setTimeout(resolve, 1));
}

/** A kernel that answers at once. */
class Kernel extends SilentKernel {
  info: ResultInfo | undefined = {
    id: "result-1",
    madeFrom: [
      { of: "data", cellId: "data-cell", mark: sourceMark("data") },
      { of: "investigation", cellId: "wet-cell", mark: sourceMark("old") },
    ],
  };
  readonly asked: string[] = [];
  remedy: RemedyReply | GembaError = { cellId: "wet-cell", before: "old", source: "new" };

  resultInfo(id: string): ResultInfo | undefined {
    return id === this.info?.id ? this.info : undefined;
  }
  /** The kernel tells of results anew. */
  tell(info: ResultInfo | undefined): void {
    this.info = info;
    this.resultsChanged.emit();
  }
  viewProfile(resultId: string, variable: string, range?: { from: number }): Promise<ProfilePicture> {
    this.asked.push(`${resultId} ${variable}${range === undefined ? "" : " zoomed"}`);
    return Promise.resolve(pictureOf(variable));
  }
  writeRemedy(resultId: string, remedy: string): Promise<RemedyReply> {
    this.asked.push(`${resultId} ${remedy}`);
    return this.remedy instanceof GembaError ? Promise.reject(this.remedy) : Promise.resolve(this.remedy);
  }
}

/** A notebook of cells by their ids. */
class Cells implements ResultCells {
  readonly changed = new Signal<this, void>(this);
  readonly sources = new Map([
    ["data-cell", "data"],
    ["wet-cell", "old"],
    ["profile-cell", "await wet.profile();"],
  ]);
  readonly ran: string[][] = [];

  readonly all: ResultCells["all"] = [];
  insert(): string {
    return "";
  }
  reveal(): Promise<void> {
    return Promise.resolve();
  }
  find(id: string): { source: string } | undefined {
    const source = this.sources.get(id);
    return source === undefined ? undefined : { source };
  }
  cellShowing(): string {
    return "profile-cell";
  }
  replaceSource(id: string, source: string): void {
    this.sources.set(id, source);
    this.changed.emit();
  }
  run(ids: readonly string[]): Promise<void> {
    this.ran.push([...ids]);
    return Promise.resolve();
  }
}

let notes: DrawingNotes;
let widgets: ResultWidget[];
beforeEach(() => {
  installPage();
  resizePage(1000);
  notes = new DrawingNotes();
  widgets = [];
});
afterEach(() => doing(() => widgets.forEach(widget => widget.dispose())));

interface Place {
  readonly source?: ViewSource | null;
  readonly cells?: ResultCells | null;
  readonly selection?: Selection | null;
}

async function show(
  payload: unknown,
  { source = null, cells = null, selection = null }: Place = {},
): Promise<HTMLElement> {
  const widget = new ResultWidget({
    mimeType: RESULT_MIME,
    trans: nullTranslator.load("jupyterlab_gemba"),
    source,
    cells,
    selection,
    loadPlotly: () => Promise.resolve(notes),
  });
  widgets.push(widget);
  Widget.attach(widget, document.body);
  const data = { [RESULT_MIME]: payload as never };
  await doing(() => widget.renderModel({ data, metadata: {}, trusted: false, setData: () => undefined }));
  await doing(() => scrollIntoSight(true));
  return widget.node;
}

const rowsOf = (node: HTMLElement): HTMLElement[] => [
  ...node.querySelectorAll<HTMLElement>('[role="row"][aria-selected]'),
];
const tagsOf = (node: HTMLElement): string[] =>
  rowsOf(node).map(row => row.querySelector("code")!.textContent);
const selectedTag = (node: HTMLElement): string =>
  node.querySelector('[aria-selected="true"] code')?.textContent ?? "";
const checksOf = (node: HTMLElement): string[] =>
  [...node.querySelectorAll(".gemba-check")].map(check => check.textContent.replaceAll("\u00A0", " "));
const button = (node: HTMLElement, text: string, at = 0): HTMLButtonElement =>
  [...node.querySelectorAll("button")].filter(({ textContent }) => textContent === text)[at];
const click = (element: Element): Promise<void> =>
  doing(() => element.dispatchEvent(new MouseEvent("click", { bubbles: true })));
const press = (key: string): Promise<void> =>
  doing(() =>
    document.activeElement!.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
    ),
  );

/** Until a change of the notebook's cells is looked at. */
const aLittleLater = (): Promise<void> => doing(() => new Promise(resolve => setTimeout(resolve, 200)));

const envelope = sampleProfile();

describe("the Profile view", () => {
  it("shows the answer, the checks with their buttons, the worst tags and two charts", async () => {
    const node = await show(envelope);
    expect(node.querySelector("h2")!.textContent).toMatch(/^3 of 24 tags need a look; worst: Oven zone 0/);
    expect(checksOf(node)).toEqual([
      "✓“lab”: 253 of 280 samples matched; 27 fell in stops.",
      "⚠1 tag stuckShowLeave out",
      "⚠Text in 1 numeric tag: “Bad” 41×Show",
      "⚠1 tag constantShowLeave out",
      "✓No gap in time · No time twice",
    ]);
    expect(rowsOf(node)).toHaveLength(9);
    expect(selectedTag(node)).toBe("TT_0");
    expect(notes.drawn.map(({ figure }) => figure.kind).sort()).toEqual(["distribution", "trend"]);
  });

  it("draws course and values of every listed tag in small, and says what is missing and stuck", async () => {
    const node = await show(envelope);
    const [stuck, constant, sparse] = rowsOf(node);
    expect(stuck.querySelector(".gemba-spark path")!.getAttribute("d")).toMatch(/^M[\d.]+,[\d.]+H[\d.]+L/);
    expect(stuck.querySelectorAll(".gemba-bars rect")).toHaveLength(7);
    expect(stuck.textContent.replaceAll("\u00A0", " ")).toContain("36 %");
    expect(constant.textContent).toContain("constant");
    expect(sparse.textContent.replaceAll("\u00A0", " ")).toContain("50 %");
  });

  it("lists the tags of a check alone, tells its cases, and all tags again when it is closed", async () => {
    const node = await show(envelope);
    await click(button(node, "Show", 1));
    expect(tagsOf(node)).toEqual(["TT_2"]);
    expect(node.querySelector(".gemba-check-details")!.textContent).toBe("“TT_2”: “Bad” 41×Read as missing.");
    await click(button(node, "Close"));
    expect(rowsOf(node)).toHaveLength(9);
  });

  it("sorts by missing and stuck rows, the most first, and back by how bad they are", async () => {
    const node = await show(envelope);
    await click(node.querySelector('[aria-label="Sort by missing rows"]')!);
    expect(tagsOf(node)[0]).toBe("TT_2");
    await click(node.querySelector('[aria-label="Sort by stuck rows"]')!);
    expect(tagsOf(node).slice(0, 2)).toEqual(["TT_1", "TT_0"]);
    await click(node.querySelector('[aria-label="Sort by how bad they are"]')!);
    expect(tagsOf(node)[0]).toBe("TT_0");
  });

  it("is walked through with the keyboard, page by page", async () => {
    const node = await show(envelope);
    rowsOf(node)[0].focus();
    await press("ArrowDown");
    expect(selectedTag(node)).toBe("TT_1");
    await press("PageDown");
    expect(selectedTag(node)).toBe("TT_10");
    await press("End");
    expect(selectedTag(node)).toBe("TT_23");
    expect(document.activeElement!.getAttribute("aria-selected")).toBe("true");
  });

  it("draws a page of 5,000 tags, not all of them, and finds one by its name", async () => {
    const node = await show(sampleProfile({ tags: 5000 }));
    expect(rowsOf(node)).toHaveLength(9);
    const input = node.querySelector("input")!;
    await doing(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(input, "TT_4321");
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(tagsOf(node)).toEqual(["TT_4321"]);
  });

  it("asks the kernel for charts that are not stored and for zooms, and says so where there is none", async () => {
    const kernel = new Kernel();
    const many = sampleProfile({ tags: 40 });
    const node = await show(many, { source: kernel });
    rowsOf(node)[0].focus();
    await press("End");
    expect(kernel.asked).toEqual(["result-1 TT_39"]);
    await doing(() => scrollIntoSight(true));
    const { from } = many.result.coverage.axis;
    await doing(() =>
      notes.emit("trend", "plotly_relayout", { "xaxis.range[0]": from + 6e5, "xaxis.range[1]": from + 6e6 }),
    );
    expect(kernel.asked).toEqual(["result-1 TT_39", "result-1 TT_39 zoomed"]);
    expect(node.querySelector('[role="status"]')!.textContent).toContain("preview · zoomed to");
    const saved = await show(many);
    rowsOf(saved)[0].focus();
    await press("End");
    expect(saved.textContent).toContain("The charts of this tag are not stored");
  });

  it("looks at the same tag as the other views of its notebook", async () => {
    const selection = new Selection();
    const node = await show(envelope, { selection });
    await doing(() => selection.choose("TT_3"));
    expect(selectedTag(node)).toBe("TT_3");
    await click(rowsOf(node)[4]);
    expect(selection.variable).toBe("TT_4");
  });

  it("stands above its charts where there is little room, with fewer rows and checks", async () => {
    resizePage(600);
    const node = await show(envelope);
    expect(node.querySelector(".gemba-mod-narrow")).not.toBeNull();
    expect(rowsOf(node)).toHaveLength(4);
    expect(node.textContent).toContain("2 more checks");
  });

  it("shows hostile names as text", async () => {
    const node = await show(sampleProfile({ names: HOSTILE_NAMES, tags: HOSTILE_NAMES.length }));
    expect(node.querySelector("img, script, b, a")).toBeNull();
    expect(node.querySelector(".gemba-error")).toBeNull();
  });

  it("takes another kind's result in the same place, and lets go of the first", async () => {
    const node = await show(envelope);
    const data = { [RESULT_MIME]: sampleEnvelope() as never };
    await doing(() =>
      widgets[0].renderModel({ data, metadata: {}, trusted: false, setData: () => undefined }),
    );
    expect(node.querySelector("h2")!.textContent).toContain("differs most");
  });
});

describe("a remedy", () => {
  it("can't be pressed in a stored result, and says why and what it would change", async () => {
    const node = await show(envelope);
    const leaveOut = button(node, "Leave out");
    expect(leaveOut.disabled).toBe(true);
    expect(leaveOut.title).toContain("Needs the running kernel");
    expect(leaveOut.title).toContain('exclude: ["TT_0"]');
  });

  it("writes the cell, marks the result, and runs that cell and the result's own when asked to", async () => {
    const [kernel, cells] = [new Kernel(), new Cells()];
    const node = await show(envelope, { source: kernel, cells });
    await click(button(node, "Leave out"));
    expect(kernel.asked).toEqual(["result-1 stuck-1"]);
    expect(cells.sources.get("wet-cell")).toBe("new");
    expect(cells.ran).toEqual([]);
    await aLittleLater();
    expect(node.querySelector(".gemba-outdated")!.textContent).toContain("Out of date");
    expect(button(node, "Written").disabled).toBe(true);
    expect(button(node, "Leave out").disabled).toBe(true);
    await click(button(node, "Run again"));
    expect(cells.ran).toEqual([["wet-cell", "profile-cell"]]);
  });

  it("that changes the data runs everything that builds on it", async () => {
    const [kernel, cells] = [new Kernel(), new Cells()];
    kernel.remedy = { cellId: "data-cell", before: "data", source: "shifted" };
    const node = await show(envelope, { source: kernel, cells });
    await click(button(node, "Leave out"));
    await aLittleLater();
    await click(button(node, "Run again"));
    expect(cells.ran).toEqual([["data-cell", "wet-cell", "profile-cell"]]);
  });

  it("leaves a cell alone that reads otherwise than when it ran, and one that is gone", async () => {
    const [kernel, cells] = [new Kernel(), new Cells()];
    kernel.info = undefined;
    cells.sources.set("wet-cell", "edited by hand");
    const node = await show(envelope, { source: kernel, cells });
    await click(button(node, "Leave out"));
    expect(cells.sources.get("wet-cell")).toBe("edited by hand");
    expect(node.querySelector('[role="alert"]')!.textContent).toContain("reads otherwise than when it ran");
    cells.sources.delete("wet-cell");
    await click(button(node, "Leave out"));
    expect(node.querySelector('[role="alert"]')!.textContent).toContain("no longer in the notebook");
  });

  it("that the kernel does not know says so", async () => {
    const kernel = new Kernel();
    kernel.remedy = new GembaError("unknown-result", { what: "This result is not from the running kernel" });
    const node = await show(envelope, { source: kernel, cells: new Cells() });
    await click(button(node, "Leave out"));
    expect(node.querySelector('[role="alert"]')!.textContent).toContain("not from the running kernel");
  });
});

describe.each([
  ["profile", envelope],
  ["comparison", { ...sampleEnvelope(), id: "result-1" }],
])("a %s", (_, payload) => {
  const isMarked = (node: HTMLElement): boolean => node.querySelector(".gemba-outdated") !== null;

  it("is out of date while a cell that it was made from reads otherwise than when it ran", async () => {
    const [kernel, cells] = [new Kernel(), new Cells()];
    const node = await show(payload, { source: kernel, cells });
    expect(isMarked(node)).toBe(false);
    cells.replaceSource("profile-cell", "await wet.profile(); // again");
    await aLittleLater();
    expect(isMarked(node)).toBe(false);
    cells.replaceSource("wet-cell", "another limit");
    await aLittleLater();
    expect(node.querySelector(".gemba-outdated")!.textContent).toContain("Out of date");
    await click(button(node, "Run again"));
    expect(cells.ran).toEqual([["wet-cell", "profile-cell"]]);
    cells.replaceSource("wet-cell", "old");
    await aLittleLater();
    expect(isMarked(node)).toBe(false);
  });

  it("is out of date when other data came out of the same cell, or another specification", async () => {
    const [kernel, cells] = [new Kernel(), new Cells()];
    const info = kernel.info!;
    const node = await show(payload, { source: kernel, cells });
    await doing(() => kernel.tell({ ...info, changed: "data" }));
    await click(button(node, "Run again"));
    await doing(() => kernel.tell({ ...info, changed: "specification" }));
    await click(button(node, "Run again"));
    expect(cells.ran).toEqual([["wet-cell", "profile-cell"], ["profile-cell"]]);
    await doing(() => kernel.tell(info));
    expect(isMarked(node)).toBe(false);
  });

  it("of an earlier kernel, or whose cells are gone, is not judged", async () => {
    const [kernel, cells] = [new Kernel(), new Cells()];
    const node = await show(payload, { source: kernel, cells });
    await doing(() => cells.sources.delete("wet-cell"));
    await doing(() => cells.changed.emit());
    await aLittleLater();
    expect(isMarked(node)).toBe(false);
    cells.replaceSource("data-cell", "other data");
    await doing(() => kernel.tell(undefined));
    await aLittleLater();
    expect(isMarked(node)).toBe(false);
  });
});
