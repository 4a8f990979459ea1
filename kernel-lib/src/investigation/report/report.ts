import { writeFile } from "node:fs/promises";
import type { NewFile } from "../../data/replace-file";
import { currentReporter } from "../host";
import { reportMaterial } from "./material";
import type { Reportable } from "./material";
import { checkReportPath } from "./options";
import type { ReportOptions } from "./options";

/**
 * The one-page report of an investigation as a file to write. The same results give the same bytes.
 *
 * @throws GembaError `unknown-result`, `no-such-variable`, `bad-options`
 */
export async function reportFile(
  reportable: Reportable,
  path: string,
  options: ReportOptions,
): Promise<NewFile> {
  checkReportPath(path);
  const text = currentReporter().page(await reportMaterial(reportable, options));
  return { path, write: part => writeFile(part, text, { flag: "wx" }) };
}
