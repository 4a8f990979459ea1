import { runGroup } from "./run-group";

const withPlantFiles = process.env.GEMBA_TEST_DATA === undefined ? test.skip : test;

/** Runs a group; one in which everything is refused would test little. */
async function expectToSurvive(name: string, cases: number): Promise<void> {
  const { asked, cases: ran, done, failures } = await runGroup(name, cases);
  expect(failures).toEqual([]);
  expect(ran).toBe(asked);
  expect(done).toBeGreaterThan(asked / 20);
}

describe("files", () => {
  test.each([
    ["tables in every notation come back value for value, or with a question", "texts", 1_500],
    [
      "exports with titles, header rows, units, long forms, packed or in parts are read as meant",
      "exports",
      500,
    ],
    ["torn texts give a table that holds together, or an error that helps", "torn-texts", 2_000],
    ["torn Parquet neither crashes nor hangs", "torn-parquet", 1_000],
    ["lines of JSON come back, or are refused where they are torn", "json-lines", 3_600],
    ["workbooks come back value for value", "workbooks", 500],
    ["torn workbooks reach no other file, no memory without end and no other cell", "torn-workbooks", 1_000],
  ])("%s", async (_, name, cases) => expectToSurvive(name, cases));

  withPlantFiles("torn pieces of real exports give a table or an error that helps", async () =>
    expectToSurvive("torn-plant-files", 400),
  );
});

describe("what people and programs say", () => {
  test.each([
    ["formulas give the numbers that they mean, garbled ones say where they are wrong", "formulas", 800],
    ["sources of any name and clock are joined to the last value, never to a later one", "sources", 400],
    [
      "specifications, sound or broken, give a comparison that adds up or an error that helps",
      "specifications",
      800,
    ],
    ["saved investigations, torn, are loaded whole or refused", "saved-files", 600],
    ["messages, torn, are refused", "messages", 1_500],
  ])("%s", async (_, name, cases) => expectToSurvive(name, cases));
});
