import type { ErrorInfo } from "../protocol";

/** Asks a worker thread for one call. */
export interface CallMessage {
  readonly module: string;
  readonly name: string;
  readonly task: unknown;
}

/** What a worker thread answers: any number of `progress`, then one `result` or `error`. */
export type AnswerMessage =
  | { readonly kind: "progress"; readonly value: unknown }
  | { readonly kind: "result"; readonly value: unknown }
  | { readonly kind: "error"; readonly error: ErrorInfo; readonly stack: string | undefined };
