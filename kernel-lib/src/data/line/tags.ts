import type { Random } from "../../compute/random";
import type { Role } from "../../protocol";
import type { Plant } from "./plant";
import { DOUGH_TAGS } from "./tags-dough";
import { OVEN_TAGS } from "./tags-oven";
import { END_TAGS } from "./tags-end";
import { PLANT_TAGS } from "./tags-plant";

interface TagBase {
  readonly name: string;
  readonly role?: Role;
  readonly station: string;
  readonly description: string;
}

/** A tag of numbers. */
export interface NumericTag extends TagBase {
  readonly unit: string;
  /** Decimals that its display shows. */
  readonly digits: number;
  /** Whether it shows nothing while the line stands: there is no product to measure. */
  readonly needsProduct?: boolean;
  /** What it shows, one value a row. */
  readonly values: (plant: Plant, random: Random) => Float64Array;
}

/** A tag of words. */
export interface WordTag extends TagBase {
  readonly categories: readonly string[];
  /** Index into the categories, one a row. */
  readonly codes: (plant: Plant) => Int32Array;
}

/** One tag of the simulated line. */
export type Tag = NumericTag | WordTag;

/** All tags along the line, in the order of its stations. */
export const TAGS: readonly Tag[] = [...PLANT_TAGS, ...DOUGH_TAGS, ...OVEN_TAGS, ...END_TAGS];
