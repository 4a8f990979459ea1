// Network ports of this computer.
import { createServer } from "node:net";

/** Whether nobody listens on the port. */
export async function isFree(port) {
  return (await listenOnce(port)) !== null;
}

/** A port that nobody uses at the moment. */
export function freePort() {
  return listenOnce(0);
}

/** The port that could be listened on for a moment, or null. */
function listenOnce(port) {
  return new Promise(resolve => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen(port, "localhost", () => {
      const { port: used } = server.address();
      server.close(() => resolve(used));
    });
  });
}
