import { inspect } from "node:util";

// Taken before the kernel redirects stderr into cells: this one is the server's log.
const write = process.stderr.write.bind(process.stderr);

/** Writes to the log of the Jupyter server, where the kernel's own troubles belong. */
export function log(what: string, error?: unknown): void {
  write(error === undefined ? `gemba kernel: ${what}\n` : `gemba kernel: ${what}: ${inspect(error)}\n`);
}
