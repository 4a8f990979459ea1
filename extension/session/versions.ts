import { PROTOCOL_VERSION } from "gembalab/protocol";
import type { Versions } from "gembalab/protocol";
import type { Connection } from "./connection";

type Mismatch = Extract<Connection, { kind: "version-mismatch" }>;

const INSTALL = "gembalab install --sys-prefix";
const UPGRADE = "pip install --upgrade jupyterlab-gemba";

/** The mismatch between the extension and a kernel that answered, if there is one. */
export function mismatchWith(versions: Versions): Mismatch | null {
  if (versions.protocol === PROTOCOL_VERSION) return null;
  const kernelIsOlder = versions.protocol < PROTOCOL_VERSION;
  return {
    kind: "version-mismatch",
    text: kernelIsOlder
      ? `The kernel runs gembalab ${versions.gembalab}, which is older than this panel.`
      : `The kernel runs gembalab ${versions.gembalab}, which is newer than this panel.`,
    command: kernelIsOlder ? INSTALL : UPGRADE,
  };
}

/** A kernel that refuses the comm, or answers what this extension can't read. */
export function unknownKernel(): Mismatch {
  return {
    kind: "version-mismatch",
    text: "The kernel does not understand this panel: the two come from different versions of Gemba Lab.",
    command: INSTALL,
  };
}
