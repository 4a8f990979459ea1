// `npm test`: the set-up of `npm start`, then every test. `npm test -- unit kernel` runs only those suites.
import { requireNode } from "./setup/require-node.mjs";

requireNode();
import("./test/command.mjs").then(command => command.test(process.argv.slice(2)));
