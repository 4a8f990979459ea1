import { GembaError } from "../protocol";
import type { Engine } from "./engine";
import { openEngine } from "./open-engine";
import { stopped } from "./read-text";

/**
 * Lets `use` work with an engine of its own.
 * @param explain turns what the engine said into an error for people
 */
export async function withEngine<T>(
  use: (engine: Engine) => Promise<T>,
  explain: (error: unknown) => GembaError,
  signal?: AbortSignal,
): Promise<T> {
  const isStopped = (): boolean => signal?.aborted === true;
  if (isStopped()) throw stopped();
  const engine = await openEngine();
  const interrupt = (): void => engine.interrupt();
  signal?.addEventListener("abort", interrupt);
  try {
    return await use(engine);
  } catch (error) {
    if (isStopped()) throw stopped();
    throw error instanceof GembaError ? error : explain(error);
  } finally {
    signal?.removeEventListener("abort", interrupt);
    engine.close();
  }
}
