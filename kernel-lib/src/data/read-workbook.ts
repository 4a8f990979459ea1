import { join } from "node:path";
import { commonPool } from "../compute/pool";
import { GembaError } from "../protocol";
import { readFileStart } from "./file-start";
import type { FileTask } from "./read-file";
import { columnBudget } from "./read-budget";
import type { WorkbookTable, WorkbookTask } from "./workbook-worker";

const WORKER = join(__dirname, "workbook-worker.js");

/**
 * Reads a sheet of an Excel workbook, in a worker thread.
 *
 * @param most rows to read; all when left out
 * @throws GembaError `not-a-table`, `empty-table`, `bad-options`, `out-of-memory`, `cancelled`
 */
export async function readWorkbook(task: FileTask, most?: number): Promise<WorkbookTable> {
  const { path, shown, options, signal } = task;
  const { bytes } = readFileStart(path, shown);
  checkIsWorkbook(bytes, shown);
  const { sheet, skip, header } = options;
  const call: WorkbookTask = { path, shown, sheet, skip, header, budget: columnBudget(), most };
  try {
    return await commonPool().run<WorkbookTable>(WORKER, "readWorkbookTable", call, { signal });
  } catch (error) {
    const known = GembaError.from(error);
    if (known.code !== "internal") throw known;
    throw new GembaError("not-a-table", {
      what: `The workbook cannot be read: ${known.message.slice(0, 200).replace(/\.\s*(?:Run the cell.*)?$/s, "")}`,
      where: shown,
      remedy: "Open it in Excel and save it again as .xlsx or CSV.",
      cause: error,
    });
  }
}

function checkIsWorkbook(bytes: Buffer, shown: string): void {
  const head = bytes.subarray(0, 4).toString("latin1");
  if (head === "PK\u0003\u0004") return;
  if (bytes.length === 0) {
    throw new GembaError("empty-table", {
      what: "The file is empty",
      where: shown,
      remedy: "Export it again.",
    });
  }
  throw new GembaError("not-a-table", {
    what:
      head === "\u00d0\u00cf\u0011\u00e0"
        ? "This is an old Excel workbook, or one with a password"
        : "This is no Excel workbook inside",
    where: shown,
    remedy: "Save it as .xlsx without a password; if it is delimited text, give its name the ending .csv.",
  });
}
