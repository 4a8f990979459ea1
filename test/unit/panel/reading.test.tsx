import type { Inspection } from "gembalab/protocol";
import { DataDraft } from "extension/panel/data/data-draft";
import type { DataModel } from "extension/panel/data/model";
import { columnNames, lineRole, readingOptions } from "extension/panel/data/reading/options";
import { ReadingView } from "extension/panel/data/reading/reading-view";
import { ViewModel } from "extension/panel/view-model";
import * as React from "react";
import { click, fire, openPage, type } from "./react-page";
import type { Page } from "./react-page";

const INSPECTION: Inspection = {
  path: "lab.csv",
  kind: "samples",
  name: "lab",
  text: "Lab samples · 2",
  options: {
    format: "csv",
    delimiter: ";",
    decimal: ",",
    encoding: "windows-1252",
    skip: 1,
    header: ["name", "unit"],
    time: "<b>Sampled</b>",
  },
  guessed: ["delimiter", "skip", "header"],
  questions: [
    { option: "dateOrder", text: "3 April or 4 March?", choices: [{ value: "day-first", text: "3 April" }] },
  ],
  lines: ["Export of <i>today</i>", "<b>Sampled</b>;__proto__", ";%", "03/04/2026;4,1"],
  columns: [
    { name: "__proto__", kind: "numeric", unit: "%" },
    { name: "<b>Sampled</b>", kind: "time" },
  ],
  preview: [
    ["4.1", "2026-04-03 00:00"],
    [null, "2026-04-04 00:00"],
  ],
  notices: [],
};

/** A model of one file whose reading is known. */
class OneFile extends ViewModel {
  readonly draft = new DataDraft();
  readonly isReadOnly = false;
  readonly wanted: string[] = [];
  readonly key: string;
  readonly inspections = {
    of: () => ({ inspection: INSPECTION, failure: null, isPending: false }),
    want: (key: string) => this.wanted.push(key),
  };

  constructor() {
    super();
    [this.key] = this.draft.add(["lab.csv"]);
    this.draft.found(this.key, INSPECTION);
    this.draft.changed.connect(() => this.touch());
  }

  answer(key: string, option: string, value: unknown): void {
    this.draft.setOption(key, option, value);
  }

  setKind(key: string, kind: "series" | "intervals"): void {
    this.draft.setKind(key, kind);
  }

  get options(): unknown {
    return this.draft.sources[0].options;
  }
}

let page: Page;
let model: OneFile;
let closed: number;

beforeEach(async () => {
  page = openPage();
  model = new OneFile();
  closed = 0;
  await page.show(
    <ReadingView
      model={model as unknown as DataModel}
      sourceKey={model.key}
      onSource={() => undefined}
      onClose={() => closed++}
    />,
  );
});
afterEach(() => page.close());

const select = (label: string): HTMLSelectElement =>
  page.node.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!;
const field = (label: string): HTMLInputElement =>
  page.node.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
async function choose(label: string, text: string): Promise<void> {
  const element = select(label);
  element.selectedIndex = [...element.options].findIndex(option => option.text === text);
  await fire(element, new Event("change", { bubbles: true }));
}
const button = (text: string): HTMLButtonElement | undefined =>
  [...page.node.querySelectorAll("button")].find(candidate => candidate.textContent === text);

describe("how a file was read", () => {
  it("shows its lines beside the table, what each line is for, and names as text", () => {
    expect(model.wanted).toEqual([model.key]);
    const lines = [...page.node.querySelectorAll(".gemba-lines li")].map(line => line.className);
    expect(lines).toEqual(["gemba-mod-above", "gemba-mod-header", "gemba-mod-header", "gemba-mod-data"]);
    const headers = [...page.node.querySelectorAll("th code")].map(header => header.textContent);
    expect(headers).toEqual(["__proto__", "<b>Sampled</b>"]);
    expect(page.node.querySelectorAll("td.gemba-mod-number")).toHaveLength(2);
    expect(page.node.textContent).toContain("missing");
    expect(page.node.querySelector("b, i")).toBeNull();
  });

  it("marks what was guessed, and lets go of what was decided", async () => {
    expect(page.node.querySelectorAll(".gemba-guess")).toHaveLength(3);
    await choose("Columns end with", "tab");
    expect(model.options).toEqual({ delimiter: "\t" });
    expect(page.node.querySelectorAll(".gemba-guess")).toHaveLength(2);
    await click(button("reset"));
    expect(model.options).toEqual({});
  });

  it("decides each option, and the question that the file leaves open", async () => {
    await choose("Decimals", "point 4.2");
    await type(field("Lines above the table"), "3");
    await choose("Header row 2 holds", "description");
    await click(page.node.querySelector('[aria-label="One header row more"]'));
    await type(field("Called"), "laboratory");
    await type(field("Shift its clock by"), "-58 min");
    await type(field("Its clock shows"), "Europe/Ber");
    await click(button("3 April"));
    expect(model.options).toEqual({
      decimal: ".",
      skip: 3,
      header: ["name", "unit", "ignore"],
      name: "laboratory",
      shift: "-58 min",
      dateOrder: "day-first",
    });
    await type(field("Its clock shows"), "Europe/Berlin");
    await choose("Time column", "none");
    expect(model.options).toMatchObject({ timeZone: "Europe/Berlin", time: null });
    await choose("Time column", "__proto__");
    expect(model.options).toMatchObject({ time: "__proto__" });
  });

  it("asks for a beginning and an end where the file holds times from–to", async () => {
    await choose("It holds", "Stops, products");
    expect(select("Beginning")).not.toBeNull();
    await choose("End", "none: holds until the next row");
    expect(model.options).toEqual({ to: null });
  });

  it("leads back to the notebook, also when the file is left out meanwhile", async () => {
    await click(button("Back to the notebook"));
    model.draft.remove(model.key);
    await new Promise(resolve => setTimeout(resolve, 10));
    expect(page.node.textContent).toContain("There is no file to look at.");
    await click(button("Back to the notebook"));
    expect(closed).toBe(2);
  });
});

describe("reading options that come from the kernel", () => {
  it("are shown only in the types that they should have", () => {
    const odd = { skip: "3", header: ["name", 7, "nonsense"], long: { tag: 1 }, time: 5, to: null };
    expect(readingOptions(odd)).toMatchObject({
      skip: undefined,
      header: ["name"],
      long: undefined,
      time: undefined,
      to: null,
    });
    expect(readingOptions({ time: ["Date", "Time"] }).time).toEqual(["Date", "Time"]);
    expect(lineRole(0, readingOptions({}))).toBe("data");
    expect(columnNames(INSPECTION)).toEqual(["<b>Sampled</b>", "__proto__"]);
  });
});
