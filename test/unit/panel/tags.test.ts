import type { VariableInfo } from "gembalab/protocol";
import { grouped, groupings } from "extension/panel/tags/groups";
import { rolesOf, suggestedRoles, withRoles } from "extension/panel/tags/roles";
import { benchWithLine, previewed } from "./bench";

const variable = (name: string, more: Partial<VariableInfo> = {}): VariableInfo => ({
  name,
  kind: "numeric",
  missing: 0,
  distinct: 9,
  sparkline: [],
  ...more,
});

const TAGS = [
  variable("OV1_SP", { suggestedRole: "setting", station: "Oven", source: "historian" }),
  variable("OV1_PV", { suggestedRole: "sensor", station: "Oven", source: "historian" }),
  variable("lab_moisture", { role: "quality", source: "lab" }),
  variable("__proto__", { suggestedRole: "setting" }),
  variable("star*_SP", { suggestedRole: "setting", role: "sensor" }),
];

describe("roles", () => {
  it("come from the investigation before the data, a name before a glob", () => {
    const roleOf = rolesOf(TAGS, { setting: ["*_SP"], sensor: ["OV1_SP"], quality: ["lab_*"] });
    expect(TAGS.map(({ name }) => roleOf(name))).toEqual([
      "sensor",
      undefined,
      "quality",
      undefined,
      "setting",
    ]);
  });

  it("are suggested for tags that have none, and never given silently", () => {
    const suggested = suggestedRoles(TAGS, rolesOf(TAGS, undefined));
    expect([...suggested]).toEqual([
      ["setting", ["OV1_SP", "__proto__"]],
      ["sensor", ["OV1_PV"]],
    ]);
    const names = new Set(TAGS.map(({ name }) => name));
    expect(withRoles({ setting: ["a_*"] }, suggested, names)).toEqual({
      setting: ["a_*", "OV1_SP", "__proto__"],
      sensor: ["OV1_PV"],
    });
  });

  it("are written into the investigation on a person's word, and can be undone", async () => {
    const { tags, draft, preview } = await benchWithLine();
    expect(tags.suggestedRoles.size).toBe(0);
    draft.edit({ variables: { rename: { oven: "Oven 1" }, roles: { setting: ["speed"] } } });
    expect(tags.settings).toEqual(["speed"]);
    tags.only(tags.settings);
    // What else code has said about tags is kept.
    expect(draft.specification.variables).toEqual({
      include: ["speed"],
      rename: { oven: "Oven 1" },
      roles: { setting: ["speed"] },
    });
    draft.edit({ variables: { roles: { quality: ["oven"] } }, target: { variable: "moisture", above: 4.2 } });
    await previewed({ preview });
    expect(tags.all.find(row => row.variable.name === "oven")?.reason).toBe("measured afterwards");
  });
});

describe("groups of tags", () => {
  const rows = TAGS.map(tag => ({ variable: tag, reason: undefined }));
  const roleOf = rolesOf(TAGS, undefined);

  it("are offered by what tells tags apart", () => {
    expect(groupings(TAGS, roleOf)).toEqual(["station", "source", "role"]);
    expect(groupings([variable("a"), variable("b")], roleOf)).toEqual([]);
  });

  it("stand in the order in which they occur, tags without one last", () => {
    const titles = (by: "station" | "source" | "role"): unknown =>
      grouped(rows, by, roleOf).map(group => [group.title, group.rows.length]);
    expect(titles("station")).toEqual([
      ["Oven", 2],
      [null, 3],
    ]);
    expect(titles("source")).toEqual([
      ["historian", 2],
      ["lab", 1],
      [null, 2],
    ]);
    expect(titles("role")).toEqual([
      ["quality", 1],
      ["sensor", 1],
      [null, 3],
    ]);
  });
});
