import { execFileSync } from "node:child_process";
import { join } from "node:path";

const library = join(__dirname, "../../../kernel-lib/dist");

/** The number that a program prints: memory is told apart best in a process that does nothing else. */
function numberFrom(program: string): number {
  return Number(execFileSync(process.execPath, ["-e", program], { encoding: "utf8" }));
}

describe("tables that nobody holds any more", () => {
  test("give their memory back, compared or not", () => {
    const most = numberFrom(`
      const { tableFrom } = require(${JSON.stringify(join(library, "data"))});
      const { compareVariables } = require(${JSON.stringify(join(library, "compare"))});
      const wait = ms => new Promise(resolve => setTimeout(resolve, ms));
      const rows = 400_000;
      const columns = ["a", "b", "c", "d", "e", "f"].map((name, k) => [
        name,
        Float64Array.from({ length: rows }, (_, row) => Math.sin(row * (k + 1))),
      ]);
      const labels = Uint8Array.from({ length: rows }, (_, row) => Number(row % 3 === 0));
      const megabytes = () => process.memoryUsage().arrayBuffers / 2 ** 20;
      (async () => {
        let most = 0;
        // 46 MB a table, with its sort orders: 1.4 GB if all of them stayed.
        for (let turn = 0; turn < 30; turn++) {
          const table = tableFrom(columns, { time: null });
          await compareVariables(table, labels, table.variables, { rankBy: "difference" });
          await wait(50);
          most = Math.max(most, megabytes());
        }
        console.log(most);
        process.exit(0);
      })();
    `);
    expect(most).toBeGreaterThan(40);
    expect(most).toBeLessThan(800);
  }, 60_000);
});
