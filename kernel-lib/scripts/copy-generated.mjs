// tsc leaves plain JavaScript where it is: bring the generated validators into dist.
import { copyFile, mkdir } from "node:fs/promises";

const from = new URL("../src/protocol/generated/", import.meta.url);
const to = new URL("../dist/protocol/generated/", import.meta.url);
await mkdir(to, { recursive: true });
for (const name of ["validators.js", "validators.d.ts"])
  await copyFile(new URL(name, from), new URL(name, to));
