import { tableFrom } from "../../../kernel-lib/dist/data";
import { chooseVariables } from "../../../kernel-lib/dist/features";
import type { VariableChoice } from "../../../kernel-lib/dist/protocol";

const ROWS = 40;
const wave = (step: number): number[] => Array.from({ length: ROWS }, (_, row) => (row * step) % 7);
const words = (count: number): string[] => Array.from({ length: ROWS }, (_, row) => `word ${row % count}`);

const table = tableFrom([
  ["time", Array.from({ length: ROWS }, (_, row) => new Date(Date.UTC(2026, 0, 5, 0, row)))],
  ["moisture", wave(3)],
  ["lab_moisture", wave(2)],
  ["lab_ash", wave(5)],
  ["speed_sp", wave(4)],
  ["zone*", wave(1)],
  ["zone1", wave(6)],
  ["sample", Array.from({ length: ROWS }, (_, row) => 1000 + 2 * row)],
  ["empty", new Array<null>(ROWS).fill(null)],
  ["stuck", new Array<number>(ROWS).fill(4)],
  ["stuck_text", new Array<string>(ROWS).fill("on")],
  ["recipe", words(3)],
  ["operator", words(30)],
  ["__proto__", wave(3)],
]);

function choose(
  variables?: VariableChoice,
  extra: object = {},
): { selected: string[]; leftOut: Map<string, string> } {
  const target = { variable: "moisture", above: 3 };
  const { selected, leftOut } = chooseVariables(table, {
    target,
    ...extra,
    ...(variables === undefined ? {} : { variables }),
  });
  return {
    selected: selected.map(({ name }) => name),
    leftOut: new Map(leftOut.map(({ variable, reason }) => [variable, reason])),
  };
}

describe("which variables are compared", () => {
  test("everything but what can't be compared or defines the target, with the reason", () => {
    const { selected, leftOut } = choose();
    expect(selected).toEqual([
      "lab_moisture",
      "lab_ash",
      "speed_sp",
      "zone*",
      "zone1",
      "recipe",
      "__proto__",
    ]);
    expect([...leftOut]).toEqual([
      ["moisture", "defines the target"],
      ["sample", "row counter"],
      ["empty", "all missing"],
      ["stuck", "constant"],
      ["stuck_text", "constant"],
      ["operator", "too many categories"],
    ]);
  });

  test("the variable of the reference condition gives the answer away as well", () => {
    const { leftOut } = choose(undefined, { reference: { not: { variable: "recipe", in: ["word 0"] } } });
    expect(leftOut.get("recipe")).toBe("defines the target");
  });

  test("exclude takes names and globs, and wins over include", () => {
    expect(choose({ exclude: ["lab_*", "recipe"] }).selected).toEqual([
      "speed_sp",
      "zone*",
      "zone1",
      "__proto__",
    ]);
    const both = choose({ include: ["lab_*", "recipe"], exclude: ["lab_ash", "recipe"] });
    expect(both.selected).toEqual(["lab_moisture"]);
    expect(both.leftOut.get("recipe")).toBe("excluded");
    expect(both.leftOut.get("speed_sp")).toBe("not included");
  });

  test("a name with a star in it is that name before it is a glob", () => {
    expect(choose({ include: ["zone*"] }).selected).toEqual(["zone*"]);
    expect(choose({ include: ["zon?*"] }).selected).toEqual(["zone*", "zone1"]);
    expect(choose({ exclude: ["zone\\*"] }).selected).not.toContain("zone*");
    expect(choose({ exclude: ["zone\\*"] }).selected).toContain("zone1");
  });

  test("what is left out by itself comes back when include spells out its name, not by a glob", () => {
    expect(choose({ include: ["moisture", "sample", "stuck"] }).selected).toEqual([
      "moisture",
      "sample",
      "stuck",
    ]);
    expect(choose({ include: ["mois*", "samp*", "lab_ash"] }).selected).toEqual(["lab_ash"]);
  });

  test("roles: quality is measured afterwards, identifiers are no causes, and both are said", () => {
    const { leftOut } = choose({ roles: { quality: ["lab_*"], identifier: ["recipe", "zone1"] } });
    expect(leftOut.get("lab_moisture")).toBe("measured afterwards");
    expect(leftOut.get("lab_ash")).toBe("measured afterwards");
    expect(leftOut.get("recipe")).toBe("identifier");
    expect(leftOut.get("zone1")).toBe("identifier");
  });

  test("roles and units reach the variables; a spelled-out name wins over a glob", () => {
    const target = { variable: "moisture", above: 3 };
    const variables = {
      roles: { sensor: ["*"], setting: ["*_sp"], quality: ["lab_ash"] },
      units: { speed_sp: "m/s", ["__proto__"]: "K" },
    };
    const { selected } = chooseVariables(table, {
      target,
      variables: JSON.parse(JSON.stringify(variables)) as VariableChoice,
    });
    const speed = selected.find(({ name }) => name === "speed_sp");
    expect(speed).toMatchObject({ role: "setting", unit: "m/s" });
    expect(selected.find(({ name }) => name === "zone1")).toMatchObject({ role: "sensor" });
    expect(selected.map(({ name }) => name)).not.toContain("lab_ash");
  });

  test("a slip of the pen is an error that offers the nearest names", () => {
    const failing = (variables: VariableChoice): unknown => {
      try {
        return choose(variables);
      } catch (error) {
        return error;
      }
    };
    expect(failing({ exclude: ["recipes"] })).toMatchObject({
      code: "no-such-variable",
      where: "variables.exclude[0]",
      suggestions: ["recipe"],
    });
    expect(failing({ include: ["speed_sp", "lap_*"] })).toMatchObject({
      code: "no-such-variable",
      where: "variables.include[1]",
    });
    expect(failing({ roles: { setting: ["sped_sp"] } })).toMatchObject({
      where: "variables.roles.setting[0]",
      suggestions: ["speed_sp"],
    });
    expect(failing({ units: { recip: "kg" } })).toMatchObject({
      code: "no-such-variable",
      suggestions: ["recipe"],
    });
  });

  test("an exclude or role glob for another line, and the time column, are no mistakes", () => {
    expect(choose({ exclude: ["line7_*", "time"], roles: { quality: ["qa_*"] } }).selected).toHaveLength(7);
  });
});

test("a column that is called * does not stand in for all", () => {
  const starred = tableFrom([
    ["*", [1, 2, 3, 4]],
    ["speed", [4, 3, 2, 2]],
    ["moisture", [4, 5, 4, 5]],
  ]);
  const { selected } = chooseVariables(starred, { target: { variable: "moisture", above: 4.5 } });
  expect(selected.map(({ name }) => name)).toEqual(["*", "speed"]);
});
