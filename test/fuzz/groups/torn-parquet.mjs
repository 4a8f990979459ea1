// Parquet files with bits flipped, bytes lost and pages doubled: the engine must neither crash nor hang.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { libraryModule, open } from "../support/library.mjs";
import { BINARY, mutated, mutations } from "../support/mutate.mjs";
import { attempt, checkTable } from "../support/oracle.mjs";

const { openDuckDB } = libraryModule("data/duckdb-engine");

/** One column of every type that a table has a place for, and of some that it has none for. */
const COLUMNS = `
  TIMESTAMPTZ '2026-01-05 00:00:00+00' + to_minutes(i) AS time,
  sin(i / 10.0) * 100 AS moisture,
  CASE WHEN i % 7 = 0 THEN NULL ELSE (i % 13)::INTEGER END AS speed,
  (i % 3)::VARCHAR || ' kg' AS recipe,
  i % 2 = 0 AS running,
  i::HUGEINT * 1000000007 AS batch,
  (i / 8.0)::DECIMAL(12, 3) AS weight,
  (i / 3.0)::FLOAT AS flow,
  DATE '2026-01-05' + (i % 9)::INTEGER AS day,
  [i, i + 1] AS list,
  {'a': i, 'b': 'x' || i} AS pair`;
const WAYS = [
  "",
  ", COMPRESSION zstd",
  ", COMPRESSION gzip",
  ", COMPRESSION uncompressed, ROW_GROUP_SIZE 2048",
];

export async function prepare(folder) {
  const engine = await openDuckDB();
  const originals = [];
  for (const [at, way] of WAYS.entries()) {
    for (const rows of [40, 5_000]) {
      const path = join(folder, `original-${at}-${rows}.parquet`);
      await engine.run(
        `COPY (SELECT ${COLUMNS} FROM range(${rows}) AS t(i)) TO '${path}' (FORMAT parquet${way})`,
      );
      originals.push(readFileSync(path));
    }
  }
  engine.close();
  return { originals };
}

/** The end of such a file says where everything is: half of all hits go there. */
const FOOTER_BYTES = 1_500;

export const arbitrary = ({ originals }) =>
  fc.record({
    original: fc.nat(originals.length - 1),
    inFooter: fc.boolean(),
    changes: mutations(BINARY, 4),
  });

export async function check({ original, inFooter, changes }, { folder, tally, originals }) {
  const path = join(folder, "table.parquet");
  const bytes = originals[original];
  const cut = inFooter ? Math.max(0, bytes.length - FOOTER_BYTES) : 0;
  writeFileSync(path, Buffer.concat([bytes.subarray(0, cut), mutated(bytes.subarray(cut), changes)]));
  const { value: table } = await attempt(() => open(path), { tally, path });
  if (table !== undefined) checkTable(table);
}
