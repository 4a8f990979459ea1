import { GembaError } from "../../protocol";

/** The version of the file's schema that is written. */
export const FILE_VERSION = 1;

/** A file's content, of whatever version. */
export type FileContent = Readonly<Record<string, unknown>>;

/** Turns a file of one version into one of the next. It may meet content that nobody has checked yet. */
export type Migration = (content: FileContent) => FileContent;

/** What turns a file of each older version into one of the next: version 1 is the first there is. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/** What {@link migrate} goes by; a test brings its own. */
export interface MigrationTable {
  readonly current: number;
  readonly steps: ReadonlyMap<number, Migration>;
}

/**
 * A file's content in the form of today, whatever version wrote it.
 *
 * @param path the file, for errors
 * @throws GembaError `bad-file` when its version is newer than this library, or no version at all
 */
export function migrate(
  content: FileContent,
  path: string,
  { current, steps }: MigrationTable = { current: FILE_VERSION, steps: MIGRATIONS },
): FileContent {
  const { version } = content;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    throw new GembaError("bad-file", {
      what: "The file does not say which version of the format it has",
      where: `${path}: version`,
      remedy: "Take the file from a backup, or save the investigation again.",
    });
  }
  if (version > current) {
    throw new GembaError("bad-file", {
      what: `The file has version ${version} of the format, and this Gemba Lab reads versions up to ${current}`,
      where: `${path}: version`,
      remedy: "Update Gemba Lab (pip install --upgrade jupyterlab-gemba).",
    });
  }
  let migrated = content;
  for (let from = version; from < current; from++) {
    const step = steps.get(from);
    if (step === undefined) throw new Error(`No migration from version ${from}`);
    migrated = { ...step(migrated), version: from + 1 };
  }
  return migrated;
}
