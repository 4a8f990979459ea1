import * as React from "react";
import { ConnectionView } from "extension/panel/frame/connection-view";
import type { Unready } from "extension/panel/frame/connection-view";
import { TimelineStrip } from "extension/panel/frame/timeline-strip";
import { TargetView } from "extension/panel/target/view";
import { TimeView } from "extension/panel/time/view";
import type { IGembaSession } from "extension/tokens";
import { benchWithLine, previewed } from "./bench";
import { click, fire, openPage, press, type } from "./react-page";
import type { Page } from "./react-page";

let page: Page;
beforeEach(() => (page = openPage()));
afterEach(() => page.close());

const field = (label: string): HTMLInputElement | null =>
  page.node.querySelector(`input[aria-label="${label}"]`);
const button = (text: string): HTMLButtonElement | undefined =>
  [...page.node.querySelectorAll("button")].find(candidate => candidate.textContent === text);

describe("a notebook without our kernel", () => {
  const session = { isBusy: false, switchKernel: jest.fn(), restartKernel: jest.fn(), reconnect: jest.fn() };

  it.each<[Unready, string, string]>([
    [{ kind: "no-kernel", installed: true }, "without a kernel", "Start TypeScript (Gemba Lab)"],
    [
      { kind: "other-kernel", displayName: "Python 3", installed: true },
      "runs on Python 3",
      "Switch to TypeScript (Gemba Lab)",
    ],
    [{ kind: "lost" }, "broken", "Connect again"],
    [{ kind: "dead" }, "has ended", "Start it again"],
    [
      { kind: "version-mismatch", text: "The kernel is older.", command: "gembalab install" },
      "gembalab install",
      "Restart the kernel",
    ],
  ])("gets one sentence and one button: %j", async (connection, sentence, label) => {
    await page.show(<ConnectionView connection={connection} session={session as unknown as IGembaSession} />);
    expect(page.node.textContent).toContain(sentence);
    const calls = (): number =>
      session.switchKernel.mock.calls.length +
      session.restartKernel.mock.calls.length +
      session.reconnect.mock.calls.length;
    const before = calls();
    await click(button(label));
    expect(calls()).toBe(before + 1);
  });

  it("gets the command that installs the kernel where it is missing", async () => {
    const connection: Unready = { kind: "other-kernel", displayName: "Python 3", installed: false };
    await page.show(<ConnectionView connection={connection} session={session as unknown as IGembaSession} />);
    expect(page.node.querySelector("code")?.textContent).toContain("gembalab install");
    expect(page.node.querySelector("button")).toBeNull();
  });
});

describe("saying what went wrong", () => {
  it("takes a tag by a part of its name, suggests a limit, and follows the typing", async () => {
    const { target, draft, preview } = await benchWithLine();
    await page.show(<TargetView model={target} found="" exampleTime="" words="" />);
    const search = field("Tag that shows what went wrong");
    await type(search, "mois");
    expect([...page.node.querySelectorAll('[role="option"]')].map(option => option.textContent)).toEqual([
      "moisture",
    ]);
    await press(search, "Enter");
    expect(draft.specification.target).toMatchObject({ variable: "moisture" });
    await type(field("Limit"), "4.2");
    await type(field("Name of what went wrong"), "wet");
    await previewed({ preview });
    expect(draft.specification).toEqual({
      labels: { event: "wet", reference: "normal" },
      target: { variable: "moisture", above: 4.2 },
    });
    expect(preview.shown?.counts.event).toBe(3);
  });

  it("says what is missing, and forgets nothing meanwhile", async () => {
    const { target, draft } = await benchWithLine();
    target.chooseVariable("speed");
    await page.show(<TargetView model={target} found="" exampleTime="" words="" />);
    await type(field("Limit"), "");
    expect(page.node.querySelector('[role="status"]')?.textContent).toContain("Type the limit");
    expect(draft.specification.target).toMatchObject({ variable: "speed" });
    expect(target.isComplete).toBe(false);
  });

  it("closes the search with Escape and keeps the tag", async () => {
    const { target } = await benchWithLine();
    target.chooseVariable("oven");
    await page.show(<TargetView model={target} found="" exampleTime="" words="" />);
    const search = field("Tag that shows what went wrong");
    await type(search, "zzz");
    expect(page.node.textContent).toContain("No tag fits");
    await press(search, "Escape");
    expect(search?.value).toBe("oven");
  });

  it("shows undone decisions in the fields", async () => {
    const { target, draft } = await benchWithLine();
    draft.edit({ target: { variable: "oven", above: 215 } });
    draft.edit({ target: { variable: "oven", below: 211 } });
    await page.show(<TargetView model={target} found="" exampleTime="" words="" />);
    expect(field("Limit")?.value).toBe("211");
    draft.undo();
    await page.show(<TargetView model={target} found="" exampleTime="" words="" />);
    expect(field("Limit")?.value).toBe("215");
  });

  it("leaves a target alone that only code can say", async () => {
    const { target, draft } = await benchWithLine();
    draft.edit({
      target: {
        any: [
          { variable: "oven", above: 220 },
          { variable: "speed", below: 1 },
        ],
      },
    });
    await page.show(
      <TargetView model={target} found="2 of 8" exampleTime="" words="oven above 220 or speed below 1" />,
    );
    expect(page.node.textContent).toContain("written in code: oven above 220 or speed below 1");
    expect(page.node.querySelector("input")).toBeNull();
  });
});

describe("choosing the time", () => {
  it("writes the period as it was typed, by the plant's clock", async () => {
    const { time, draft } = await benchWithLine();
    await page.show(<TimeView model={time} />);
    expect(field("From")?.placeholder).toBe("1970-01-01 00:00");
    await type(field("From"), "1970-01-01 00:0");
    expect(page.node.querySelector('[role="status"]')?.textContent).toContain("is not a date or time");
    expect(draft.specification.period).toBeUndefined();
    await type(field("From"), "1970-01-01 00:02");
    expect(draft.specification.period).toEqual({ from: "1970-01-01 00:02" });
    await click(button("Leave out a period"));
    await type(field("Period 1 from"), "1970-01-01 00:03");
    await type(field("Period 1 to"), "1970-01-01 00:04");
    expect(draft.specification.period).toEqual({
      from: "1970-01-01 00:02",
      except: [{ from: "1970-01-01 00:03", to: "1970-01-01 00:04" }],
    });
    await click(button("All dates"));
    expect(draft.specification.period).toBeUndefined();
  });
});

describe("which rows count", () => {
  it("is ticked, with the time that the line needs to settle", async () => {
    const { time, draft } = await benchWithLine();
    draft.edit({
      when: {
        all: [
          { variable: "speed", above: 4 },
          { settled: "20 min", afterChangeOf: "oven" },
        ],
      },
    });
    await page.show(<TimeView model={time} />);
    const wait = "How long: Leave out the time after a change of oven";
    await type(field(wait), "10");
    expect(page.node.textContent).toContain("“10” is not a length of time");
    expect(time.problem).toEqual({ code: "not a length", text: "10" });
    await type(field(wait), "10 min");
    expect(draft.specification.when).toMatchObject({
      all: [{ variable: "speed" }, { settled: "10 min", afterChangeOf: "oven" }],
    });
    await type(field("Limit above which the line runs"), "");
    expect(page.node.textContent).toContain("Type the limit as a number");
    await type(field("Limit above which the line runs"), "4,5");
    expect(time.problem).toBeNull();
    await click(page.node.querySelector('[aria-label="Leave out the time after a change of oven"]'));
    expect(draft.specification.when).toEqual({ variable: "speed", above: 4.5 });
    draft.undo();
    expect(time.boxes).toMatchObject([{ rule: { wait: "10 min" }, isOn: true }]);
  });

  it("can be the last so much of the data, which dates replace", async () => {
    const { time, draft } = await benchWithLine();
    await page.show(<TimeView model={time} />);
    const period = page.node.querySelector<HTMLSelectElement>('select[aria-label="Period"]')!;
    period.selectedIndex = [...period.options].findIndex(({ text }) => text === "Last week");
    await fire(period, new Event("change", { bubbles: true }));
    expect(draft.specification.period).toEqual({ last: "1 weeks" });
    await type(field("From"), "1970-01-01 00:02");
    expect(draft.specification.period).toEqual({ from: "1970-01-01 00:02" });
    expect(period.selectedOptions[0].text).toBe("These dates:");
    draft.edit({ period: { last: "36 h" } });
    await page.show(<TimeView model={time} />);
    expect(page.node.querySelector<HTMLSelectElement>('select[aria-label="Period"]')!.value).toBe("36 h");
  });
});

describe("conditions that were written in code", () => {
  it("are shown where the rows are chosen", async () => {
    const { time, draft } = await benchWithLine();
    draft.edit({
      when: { all: [{ variable: "speed", above: 4 }, { not: { variable: "oven", in: [209] } }] },
    });
    await page.show(<TimeView model={time} />);
    expect(page.node.textContent).toContain("Only while not oven one of 209 (written in code)");
  });
});

describe("the timeline", () => {
  it("draws every spell, however short, and leaves gaps empty", async () => {
    const axis = { kind: "row", from: 0, to: 4 } as const;
    const timeline = { axis, event: [0, 0.01, null, 1], ignored: [0, 0, null, 0] };
    await page.show(<TimelineStrip timeline={timeline} event="wet" ignored={0} />);
    const path = page.node.querySelector(".gemba-timeline-event")?.getAttribute("d") ?? "";
    expect(path.match(/M/g)).toHaveLength(2);
    expect(page.node.querySelector("svg")?.getAttribute("aria-label")).toBe(
      "When it was wet, from row 0 to row 4",
    );
  });
});
