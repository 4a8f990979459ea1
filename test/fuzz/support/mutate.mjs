// What happens to files on their way: torn, doubled, spliced, flipped, cut.
import fc from "fast-check";

/** Somewhere from beginning to end, everywhere as likely. */
export const place = fc.noBias(fc.nat(999_999)).map(millionths => millionths / 1_000_000);
const odd = fc.constantFrom(
  "\0",
  "\0\0\0\0",
  '"',
  '""',
  "'",
  "\ufeff",
  "\r",
  "\n\n\n",
  "\r\n",
  ",",
  ";;;;",
  "\t",
  "\x1a",
  "=1+1",
  "-",
  "1e999",
  "-1e-400",
  "٣",
  "nan",
  "Infinity",
  "<script>",
  "x".repeat(5_000),
  `"${"y".repeat(5_000)}`,
);

const kinds = {
  flip: fc.record({ at: place, bit: fc.integer({ min: 0, max: 7 }) }),
  set: fc.record({ at: place, byte: fc.integer({ min: 0, max: 255 }) }),
  cut: fc.record({ at: place, length: fc.integer({ min: 1, max: 200 }) }),
  truncate: fc.record({ at: place }),
  double: fc.record({ at: place, length: fc.integer({ min: 1, max: 500 }), to: place }),
  insert: fc.record({ at: place, text: odd }),
  swapLines: fc.record({ at: place, to: place }),
  headerAgain: fc.record({ at: place }),
  recode: fc.record({
    at: place,
    length: fc.integer({ min: 2, max: 400 }),
    as: fc.constantFrom("utf16le", "latin1"),
  }),
};

/** One to six mutations of the kinds named; all kinds by default. */
export const mutations = (of = Object.keys(kinds), most = 6) =>
  fc.array(
    fc.constantFrom(...of).chain(kind => kinds[kind].map(value => ({ kind, ...value }))),
    { minLength: 1, maxLength: most },
  );

/** Those that make sense of bytes that are no text. */
export const BINARY = ["flip", "flip", "set", "cut", "truncate", "double"];

/** The bytes after everything that happened to them. */
export function mutated(bytes, changes) {
  return changes.reduce(
    (before, change) => (before.length === 0 ? before : apply[change.kind](before, change)),
    bytes,
  );
}

const at = (bytes, share) => Math.min(bytes.length - 1, Math.floor(share * bytes.length));
const spliced = (bytes, from, to, middle) =>
  Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to)]);

const apply = {
  flip(bytes, { at: share, bit }) {
    const copy = Buffer.from(bytes);
    copy[at(bytes, share)] ^= 1 << bit;
    return copy;
  },
  set(bytes, { at: share, byte }) {
    const copy = Buffer.from(bytes);
    copy[at(bytes, share)] = byte;
    return copy;
  },
  cut(bytes, { at: share, length }) {
    const from = at(bytes, share);
    return spliced(bytes, from, from + length, Buffer.alloc(0));
  },
  truncate(bytes, { at: share }) {
    return bytes.subarray(0, at(bytes, share));
  },
  double(bytes, { at: share, length, to }) {
    const from = at(bytes, share);
    const target = at(bytes, to);
    return spliced(bytes, target, target, bytes.subarray(from, from + length));
  },
  insert(bytes, { at: share, text }) {
    const from = at(bytes, share);
    return spliced(bytes, from, from, Buffer.from(text));
  },
  swapLines(bytes, { at: first, to: second }) {
    const lines = bytes.toString("latin1").split("\n");
    const [a, b] = [first, second].map(share => Math.floor(share * (lines.length - 1)));
    [lines[a], lines[b]] = [lines[b], lines[a]];
    return Buffer.from(lines.join("\n"), "latin1");
  },
  headerAgain(bytes, { at: share }) {
    const lines = bytes.toString("latin1").split("\n");
    lines.splice(Math.ceil(share * lines.length), 0, lines[0]);
    return Buffer.from(lines.join("\n"), "latin1");
  },
  recode(bytes, { at: share, length, as }) {
    const from = at(bytes, share);
    const slice = bytes.subarray(from, from + length);
    return spliced(bytes, from, from + length, Buffer.from(slice.toString("utf8"), as));
  },
};
