import { createRequire } from "node:module";
import { createConverter } from "tslab/dist/converter";
import { BRIDGE, type KernelBridge } from "../display/bridge";
import { COMM_TARGET, GembaError } from "../protocol";
import { BusySection } from "./busy-section";
import { readConnection } from "./connection";
import { Executor } from "./executor";
import { Interrupts } from "./interrupts";
import { Language } from "./language";
import { log } from "./log";
import { followParent } from "./parent-process";
import { currentCell, KernelServer } from "./server";
import { installReadableStacks } from "./stack-frames";
import { forwardTslabDisplay } from "./tslab-display";
import { forwardTypePaths } from "./type-paths";

/** Runs the kernel that Jupyter's connection file describes, until Jupyter ends it. */
export async function startKernel(connectionFile: string): Promise<void> {
  const connection = readConnection(connectionFile);
  const workingFolder = process.cwd();
  forwardTypePaths(workingFolder);
  installReadableStacks();
  const converter = createConverter({ isJS: false, isBrowser: false });
  const interrupts = new Interrupts();
  const section = new BusySection();
  const executor = new Executor(converter, { interrupts, section }, workingFolder);
  const server = new KernelServer(connection, {
    executor,
    language: new Language(converter, () => executor.declarations),
    interrupts,
    section,
    loadCommTarget: name => {
      try {
        loadCommTarget(name, bridge);
      } catch (error) {
        // The comm is closed then, and the panel says so; the notebook's cells go on.
        log("The library could not be loaded for the panel", error);
      }
    },
    exit: () => process.exit(0),
  });
  const bridge = bridgeTo(server, interrupts);
  Object.defineProperty(globalThis, BRIDGE, { value: bridge, enumerable: false, configurable: true });
  forwardTslabDisplay(bridge);
  server.streams.install();
  // Outside of a terminal Node's own does nothing.
  console.clear = () => server.clearOutput();
  survive(server);
  process.on("SIGINT", () => interrupts.raise());
  followParent();
  await server.open(connection);
}

function bridgeTo(server: KernelServer, interrupts: Interrupts): KernelBridge {
  return {
    display: (bundle, metadata = {}, displayId, update) =>
      server.display(bundle, metadata, displayId, update),
    currentCell,
    onInterrupt: listener => interrupts.listen(listener),
    onCellError: listener => server.onCellError(listener),
    registerCommTarget: (name, opened) => server.comms.registerTarget(name, opened),
  };
}

/** The library is only loaded into kernels that a panel talks to: a notebook may never need it. */
function loadCommTarget(name: string, bridge: KernelBridge): void {
  if (name !== COMM_TARGET) return;
  const load = createRequire(__filename);
  const host = load("./comm-host") as { registerCommHost(bridge: KernelBridge): void };
  host.registerCommHost(bridge);
}

/** An error in a timer or in a promise that nobody awaits must not take the session with it. */
function survive(server: KernelServer): void {
  process.on("uncaughtException", error => {
    server.showStrayError("An error outside of any running cell:", error);
  });
  process.on("unhandledRejection", reason => {
    server.showStrayError("A promise failed that nothing awaited:", reason);
  });
}

if (require.main === module) {
  startKernel(process.argv[2] ?? "").catch((error: unknown) => {
    log("The kernel could not start", error instanceof GembaError ? error.message : error);
    process.exit(1);
  });
}
