// Opens a historian's export, compares, and saves: `node save.cjs <csv> <out> [times]`. Prints "ready" before
// the first save, so that a test can end the process in the middle of one; prints an error's code.
const { investigate, open } = require("../../../../kernel-lib/dist");

async function main([csv, out, times = "1"]) {
  const print = text => process.stdout.write(`${text}\n`);
  console.log = () => undefined;
  const line = await open(csv, { timeZone: "Europe/Berlin" });
  const wet = investigate(line, {
    name: "Wet",
    target: { variable: "moisture", above: 4.3 },
    period: { last: "8 h" },
  });
  await wet.compare();
  print("ready");
  try {
    for (let time = 0; time < Number(times); time++)
      await (/\.html$/.test(out)
        ? wet.report(out)
        : /\.json$/.test(out)
          ? wet.save(out)
          : wet.exportRows(out));
    print("saved");
  } catch (error) {
    print(`${error.code} ${error.message}`);
  }
}

void main(process.argv.slice(2));
