import { environmentVariables } from "../setup/environment.mjs";
import { setUp } from "../setup/index.mjs";
import { environmentPython, root } from "../setup/paths.mjs";
import { runCommand } from "../setup/report.mjs";
import { askedPort, labArguments } from "./arguments.mjs";
import { requireFreePort } from "./port.mjs";
import { runServer } from "./server.mjs";

/** Sets everything up and runs JupyterLab until Ctrl-C; the arguments go to JupyterLab. */
export function start(args) {
  return runCommand(async () => {
    const port = askedPort(args);
    // Without --port JupyterLab looks for a free one itself.
    if (port) await requireFreePort(port);
    await setUp();
    console.log("Starting JupyterLab (Ctrl-C ends it)");
    return runServer(environmentPython, labArguments(args), { cwd: root, env: environmentVariables() });
  });
}
