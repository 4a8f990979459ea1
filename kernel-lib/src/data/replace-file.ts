import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import type { Stats } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { GembaError, quoted } from "../protocol";

/** A file that was being written when its process was killed is cleared away by a later save. */
const ABANDONED_AFTER_MS = 3_600_000;

/** A file to write: where, and how to fill the path that is handed over, which ends as the file's own does. */
export interface NewFile {
  readonly path: string;
  readonly write: (path: string) => Promise<void>;
}

/** Like {@link replaceFiles}, for one. */
export async function replaceFile(path: string, write: (path: string) => Promise<void>): Promise<void> {
  await replaceFiles([{ path, write }]);
}

/**
 * Puts new files in the place of old ones, or leaves all the old ones as they are. Each new one is
 * written beside the old under another name and brought to the disk; only when all are there do
 * they take their names. Whoever reads at any moment, or after a crash, finds whole files.
 *
 * @throws GembaError `disk-full`; `save-failed` when there is no such folder, it may not be written
 *   to, or the path is a folder
 */
export async function replaceFiles(files: readonly NewFile[]): Promise<void> {
  const parts: { part: string; target: string }[] = [];
  let path = "";
  try {
    for (const file of files) {
      path = file.path;
      const target = await realTarget(path);
      const old = await checkedTarget(target, path);
      const ending = extname(target);
      const stem = basename(target, ending);
      await removeAbandoned(dirname(target), stem, ending);
      const part = join(dirname(target), `.${stem}.${randomBytes(6).toString("hex")}.part${ending}`);
      parts.push({ part, target });
      await file.write(part);
      await toDisk(part, old?.mode);
    }
    for (const { part, target } of parts) await rename(part, target);
    for (const folder of new Set(parts.map(({ target }) => dirname(target)))) await folderToDisk(folder);
  } catch (error) {
    for (const { part } of parts) await rm(part, { force: true }).catch(() => undefined);
    throw saveError(error, path);
  }
}

/** A link keeps pointing where it points: what it points at is replaced. */
async function realTarget(path: string): Promise<string> {
  if (typeof path !== "string" || path.trim() === "" || path.includes("\0")) {
    throw new GembaError("save-failed", {
      what: "There is no file name to save under",
      remedy: 'Name a file, for example save("wet-biscuits.json").',
    });
  }
  return realpath(path).catch(() => resolve(path));
}

async function checkedTarget(target: string, path: string): Promise<Stats | null> {
  const old = await stat(target).catch(() => null);
  if (old === null) return null;
  if (!old.isFile()) {
    throw new GembaError("save-failed", {
      what: old.isDirectory() ? "This is a folder" : "This is no ordinary file",
      where: path,
      remedy: old.isDirectory() ? "Add a file name." : "Choose another name.",
    });
  }
  // A file that may not be written to is not to be replaced either.
  await access(target, constants.W_OK);
  return old;
}

async function toDisk(path: string, mode: number | undefined): Promise<void> {
  const file = await open(path, "r+");
  try {
    if (mode !== undefined) await file.chmod(mode & 0o7777);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that the new name is on the disk too. Not every system can do that with a folder; the file itself is safe. */
async function folderToDisk(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function removeAbandoned(folder: string, stem: string, ending: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names) {
    if (!name.startsWith(`.${stem}.`) || !name.endsWith(`.part${ending}`)) continue;
    if (!/^[0-9a-f]{12}$/.test(name.slice(stem.length + 2, name.length - ending.length - 5))) continue;
    const file = join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > ABANDONED_AFTER_MS) await rm(file, { force: true });
  }
}

const FULL: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT"]);
const REMEDIES: ReadonlyMap<string, readonly [what: string, remedy: string]> = new Map([
  ["ENOENT", ["There is no such folder", "Make it first, or choose another."]],
  ["ENOTDIR", ["There is no such folder", "Make it first, or choose another."]],
  ["EACCES", ["Nothing may be written here", "Choose another folder, or ask for the right to write to it."]],
  ["EPERM", ["Nothing may be written here", "Choose another folder, or ask for the right to write to it."]],
  ["EROFS", ["This disk can only be read", "Choose another folder."]],
  ["EFBIG", ["The file is larger than may be written here", "Choose another disk, or raise the limit."]],
  ["ENAMETOOLONG", ["The name is too long", "Choose a shorter one."]],
]);

/** Why a file could not be written, and what to do; errors of ours stay as they are. */
function saveError(error: unknown, path: string): GembaError {
  const text = error instanceof Error ? error.message : String(error);
  const code = codeOf(error) || codeInWords(text);
  if (FULL.has(code)) {
    return new GembaError("disk-full", {
      what: "The disk is full: nothing was saved, and the file that was there is unharmed",
      where: path,
      remedy: "Make room, or choose another disk.",
      cause: error,
    });
  }
  if (error instanceof GembaError && error.code !== "file-not-found") return error;
  const [what, remedy] = REMEDIES.get(code) ?? [
    `The file could not be written: ${quoted(text)}`,
    "Choose another folder.",
  ];
  return new GembaError("save-failed", { what, where: path, remedy, cause: error });
}

function codeOf(error: unknown): string {
  if (error instanceof GembaError) return codeOf(error.cause);
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return String(error.code);
}

/** DuckDB says it in the system's words, inside of an error of its own. */
function codeInWords(text: string): string {
  return WORDS.find(([words]) => text.toLowerCase().includes(words))?.[1] ?? "";
}

const WORDS: readonly (readonly [string, string])[] = [
  ["no space left on device", "ENOSPC"],
  ["disk quota exceeded", "EDQUOT"],
  ["permission denied", "EACCES"],
  ["read-only file system", "EROFS"],
  ["file too large", "EFBIG"],
];
