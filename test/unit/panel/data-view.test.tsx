import type { Inspection, SourceToInspect } from "gembalab/protocol";
import type { Question, RequestType } from "extension/session/replies";
import { DataView } from "extension/panel/data/view";
import * as React from "react";
import { bench, benchWithLine, quiet } from "./bench";
import type { Bench } from "./bench";
import { click, openPage, type } from "./react-page";
import type { Page } from "./react-page";

const HOSTILE = '<img src=x onerror=window.hacked=1>"];require("x")//.csv';

/** What the kernel would say of the plant's files; it asks the date order of one until that is decided. */
function inspected(path: string, options: object): Inspection {
  const base = {
    path,
    name: path,
    options,
    guessed: ["delimiter"],
    questions: [],
    lines: ["Zeit;Moisture"],
    columns: [
      { name: "Zeit", kind: "time" as const },
      { name: "<b>Moisture</b>", kind: "numeric" as const, unit: "%" },
    ],
    preview: [["2026-01-05 06:00", "4.1"]],
    notices: [],
  };
  switch (path) {
    case "historian.csv":
      return { ...base, kind: "series", text: "Process data · 38 tags · every minute" };
    case "lab.csv":
      return {
        ...base,
        kind: "samples",
        text: "Lab samples · 280",
        options: { time: "Sampled", ...options },
        questions:
          "dateOrder" in options
            ? []
            : [
                {
                  option: "dateOrder",
                  text: "What does 03/04/2026 mean?",
                  choices: [
                    { value: "day-first", text: "3 April" },
                    { value: "month-first", text: "4 March" },
                  ],
                },
              ],
      };
    case "stops.csv":
      return {
        ...base,
        kind: "intervals",
        text: "Stops · 25",
        options: { from: "Start", to: "End", ...options },
      };
    case "report.csv":
      return {
        ...base,
        kind: "unknown",
        text: "",
        error: { code: "not-a-table", message: "There is no table in the file." },
      };
    default:
      return { ...base, kind: "unknown", text: `Not known: ${path}` };
  }
}

let page: Page;
let made: Bench;
let checked: string[];

beforeEach(async () => {
  page = openPage();
  checked = [];
  made = await bench();
  answerInspections(made);
});
afterEach(() => page.close());

function answerInspections({ session }: Bench): void {
  const ask = session.request.bind(session);
  const answer = (question: Question<RequestType>): Promise<unknown> =>
    question.type === "inspect"
      ? Promise.resolve({ inspections: (question as Question<"inspect">).sources.map(answerAbout) })
      : ask(question);
  jest.spyOn(session, "request").mockImplementation(answer as typeof session.request);
}

function answerAbout({ path, kind, options = {} }: SourceToInspect): Inspection {
  return { ...inspected(path, options), ...(kind === undefined ? {} : { kind }) };
}

const show = async (): Promise<void> => {
  await quiet(made);
  await page.show(<DataView model={made.data} doing={null} onCheck={key => checked.push(key)} />);
};
const button = (text: string): HTMLButtonElement | undefined =>
  [...page.node.querySelectorAll("button")].find(candidate => candidate.textContent === text);
const field = (label: string): HTMLInputElement | null =>
  page.node.querySelector(`input[aria-label="${label}"]`);
const drop = (...names: string[]): void => made.data.upload(names.map(name => new File(["x"], name)));

describe("the step Data", () => {
  it("asks for exports, and offers the computer, JupyterLab and the sample line", async () => {
    await show();
    expect(page.node.textContent).toContain("Drop your exports here");
    expect(button("Choose files…")?.className).toContain("gemba-mod-primary");
    expect(button("From JupyterLab…")).toBeDefined();
    expect(button("Try the sample biscuit line")).toBeDefined();
    expect(page.node.querySelector<HTMLInputElement>('input[type="file"]')?.multiple).toBe(true);
  });

  it("makes a card of each file, and asks what one leaves open before anything can be used", async () => {
    drop("historian.csv", "lab.csv", "stops.csv");
    await show();
    const cards = [...page.node.querySelectorAll(".gemba-card")].map(card => card.textContent);
    expect(cards).toHaveLength(3);
    expect(cards[0]).toContain("Process data · 38 tags · every minute");
    expect(made.data.hindrance).toEqual({ code: "question", source: "lab" });
    await click(button("3 April"));
    await show();
    expect(button("3 April")).toBeUndefined();
    expect(made.data.hindrance).toBeNull();
    expect(made.data.isUnused).toBe(true);
    expect(made.data.draft.data.samples).toEqual([
      { path: "lab.csv", time: "Sampled", dateOrder: "day-first" },
    ]);
  });

  it("offers only the rows that the files allow, with a sample chosen", async () => {
    drop("historian.csv");
    await show();
    expect(page.node.querySelectorAll('input[type="radio"]')).toHaveLength(2);
    drop("lab.csv", "stops.csv");
    await show();
    const radios = [...page.node.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    expect(radios.map(({ checked: isChosen }) => isChosen)).toEqual([false, false, true, false]);
    await type(field("Travel time from the process to the sample"), "12 min");
    expect(made.data.draft.data.rows).toEqual({
      samples: { of: "lab", lookBack: "30 min", delay: "12 min" },
    });
    await type(field("How long before the sample to look at the process"), "soon");
    expect(made.data.hindrance).toMatchObject({ code: "question" });
    await click(button("3 April"));
    await show();
    expect(made.data.hindrance).toEqual({ code: "not a time", text: "soon" });
  });

  it("says on its own card what is wrong with a file, and lets it go", async () => {
    drop("report.csv");
    await show();
    expect(page.node.querySelector('[role="alert"]')?.textContent).toContain(
      "There is no table in the file.",
    );
    expect(made.data.hindrance).toEqual({ code: "unreadable", source: "report" });
    await click(page.node.querySelector('[aria-label="Leave out report.csv"]'));
    await show();
    expect(page.node.textContent).toContain("Drop your exports here");
  });

  it("shows names of files and columns as text, whatever they are", async () => {
    made.data.takeFromJupyter([`folder/${HOSTILE}`]);
    await show();
    expect(page.node.querySelector("img, b")).toBeNull();
    expect(page.node.querySelector(".gemba-file")?.textContent).toBe(HOSTILE.split("/").at(-1));
    expect((window as { hacked?: unknown }).hacked).toBeUndefined();
  });

  it("lets a person say what a file holds", async () => {
    made.data.takeFromJupyter(["folder/mystery.csv"]);
    await show();
    expect(made.data.hindrance).toEqual({ code: "unknown kind", source: "mystery" });
    const kinds = page.node.querySelector<HTMLSelectElement>('select[aria-label="What mystery.csv holds"]')!;
    expect([...kinds.options].map(({ text }) => text)).toContain("Process data");
    made.data.setKind(made.data.draft.sources[0].key, "series");
    await show();
    expect(made.data.hindrance).toBeNull();
  });

  it("asks before it replaces a file, and holds up no other", async () => {
    made.folder.files.set("historian.csv", "old");
    drop("historian.csv");
    await show();
    expect(page.node.textContent).toContain("has a file of this name");
    await click(button("Keep both"));
    await show();
    expect(made.data.draft.sources.map(({ path }) => path)).toEqual(["historian (2).csv"]);
  });

  it("leads to how a file was read", async () => {
    drop("historian.csv");
    await show();
    await click(button("Check how it was read"));
    expect(checked).toEqual([made.data.draft.sources[0].key]);
  });
});

describe("files of a notebook that were used", () => {
  it("are on their cards again after the panel is made anew, and nobody asks the kernel to look", async () => {
    made = await benchWithLine();
    answerInspections(made);
    await show();
    // A table of arrays has no files.
    expect(page.node.querySelectorAll(".gemba-card")).toHaveLength(0);
    const request = jest.spyOn(made.session, "request");
    made.data.draft.adopt({
      timeZone: "UTC",
      series: [{ path: "historian.csv" }],
      samples: [{ path: "lab.csv" }],
    });
    await show();
    expect(page.node.querySelectorAll(".gemba-card")).toHaveLength(2);
    expect(made.data.isUnused).toBe(false);
    expect(request).not.toHaveBeenCalled();
    await click(page.node.querySelector('[aria-label="Leave out lab.csv"]'));
    expect(made.data.isUnused).toBe(true);
    await click(button("Undo changes"));
    expect(page.node.querySelectorAll(".gemba-card")).toHaveLength(2);
    expect(made.data.isUnused).toBe(false);
  });
});
