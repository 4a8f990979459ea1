import { Chart } from "extension/charts";
import type { Plotly } from "extension/charts";
import { figure } from "gembalab/figures";
import type { Range } from "gembalab/figures";
import { sampleEnvelope } from "../display/sample";
import { DrawingNotes, installPage, observerCount, resizePage, scrollIntoSight } from "./page";

const make = (width: number) => figure(sampleEnvelope(), { width }).ranked;
const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

let notes: DrawingNotes;
let chart: Chart;

beforeEach(() => {
  installPage();
  resizePage(600);
  notes = new DrawingNotes();
  chart = new Chart(document.createElement("div"), () => Promise.resolve(notes));
});

afterEach(() => chart.dispose());

describe("a chart", () => {
  it("waits until its cell is in sight, where it has its width", async () => {
    chart.draw(make);
    await settled();
    expect(notes.drawn).toHaveLength(0);
    scrollIntoSight(true);
    await settled();
    expect(notes.drawn.map(({ width }) => width)).toEqual([600]);
  });

  it("waits for a width when its cell is in sight but has none", async () => {
    resizePage(0);
    chart.draw(make);
    scrollIntoSight(true);
    await settled();
    expect(notes.drawn).toHaveLength(0);
    resizePage(480);
    await settled();
    expect(notes.drawn.map(({ width }) => width)).toEqual([480]);
  });

  it("is drawn anew when its width changes, and only then", async () => {
    scrollIntoSight(true);
    chart.draw(make);
    await settled();
    resizePage(600);
    resizePage(300);
    await settled();
    expect(notes.drawn.map(({ width }) => width)).toEqual([600, 300]);
  });

  it("draws the newest of several figures that came at once", async () => {
    scrollIntoSight(true);
    const widths: number[] = [];
    const counting = (i: number) => (width: number) => {
      widths.push(i);
      return make(width);
    };
    for (const i of [1, 2, 3, 4]) chart.draw(counting(i));
    await settled();
    expect(widths.at(-1)).toBe(4);
    expect(widths.length).toBeLessThan(4);
  });

  it("tells which part was dragged across, and a double click", async () => {
    const zooms: (Range | null)[] = [];
    chart.zoomed.connect((_, range) => void zooms.push(range));
    scrollIntoSight(true);
    chart.draw(make);
    await settled();
    notes.emit("ranked", "plotly_relayout", { "xaxis.range[0]": 10, "xaxis.range[1]": 20 });
    notes.emit("ranked", "plotly_relayout", { autosize: true });
    notes.emit("ranked", "plotly_doubleclick", undefined);
    expect(zooms).toEqual([{ from: 10, to: 20 }, null]);
  });

  it("says that it failed when plotly does not load, and tries again the next time", async () => {
    const failures: unknown[] = [];
    let isOnline = false;
    const load = (): Promise<Plotly> =>
      isOnline ? Promise.resolve(notes) : Promise.reject(new Error("offline"));
    chart = new Chart(document.createElement("div"), load);
    chart.failed.connect((_, error) => void failures.push(error));
    scrollIntoSight(true);
    chart.draw(make);
    await settled();
    expect(failures).toEqual([new Error("offline")]);
    isOnline = true;
    chart.draw(make);
    await settled();
    expect(notes.drawn).toHaveLength(1);
  });

  it("lets go of everything when it is disposed, also while plotly is loading", async () => {
    const before = observerCount();
    scrollIntoSight(true);
    chart.draw(make);
    chart.dispose();
    await settled();
    expect(notes.drawn).toHaveLength(0);
    expect(observerCount()).toBe(before - 2);
  });
});
