import { createRequire } from "node:module";
import type { KernelBridge } from "../display/bridge";

interface TslabDisplayData {
  data: Record<string, unknown>;
  metadata: Record<string, unknown>;
  transient: { display_id?: string };
}

/** Makes `import { display } from "tslab"` work in this kernel too: many a notebook uses it. */
export function forwardTslabDisplay(bridge: KernelBridge): void {
  const jupyter = createRequire(__filename)("tslab/dist/jupyter") as {
    lastWriteDisplayData: ((content: TslabDisplayData, update?: boolean) => void) | null;
  };
  jupyter.lastWriteDisplayData = ({ data, metadata, transient }, update) => {
    bridge.display(data, metadata, transient.display_id, update);
  };
}
