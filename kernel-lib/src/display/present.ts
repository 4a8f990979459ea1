import type { ResultEnvelope } from "../protocol";
import { SHOWN } from "./bridge";
import type { KernelBridge } from "./bridge";
import { bundle, textLine } from "./bundle";

/**
 * Shows a result once: below its cell when there is a kernel, otherwise (plain Node)
 * as one line on standard output. The result is marked, so that a cell that ends with
 * it does not print it a second time.
 *
 * @example present(envelope, findBridge());
 */
export function present(envelope: ResultEnvelope, bridge: KernelBridge | null): void {
  if (bridge === null) console.log(textLine(envelope));
  else bridge.display(bundle(envelope));
  // Not enumerable: the mark is no part of the data.
  Object.defineProperty(envelope.result, SHOWN, { value: true, configurable: true });
}
