import type { ICodeCellModel } from "@jupyterlab/cells";
import type { IError } from "@jupyterlab/nbformat";
import type { ErrorInfo } from "gembalab/protocol";

/** How the run of some cells ended. */
export type RunOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** The cell that failed. */
      readonly cellId: string;
      readonly error: ErrorInfo;
    };

/** The error that a cell shows, in the words that it shows. */
export function errorShownBy(cell: ICodeCellModel): ErrorInfo {
  const outputs = cell.outputs.toJSON();
  const shown = outputs.find((output): output is IError => output.output_type === "error");
  if (shown === undefined) return { code: "internal", message: "The cell did not run to its end." };
  const message = String(shown.evalue)
    .replace(/^GembaError:\s*/, "")
    .trim();
  return { code: "internal", message: message === "" ? String(shown.ename) : message.slice(0, 2_000) };
}
