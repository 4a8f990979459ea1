import { DataDraft } from "extension/panel/data/data-draft";

function plant(): DataDraft {
  const draft = new DataDraft();
  draft.setTimeZone("Europe/Berlin");
  const [history, lab, stops] = draft.add(["historian.csv", "lab.csv", "stops.csv"]);
  draft.found(history, { kind: "series", options: { time: "Zeit", delimiter: ";" } });
  draft.found(lab, { kind: "samples", options: { time: "Sampled", delimiter: ";" } });
  draft.found(stops, { kind: "intervals", options: { from: "Start", to: "End" } });
  return draft;
}

describe("files that a person drops", () => {
  it("become data whose cell says where the times stand, and no guess more", () => {
    expect(plant().data).toEqual({
      timeZone: "Europe/Berlin",
      rows: { samples: { of: "lab", lookBack: "30 min" } },
      series: [{ path: "historian.csv" }],
      samples: [{ path: "lab.csv", time: "Sampled" }],
      intervals: [{ path: "stops.csv", from: "Start", to: "End" }],
    });
  });

  it("say what one row is until a person does, who is not overruled", () => {
    const draft = plant();
    draft.setRows({ kind: "windows", every: "1 h" });
    draft.add(["lab2.csv"]);
    expect(draft.rows).toMatchObject({ kind: "windows", every: "1 h" });
    draft.setRows({ kind: "samples", of: "lab" });
    draft.remove(draft.sources.find(({ path }) => path === "lab.csv")!.key);
    expect(draft.data.rows).toBeUndefined();
  });

  it("get names of their own", () => {
    const draft = plant();
    draft.add(["archive/lab.csv"]);
    expect(draft.sources.at(-1)).toMatchObject({ path: "archive/lab.csv", options: { name: "lab 2" } });
  });

  it("are one and the same when they come again, and have to be used anew", () => {
    const draft = plant();
    draft.adopt(draft.data);
    expect(draft.isChanged).toBe(false);
    const [key] = draft.add(["lab.csv"]);
    expect(draft.sources).toHaveLength(3);
    expect(draft.find(key)?.path).toBe("lab.csv");
    expect(draft.isChanged).toBe(true);
  });

  it("keep what a person said about them, whatever the reader finds later", () => {
    const draft = plant();
    const lab = draft.sources[1];
    draft.setKind(lab.key, "intervals");
    draft.found(lab.key, { kind: "samples", options: { time: "Sampled", from: "Sampled", to: null } });
    expect(draft.find(lab.key)).toMatchObject({ kind: "intervals", found: { from: "Sampled", to: null } });
  });

  it("lose an option that another kind of file has no use for", () => {
    const draft = plant();
    const { key } = draft.sources[1];
    draft.setOption(key, "time", "Sampled");
    draft.setOption(key, "delimiter", ";");
    draft.setKind(key, "intervals");
    expect(draft.find(key)?.options).toEqual({ delimiter: ";" });
    draft.setOption(key, "delimiter", undefined);
    expect(draft.find(key)?.options).toEqual({});
  });
});

describe("the notebook is the truth for files, too", () => {
  it("leaves the cards alone when the cell says what they say", () => {
    const draft = plant();
    const keys = draft.sources.map(({ key }) => key);
    draft.adopt({ ...draft.data });
    expect(draft.sources.map(({ key }) => key)).toEqual(keys);
    expect(draft.isChanged).toBe(false);
  });

  it("replaces the cards when the cell says something else", () => {
    const draft = plant();
    draft.adopt({ timeZone: "UTC", series: [{ path: "other.csv" }], derive: [] });
    expect(draft.sources.map(({ path }) => path)).toEqual(["other.csv"]);
    expect(draft.timeZone).toBe("UTC");
    draft.setTimeZone("Asia/Tokyo");
    expect(draft.isChanged).toBe(true);
    expect(draft.data).toMatchObject({ timeZone: "Asia/Tokyo", derive: [] });
    draft.revert();
    expect(draft.isChanged).toBe(false);
    expect(draft.timeZone).toBe("UTC");
  });

  it("keeps files that wait to be used when the cell is merely run again", () => {
    const draft = plant();
    draft.adopt(draft.data);
    const said = draft.data;
    draft.add(["more.csv"]);
    draft.adopt(said);
    expect(draft.sources.map(({ path }) => path)).toContain("more.csv");
    expect(draft.isChanged).toBe(true);
  });

  it("has no cards for data that comes from no file", () => {
    const draft = plant();
    draft.adopt(draft.data);
    draft.adopt(null);
    expect(draft.sources).toEqual([]);
    expect(draft.isChanged).toBe(false);
  });
});
