import type { ResultCells, ViewSource } from "extension/renderer";
import { ResultWidget } from "extension/renderer/result-widget";
import { zoomByKey } from "extension/renderer/zoom-keys";
import { nullTranslator } from "@jupyterlab/translation";
import { Signal } from "@lumino/signaling";
import { Widget } from "@lumino/widgets";
import type { CellInfo, NewCell } from "extension/cells/notebook-cells";
import { GembaError, RESULT_MIME } from "gembalab/protocol";
import type { Comparison, Picture, RemedyReply, ResultInfo, WriteReply } from "gembalab/protocol";
import { HOSTILE_NAMES } from "../display/sample";
import { judgedEnvelope } from "../display/sample-judged";
import { DrawingNotes, installPage, resizePage, scrollIntoSight, SilentKernel } from "./page";

async function doing(change: () => unknown): Promise<void> {
  await change();
  for (let task = 0; task < 6; task++) await new Promise(resolve => setTimeout(resolve, 1));
}

const { pictures } = judgedEnvelope().result;

/** A kernel that writes the cell, and draws what is stored. */
class Kernel extends SilentKernel {
  readonly leftOut: string[][] = [];
  readonly reported: string[][] = [];
  readonly shown: Comparison[] = [];
  readonly asked: ({ from: number; to: number } | undefined)[] = [];

  view(_: string, variable: string, range?: { from: number; to: number }): Promise<Picture> {
    this.asked.push(range);
    return Promise.resolve(pictures.find(picture => picture.variable === variable)!);
  }
  writeLeaveOut(_: string, variables: readonly string[]): Promise<RemedyReply> {
    this.leftOut.push([...variables]);
    return Promise.resolve({ cellId: "wet-cell", before: "old", source: "new" });
  }
  writeReport(_: string, pinned: readonly string[], source?: string): Promise<WriteReply> {
    this.reported.push([...pinned]);
    if (source === "by hand") return Promise.reject(new GembaError("not-literal", { what: "No literal" }));
    return Promise.resolve({ source: `${source ?? "new"} report of ${pinned.join(", ")}` });
  }
  resultInfo(): ResultInfo {
    return { id: "result-1", madeFrom: [] };
  }
  showed(comparison: Comparison): void {
    this.shown.push(comparison);
  }
}

/** A notebook of an investigation and its comparison. */
class Cells implements ResultCells {
  readonly changed = new Signal<this, void>(this);
  source = "old";
  readonly all: CellInfo[] = [
    { id: "wet-cell", source: "old", role: "investigation" },
    { id: "compare-cell", source: "await wet.compare();", role: "compare" },
    { id: "stranger", source: "6 * 7", role: null },
  ];
  readonly ran: string[] = [];
  insert({ source, role, below }: NewCell): string {
    const id = `new-${this.all.length}`;
    this.all.splice(this.all.findIndex(cell => cell.id === below) + 1, 0, { id, source, role });
    return id;
  }
  reveal(): Promise<void> {
    return Promise.resolve();
  }
  find(): { source: string } {
    return this;
  }
  cellShowing(): string {
    return "compare-cell";
  }
  replaceSource(id: string, source: string): void {
    this.source = source;
    const at = this.all.findIndex(cell => cell.id === id);
    this.all[at] = { ...this.all[at], source };
  }
  run(ids: readonly string[]): Promise<void> {
    this.ran.push(...ids);
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

async function show(
  payload: unknown,
  source: ViewSource | null = null,
  cells: ResultCells | null = null,
): Promise<HTMLElement> {
  const widget = new ResultWidget({
    mimeType: RESULT_MIME,
    trans: nullTranslator.load("jupyterlab_gemba"),
    source,
    cells,
    selection: null,
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
const plain = (text: string): string => text.replaceAll("\u00A0", " ");
const textOf = (element: Element | null): string => plain(element?.textContent ?? "");
const button = (node: HTMLElement, text: string): HTMLButtonElement =>
  [...node.querySelectorAll("button")].find(({ textContent }) => textContent === text)!;
const click = (element: Element): Promise<void> =>
  doing(() => element.dispatchEvent(new MouseEvent("click", { bubbles: true })));
const press = (element: HTMLElement, key: string): Promise<void> =>
  doing(() => {
    element.focus();
    element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });

describe("a comparison whose differences were judged", () => {
  it("says how it was judged, and what of each tag, in words", async () => {
    const node = await show(judgedEnvelope());
    expect(node.textContent).toContain("Judged by moving wet against the tags 9,999 times");
    expect(textOf(rowsOf(node)[0].querySelector(".gemba-badge"))).toBe("Clear");
    expect(textOf(rowsOf(node)[2].querySelector(".gemba-badge"))).toBe("Possible");
    expect(textOf(node.querySelector(".gemba-heading"))).toContain("false alarms < 1 %");
    expect(node.querySelectorAll(".gemba-luck").length).toBe(rowsOf(node).length);
    expect(node.textContent).toContain("Dotted: where the luckiest of all tags ends in 95 of 100 tries.");
  });

  it("with one or two occasions gives leads and the way out, and no verdict", async () => {
    const node = await show(judgedEnvelope({ evidence: "leads" }));
    expect(textOf(node.querySelector(".gemba-caution"))).toBe(
      "Leads, not findings: 2 occasions only, so anything else that changed then fits equally. The last 3 months hold 14 occasions.",
    );
    expect(node.querySelector(".gemba-badge")).toBeNull();
    expect(node.textContent).not.toContain("false alarms");
  });

  it("lists those that move together under the first of them, by mouse and by keyboard", async () => {
    const node = await show(judgedEnvelope());
    expect(tagsOf(node).slice(0, 2)).toEqual(["oven_2_temperature", "exhaust_humidity"]);
    await click(node.querySelector(".gemba-followers")!);
    expect(tagsOf(node).slice(0, 2)).toEqual(["oven_2_temperature", "oven_2_temperature_b"]);
    await press(rowsOf(node)[0], "ArrowLeft");
    expect(tagsOf(node)[1]).toBe("exhaust_humidity");
    await press(rowsOf(node)[0], "ArrowRight");
    expect(tagsOf(node)[1]).toBe("oven_2_temperature_b");
  });

  it("draws intervals where the bars show pairs, and the luck line where they show strength", async () => {
    const node = await show(judgedEnvelope());
    const choice = node.querySelector<HTMLSelectElement>('[aria-label="Rank by"]')!;
    expect(choice.selectedOptions[0].text).toBe("strength");
    expect(node.querySelector(".gemba-whisker")).toBeNull();
    await doing(() => {
      choice.selectedIndex = [...choice.options].findIndex(({ text }) => text === "pairs (Cliff's delta)");
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(node.querySelector(".gemba-luck")).toBeNull();
    expect(node.querySelector(".gemba-whisker")).not.toBeNull();
  });

  it("shows all rows and like rows side by side, and says when a tag turns around", async () => {
    const node = await show(judgedEnvelope());
    const alike = (): string[] => [...node.querySelectorAll(".gemba-alike-row")].map(textOf);
    expect(alike()).toEqual(["all rows97 of 100 higher", "same product88 of 100 higher"]);
    await click(rowsOf(node)[1]);
    expect(alike()[1]).toMatch(/^same product\d+ of 100 lower$/);
    expect(textOf(node.querySelector(".gemba-side .gemba-caution"))).toBe(
      "Turns around within product: trust the like-with-like comparison.",
    );
  });

  it("draws boxes where there are few rows, and cumulative curves and delays at a click", async () => {
    const node = await show(judgedEnvelope());
    expect(notes.newest("distribution")!.alt).toMatch(/^Boxes of Oven zone 2 temperature: wet: median/);
    expect(notes.newest("distribution")!.traces.some(({ type }) => type === "scatter")).toBe(true);
    await click(button(node, "Cumulative"));
    expect(notes.newest("distribution")!.alt).toMatch(/^Cumulative curves/);
    await click(button(node, "Delay"));
    expect(notes.newest("delay")!.alt).toContain("most at the same time");
    await click(rowsOf(node)[2]);
    expect(plain(notes.newest("delay")!.alt)).toContain("30 min after");
  });

  it("tells everything on demand", async () => {
    const node = await show(judgedEnvelope());
    expect(node.querySelector(".gemba-details")).toBeNull();
    await click(button(node, "Details"));
    const details = textOf(node.querySelector(".gemba-details"));
    expect(details).toContain("The signal's memory3 h");
    expect(details).toContain("Smallest detectable0.21");
    expect(details).toContain("Move together2oven_2_temperature_b");
    expect(details).toContain("missing in 0.4 % of wet, 0.6 % of normal rows (false alarms 40 %)");
    expect(details).not.toMatch(/\de-\d|× 10/);
  });

  it("is a table at a click, which leads back to the same tag", async () => {
    const node = await show(judgedEnvelope());
    await click(button(node, "Table"));
    const rows = [...node.querySelectorAll<HTMLElement>(".gemba-table-view tbody tr")];
    expect(rows).toHaveLength(11);
    expect(textOf(rows[0])).toContain("oven_2_temperatureClear< 1 %");
    await click(rows[3]);
    await click(button(node, "Table"));
    expect(node.querySelector('[aria-selected="true"] code')!.textContent).toBe("tag_17");
  });

  it("keeps pinned tags at the head of the list", async () => {
    const node = await show(judgedEnvelope());
    await click(rowsOf(node)[4]);
    const pinned = tagsOf(node)[4];
    await click(button(node, "☆ Pin"));
    expect(tagsOf(node)[0]).toBe(pinned);
    expect(rowsOf(node)[0].textContent).toContain("★");
    await click(button(node, "★ Pinned"));
    expect(tagsOf(node)[0]).toBe("oven_2_temperature");
  });

  it("tells the notebook's panel what was compared", async () => {
    const kernel = new Kernel();
    await show(judgedEnvelope(), kernel);
    expect(kernel.shown).toHaveLength(1);
  });

  it("shows hostile names and words as text", async () => {
    const labels = { event: "<b>wet</b>", reference: "<img src=x onerror=window.hacked=2>" };
    for (const evidence of ["enough", "leads"] as const) {
      const node = await show(judgedEnvelope({ names: HOSTILE_NAMES, labels, evidence }));
      await click(button(node, "Details"));
      for (const row of rowsOf(node).slice(0, 5)) await click(row);
      await click(button(node, "Table"));
      expect(node.querySelector("img, script, b, a, iframe")).toBeNull();
    }
    expect(window).not.toHaveProperty("hacked");
  });
});

describe("a tag that may give the answer away", () => {
  it("is marked, and left out by one click that changes the investigation's cell", async () => {
    const [kernel, cells] = [new Kernel(), new Cells()];
    const node = await show(judgedEnvelope(), kernel, cells);
    const flagged = rowsOf(node)[2];
    expect(flagged.querySelector('[aria-label="May give the answer away"]')).not.toBeNull();
    await click(flagged);
    expect(node.querySelector(".gemba-flags")!.textContent).toContain("Differs most 30 min after wet.");
    await click(button(node, "Leave out"));
    expect(kernel.leftOut).toEqual([["oven_3_temperature"]]);
    expect(cells.source).toBe("new");
  });

  it("can't be left out of a stored result, which says why", async () => {
    const node = await show(judgedEnvelope());
    await click(rowsOf(node)[2]);
    expect(button(node, "Leave out").disabled).toBe(true);
    expect(button(node, "Leave out").title).toContain("Needs the running kernel");
  });
});

describe("the one-page report", () => {
  const REPORT = "Make one-page report";

  it("is a cell below the comparison, of the pinned tags, and runs", async () => {
    const [kernel, cells] = [new Kernel(), new Cells()];
    const node = await show(judgedEnvelope(), kernel, cells);
    await click(rowsOf(node)[2]);
    await click(button(node, "☆ Pin"));
    expect(button(node, REPORT).title).toBe("Of the pinned tag.");
    await click(button(node, REPORT));
    const [pinned] = kernel.reported;
    expect(pinned).toHaveLength(1);
    expect(cells.all.map(({ role }) => role)).toEqual(["investigation", "compare", "report", null]);
    expect(cells.all[2].source).toBe(`new report of ${pinned[0]}`);
    expect(cells.ran).toEqual([cells.all[2].id]);
  });

  it("changes the cell that is there already, and writes another one below what only a person can change", async () => {
    const [kernel, cells] = [new Kernel(), new Cells()];
    const node = await show(judgedEnvelope(), kernel, cells);
    await click(button(node, REPORT));
    await click(button(node, REPORT));
    expect(cells.all).toHaveLength(4);
    expect(cells.all[2].source).toBe("new report of  report of ");
    cells.replaceSource(cells.all[2].id, "by hand");
    await click(button(node, REPORT));
    expect(cells.all.map(({ source }) => source).slice(2, 4)).toEqual(["by hand", "new report of "]);
  });

  it("says why it can't be made of a stored result", async () => {
    const node = await show(judgedEnvelope());
    expect(button(node, REPORT).disabled).toBe(true);
    expect(button(node, REPORT).title).toContain("Needs the running kernel");
  });

  it("says what went wrong, and can be tried again", async () => {
    const kernel = new Kernel();
    kernel.writeReport = () =>
      Promise.reject(
        new GembaError("unknown-result", { what: "Not from this kernel", remedy: "Run its cell again." }),
      );
    const node = await show(judgedEnvelope(), kernel, new Cells());
    await click(button(node, REPORT));
    expect(node.querySelector(".gemba-said")!.textContent).toBe("Not from this kernel. Run its cell again.");
    expect(button(node, REPORT).disabled).toBe(false);
  });
});

describe("zooming by keyboard", () => {
  const axis = { from: 0, to: 1000 };

  it("goes closer and further around the middle, moves inside the axis, and returns to all of it", () => {
    const closer = zoomByKey("+", axis, null)!;
    expect(closer).toEqual({ from: 250, to: 750 });
    expect(zoomByKey("ArrowRight", axis, closer)).toEqual({ from: 375, to: 875 });
    expect(zoomByKey("ArrowRight", axis, { from: 600, to: 990 })).toEqual({ from: 610, to: 1000 });
    expect(zoomByKey("-", axis, closer)).toBeNull();
    expect(zoomByKey("0", axis, closer)).toBeNull();
    expect(zoomByKey("a", axis, closer)).toBeUndefined();
  });

  it("works on the trend, and leaves other keys alone", async () => {
    const kernel = new Kernel();
    const node = await show(judgedEnvelope(), kernel);
    const trend = node.querySelector<HTMLElement>('.gemba-chart[tabindex="0"]')!;
    await press(trend, "x");
    expect(kernel.asked).toEqual([]);
    await press(trend, "+");
    expect(kernel.asked).toHaveLength(1);
    expect(node.textContent).toContain("zoomed to");
    await press(trend, "0");
    expect(node.textContent).not.toContain("zoomed to");
  });
});
