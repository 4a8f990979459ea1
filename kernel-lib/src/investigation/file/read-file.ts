import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { checkSpecification, GembaError, parseInvestigationFile } from "../../protocol";
import type { InvestigationFile } from "../../protocol";
import { isDeeperThan, jsonFault } from "./json-fault";
import { migrate } from "./migrate";
import type { FileContent } from "./migrate";

/** What the `format` of every file of ours says. */
export const FILE_FORMAT = "gemba-investigation";

/** No investigation comes near this: a larger file is something else, and would only fill the memory. */
export const LARGEST_FILE: number = 64 * 2 ** 20;

/** Conditions may lie in conditions; nothing that can be saved comes near this. */
const DEEPEST = 300;

/**
 * A saved investigation as it stands in its file, checked; nothing is opened or computed. Paths in
 * it are relative to the file's folder. Older versions of the format are brought up to date.
 *
 * @throws GembaError `file-not-found`; `bad-file`, with the line or the key, when it is damaged,
 *   something else, or from a newer version
 */
export async function readInvestigationFile(path: string): Promise<InvestigationFile> {
  const text = await readText(path);
  const content = parsed(text, path);
  if (!isObject(content) || content.format !== FILE_FORMAT) {
    throw new GembaError("bad-file", {
      what: `This is no saved investigation: its “format” is not “${FILE_FORMAT}”`,
      where: path,
      remedy: "Choose a file that investigation.save(…) has written.",
    });
  }
  const current = migrate(content, path);
  checkDecisions(current.specification, path);
  return parseInvestigationFile(current, path);
}

async function readText(path: string): Promise<string> {
  // Looked at before it is opened: opening a pipe would wait for somebody to write into it.
  const found = await lookedAt(path);
  if (!found.isFile()) throw notReadable(path, "This is a folder or a device, not a file");
  if (found.size > LARGEST_FILE) {
    const [size, most] = [found.size, LARGEST_FILE].map(bytes => Math.ceil(bytes / 2 ** 20));
    throw notReadable(path, `The file has ${size} MB, and a saved investigation has at most ${most}`);
  }
  const bytes = await readFile(path).catch((error: unknown) => {
    throw notReadable(path, "The file cannot be read", error);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw notReadable(path, "The file is not text in UTF-8", error);
  }
}

async function lookedAt(path: string): Promise<Stats> {
  if (typeof path !== "string" || path.trim() === "" || path.includes("\0")) {
    throw new GembaError("bad-options", {
      what: "There is no file name",
      remedy: 'Name a file, for example load("wet-biscuits.json").',
    });
  }
  try {
    return await stat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") throw notReadable(path, "The file cannot be read", error);
    throw new GembaError("file-not-found", {
      what: "There is no such file",
      where: path,
      remedy: "Check its name, and the folder that the notebook is in.",
      cause: error,
    });
  }
}

function notReadable(path: string, what: string, cause?: unknown): GembaError {
  return new GembaError("bad-file", {
    what,
    where: path,
    remedy: "Choose a file that investigation.save(…) has written.",
    cause,
  });
}

function parsed(text: string, path: string): unknown {
  if (isDeeperThan(text, DEEPEST)) throw notReadable(path, `The file is nested more than ${DEEPEST} deep`);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const position = jsonFault(text);
    const { line, column } = placeOf(text, position);
    throw new GembaError("bad-file", {
      what:
        text.trim() === ""
          ? "The file is empty"
          : position >= text.trimEnd().length
            ? "The file breaks off in the middle"
            : "The file is damaged: it is no JSON",
      where: `${path}: line ${line}, column ${column}`,
      remedy: "Take it from a backup, or save the investigation again.",
      cause: error,
    });
  }
}

function placeOf(text: string, position: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < position; end = text.indexOf("\n", start)) {
    line++;
    start = end + 1;
  }
  return { line, column: position - start + 1 };
}

/** Before the whole is looked at: this says best what is wrong with a decision, and stops at a depth. */
function checkDecisions(specification: unknown, path: string): void {
  try {
    checkSpecification(specification);
  } catch (error) {
    if (!(error instanceof GembaError)) throw error;
    throw new GembaError("bad-file", {
      what: `What was decided does not hold together: ${error.message.replace(/\.$/, "")}`,
      where: `${path}: specification`,
      remedy: "Correct it in the file, or save the investigation again from its notebook.",
      cause: error,
    });
  }
}

function isObject(value: unknown): value is FileContent {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
