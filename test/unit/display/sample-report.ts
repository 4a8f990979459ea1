import type { ReportMaterial } from "../../../kernel-lib/dist/investigation";
import { judgedEnvelope } from "./sample-judged";
import type { JudgedOptions } from "./sample-judged";

/** What a report of the judged sample shows, with changes. */
export function sampleMaterial(
  changes: Partial<ReportMaterial> = {},
  options: JudgedOptions = {},
): ReportMaterial {
  const comparison = changes.comparison ?? judgedEnvelope(options).result;
  const name = options.names?.[0];
  const span = { from: "2026-09-28T00:00:00+02:00", to: "2026-10-12T00:00:00+02:00" };
  const files = [
    { path: `/home/anna/plant/${name ?? "historian.csv"}`, bytes: 12, sha256: "3fa9c2d1".repeat(8) },
  ];
  return {
    comparison,
    explanation: null,
    suspects: comparison.variables.slice(0, 2).map(variable => variable.name),
    pictures: comparison.pictures,
    record: {
      table: {
        madeFrom: "files",
        rows: 1344,
        span,
        intervalMs: 900_000,
        timeZone: "Europe/Berlin",
        tags: comparison.variables.map(({ name: tag, kind }) => ({ name: tag, kind })),
      },
      sources: [{ name: "historian", kind: "series", rows: 1344, span, files }],
      versions: { gembalab: "0.1.0", node: "22.0.0", duckdb: "1.5.0", platform: "linux-x64" },
      decided: { seed: 7, period: null, counts: comparison.counts },
    },
    whenText: name ?? "line_speed above 5 m/min",
    notes: name ?? "",
    outOfDate: [],
    plan: { weThink: "", nextStep: "", who: "", when: "" },
    ...changes,
  };
}
