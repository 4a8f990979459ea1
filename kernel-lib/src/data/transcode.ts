import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { GembaError } from "../protocol";

/** How bytes stand for characters. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What to copy of a file. */
export interface CopyOptions {
  readonly encoding: Encoding;
  /** Characters at its beginning, its byte order mark not counted, that stay behind. */
  readonly without: number;
  /** Whether it is packed (gzip). */
  readonly packed: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Lets `use` read a file as plain UTF-8 from a copy that is removed afterwards.
 * @throws GembaError `disk-full`
 */
export async function withUtf8Copy<T>(
  path: string,
  options: CopyOptions,
  use: (copy: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "gembalab-"));
  try {
    const copy = join(folder, "utf-8.csv");
    await writeCopy(path, copy, options);
    return await use(copy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeCopy(path: string, copy: string, options: CopyOptions): Promise<void> {
  const from = createReadStream(path);
  const [text, to] = [toUtf8(options), createWriteStream(copy)];
  const { signal } = options;
  try {
    if (options.packed) await pipeline(from, createGunzip(), text, to, { signal });
    else await pipeline(from, text, to, { signal });
  } catch (error) {
    if (typeof error !== "object" || error === null || !("code" in error)) throw error;
    if (!WITHOUT_ROOM.has(String(error.code))) throw error;
    throw new GembaError("disk-full", {
      what: "There is no room for a copy of the file in UTF-8",
      where: tmpdir(),
      remedy: "Free some space there, or save the file as UTF-8.",
      cause: error,
    });
  }
}

/** A full disk, a full quota, and a limit on the size of files. */
const WITHOUT_ROOM: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

function toUtf8({ encoding, without }: CopyOptions): Transform {
  const decoder = decoderOf(encoding);
  let left = without;
  const cut = (text: string): string => {
    const from = Math.min(left, text.length);
    left -= from;
    return from === 0 ? text : text.slice(from);
  };
  return new Transform({
    transform(block: Buffer, _, done): void {
      done(null, Buffer.from(cut(decoder.decode(block)), "utf8"));
    },
    flush(done): void {
      done(null, Buffer.from(cut(decoder.end()), "utf8"));
    },
  });
}

/** Bytes as text, a block at a time; a byte order mark is dropped, what is no character replaced. */
export interface StreamDecoder {
  decode(block: Uint8Array): string;
  end(): string;
}

/** A decoder of a stream of bytes. */
export function decoderOf(encoding: Encoding): StreamDecoder {
  if (encoding === "windows-1252") {
    return {
      decode: block => decodeWestern(Buffer.from(block.buffer, block.byteOffset, block.length)),
      end: () => "",
    };
  }
  const decoder = new TextDecoder(encoding);
  return { decode: block => decoder.decode(block, { stream: true }), end: () => decoder.decode() };
}

/** Bytes as text, all at once. */
export function decodeText(bytes: Buffer, encoding: Encoding): string {
  return encoding === "windows-1252" ? decodeWestern(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; five places are unused. */
const WINDOWS_ONLY = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Bytes in Windows-1252 as text. (Node's own TextDecoder takes it for Latin-1 in some versions.) */
export function decodeWestern(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, character => WINDOWS_ONLY[character.charCodeAt(0) - 0x80]!);
}
