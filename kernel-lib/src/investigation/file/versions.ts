import { engineVersion } from "../../data";
import type { FileVersions } from "../../protocol";
import { libraryVersion } from "../../version";

/** What results are computed with here and now. */
export function currentVersions(): FileVersions {
  return {
    gembalab: libraryVersion(),
    node: process.versions.node,
    duckdb: engineVersion(),
    platform: `${process.platform}-${process.arch}`,
  };
}

/** Whether two sets of versions give the same digits. */
export function sameVersions(a: FileVersions, b: FileVersions): boolean {
  return a.gembalab === b.gembalab && a.node === b.node && a.duckdb === b.duckdb && a.platform === b.platform;
}
