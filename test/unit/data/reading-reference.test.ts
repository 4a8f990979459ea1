import { readFileSync } from "node:fs";
import { join } from "node:path";
import { open } from "../../../kernel-lib/dist/data";
import { fileIn, temporaryFolder, valuesOf } from "./helpers";

/** A file, and what pandas reads in it when it is told how it is written. */
interface Case {
  readonly name: string;
  readonly ending: string;
  readonly data: string;
  readonly time: readonly number[];
  readonly columns: readonly (readonly [string, readonly (number | string | null)[]])[];
}

const reference = join(__dirname, "../../reference/reading.json");
const { cases } = JSON.parse(readFileSync(reference, "utf8")) as { cases: Case[] };

describe("what pandas reads when told how a file is written, the library finds by itself", () => {
  const folder = temporaryFolder();

  test.each(cases.map(one => [one.name, one] as const))(
    "%s",
    async (name, { ending, data, time, columns }) => {
      const path = fileIn(folder, `${name.replaceAll(/\W/g, "-")}.${ending}`, Buffer.from(data, "base64"));
      const table = await open(path);
      expect(Array.from(table.time ?? [])).toEqual(time);
      expect(table.variables.map(variable => variable.name).sort()).toEqual(
        columns.map(([column]) => column),
      );
      for (const [column, values] of columns)
        expect([column, valuesOf(table, column)]).toEqual([column, values]);
    },
  );
});
