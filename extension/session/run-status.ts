import type { ErrorInfo, Run, RunChanged } from "gembalab/protocol";

/** The newest run that the kernel has told of. */
export interface RunStatus {
  readonly run: Run;
  /** undefined while it runs. */
  readonly ended: RunChanged["ended"];
  /** Why it failed. */
  readonly error: ErrorInfo | undefined;
}

/** The status that a message tells of. */
export function runStatus({ run, ended, error }: RunChanged): RunStatus {
  return { run, ended, error };
}
