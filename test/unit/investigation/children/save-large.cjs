// Saves a file of some 20 MB, again and again, each time another one: `node save-large.cjs <out>`. It is
// there to be killed. What it writes is whole when it parses and its last entry is its first.
const { writeFile } = require("node:fs/promises");
const { replaceFile } = require("../../../../kernel-lib/dist/data/replace-file");

async function main(out) {
  for (let version = 1; ; version++) {
    const filling = `"${String(version % 10).repeat(1_000)}"`;
    const text = `[${version},\n${`${filling},\n`.repeat(20_000)}${version}]\n`;
    await replaceFile(out, part => writeFile(part, text));
    if (version === 1) process.stdout.write("ready\n");
  }
}

void main(process.argv[2]);
