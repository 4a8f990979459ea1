// Down a tree, with the patterns of all rows.
import { decide } from "../shap/decide";
import { COLUMN, IS_NEW, LEFT, LEFT_VALUE, RIGHT, RIGHT_VALUE, ROWS, SLOT, STATES } from "./layout";
import { addLeaf } from "./leaf";

let rows: usize = 0;
let first: usize = 0;
let words: u32 = 0;
let wordBytes: usize = 0;
let values: usize = 0;
let found: usize = 0;
let predictions: usize = 0;

/** Per variable on the path its column; as many as a path may have splits. */
const columns: usize = memory.data(4096, 16);

/** Prepares for a tree; see explainTree. */
export function prepareWalk(
  rowCount: u32,
  firstRow: u32,
  wordCount: u32,
  valuesAt: usize,
  foundAt: usize,
  predictionsAt: usize,
): void {
  rows = rowCount;
  first = firstRow;
  words = wordCount;
  wordBytes = rows << 2;
  values = valuesAt;
  found = foundAt;
  predictions = predictionsAt;
}

/** Bytes of a pattern for each row. */
export function levelBytes(): usize {
  return <usize>words * wordBytes;
}

/**
 * Visits a split and what is below.
 * @param features how many variables there are on the path to it
 * @param patterns of rows at the split
 * @param level room for those at its children, and behind it for what is below
 */
export function walk(split: usize, features: u32, patterns: usize, level: usize): void {
  const slot = load<u32>(split + SLOT);
  const isNew = load<u32>(split + IS_NEW);
  const right = level + levelBytes();
  const below = right + levelBytes();
  store<u32>(columns + ((<usize>slot) << 2), load<u32>(split + COLUMN));
  follow(split, slot, isNew, patterns, level, right);
  features += isNew;
  visit(load<u32>(split + LEFT), load<f64>(split + LEFT_VALUE), features, level, below);
  visit(load<u32>(split + RIGHT), load<f64>(split + RIGHT_VALUE), features, right, below);
}

function visit(child: usize, value: f64, features: u32, patterns: usize, level: usize): void {
  if (child !== 0) return walk(child, features, patterns, level);
  addLeaf(value, features, columns, patterns, wordBytes, words, first, rows, found, predictions);
}

/** Writes the patterns at both children: a variable's bit stays 1 only where rows go there. */
function follow(split: usize, slot: u32, isNew: u32, patterns: usize, left: usize, right: usize): void {
  const own = slot >> 5;
  for (let word: u32 = 0; word < words; word++) {
    if (word !== own) {
      memory.copy(left + <usize>word * wordBytes, patterns + <usize>word * wordBytes, wordBytes);
      memory.copy(right + <usize>word * wordBytes, patterns + <usize>word * wordBytes, wordBytes);
    }
  }
  const offset = <usize>own * wordBytes;
  const bit = i32x4.splat(1 << (slot & 31));
  const added = isNew !== 0 ? bit : i32x4.splat(0);
  const states = <usize>load<u32>(split + STATES);
  for (let row: usize = 0; row < rows; row += <usize>ROWS) {
    decide(split, values + (row << 3));
    for (let at: usize = 0; at < (<usize>ROWS) << 2; at += 16) {
      const place = offset + (row << 2) + at;
      const before = v128.or(v128.load(patterns + place), added);
      const goesRight = v128.and(v128.load(states + at), bit);
      v128.store(left + place, v128.andnot(before, goesRight));
      v128.store(right + place, v128.andnot(before, v128.andnot(bit, goesRight)));
    }
  }
}
