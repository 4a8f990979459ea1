// Down a tree with prefixes and up with suffixes; see ../shap.ts.
import { endTree } from "./ending";
import { joinLeaf, joinSplits } from "./join";
import { ENDING, LEFT, LEFT_VALUE, NO_STATES, RIGHT, ROWS, STATE_BYTES, STATES, TABLES } from "./layout";
import { product, V1, V2, V3, V4, V5, V6, V7, V8 } from "./vectors";

// What a visit leaves: suffixes of the block's rows, and the place of each row's behind the first.
let below: usize = 0;
let places: usize = 0;

/** Places of rows whose suffixes stand one after another. */
const rowPlaces: usize = memory.data(256, 16);
/** The factors above a root. */
const noFactors: usize = memory.data<f64>([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 16);

/** Prepares for walks with so many vectors: the prefix of a root is the quadrature's weights, for every row. */
export function prepareWalks(weights: usize, vectors: u32, prefixes: usize): void {
  const bytes = (<usize>vectors) << 4;
  for (let row: usize = 0; row < ROWS; row++) {
    memory.copy(prefixes + row * bytes, weights, bytes);
    store<u32>(rowPlaces + (row << 2), <u32>(row * bytes));
  }
}

/** Walks through a tree and adds to the contributions, `found` of the block's rows in the first column. */
export function walk(root: usize, vectors: u32, found: usize, prefixes: usize, suffixes: usize): void {
  switch (vectors) {
    case 1:
      return visitRoot<V1>(root, found, prefixes, suffixes);
    case 2:
      return visitRoot<V2>(root, found, prefixes, suffixes);
    case 3:
      return visitRoot<V3>(root, found, prefixes, suffixes);
    case 4:
      return visitRoot<V4>(root, found, prefixes, suffixes);
    case 5:
      return visitRoot<V5>(root, found, prefixes, suffixes);
    case 6:
      return visitRoot<V6>(root, found, prefixes, suffixes);
    case 7:
      return visitRoot<V7>(root, found, prefixes, suffixes);
    default:
      return visitRoot<V8>(root, found, prefixes, suffixes);
  }
}

function visitRoot<V>(root: usize, found: usize, prefix: usize, suffix: usize): void {
  if (load<u32>(root + ENDING) !== 0) endTree<V>(root, found, prefix, noFactors, NO_STATES);
  else visitBelow<V>(root, found, prefix, suffix);
}

/**
 * Visits a split.
 * @param prefix of the split above
 * @param factors of the side of that one which leads here, in its first state's tables
 * @param states where rows stand to that one
 */
function visit<V>(
  split: usize,
  found: usize,
  prefix: usize,
  factors: usize,
  states: usize,
  suffix: usize,
): void {
  if (load<u32>(split + ENDING) !== 0) {
    endTree<V>(split, found, prefix, factors, states);
    below = load<u32>(split + TABLES);
    places = load<u32>(split + STATES);
  } else {
    const own = prefix + ((<usize>ROWS) << 4) * offsetof<V>();
    descend<V>(factors, states, prefix, own);
    visitBelow<V>(split, found, own, suffix);
  }
}

/** Visits what is below a split with its own prefix, and joins what comes from there. */
function visitBelow<V>(split: usize, found: usize, prefix: usize, suffix: usize): void {
  const tables = <usize>load<u32>(split + TABLES);
  const states = <usize>load<u32>(split + STATES);
  const left = <usize>load<u32>(split + LEFT);
  const right = <usize>load<u32>(split + RIGHT);
  if (left === 0 || right === 0) {
    const value = load<f64>(split + LEFT_VALUE + (left === 0 ? 0 : 8));
    visit<V>(left + right, found, prefix, tables, states, suffix);
    joinLeaf<V>(split, found, prefix, below, places, value, suffix);
  } else {
    visit<V>(left, found, prefix, tables, states, suffix);
    const belowLeft = below;
    const placesLeft = places;
    const level = ((<usize>ROWS) << 4) * offsetof<V>();
    visit<V>(right, found, prefix, tables + (offsetof<V>() << 4), states, suffix + level);
    joinSplits<V>(split, found, prefix, belowLeft, placesLeft, below, places, suffix);
  }
  below = suffix;
  places = rowPlaces;
}

/** Prefixes of a child: those of the split above times its factors. */
function descend<V>(tables: usize, states: usize, prefix: usize, into: usize): void {
  for (const end = states + STATE_BYTES; states < end; states += 4) {
    const factors = tables + load<u32>(states);
    multiply(into, prefix, factors);
    if (offsetof<V>() > 1) multiply(into + 16, prefix + 16, factors + 16);
    if (offsetof<V>() > 2) multiply(into + 32, prefix + 32, factors + 32);
    if (offsetof<V>() > 3) multiply(into + 48, prefix + 48, factors + 48);
    if (offsetof<V>() > 4) multiply(into + 64, prefix + 64, factors + 64);
    if (offsetof<V>() > 5) multiply(into + 80, prefix + 80, factors + 80);
    if (offsetof<V>() > 6) multiply(into + 96, prefix + 96, factors + 96);
    if (offsetof<V>() > 7) multiply(into + 112, prefix + 112, factors + 112);
    prefix += offsetof<V>() << 4;
    into += offsetof<V>() << 4;
  }
}

function multiply(into: usize, a: usize, b: usize): void {
  v128.store(into, product(a, b));
}
