import { nameOfPath } from "../../../kernel-lib/dist/protocol";

describe("what a source is called where nobody named it", () => {
  it.each([
    ["historian.csv", "historian"],
    ["exports/2026/lab.final.xlsx", "lab.final"],
    ["C:\\plant\\stops.csv", "stops"],
    ["hist_*.csv", "hist"],
    ["hist_{a,b}-[0-9].csv", "hist"],
    [".csv", ".csv"],
    ["folder/", "folder"],
    ["__proto__.csv", "proto"],
  ])("%s is %s", (path, name) => expect(nameOfPath(path)).toBe(name));

  it("is that of the first of several files", () => {
    expect(nameOfPath(["a.csv", "b.csv"])).toBe("a");
  });

  it("is nobody's where only stars are left", () => {
    expect(nameOfPath("*.csv")).toBeNull();
    expect(nameOfPath([])).toBeNull();
  });
});
