// Child processes of the set-up: quiet while they succeed, explained in one line when they fail.
import { spawn } from "node:child_process";
import { appendFileSync, mkdirSync } from "node:fs";
import { relative } from "node:path";
import { build, logFile, root } from "./paths.mjs";
import { SetupError } from "./report.mjs";

const causes = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|NewConnectionError|ConnectTimeout|ProxyError|Failed to establish a new connection|Temporary failure in name resolution/,
    "The package registry cannot be reached: connect to the network (behind a proxy, set HTTPS_PROXY) and run the command again.",
  ],
  [
    /CERTIFICATE_VERIFY_FAILED|UNABLE_TO_GET_ISSUER_CERT|SELF_SIGNED_CERT|SSLError/,
    "The package registry's certificate is not trusted: set NODE_EXTRA_CA_CERTS and PIP_CERT to your organisation's certificate file and run the command again.",
  ],
  [/ENOSPC|No space left on device/, "The disk is full: free some space and run the command again."],
  [
    /EACCES|Permission denied/,
    "A file cannot be written: make this folder your own (chown) and run the command again.",
  ],
];

/** Runs a command; its output goes to build/setup.log. Resolves to the output, fails with a SetupError. */
export async function run(command, args, { cwd = root, env = process.env, showOutput = false } = {}) {
  const { code, output } = await collect(command, args, { cwd, env });
  mkdirSync(build, { recursive: true });
  appendFileSync(logFile, `\n$ ${[command, ...args].join(" ")}\n${output}\n`);
  if (code === 0) return output;
  const known = causes.find(([pattern]) => pattern.test(output));
  if (known) throw new SetupError(known[1]);
  throw new SetupError(
    `This failed: ${[command, ...args].join(" ")} (see ${relative(root, logFile)})`,
    showOutput ? output.trimEnd() : lastLines(output, 12),
  );
}

/** Runs a command to its end without judging it: `{ code, output }`; code is null when it can't be started. */
export function collect(command, args, options = {}) {
  return new Promise(resolve => {
    const chunks = [];
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", chunk => chunks.push(chunk));
    child.stderr.on("data", chunk => chunks.push(chunk));
    const finish = code => resolve({ code, output: Buffer.concat(chunks).toString("utf8") });
    child.on("error", () => finish(null));
    child.on("close", finish);
  });
}

/** The npm that started us, or the one on the PATH: `run(...npm("ci"))`. */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return [process.execPath, [cli, ...args]];
  return [process.platform === "win32" ? "npm.cmd" : "npm", args];
}

function lastLines(text, count) {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}
