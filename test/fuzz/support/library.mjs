// The built library, as programs use it, and the modules below that its front does not show.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const part = name => require(`../../../kernel-lib/dist/${name}`);

export const { open, writeTable, tableFrom, Table } = part("data");
export const { GembaError } = part("protocol");
/** A module of the library by its name, for example "investigation". */
export const libraryModule = part;
