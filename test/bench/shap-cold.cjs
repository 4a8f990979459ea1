// Gemba Lab's side of the cold measurements of shap.bench.mjs: every lap is the first one of a new process.
const { execFileSync } = require("node:child_process");
const { join } = require("node:path");
const { createInterface } = require("node:readline");

const program = [join(__dirname, "shap-ours.cjs"), ...process.argv.slice(2)];

function lap() {
  const said = execFileSync(process.execPath, program, { input: "lap\n", encoding: "utf8" });
  console.log(said.trim().split("\n").at(-1));
}

createInterface({ input: process.stdin })
  .on("line", lap)
  .on("close", () => process.exit());
console.log("ready");
