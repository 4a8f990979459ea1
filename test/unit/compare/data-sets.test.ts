import { existsSync } from "node:fs";
import { join } from "node:path";
import { compareVariables, pictureOf } from "../../../kernel-lib/dist/compare";
import { open } from "../../../kernel-lib/dist/data";
import { chooseVariables } from "../../../kernel-lib/dist/features";
import type { Specification, VariableComparison } from "../../../kernel-lib/dist/protocol";
import { labelRows } from "../../../kernel-lib/dist/target";
import { investigate } from "../../../kernel-lib/dist";
import { setHost } from "../../../kernel-lib/dist/investigation";

setHost({ show: () => undefined, currentCell: () => null, onInterrupt: () => () => undefined });

// The data sets are not part of the repository: without them these tests are skipped, and reported so.
const folder = process.env["GEMBA_TEST_DATA"] ?? "";
const withData = folder !== "" && existsSync(folder) ? describe : describe.skip;

async function compare(
  file: string,
  specification: Specification,
): Promise<{ ranked: VariableComparison[]; leftOut: string[]; episodes: number }> {
  const table = await open(join(folder, file));
  const rows = labelRows(table, specification);
  const { selected, leftOut } = chooseVariables(table, specification);
  const ranked = await compareVariables(table, rows.labels, selected, { rankBy: "difference" });
  for (const { name } of ranked.slice(0, 3)) expect(pictureOf(table, rows.labels, name).trend).not.toBeNull();
  return {
    ranked,
    leftOut: leftOut.map(({ variable, reason }) => `${variable}: ${reason}`),
    episodes: rows.episodes.count,
  };
}

withData("known causes lead (GEMBA_TEST_DATA)", () => {
  const faulty: Specification = { target: { variable: "fault_active", in: [1] } };

  test.each([
    ["fault_01", ["XMEAS_04", "XMV_04", "XMEAS_01", "XMV_03", "XMEAS_18", "XMEAS_19"], 1],
    ["fault_04", ["XMV_10", "XMEAS_09"], 1],
    ["fault_05", ["XMV_11", "XMEAS_22", "XMEAS_11"], 1],
    ["fault_12", ["XMV_11", "XMEAS_11", "XMEAS_22"], 3],
  ])("Tennessee Eastman %s: one of %j is among the first %d", async (fault, causes, places) => {
    const { ranked, leftOut, episodes } = await compare(`tep/${fault}.csv`, faulty);
    expect(causes.some(cause => ranked.slice(0, places).some(({ name }) => name === cause))).toBe(true);
    expect(leftOut).toEqual(["sample: row counter", "fault_active: defines the target"]);
    expect(episodes).toBe(1);
  });

  test.each([
    ["tep/fault_01.csv", "fault_active"],
    ["tep/fault_09.csv", "fault_active"],
    ["tep/fault_12.csv", "fault_active"],
    ["bibmon/real_process_raw.csv", "fault"],
  ])("one episode gets no verdict: %s", async (file, fault) => {
    const line = await open(join(folder, file));
    const { variables } = await investigate(line, { target: { variable: fault, in: [1] } }).compare();
    const verdicts = new Set(variables.map(({ significance }) => significance?.verdict));
    expect([...verdicts]).toEqual(["too few episodes"]);
  });

  test("Tennessee Eastman fault 4: the cooling water valve leads, and is said to be higher", async () => {
    const { ranked } = await compare("tep/fault_04.csv", faulty);
    expect(ranked[0]).toMatchObject({
      name: "XMV_10",
      words: "higher",
      statistics: { threshold: { side: "above" } },
    });
  });

  test("AI4I: torque and speed lead once the failure modes are left out", async () => {
    const { ranked, leftOut } = await compare("ai4i2020/ai4i2020.csv", {
      target: { variable: "Machine failure", in: [1] },
      variables: { exclude: ["TWF", "HDF", "PWF", "OSF", "RNF"] },
    });
    expect(ranked.slice(0, 3).map(({ name }) => name)).toEqual([
      "Torque [Nm]",
      "Rotational speed [rpm]",
      "Tool wear [min]",
    ]);
    expect(leftOut).toEqual(expect.arrayContaining(["UDI: row counter", "Product ID: identifier"]));
  });

  test("BibMon: one episode of 37 rows among text in numbers is compared without a null", async () => {
    const { ranked, episodes } = await compare("bibmon/real_process_raw.csv", {
      target: { variable: "fault", in: [1] },
    });
    expect(episodes).toBe(1);
    expect(ranked.length).toBeGreaterThan(80);
    expect(ranked[0].statistics.difference).toBeGreaterThan(2);
  });
});
