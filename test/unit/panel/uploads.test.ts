import { Uploads } from "extension/panel/data/uploads";
import { settled } from "../session/jupyter";
import { PaperFolder } from "./bench";

let folder: PaperFolder;
let arrived: string[];
let uploads: Uploads;

beforeEach(() => {
  folder = new PaperFolder();
  arrived = [];
  uploads = new Uploads(folder, name => arrived.push(name));
});
afterEach(() => uploads.dispose());

/** Waits until nothing is on its way any more, however long a busy computer takes. */
async function arrivedOrNot(): Promise<void> {
  const isUnderWay = (): boolean =>
    uploads.all.some(({ state }) => state === "waiting" || state === "uploading");
  for (let turn = 0; turn < 500 && (turn === 0 || isUnderWay()); turn++) await settled(10);
}

const csv = (name: string, size = 4): File => new File(["x".repeat(size)], name);

describe("files from the person's computer", () => {
  it("arrive one after the other, and say how far they are", async () => {
    const seen: number[] = [];
    uploads.changed.connect(() => seen.push(...uploads.all.map(({ done }) => done)));
    uploads.add([csv("historian.csv", 8), csv("lab.xlsx")]);
    expect(uploads.isBusy).toBe(true);
    await arrivedOrNot();
    expect(arrived).toEqual(["historian.csv", "lab.xlsx"]);
    expect(uploads.all).toEqual([]);
    expect(uploads.isBusy).toBe(false);
    expect(seen).toContain(4);
  });

  it("do not take the place of another file unasked, and hold up no other", async () => {
    folder.files.set("lab.csv", "old");
    uploads.add([csv("lab.csv"), csv("stops.csv")]);
    await arrivedOrNot();
    expect(arrived).toEqual(["stops.csv"]);
    expect(uploads.all).toMatchObject([{ name: "lab.csv", state: "taken" }]);
    expect(folder.files.get("lab.csv")).toBe("old");
    uploads.replace(uploads.all[0].key);
    await arrivedOrNot();
    expect(arrived).toEqual(["stops.csv", "lab.csv"]);
    expect(folder.files.get("lab.csv")).toBe("4");
  });

  it("stand beside the other file when both are to be kept", async () => {
    folder.files.set("lab.csv", "old");
    folder.files.set("lab (2).csv", "older");
    uploads.add([csv("lab.csv")]);
    await arrivedOrNot();
    await uploads.keepBoth(uploads.all[0].key);
    await arrivedOrNot();
    expect(arrived).toEqual(["lab (3).csv"]);
    expect(folder.files.get("lab.csv")).toBe("old");
  });

  it("are cancelled without a trace", async () => {
    uploads.add([csv("historian.csv")]);
    await settled(1);
    uploads.cancel(uploads.all[0].key);
    expect(uploads.all).toEqual([]);
    await arrivedOrNot();
    expect(arrived).toEqual([]);
    expect(folder.files.size).toBe(0);
  });

  it("tell on their own card what went wrong, and can be tried again", async () => {
    folder.refusal = "No space left on device";
    uploads.add([csv("a.csv"), csv("b.csv")]);
    await arrivedOrNot();
    expect(arrived).toEqual(["b.csv"]);
    expect(uploads.all).toMatchObject([
      { name: "a.csv", state: "failed", problem: { code: "refused", message: "No space left on device" } },
    ]);
    uploads.retry(uploads.all[0].key);
    await arrivedOrNot();
    expect(arrived).toEqual(["b.csv", "a.csv"]);
  });

  it("are refused before they travel when nothing could read them", () => {
    uploads.add([csv("report.docx"), new File([], "empty.csv"), csv("csv")], ["exports"]);
    expect(uploads.all.map(({ name, problem }) => [name, problem?.code])).toEqual([
      ["report.docx", "not readable"],
      ["empty.csv", "empty"],
      ["csv", "not readable"],
      ["exports", "folder"],
    ]);
    expect(uploads.isBusy).toBe(false);
  });
});
