import { TimeView } from "extension/panel/time/view";
import { timeSentence } from "extension/panel/time/words";
import { runSentence } from "extension/panel/frame/sentences";
import { TagsView } from "extension/panel/tags/view";
import { TargetView } from "extension/panel/target/view";
import { nullTranslator } from "@jupyterlab/translation";
import * as React from "react";
import { judgedEnvelope } from "../display/sample-judged";
import { settled } from "../session/jupyter";
import { bench, previewed } from "./bench";
import type { Bench } from "./bench";
import { click, openPage, type } from "./react-page";
import type { Page } from "./react-page";

const trans = nullTranslator.load("jupyterlab_gemba");

/** Twelve readings of two products. */
const LINE = `import { tableFrom } from "gembalab";
const line = tableFrom({
  time: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(i => new Date(i * 60000)),
  product: ["A", "A", "A", "B", "B", "B", "A", "A", "A", "B", "B", "B"],
  moisture: [4, 4.1, 4.3, 4.5, 4.4, 4.1, 4, 3.9, 4, 4.1, 4.4, 4.5],
  oven: [210, 211, 219, 221, 222, 212, 210, 209, 210, 211, 220, 221],
  line_speed: [5, 5.1, 5, 5.2, 5.1, 5, 5.1, 5, 5, 5.1, 5, 5.2],
});`;

async function benchWithProducts(): Promise<Bench> {
  const made = await bench();
  await made.notebook.run([made.notebook.typed(LINE)]);
  await settled();
  made.draft.edit({ target: { variable: "moisture", above: 4.2 } });
  return made;
}

let page: Page;
beforeEach(() => (page = openPage()));
afterEach(() => page.close());

const box = (label: string): HTMLInputElement | undefined =>
  [...page.node.querySelectorAll("label")]
    .find(({ textContent }) => textContent === label)
    ?.querySelector("input") ?? undefined;
const field = (label: string): HTMLInputElement | null =>
  page.node.querySelector(`input[aria-label="${label}"]`);
const button = (text: RegExp): HTMLButtonElement | undefined =>
  [...page.node.querySelectorAll("button")].find(({ textContent }) => text.test(textContent));

describe("comparing like with like", () => {
  it("is offered by tags with few values, and by the load in parts", async () => {
    const { time, draft } = await benchWithProducts();
    await page.show(<TimeView model={time} />);
    await click(box("same product"));
    expect(draft.specification.stratifyBy).toEqual(["product"]);
    await click(box("same load: line_speed"));
    expect(draft.specification.stratifyBy).toEqual(["product", { variable: "line_speed", bins: 4 }]);
    expect(timeSentence(time, trans)).toContain("same product, same line_speed");
    await click(box("same product"));
    await click(box("same load:"));
    expect(draft.specification.stratifyBy).toBeUndefined();
  });

  it("shows what was written in code, and offers the target's own tag to nobody", async () => {
    const { time, draft } = await benchWithProducts();
    draft.edit({ target: { variable: "product", in: ["A"] }, stratifyBy: [{ variable: "oven", bins: 7 }] });
    await page.show(<TimeView model={time} />);
    expect(box("same product")).toBeUndefined();
    expect(page.node.querySelector<HTMLSelectElement>('[aria-label="Parts of the load"]')!.value).toBe("7");
  });
});

describe("looking for delays", () => {
  it("begins with a tick, and waits for a length of time", async () => {
    const { time, draft } = await benchWithProducts();
    await page.show(<TimeView model={time} />);
    await click(box("Look for delays up to"));
    expect(draft.specification.delays).toEqual({ upTo: "30 min" });
    await type(field("Longest delay"), "soon");
    expect(draft.specification.delays).toEqual({ upTo: "30 min" });
    expect(time.problem).toEqual({ code: "not a length", text: "soon" });
    await type(field("Longest delay"), "2 h");
    expect(draft.specification.delays).toEqual({ upTo: "2 h" });
    expect(time.problem).toBeNull();
  });
});

describe("what will happen", () => {
  it("is one sentence with what is held alike, and about how long it takes", () => {
    const counts = { event: 22, reference: 231, ignored: 27, total: 280 };
    const preview = { counts, selected: 162 } as never;
    const labels = { event: "wet", reference: "normal" };
    expect(runSentence(preview, labels, { alike: ["product"], delays: "30 min" }, trans)).toBe(
      "Compare 22 wet with 231 normal rows on 162 tags, same product, delays up to 30 min. A few seconds.",
    );
    const large = { counts: { ...counts, reference: 1e6 }, selected: 200 } as never;
    expect(runSentence(large, labels, { alike: [], delays: null }, trans)).toMatch(/About \d+ min\.$/);
  });
});

describe("the limit", () => {
  it("can be moved by hand, and the most different tags follow, by size alone", async () => {
    const { target, draft, preview } = await benchWithProducts();
    await page.show(<TargetView model={target} found="" exampleTime="" words="" />);
    const slider = page.node.querySelector<HTMLInputElement>('[aria-label="Move the limit"]');
    await type(slider, "4.3");
    expect(draft.specification.target).toMatchObject({ variable: "moisture", above: 4.3 });
    await previewed({ preview });
    const { effects } = preview.shown!;
    expect(effects!.map(({ variable }) => variable)).toContain("oven");
    await page.show(<TargetView model={target} found="" effects={effects} exampleTime="" words="" />);
    expect(page.node.textContent).toContain("by size alone until Compare judges");
    expect(page.node.textContent).toContain("oven");
  });
});

describe("tags after a comparison", () => {
  it("are left out by one click where they may give the answer away, or repeat another", async () => {
    const { tags, draft, session } = await benchWithProducts();
    const { result } = judgedEnvelope();
    const [first, second, third] = result.variables;
    const rename = new Map([
      [first.name, "oven"],
      [second.name, "line_speed"],
      [third.name, "product"],
    ]);
    const variables = [first, second, third].map((variable, i) => ({
      ...variable,
      name: rename.get(variable.name)!,
      flags: i === 2 ? [{ code: "counts rows" as const, level: "warn" as const, text: "Counts rows." }] : [],
    }));
    session.showed({ ...result, variables, families: [{ leader: "oven", members: ["oven", "line_speed"] }] });
    await page.show(<TagsView model={tags} />);
    await click(button(/give the answer away/));
    expect(draft.specification.variables).toEqual({ exclude: ["product"] });
    await click(button(/One of each group that moves together \(1 fewer\)/));
    expect(draft.specification.variables).toEqual({ exclude: ["product", "line_speed"] });
    expect(button(/give the answer away|moves together/)).toBeUndefined();
  });
});
