// `npm run check`: format, lint, types and generated files; nothing is changed.
import { requireNode } from "./setup/require-node.mjs";

requireNode();
import("./check/command.mjs").then(command => command.check());
