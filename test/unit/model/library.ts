import { join } from "node:path";
import type { LibrarySearch } from "../../../kernel-lib/dist/model";

/** The environment that `npm start` makes, with LightGBM in it. */
const ENVIRONMENT = join(__dirname, "../../../.venv");

/** LightGBM as pip put it into .venv; nothing else of this machine plays a part. */
export const SEARCH: LibrarySearch = { environment: { VIRTUAL_ENV: ENVIRONMENT }, installedIn: "/" };

/** Lets whatever is called without a search find that LightGBM, or none at all. */
export function useLightGBM(isThere: boolean = true): void {
  for (const name of ["GEMBALAB_LIGHTGBM", "GEMBALAB_PYTHON", "CONDA_PREFIX"]) delete process.env[name];
  if (isThere) process.env["VIRTUAL_ENV"] = ENVIRONMENT;
  else delete process.env["VIRTUAL_ENV"];
}
