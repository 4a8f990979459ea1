import { createRendererFactory } from "extension/renderer";
import type { ViewSource } from "extension/renderer";
import { ResultWidget } from "extension/renderer/result-widget";
import { Selection } from "extension/renderer/selection";
import { nullTranslator } from "@jupyterlab/translation";
import { CommandRegistry } from "@lumino/commands";
import { Widget } from "@lumino/widgets";
import { GembaError, RESULT_MIME } from "gembalab/protocol";
import type { ComparisonEnvelope, Picture } from "gembalab/protocol";
import { HOSTILE_NAMES, sampleEnvelope, zoomedPicture } from "../display/sample";
import { DrawingNotes, installPage, observerCount, resizePage, scrollIntoSight, SilentKernel } from "./page";

/** Does something to the page, and waits until all that follows from it is drawn. */
async function doing(change: () => unknown): Promise<void> {
  await change();
  // React draws in a task of its own, then plotly is fetched, then the chart is drawn.
  for (let task = 0; task < 6; task++) await new Promise(resolve => setTimeout(resolve, 1));
}

/** A kernel that answers when it is told to. */
class Kernel extends SilentKernel {
  readonly asked: { variable: string; range: { from: number; to: number } | undefined }[] = [];
  readonly #answers: { resolve: (picture: Picture) => void; reject: (error: Error) => void }[] = [];

  view(_: string, variable: string, range?: { from: number; to: number }): Promise<Picture> {
    this.asked.push({ variable, range });
    return new Promise((resolve, reject) => this.#answers.push({ resolve, reject }));
  }

  async answer(at: number, with_: Picture | Error): Promise<void> {
    const { resolve, reject } = this.#answers[at];
    await doing(() => (with_ instanceof Error ? reject(with_) : resolve(with_)));
  }
}

let notes: DrawingNotes;
let widgets: ResultWidget[];

beforeEach(() => {
  installPage();
  resizePage(1000);
  notes = new DrawingNotes();
  widgets = [];
  document.body.dataset["jpThemeLight"] = "true";
});

afterEach(async () => {
  await doing(() => widgets.forEach(widget => widget.dispose()));
});

interface Shown {
  readonly widget: ResultWidget;
  readonly node: HTMLElement;
}

async function show(
  payload: unknown,
  source: ViewSource | null = null,
  selection: Selection | null = null,
): Promise<Shown> {
  const widget = new ResultWidget({
    mimeType: RESULT_MIME,
    trans: nullTranslator.load("jupyterlab_gemba"),
    source,
    cells: null,
    selection,
    loadPlotly: () => Promise.resolve(notes),
  });
  widgets.push(widget);
  Widget.attach(widget, document.body);
  const data = { [RESULT_MIME]: payload as never };
  await doing(() => widget.renderModel({ data, metadata: {}, trusted: false, setData: () => undefined }));
  await doing(() => scrollIntoSight(true));
  return { widget, node: widget.node };
}

const rowsOf = (node: HTMLElement): HTMLElement[] => [
  ...node.querySelectorAll<HTMLElement>('[role="row"][aria-selected]'),
];
const tagsOf = (node: HTMLElement): string[] =>
  rowsOf(node).map(row => row.querySelector("code")!.textContent);
const selectedTag = (node: HTMLElement): string =>
  node.querySelector('[aria-selected="true"] code')?.textContent ?? "";
const status = (node: HTMLElement): string => node.querySelector('[role="status"]')!.textContent;

const press = (key: string): Promise<void> =>
  doing(() =>
    document.activeElement!.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
    ),
  );
const click = (element: Element): Promise<void> =>
  doing(() => element.dispatchEvent(new MouseEvent("click", { bubbles: true })));

function search(node: HTMLElement, text: string): Promise<void> {
  const input = node.querySelector("input")!;
  return doing(() => {
    // As the browser does: React overrides the element's own property.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** Chooses an option of a list by its text. */
function choose(list: HTMLSelectElement, text: string): Promise<void> {
  return doing(() => {
    list.selectedIndex = [...list.options].findIndex(option => option.text === text);
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

const zoom = (range: { from: number; to: number } | null): Promise<void> =>
  doing(() => {
    if (range === null) notes.emit("trend", "plotly_doubleclick", undefined);
    else notes.emit("trend", "plotly_relayout", { "xaxis.range[0]": range.from, "xaxis.range[1]": range.to });
  });

const envelope = sampleEnvelope();
const { axis } = envelope.result.timeline;
const range = { from: axis.from + 2 * 86_400_000, to: axis.from + 4 * 86_400_000 };

describe("the Compare view", () => {
  it("shows the answer, the counts, the first page of the ranking and two charts of the leader", async () => {
    const { node } = await show(envelope);
    expect(node.querySelector("h2")!.textContent).toMatch(/^Oven zone 2 temperature differs most: above/);
    expect(node.textContent).toContain("no significance yet: ranked by difference alone");
    expect(node.textContent).toContain("one row is one reading, every 15 min");
    expect(node.textContent).toContain("“Bad” 41 times");
    expect(rowsOf(node)).toHaveLength(11);
    expect(selectedTag(node)).toBe("oven_2_temperature");
    expect(notes.drawn.map(({ figure }) => figure.kind).sort()).toEqual(["distribution", "trend"]);
  });

  it("reads a payload that tslab hands over as text", async () => {
    const { node } = await show(JSON.stringify(envelope));
    expect(node.querySelector("h2")!.textContent).toContain("differs most");
  });

  it("names its charts for those who can't see them", async () => {
    const { node } = await show(envelope);
    const labels = [...node.querySelectorAll('[role="img"]')].map(chart => chart.getAttribute("aria-label"));
    expect(labels[0]).toContain("Oven zone 2 temperature over time");
    expect(labels[1]).toContain("wet (77) outlined and hatched, normal");
  });

  it("puts the list above the charts where there is little room, with fewer rows", async () => {
    resizePage(600);
    const { node } = await show(envelope);
    expect(node.querySelector(".gemba-mod-narrow")).not.toBeNull();
    expect(rowsOf(node)).toHaveLength(3);
  });

  it("has no place that scrolls by itself", async () => {
    const { node } = await show(envelope);
    for (const element of node.querySelectorAll<HTMLElement>("*")) {
      expect(element.style.overflow).not.toMatch(/auto|scroll/);
    }
  });

  it("draws in the dark theme's colours as soon as the theme changes", async () => {
    await show(envelope);
    expect(JSON.stringify(notes.newest("distribution"))).toContain("#C2410C");
    await doing(() => (document.body.dataset["jpThemeLight"] = "false"));
    expect(JSON.stringify(notes.newest("distribution"))).toContain("#FF9F4A");
    expect(JSON.stringify(notes.newest("trend"))).not.toContain("#C2410C");
  });

  it("leaves nothing behind when it is disposed", async () => {
    const before = observerCount();
    const kernel = new Kernel();
    const { widget, node } = await show(envelope, kernel);
    await doing(() => widget.dispose());
    expect(observerCount()).toBe(before);
    expect(node.childElementCount).toBe(0);
    expect(notes.purged).toHaveLength(2);
    kernel.changed.emit();
    await new Promise(resolve => setTimeout(resolve, 0));
    expect(kernel.asked).toEqual([]);
  });
});

describe("the ranked list by keyboard", () => {
  it("moves with the arrows, Home and End across pages, and takes the focus along", async () => {
    const { node } = await show(envelope);
    rowsOf(node)[0].focus();
    await press("ArrowDown");
    expect(selectedTag(node)).toBe("oven_2_temperature_b");
    expect(document.activeElement).toBe(node.querySelector('[aria-selected="true"]'));
    await press("End");
    expect(node.querySelector('[aria-selected="true"]')!.getAttribute("aria-rowindex")).toBe("20");
    expect(document.activeElement!.getAttribute("aria-selected")).toBe("true");
    await press("ArrowDown");
    expect(node.querySelector('[aria-selected="true"]')!.getAttribute("aria-rowindex")).toBe("20");
    await press("PageUp");
    expect(node.querySelector('[aria-selected="true"]')!.getAttribute("aria-rowindex")).toBe("9");
    await press("Home");
    expect(selectedTag(node)).toBe("oven_2_temperature");
    await press("ArrowUp");
    expect(selectedTag(node)).toBe("oven_2_temperature");
  });

  it("has one stop for Tab, the chosen row", async () => {
    const { node } = await show(envelope);
    await click(rowsOf(node)[3]);
    const stops = rowsOf(node).filter(row => row.tabIndex === 0);
    expect(stops).toEqual([rowsOf(node)[3]]);
  });

  it("chooses with Enter a row that has the focus on a page without the chosen one", async () => {
    const { node } = await show(envelope);
    await click(node.querySelector('[aria-label="Next page"]')!);
    const first = rowsOf(node)[0];
    expect(first.tabIndex).toBe(0);
    first.focus();
    await press("Enter");
    expect(node.querySelector('[aria-selected="true"]')!.getAttribute("aria-rowindex")).toBe("13");
  });

  it("keeps its keys from the notebook, which would delete cells, but leaves it Ctrl S", async () => {
    const { node } = await show(envelope);
    const shortcuts = new CommandRegistry();
    const ran: string[] = [];
    shortcuts.addCommand("run", { describedBy: {}, execute: ({ keys }) => void ran.push(keys as string) });
    for (const keys of ["D", "ArrowDown", "Enter", "Shift Enter", "Ctrl S"]) {
      shortcuts.addKeyBinding({ command: "run", args: { keys }, keys: [keys], selector: "body :focus" });
    }
    const listen = (event: KeyboardEvent): void => shortcuts.processKeydownEvent(event);
    document.addEventListener("keydown", listen, true);
    const type = (element: HTMLElement, init: KeyboardEventInit & { keyCode: number }): void => {
      element.focus();
      element.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true }));
    };
    const typeAll = (element: HTMLElement): void => {
      type(element, { key: "d", keyCode: 68 });
      type(element, { key: "ArrowDown", keyCode: 40 });
      type(element, { key: "Enter", keyCode: 13 });
      type(element, { key: "Enter", keyCode: 13, shiftKey: true });
      type(element, { key: "s", keyCode: 83, ctrlKey: true });
    };
    typeAll(rowsOf(node)[0]);
    typeAll(node.querySelector(".gemba-tool")!);
    expect(ran).toEqual(["Shift Enter", "Ctrl S", "Shift Enter", "Ctrl S"]);
    document.removeEventListener("keydown", listen, true);
  });
});

describe("the ranked list", () => {
  const header = (node: HTMLElement, label: string): HTMLElement =>
    node.querySelector(`[aria-label="${label}"]`)!;

  it("sorts by a column and back, and says so to screen readers", async () => {
    const { node } = await show(envelope);
    await click(header(node, "Sort by tag"));
    const titles = rowsOf(node).map(row => row.querySelector(".gemba-title")!.textContent);
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, undefined, { numeric: true })));
    expect(header(node, "Sort by tag").parentElement!.getAttribute("aria-sort")).toBe("ascending");
    await click(header(node, "Sort by tag"));
    await click(header(node, "Previous page"));
    expect(rowsOf(node)[0].textContent).toContain("tag_17");
    await click(header(node, "Sort by rank"));
    expect(tagsOf(node)[0]).toBe("oven_2_temperature");
  });

  it("ranks by another statistic at a choice, and computes nothing for it", async () => {
    const { node } = await show(envelope);
    const choice = node.querySelector<HTMLSelectElement>('[aria-label="Rank by"]')!;
    const offered = [...choice.options].map(({ text }) => text);
    // Without verdicts there is no strength, and with 77 wet rows no histogram family.
    expect(offered).toEqual([
      "difference",
      "largest gap (KS)",
      "distance moved",
      "pairs (AUC)",
      "pairs (Cliff's delta)",
      "total variation",
    ]);
    await choose(choice, "total variation");
    expect(tagsOf(node)[0]).toBe("recipe");
    expect(choice.closest('[role="columnheader"]')!.getAttribute("aria-sort")).toBe("descending");
    await choose(choice, "difference");
    expect(tagsOf(node)[0]).toBe("oven_2_temperature");
  });

  it("finds tags by their description, name, unit or station", async () => {
    const { node } = await show(envelope);
    await search(node, "oven TEMPER");
    expect(tagsOf(node)).toEqual(["oven_2_temperature", "oven_2_temperature_b", "oven_3_temperature"]);
    await search(node, "mbar");
    expect(tagsOf(node)).toEqual(["gas_pressure"]);
  });

  it("offers the way back when nothing is found", async () => {
    const { node } = await show(envelope);
    await search(node, "nothing like it");
    expect(node.textContent).toContain("No tag matches.");
    await click([...node.querySelectorAll("button")].find(button => button.textContent === "Show all")!);
    expect(rowsOf(node)).toHaveLength(11);
  });

  it("draws a page only, however many tags there are", async () => {
    const { node } = await show(sampleEnvelope({ tags: 400 }));
    expect(rowsOf(node)).toHaveLength(11);
    expect(node.textContent).toContain("1–11 of 401");
  });
});

describe("looking closer", () => {
  it("asks the kernel for the part that was dragged across, and redraws both charts for it", async () => {
    const kernel = new Kernel();
    const { node } = await show(envelope, kernel);
    await zoom(range);
    expect(kernel.asked).toEqual([{ variable: "oven_2_temperature", range }]);
    const picture = zoomedPicture(envelope, "oven_2_temperature", range.from, range.to);
    const distribution = {
      type: "histogram" as const,
      edges: [200, 210],
      event: [1],
      reference: [1],
      outside: 0,
    };
    await kernel.answer(0, { ...picture, distribution });
    expect(status(node)).toMatch(/^preview · zoomed to Wed.* 30.* 00:00 – /);
    expect(notes.newest("trend")!.layout.xaxis.range).toEqual([range.from, range.to]);
    expect(notes.newest("distribution")!.alt).toContain("wet (1)");
  });

  it("returns to the whole period with a double click or the button", async () => {
    const kernel = new Kernel();
    const { node } = await show(envelope, kernel);
    await zoom(range);
    await zoom(null);
    expect(status(node)).toBe("Drag across the trend to zoom.");
    await zoom(range);
    await click([...node.querySelectorAll("button")].find(button => button.textContent === "Whole period")!);
    expect(notes.newest("trend")!.layout.xaxis.range).toEqual([axis.from, axis.to]);
  });

  it("without a kernel zooms into what is stored and says what is missing", async () => {
    const { node } = await show(envelope);
    await zoom(range);
    expect(status(node)).toContain("Zoomed view needs the running kernel: run the cell again.");
    expect(status(node)).not.toContain("preview");
    expect(node.textContent).toContain("Distribution: whole period.");
    expect(notes.newest("trend")!.layout.xaxis.range).toEqual([range.from, range.to]);
  });

  it("says the same when the kernel was restarted and no longer knows the result", async () => {
    const kernel = new Kernel();
    const { node } = await show(envelope, kernel);
    await zoom(range);
    await kernel.answer(0, new GembaError("unknown-result", { what: "No such result" }));
    expect(status(node)).toContain("Zoomed view needs the running kernel: run the cell again.");
  });

  it("says what the kernel says when it can't answer", async () => {
    const kernel = new Kernel();
    const { node } = await show(envelope, kernel);
    await zoom(range);
    await kernel.answer(0, new GembaError("bad-period", { what: "The period ends before it begins" }));
    expect(status(node)).toContain("The period ends before it begins.");
  });

  it("ignores an answer that comes after the person has moved on", async () => {
    const kernel = new Kernel();
    const { node } = await show(envelope, kernel);
    await zoom(range);
    await zoom(null);
    await kernel.answer(0, zoomedPicture(envelope, "oven_2_temperature", range.from, range.to));
    expect(status(node)).toBe("Drag across the trend to zoom.");
    expect(notes.newest("trend")!.layout.xaxis.range).toEqual([axis.from, axis.to]);
  });

  it("keeps the zoom when another tag is chosen", async () => {
    const kernel = new Kernel();
    const { node } = await show(envelope, kernel);
    await zoom(range);
    await click(rowsOf(node)[1]);
    expect(kernel.asked[1]).toEqual({ variable: "oven_2_temperature_b", range });
  });

  it("asks for the charts that are not stored, and without a kernel says so", async () => {
    const many = sampleEnvelope({ tags: 60 });
    const kernel = new Kernel();
    const { node } = await show(many, kernel);
    rowsOf(node)[0].focus();
    await press("End");
    const last = many.result.variables[60].name;
    expect(kernel.asked).toEqual([{ variable: last, range: undefined }]);
    kernel.available = false;
    const other = await show(many, kernel);
    rowsOf(other.node)[0].focus();
    await press("End");
    expect(status(other.node)).toBe("The charts of this tag are not stored: run the cell again to see them.");
    kernel.available = true;
    await doing(() => kernel.changed.emit());
    expect(kernel.asked).toHaveLength(2);
    expect(status(other.node)).toBe("Fetching the charts of this tag …");
  });

  it("shows the same tag in all views of a notebook", async () => {
    const selection = new Selection();
    const one = await show(envelope, null, selection);
    const two = await show({ ...envelope, id: "result-2" }, null, selection);
    await click(rowsOf(one.node)[4]);
    expect(selectedTag(two.node)).toBe(selectedTag(one.node));
  });
});

describe("a notebook from a stranger", () => {
  it("shows a sentence, as text, for a payload of another form", async () => {
    const payloads = [
      { kind: "<img src=x onerror=window.hacked=1>" },
      { ...envelope, version: 2 },
      { ...envelope, specification: { target: { sql: "DROP TABLE x" } } },
      {
        ...envelope,
        result: { ...envelope.result, pictures: new Array(31).fill(envelope.result.pictures[0]) },
      },
      "not json",
      null,
    ];
    for (const payload of payloads) {
      const { node } = await show(payload);
      expect(node.textContent).toMatch(/^The stored result has an unexpected form.*run the cell again\.$/);
      expect(node.children).toHaveLength(1);
      expect(node.querySelector("img, script")).toBeNull();
    }
  });

  it("shows every name in it as text", async () => {
    const labels = { event: "<b>wet</b>", reference: "<img src=x onerror=window.hacked=2>" };
    const { node } = await show(sampleEnvelope({ names: HOSTILE_NAMES, labels }));
    for (const details of node.querySelectorAll("details")) details.open = true;
    expect(node.querySelector("img, script, b, a, iframe")).toBeNull();
    expect(node.textContent).toContain("<img src=x onerror=window.hacked=1>");
    expect(tagsOf(node)).toEqual(expect.arrayContaining(["__proto__", "(no name)"]));
    expect(window).not.toHaveProperty("hacked");
  });

  it("can't ask the kernel for anything but views of its result, and only when a person looks", async () => {
    const kernel = new Kernel();
    await show(envelope, kernel);
    expect(kernel.asked).toEqual([]);
  });

  it("survives numbers that make no sense", async () => {
    const [first, ...rest] = envelope.result.pictures;
    const strange: ComparisonEnvelope = {
      ...envelope,
      result: {
        ...envelope.result,
        timeline: { axis: { kind: "time", from: 9e300, to: -1, timeZone: "<b>" }, event: [], ignored: [1] },
        pictures: [
          { ...first, trend: { ...first.trend!, axis: { kind: "time", from: 1e300, to: 0 } } },
          ...rest,
        ],
      },
    };
    const { node } = await show(strange);
    expect(node.querySelector("h2")!.textContent).toContain("differs most");
    expect(rowsOf(node)).toHaveLength(11);
  });
});

describe("the renderer's factory", () => {
  it("is safe, and comes before the HTML of the same result", () => {
    const factory = createRendererFactory();
    expect(factory).toMatchObject({ safe: true, mimeTypes: [RESULT_MIME] });
    expect(factory.defaultRank).toBeLessThan(50);
  });
});
