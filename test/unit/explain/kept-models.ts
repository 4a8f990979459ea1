import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseLightGBM } from "../../../kernel-lib/dist/explain";
import type { Ensemble } from "../../../kernel-lib/dist/explain";

/** Numbers that JSON has none for are written as words. */
type Rows = readonly (readonly (number | string)[])[];

/** What a generator in test/reference/ wrote. */
export function kept<M>(name: string): M[] {
  const text = readFileSync(resolve(__dirname, `../../reference/${name}.json`), "utf8");
  return (JSON.parse(text) as { models: M[] }).models;
}

/** A model of shap.json with its rows. */
export interface KeptModel {
  readonly ensemble: Ensemble;
  readonly columns: Float64Array[];
  readonly scores: readonly number[];
  /** Rounding errors are measured in it. */
  readonly scale: number;
}

const models = kept<{ name: string; model: string; rows: Rows; scores: number[]; scale: number }>("shap");

export function keptModel(wanted: string): KeptModel {
  const { model, rows, scores, scale } = models.find(({ name }) => name === wanted)!;
  return { ensemble: parseLightGBM(model), columns: columnsOfWords(rows), scores, scale };
}

export function columnsOfWords(rows: Rows): Float64Array[] {
  return rows[0].map((_, feature) => Float64Array.from(rows, row => numberOf(row[feature])));
}

function numberOf(value: number | string): number {
  return typeof value === "number" ? value : Number(value.replace("inf", "Infinity"));
}

/** The largest difference between numbers of rows, of which `found` has a column per feature. */
export function gapByRows(found: readonly Float64Array[], rows: readonly (readonly number[])[]): number {
  let most = 0;
  rows.forEach((row, index) =>
    row.forEach((value, feature) => {
      const gap = Math.abs(found[feature][index] - value);
      // NaN is larger than anything.
      if (!(gap <= most)) most = gap;
    }),
  );
  return most;
}
