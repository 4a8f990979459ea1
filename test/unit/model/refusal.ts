import { GembaError } from "../../../kernel-lib/dist";

/** The typed error that a call ends with. */
export function refusal(call: () => unknown): GembaError {
  try {
    call();
  } catch (error) {
    if (error instanceof GembaError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
