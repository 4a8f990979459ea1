import { FLOAT32, FLOAT64 } from "./native";
import type { Handle, NativeLightGBM } from "./native";
import { parameterText } from "./parameters";
import type { Parameters } from "./parameters";

/** The columns of a model: numbers with NaN where one is missing; categories as their codes. */
export interface TrainingColumn {
  readonly values: ArrayLike<number>;
  /** Whether the values are codes of categories, whole numbers from 0. */
  readonly categorical?: boolean;
}

/** Rows that a data set is made of. */
export interface TrainingRows {
  readonly columns: readonly TrainingColumn[];
  /** 1 event, 0 reference, one per row of the columns. */
  readonly labels: ArrayLike<number>;
  /** Which rows take part, in their order. */
  readonly rows: ArrayLike<number>;
}

/** Rows as LightGBM holds them: binned, a byte or two per value. */
export class Dataset {
  readonly handle: Handle;
  readonly rows: number;
  readonly #native: NativeLightGBM;
  #freed: boolean = false;

  /**
   * @param parameters as of the model: what is none of a data set's is passed over
   * @param reference whose bins are to be used: that of the training rows
   */
  constructor(native: NativeLightGBM, data: TrainingRows, parameters: Parameters, reference: Dataset | null) {
    const categorical = data.columns.flatMap((column, j) => (column.categorical === true ? [j] : []));
    const settings = parameterText({
      ...parameters,
      ...(categorical.length === 0 ? {} : { categorical_feature: categorical.join(",") }),
    });
    this.#native = native;
    this.rows = data.rows.length;
    this.handle = native.ask(
      "DatasetCreateFromMat",
      gathered(data.columns, data.rows),
      FLOAT64,
      this.rows,
      data.columns.length,
      0,
      settings,
      reference === null ? null : reference.handle,
    );
    const labels = Float32Array.from(data.rows, row => data.labels[row]!);
    native.call("DatasetSetField", this.handle, "label", labels, this.rows, FLOAT32);
  }

  free(): void {
    if (this.#freed) return;
    this.#freed = true;
    this.#native.call("DatasetFree", this.handle);
  }
}

/** The values of some rows, column after column. */
export function gathered(columns: readonly TrainingColumn[], rows: ArrayLike<number>): Float64Array {
  const result = new Float64Array(columns.length * rows.length);
  columns.forEach(({ values }, j) => {
    const from = j * rows.length;
    for (let i = 0; i < rows.length; i++) result[from + i] = values[rows[i]!]!;
  });
  return result;
}
