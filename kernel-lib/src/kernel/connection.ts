import { readFileSync } from "node:fs";
import { GembaError } from "../protocol";

/** What Jupyter's connection file says: where to listen, and with which key to sign. */
export interface Connection {
  transport: string;
  ip: string;
  key: string;
  signature_scheme: string;
  shell_port: number;
  iopub_port: number;
  stdin_port: number;
  control_port: number;
  hb_port: number;
}

/** Reads a connection file; throws a GembaError that names the file. */
export function readConnection(path: string): Connection {
  let connection: Partial<Connection>;
  try {
    connection = JSON.parse(readFileSync(path, "utf8")) as Partial<Connection>;
  } catch (cause) {
    throw unusable(path, cause);
  }
  const { transport = "tcp", ip = "127.0.0.1", key = "", signature_scheme = "hmac-sha256" } = connection;
  const port = (name: `${string}_port`): number => {
    const value = (connection as Record<string, unknown>)[name];
    if (typeof value !== "number") throw unusable(path, new Error(`${name} is missing`));
    return value;
  };
  return {
    transport,
    ip,
    key,
    signature_scheme,
    shell_port: port("shell_port"),
    iopub_port: port("iopub_port"),
    stdin_port: port("stdin_port"),
    control_port: port("control_port"),
    hb_port: port("hb_port"),
  };
}

/** The address of a port, as ZeroMQ wants it. */
export function address(connection: Connection, port: number): string {
  const separator = connection.transport === "ipc" ? "-" : ":";
  return `${connection.transport}://${connection.ip}${separator}${port}`;
}

function unusable(path: string, cause: unknown): GembaError {
  return new GembaError("bad-options", {
    what: "The kernel's connection file can't be read",
    where: path,
    remedy: "The kernel is started by Jupyter: choose “TypeScript (Gemba Lab)” there.",
    cause,
  });
}
