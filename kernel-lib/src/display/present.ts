import type { ResultEnvelope } from "../protocol";
import type { KernelBridge } from "./bridge";
import { bundle, textLine } from "./bundle";

/**
 * Shows a result once: below its cell when there is a kernel, otherwise (plain Node)
 * as one line on standard output.
 *
 * @example present(envelope, findBridge());
 */
export function present(envelope: ResultEnvelope, bridge: KernelBridge | null): void {
  if (bridge === null) console.log(textLine(envelope));
  else bridge.display(bundle(envelope));
}
