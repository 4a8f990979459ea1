// `npm run bench`: our code against what the field uses; writes docs/benchmarks.md. Names choose: `npm run bench -- compare`.
import { requireNode } from "./setup/require-node.mjs";

requireNode();
import("./bench/command.mjs").then(command => command.bench(process.argv.slice(2)));
