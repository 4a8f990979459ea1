import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const HEADER = 64;
const LOAD = 1;

/**
 * Whether a Linux library has all the bytes that the loader will map. It does not look for itself: a file that
 * a full disk or a broken download cut short ends the whole process with a bus error. What is no 64-bit ELF
 * file at all is left for the loader to judge, which does so with an error.
 */
export function isWhole(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const header = Buffer.alloc(HEADER);
    if (readSync(file, header, 0, HEADER, 0) < HEADER || !isElf64(header)) return true;
    const size = fstatSync(file).size;
    return segments(file, header).every(({ type, end }) => type !== LOAD || end <= size);
  } finally {
    closeSync(file);
  }
}

/** ELF, 64 bits, little-endian. */
function isElf64(header: Buffer): boolean {
  return header.readUInt32BE(0) === 0x7f454c46 && header[4] === 2 && header[5] === 1;
}

function segments(file: number, header: Buffer): { type: number; end: number }[] {
  const start = Number(header.readBigUInt64LE(32));
  const bytes = header.readUInt16LE(54);
  const count = header.readUInt16LE(56);
  return Array.from({ length: count }, (_, n) => {
    const entry = Buffer.alloc(Math.max(bytes, 56));
    // Beyond the end of the file nothing can be whole.
    if (readSync(file, entry, 0, bytes, start + n * bytes) < bytes) return { type: LOAD, end: Infinity };
    return {
      type: entry.readUInt32LE(0),
      end: Number(entry.readBigUInt64LE(8) + entry.readBigUInt64LE(32)),
    };
  });
}
