import { GembaError } from "../../protocol";
import { usableRows } from "../scores/usable-rows";
import type { BinaryLabels, UsableRows } from "../scores/usable-rows";

/**
 * The rows that a calibration can be fitted to.
 *
 * @throws GembaError `bad-options` when lengths differ; `wrong-kind` for a labelled row whose score is missing or
 *   infinite; `empty-population` where a class has no row
 */
export function calibrationRows(scores: ArrayLike<number>, labels: BinaryLabels): UsableRows {
  const rows = usableRows(scores, labels, "scores");
  const odd = rows.values.findIndex(value => !Number.isFinite(value));
  if (odd >= 0) {
    throw new GembaError("wrong-kind", {
      what: `The score of row ${rows.rows[odd]!} is ${rows.values[odd]!}`,
      where: "scores",
      remedy: "Give finite scores, log-odds for example.",
    });
  }
  const { eventCount } = rows;
  if (eventCount === 0 || eventCount === rows.events.length) {
    throw new GembaError("empty-population", {
      what: `No row is ${eventCount === 0 ? "event" : "reference"}`,
      where: "labels",
      remedy: "A calibration needs rows of both.",
    });
  }
  return rows;
}
