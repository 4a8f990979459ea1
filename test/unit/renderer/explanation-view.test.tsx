import { nullTranslator } from "@jupyterlab/translation";
import { Widget } from "@lumino/widgets";
import type { ViewSource } from "extension/renderer";
import { ResultWidget } from "extension/renderer/result-widget";
import { Selection } from "extension/renderer/selection";
import { GembaError, RESULT_MIME } from "gembalab/protocol";
import type { CaseReply, ExplanationSlice, SettingChange } from "gembalab/protocol";
import { HOSTILE_NAMES } from "../display/sample";
import { sampleExplanation } from "../display/sample-explanation";
import { DrawingNotes, installPage, resizePage, scrollIntoSight, SilentKernel } from "./page";

async function doing(change: () => unknown): Promise<void> {
  await change();
  for (let task = 0; task < 6; task++) await new Promise(resolve => setTimeout(resolve, 1));
}

const envelope = sampleExplanation();
const [ownCase] = envelope.result.contributions.cases;

/** A kernel that answers at once. */
class Kernel extends SilentKernel {
  error: GembaError | null = null;
  readonly asked: unknown[] = [];

  explainSlice(id: string, range: { from: number; to: number }): Promise<ExplanationSlice> {
    this.asked.push({ id, range });
    const { groups, swarms } = envelope.result.contributions;
    const reversed = [...groups].reverse();
    return this.error === null
      ? Promise.resolve({ ...range, rows: 12, groups: reversed, swarms })
      : Promise.reject(this.error);
  }
  explainCase(id: string, at: number, changes: readonly SettingChange[]): Promise<CaseReply> {
    this.asked.push({ id, at, changes });
    const changed = changes.length === 0 ? null : { ...ownCase, score: -3, probability: 0.05 };
    return this.error === null ? Promise.resolve({ case: ownCase, changed }) : Promise.reject(this.error);
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
  payload: unknown = envelope,
  source: ViewSource | null = null,
  selection: Selection | null = null,
): Promise<HTMLElement> {
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
  return widget.node;
}

const tabsOf = (node: HTMLElement): HTMLElement[] => [...node.querySelectorAll<HTMLElement>('[role="tab"]')];

async function openPage(node: HTMLElement, name: string): Promise<HTMLElement> {
  const tab = tabsOf(node).find(({ textContent }) => textContent === name)!;
  await doing(() => tab.click());
  await doing(() => scrollIntoSight(true));
  return node.querySelector<HTMLElement>('[role="tabpanel"]')!;
}

const button = (node: HTMLElement, text: string): HTMLButtonElement =>
  [...node.querySelectorAll("button")].find(({ textContent }) => textContent === text)!;

/** Types as a person does: React hears of it. */
async function choose(element: HTMLSelectElement | HTMLInputElement, value: string): Promise<void> {
  const prototype = Object.getPrototypeOf(element) as object;
  Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(element, value);
  await doing(() =>
    element.dispatchEvent(new Event(element.tagName === "SELECT" ? "change" : "input", { bubbles: true })),
  );
}

describe("the Explain view", () => {
  it("opens on whether the model can be believed", async () => {
    const node = await show();
    expect(node.querySelector("h2")!.textContent).toContain("78 of 100");
    expect(tabsOf(node).map(tab => tab.getAttribute("aria-selected"))[0]).toBe("true");
    expect(node.textContent).toContain("tossing a coin gets 50");
    expect(node.querySelector(".gemba-caution")).toBeNull();
  });

  it("leads with why a model is not to be trusted, and greys what follows", async () => {
    const belief = { ...envelope.result.belief, isTrusted: false, reasons: ["It is no better than chance."] };
    const node = await show(sampleExplanation(["oven"], { belief }));
    expect(node.querySelector("h2")!.textContent).toMatch(/^Not to be trusted/);
    expect(node.querySelector(".gemba-caution")!.textContent).toBe("It is no better than chance.");
    expect(node.querySelector(".gemba-mod-untrusted")).not.toBeNull();
    expect((await openPage(node, "What it leans on")).textContent).toContain("not to be trusted");
  });

  it("turns its pages with the mouse and with arrow keys", async () => {
    const node = await show();
    for (const name of ["What it leans on", "One tag", "One row", "Together", "Rules and settings"])
      expect((await openPage(node, name)).getAttribute("aria-label")).toBe(name);
    const bar = node.querySelector('[role="tablist"]')!;
    await doing(() => bar.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true })));
    expect(node.querySelector('[role="tab"][aria-selected="true"]')!.textContent).toBe("Can it be believed?");
  });

  it("shows one part of a page at a time where it is narrow", async () => {
    resizePage(600);
    const node = await show();
    const page = await openPage(node, "What it leans on");
    expect(page.querySelectorAll(".gemba-chart")).toHaveLength(1);
    expect(button(page, "On average").getAttribute("aria-pressed")).toBe("true");
    await doing(() => button(page, "In single rows").click());
    await doing(() => scrollIntoSight(true));
    expect(page.querySelectorAll(".gemba-chart")).toHaveLength(1);
    expect(notes.drawn.at(-1)!.figure.kind).toBe("swarm");
    const belief = await openPage(node, "Can it be believed?");
    expect(belief.querySelector(".gemba-chart")).toBeNull();
    expect(belief.textContent).toContain("tossing a coin gets 50");
  });

  it("has no page for interactions where there are none", async () => {
    const { contributions } = envelope.result;
    const node = await show(
      sampleExplanation(["oven"], { contributions: { ...contributions, interactions: null } }),
    );
    expect(tabsOf(node).map(({ textContent }) => textContent)).not.toContain("Together");
  });

  it("follows the tag that other views of the notebook chose, also one of a group", async () => {
    const selection = new Selection();
    const node = await show(envelope, null, selection);
    const page = await openPage(node, "One tag");
    await doing(() => selection.choose("flour"));
    expect(page.querySelector("select")!.value).toBe("flour");
    await doing(() => selection.choose("speed mean"));
    expect(page.querySelector("select")!.value).toBe("speed");
    await choose(page.querySelector("select")!, "oven");
    expect(selection.variable).toBe("oven");
    expect(page.textContent).toContain("Moves together with oven_b");
  });

  it("sums up a part of the time that is zoomed to, and all of it again", async () => {
    const kernel = new Kernel();
    const node = await show(envelope, kernel);
    await openPage(node, "One tag");
    const { axis } = envelope.result.timeline;
    await doing(() =>
      notes.emit("course", "plotly_relayout", {
        "xaxis.range[0]": axis.from,
        "xaxis.range[1]": axis.from + 3_600_000,
      }),
    );
    expect(kernel.asked).toEqual([{ id: "result-1", range: { from: axis.from, to: axis.from + 3_600_000 } }]);
    expect(node.textContent).toContain("preview · only");
    const page = await openPage(node, "What it leans on");
    expect(page.textContent).toContain("preview · only");
    await doing(() => button(page, "Whole period").click());
    expect(node.textContent).not.toContain("preview · only");
  });

  it("asks the kernel what it would make of another value", async () => {
    const kernel = new Kernel();
    const node = await show(envelope, kernel);
    const page = await openPage(node, "One row");
    const ask = button(page, "Ask");
    expect(ask.disabled).toBe(true);
    await choose(page.querySelector<HTMLInputElement>("input")!, "21,5");
    await doing(() => ask.click());
    expect(kernel.asked).toEqual([
      { id: "result-1", at: ownCase.at, changes: [{ variable: "oven mean", value: 21.5 }] },
    ]);
    expect(page.textContent.replaceAll("\u00A0", " ")).toContain("31 % → 5 %");
    await doing(() => button(page, "As it was").click());
    expect(page.textContent).not.toContain("→");
  });

  it("says why the kernel does not answer", async () => {
    const kernel = new Kernel();
    kernel.error = new GembaError("unknown-result", {
      what: "This result is not from the running kernel",
      remedy: "Run its cell again.",
    });
    const node = await show(envelope, kernel);
    const page = await openPage(node, "One row");
    await choose(page.querySelector<HTMLInputElement>("input")!, "3");
    await doing(() => button(page, "Ask").click());
    expect(page.textContent).toContain("Run its cell again.");
  });

  it("works from a saved notebook, where what needs the kernel can't be pressed", async () => {
    const node = await show();
    const page = await openPage(node, "One row");
    await choose(page.querySelector<HTMLInputElement>("input")!, "3");
    expect(button(page, "Ask").disabled).toBe(true);
    expect(page.textContent).toContain("Needs the running kernel");
    await choose(page.querySelector("select")!, "1");
    expect(page.querySelector("select")!.selectedOptions[0].textContent).toContain("normal");
  });

  it("says what settings went along with fewer events, or that they did not help", async () => {
    const node = await show();
    const page = await openPage(node, "Rules and settings");
    const text = page.textContent.replaceAll("\u00A0", " ");
    expect(text).toContain("IF oven mean ≥ 214 AND oven mean < 31 THEN 43 % wet (17 of 40)");
    expect(text).toContain("at least 3 % of the rows fewer");
    const { operatingWindow } = envelope.result;
    const useless = await show(
      sampleExplanation(["oven"], { operatingWindow: { ...operatingWindow!, low: -0.02 } }),
    );
    expect((await openPage(useless, "Rules and settings")).textContent).toContain(
      "it did not help for certain",
    );
  });

  it.each(HOSTILE_NAMES)("shows %j as text", async name => {
    const node = await show(sampleExplanation([name, "speed"]));
    for (const page of ["What it leans on", "One tag", "One row", "Together", "Rules and settings"]) {
      await openPage(node, page);
      expect(node.querySelector("script, img, a, b")).toBeNull();
    }
  });
});
