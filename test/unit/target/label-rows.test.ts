import { tableFrom } from "../../../kernel-lib/dist/data";
import type { Table } from "../../../kernel-lib/dist/data";
import { isShared } from "../../../kernel-lib/dist/compute";
import type { Specification } from "../../../kernel-lib/dist/protocol";
import { countRows, labelRows, targetInWords } from "../../../kernel-lib/dist/target";

/** One row a minute; `.` stands for 1 (dry), `W` for 9 (wet), `_` for a missing value. */
function lineOf(
  pattern: string,
  extra: [string, (number | string | boolean | null)[]][] = [],
  skip: Record<number, number> = {},
): Table {
  let minute = 0;
  const time = [...pattern].map((_, row) => new Date(Date.UTC(2026, 0, 5, 0, (minute += skip[row] ?? 1))));
  const moisture = [...pattern].map(letter => (letter === "W" ? 9 : letter === "_" ? null : 1));
  return tableFrom([["time", time], ["moisture", moisture], ...extra]);
}
const wet = { variable: "moisture", above: 4.2 };
const named = { labels: { event: "wet", reference: "normal" } };
/** The labels as letters: W event, . reference, _ ignored. */
const labelsOf = (table: Table, specification: Specification): string =>
  [...countRows(table, specification).labels]
    .map(label => (label === 1 ? "W" : label === 0 ? "." : "_"))
    .join("");
const failure = (table: Table, specification: Specification): unknown => {
  try {
    return labelRows(table, { ...named, ...specification });
  } catch (error) {
    return error;
  }
};

describe("the two populations", () => {
  test("event, reference, and ignored where the target is unknown; labels are shared memory", () => {
    const rows = labelRows(lineOf("..WW_W."), { target: wet });
    expect([...rows.labels]).toEqual([0, 0, 1, 1, 255, 1, 0]);
    expect(rows.counts).toEqual({ event: 3, reference: 3, ignored: 1, total: 7 });
    expect(rows.variables).toEqual(["moisture"]);
    expect(isShared(rows.labels)).toBe(true);
  });

  test("when, ignore and period take rows out of both; an unknown row is taken out, too", () => {
    const speed: [string, (number | null)[]] = ["speed", [9, 0, 9, 9, null, 9, 9, 9]];
    const table = lineOf("..WW.W..", [speed]);
    const running = { variable: "speed", above: 5 };
    expect(labelsOf(table, { target: wet, when: running })).toBe("._WW_W..");
    expect(labelsOf(table, { target: wet, ignore: { variable: "speed", below: 5 } })).toBe("._WW_W..");
    const period = {
      from: "2026-01-05T00:03",
      except: [{ from: "2026-01-05T00:05", to: "2026-01-05T00:07" }],
    };
    expect(labelsOf(table, { target: wet, period })).toBe("__WW__..");
  });

  test("a reference condition leaves out rows that are neither", () => {
    const recipe: [string, string[]] = ["recipe", ["A", "B", "A", "B", "A", "A"]];
    const table = lineOf("..WW..", [recipe]);
    const rows = countRows(table, { target: wet, reference: { variable: "recipe", in: ["A"] } });
    expect([...rows.labels]).toEqual([0, 255, 1, 1, 0, 0]);
    expect(rows.variables).toEqual(["moisture", "recipe"]);
  });
});

describe("forAtLeast", () => {
  const long = { ...wet, forAtLeast: "3 min" };

  test("a spell lasts from its first row to its last and one interval more; shorter ones are reference", () => {
    expect(labelsOf(lineOf(".WW..WWW.W"), { target: long })).toBe(".....WWW..");
  });

  test("a missing value inside a spell neither ends nor lengthens it", () => {
    expect(labelsOf(lineOf(".W_W.W_..."), { target: long })).toBe(".W_W.._...");
  });

  test("rows that do not count don't belong to a spell, but the period does not cut it", () => {
    const speed: [string, number[]] = ["speed", [9, 0, 0, 9, 9, 9, 9, 9]];
    const table = lineOf("WWWW.WWW", [speed]);
    expect(labelsOf(table, { target: long, when: { variable: "speed", above: 5 } })).toBe("W__W.WWW");
    expect(
      labelsOf(table, {
        target: long,
        when: { variable: "speed", above: 5 },
        period: { from: "2026-01-05T00:07" },
      }),
    ).toBe("______WW");
  });

  test("a gap in time of more than five intervals ends a spell", () => {
    expect(labelsOf(lineOf("..WWWW....", [], { 4: 5 }), { target: { ...wet, forAtLeast: "8 min" } })).toBe(
      "..WWWW....",
    );
    expect(labelsOf(lineOf("..WWWW....", [], { 4: 6 }), { target: { ...wet, forAtLeast: "8 min" } })).toBe(
      "..........",
    );
  });

  test("without a time column it says what to do", () => {
    const table = tableFrom([["moisture", [1, 9, 9]]]);
    expect(failure(table, { target: long })).toMatchObject({
      code: "bad-specification",
      where: "target.forAtLeast",
    });
  });
});

describe("episodes", () => {
  test("are contiguous event rows, whatever is ignored inside; their length is in rows and in time", () => {
    const rows = labelRows(lineOf(".WW_W..W."), { target: wet });
    expect(rows.episodes).toEqual({ count: 2, longestRows: 3, longestMs: 4 * 60_000 });
    expect(rows.spans).toEqual([
      { from: 1, to: 5 },
      { from: 7, to: 8 },
    ]);
  });

  test("end at a gap of more than five intervals, or five rows without time", () => {
    expect(countRows(lineOf(".WWWW....", [], { 3: 7 }), { target: wet }).episodes.count).toBe(2);
    const moisture = [1, 9, null, null, null, null, 9, null, null, null, null, null, 9, 1];
    const rows = countRows(tableFrom([["moisture", moisture]]), { target: wet });
    expect(rows.episodes).toEqual({ count: 2, longestRows: 2, longestMs: null });
  });
});

describe("a share of the values", () => {
  const line = tableFrom({ power: [1, 2, 3, 4, 5, 6, 7, 8, 90, 95], speed: [5, 5, 5, 5, 5, 5, 5, 5, 0, 0] });
  const when = { variable: "speed", above: 1 };
  const target = { variable: "power", topShare: 0.25 };

  test("is one of the rows that count, whatever stopped rows show", () => {
    expect([...labelRows(line, { target, when }).labels]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 255, 255]);
    expect(labelRows(line, { target, when }).text).toBe("power among its highest 25 % (from 7)");
    expect([...labelRows(line, { target }).labels]).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
  });

  test("of all rows leaves no reference, and says what to do", () => {
    const same = tableFrom({ power: [3, 3, 3] });
    expect(() => labelRows(same, { target })).toThrow(/[Tt]ake another share/);
  });
});

describe("the target in words", () => {
  const table = tableFrom([
    ["moisture", [1, 9]],
    ["recipe", ["A", "B"]],
    ["<b>\n", [1, 2]],
  ]);
  test.each<[Specification["target"], string]>([
    [{ ...wet, forAtLeast: "5 min" }, "moisture above 4.2 %, for at least 5 min"],
    [{ variable: "moisture", between: [1, 2] }, "moisture between 1 and 2 %"],
    [{ variable: "moisture", outside: [1, 2] }, "moisture outside 1 to 2 %"],
    [{ variable: "moisture", topShare: 0.5 }, "moisture among its highest 50 % (from 9 %)"],
    [{ variable: "moisture", bottomShare: 0.05 }, "moisture among its lowest 5 % (up to 1 %)"],
    [{ variable: "recipe", in: ["A"] }, "recipe is “A”"],
    [{ variable: "recipe", in: ["A", "B", 3] }, "recipe is “A”, “B” or 3"],
    [{ variable: "<b>\n", below: 2 }, "<b> below 2"],
    [{ periods: [{ from: "2026-01-05", to: "2026-01-06" }] }, "from 2026-01-05 to 2026-01-06"],
    [
      {
        all: [wet, { any: [{ variable: "recipe", in: ["A"] }, { not: { variable: "recipe", in: ["B"] } }] }],
      },
      "moisture above 4.2 % and (recipe is “A” or not (recipe is “B”))",
    ],
  ])("%j", (target, text) => {
    expect(targetInWords(table, target, { units: new Map([["moisture", "%"]]) })).toBe(text);
  });
});

describe("a population without rows is an error that says why, and what to do", () => {
  const line = lineOf("..WW_...");

  test.each<[string, Specification, string, string]>([
    [
      "never true",
      { target: { variable: "moisture", above: 20 } },
      "No wet rows: “moisture” lies between 1 and 9",
      "Move its limit",
    ],
    [
      "always true",
      { target: { variable: "moisture", above: 0 } },
      "there are no normal rows",
      "move its limit",
    ],
    [
      "never true in the period",
      { target: wet, period: { to: "2026-01-05T00:03" } },
      "No wet rows in this period",
      "does hold outside this one",
    ],
    [
      "never for so long",
      { target: { ...wet, forAtLeast: "1 h" } },
      "in 2 of 8 counted rows, but never for 1 h on end",
      "Shorten forAtLeast",
    ],
    [
      "when never",
      { target: wet, when: { variable: "moisture", above: 20 } },
      "“when” holds nowhere",
      "Widen",
    ],
    [
      "ignore always",
      { target: wet, ignore: { variable: "moisture", below: 20 } },
      "“ignore” leaves out every one",
      "Narrow",
    ],
    [
      "reference never",
      { target: wet, reference: { variable: "moisture", above: 20 } },
      "No normal rows",
      "leave it out",
    ],
    [
      "missing throughout",
      { target: wet, period: { from: "2026-01-05T00:05", to: "2026-01-05T00:06" } },
      "“moisture” is missing there",
      "Choose another variable",
    ],
  ])("%s", (_, specification, why, remedy) => {
    const error = failure(line, specification);
    expect(error).toMatchObject({ code: "empty-population" });
    expect(String(error)).toContain(why);
    expect((error as { remedy: string }).remedy).toContain(remedy);
    // A preview counts instead.
    const { counts } = countRows(line, specification);
    expect(Math.min(counts.event, counts.reference)).toBe(0);
  });

  test("a period outside the data says where the data is", () => {
    const error = failure(line, { target: wet, period: { from: "2025-01-01", to: "2025-02-01" } });
    expect(error).toMatchObject({ code: "bad-period", where: "period" });
    expect(String(error)).toContain("Mon 5 Jan 2026 00:01 to Mon 5 Jan 2026 00:08");
  });
});
