// `npm run validate`: what METHODS promises of significance, simulated; writes docs/validation.md.
import { requireNode } from "./setup/require-node.mjs";

requireNode();
import("./validate/command.mjs").then(command => command.validate());
