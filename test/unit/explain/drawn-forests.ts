import fc from "fast-check";
import type { Ensemble, MissingType, Tree } from "../../../kernel-lib/dist/explain";

export const FEATURES = 5;
/** Most that a drawn forest's scores can be: four trees of leaves up to 4. */
export const SCALE = 16;

/** A tree as it is drawn: a leaf, or a question. */
export type Node = { value: number; cover: number } | Question;
export interface Question {
  feature: number;
  threshold: number;
  categories: number[] | null;
  missing: MissingType;
  defaultLeft: boolean;
  left: Node;
  right: Node;
}

const { node } = fc.letrec<{ node: Node; leaf: Node; question: Question }>(tie => ({
  node: fc.oneof({ maxDepth: 7, withCrossShrink: true }, tie("leaf"), tie("question"), tie("question")),
  leaf: fc.record({ value: fc.double({ min: -4, max: 4, noNaN: true }), cover: fc.nat(40) }),
  question: fc.record({
    feature: fc.nat(FEATURES - 1),
    threshold: fc.integer({ min: -3, max: 3 }),
    categories: fc.option(fc.array(fc.nat(40), { maxLength: 4 }), { freq: 3 }),
    missing: fc.constantFrom<MissingType>("none", "zero", "nan"),
    defaultLeft: fc.boolean(),
    left: tie("node"),
    right: tie("node"),
  }),
}));
export const forest = fc.array(node, { minLength: 1, maxLength: 4 });
const value = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.constantFrom(NaN, 0, 0, 1e-36, 33, Infinity));
export const rows = fc.array(fc.array(value, { minLength: FEATURES, maxLength: FEATURES }), {
  minLength: 1,
  maxLength: 40,
});

export const coverOf = (at: Node): number =>
  "value" in at ? at.cover : coverOf(at.left) + coverOf(at.right);

export function ensembleOf(forest: readonly Node[], features = FEATURES): Ensemble {
  const names = Array.from({ length: features }, (_, feature) => `f${feature}`);
  return { features: names, trees: forest.map(treeOf) };
}

function treeOf(root: Node): Tree {
  const leaves: { value: number; cover: number }[] = [];
  const questions: Question[] = [];
  const children: [number, number][] = [];
  const place = (at: Node): number => {
    if ("value" in at) return -leaves.push(at);
    const index = questions.push(at) - 1;
    children[index] = [0, 0];
    children[index] = [place(at.left), place(at.right)];
    return index;
  };
  place(root);
  const words = (categories: number[]): Uint32Array => {
    const bits = new Uint32Array(2);
    for (const category of categories) bits[category >> 5] |= 1 << (category & 31);
    return bits;
  };
  return {
    feature: Int32Array.from(questions, ({ feature }) => feature),
    threshold: Float64Array.from(questions, ({ threshold, categories }) => (categories ? NaN : threshold)),
    categories: questions.map(({ categories }) => (categories === null ? null : words(categories))),
    missing: questions.map(({ missing }) => missing),
    defaultLeft: Uint8Array.from(questions, ({ defaultLeft }) => Number(defaultLeft)),
    left: Int32Array.from(children, ([left]) => left),
    right: Int32Array.from(children, ([, right]) => right),
    splitCover: Float64Array.from(questions, coverOf),
    leafCover: Float64Array.from(leaves, ({ cover }) => cover),
    leafValue: Float64Array.from(leaves, ({ value }) => value),
  };
}

export function goesLeft({ threshold, categories, missing, defaultLeft }: Question, value: number): boolean {
  if (categories !== null) return value > -1 && categories.includes(Math.trunc(value));
  const isZero = Math.abs(value) < 1e-35 || (Number.isNaN(value) && missing !== "nan");
  if (missing === "zero" ? isZero : Number.isNaN(value) && missing === "nan") return defaultLeft;
  return (isZero ? 0 : value) <= threshold;
}

export const columnsOf = (rows: readonly (readonly number[])[]): Float64Array[] =>
  Array.from({ length: FEATURES }, (_, feature) => Float64Array.from(rows, row => row[feature]));
