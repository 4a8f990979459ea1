import * as React from "react";
import { TagList } from "extension/panel/tags/tag-list";
import type { TagRow } from "extension/panel/tags/model";
import { click, openPage, press } from "./react-page";
import type { Page } from "./react-page";

const HOSTILE = [
  '"];require("x")//',
  "<img src=x onerror=alert(1)>",
  "<b>bold</b>",
  "__proto__",
  "new\nline",
];

function rows(names: readonly string[], out: readonly string[] = []): TagRow[] {
  return names.map(name => ({
    variable: { name, kind: "numeric", missing: 0, distinct: 9, sparkline: [1, 2] },
    reason: out.includes(name) ? "excluded" : undefined,
  }));
}

let page: Page;
let set: jest.Mock<void, [string[], boolean]>;

beforeEach(() => {
  page = openPage();
  set = jest.fn<void, [string[], boolean]>();
});
afterEach(() => page.close());

async function show(list: readonly TagRow[]): Promise<HTMLElement> {
  await page.show(<TagList rows={list} label="Tags" onSet={set} />);
  return page.node.querySelector<HTMLElement>('[role="listbox"]')!;
}

describe("the list of tags", () => {
  it("toggles with Space, and a whole range with Shift", async () => {
    const list = await show(rows(["a", "b", "c", "d"], ["d"]));
    await press(list, " ");
    expect(set).toHaveBeenLastCalledWith(["a"], false);
    await press(list, "ArrowDown");
    await press(list, "ArrowDown", { shiftKey: true });
    await press(list, " ");
    expect(set).toHaveBeenLastCalledWith(["b", "c"], false);
    await press(list, "End");
    await press(list, " ");
    expect(set).toHaveBeenLastCalledWith(["d"], true);
  });

  it("ticks with the mouse, and a range with Shift", async () => {
    const list = await show(rows(["a", "b", "c"], ["a", "b", "c"]));
    const ticks = [...list.querySelectorAll("input")];
    await click(ticks[0]);
    expect(set).toHaveBeenLastCalledWith(["a"], true);
    await click(ticks[2], { shiftKey: true });
    expect(set).toHaveBeenLastCalledWith(["a", "b", "c"], true);
  });

  it("shows names as text, whatever they are", async () => {
    const list = await show(rows(HOSTILE));
    expect([...list.querySelectorAll(".gemba-tag-name")].map(node => node.textContent)).toEqual(HOSTILE);
    expect(list.querySelector("img, b, script")).toBeNull();
  });

  it("draws only what is in sight of thousands", async () => {
    const list = await show(rows(Array.from({ length: 2_000 }, (_, i) => `tag ${i}`)));
    const drawn = list.querySelectorAll('[role="option"]');
    expect(drawn.length).toBeLessThan(60);
    expect(drawn[0].getAttribute("aria-setsize")).toBe("2000");
  });

  it("toggles a whole group by its heading, and tells how much of it is in", async () => {
    const [a, b, c] = rows(["a", "b", "c"], ["b"]);
    const groups = [
      { title: "<b>Oven</b>", rows: [a, b] },
      { title: null, rows: [c] },
    ];
    await page.show(<TagList rows={[a, b, c]} groups={groups} label="Tags" onSet={set} />);
    const list = page.node.querySelector<HTMLElement>('[role="listbox"]')!;
    const options = [...list.querySelectorAll('[role="option"]')];
    expect(options.map(option => option.textContent)).toEqual([
      "<b>Oven</b>1 of 2 in",
      "a",
      "b",
      "Others1 of 1 in",
      "c",
    ]);
    expect(options.map(option => option.getAttribute("aria-checked"))).toEqual([
      "mixed",
      "true",
      "false",
      "true",
      "true",
    ]);
    await press(list, " ");
    expect(set).toHaveBeenLastCalledWith(["a", "b"], false);
    await press(list, "End");
    await press(list, "ArrowUp", { shiftKey: true });
    await press(list, " ");
    expect(set).toHaveBeenLastCalledWith(["c"], false);
  });

  it("says so when nothing fits the search", async () => {
    expect((await show([])).textContent).toContain("No tag fits");
  });
});
