// A busy port is reported before the set-up, not after it.
import { createServer } from "node:net";
import { SetupError } from "../setup/report.mjs";

/** Fails when the port is taken. */
export async function requireFreePort(port) {
  if (await isFree(port)) return;
  throw new SetupError(
    `Port ${port} is in use: choose another one (npm start -- --port ${port + 1}), or end the program that uses it.`,
  );
}

function isFree(port) {
  return new Promise(resolve => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });
}
