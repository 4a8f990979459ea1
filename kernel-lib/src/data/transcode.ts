import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

/**
 * Lets `use` read a file in Windows' Western encoding (a superset of Latin-1) as UTF-8, from a
 * copy that is removed afterwards.
 */
export async function withUtf8Copy<T>(path: string, use: (copy: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "gembalab-"));
  try {
    const copy = join(folder, "utf-8.csv");
    await pipeline(createReadStream(path), toUtf8(), createWriteStream(copy));
    return await use(copy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every byte is one character there, so blocks can be decoded one by one. */
function toUtf8(): Transform {
  return new Transform({
    transform(block: Buffer, _, done): void {
      done(null, Buffer.from(decodeWestern(block), "utf8"));
    },
  });
}

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; five places are unused. */
const WINDOWS_ONLY = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Bytes in Windows-1252 as text. (Node's own TextDecoder takes it for Latin-1 in some versions.) */
export function decodeWestern(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, character => WINDOWS_ONLY[character.charCodeAt(0) - 0x80]!);
}
