import { GembaError } from "../protocol";

/** All values row after row, as numpy keeps a matrix. */
export interface RowMajorMatrix {
  /** As many numbers per row as there are features. */
  readonly rowMajor: Float64Array;
}

/**
 * Rows by features: a column per feature, in the order of the ensemble's features, as a `Table` keeps them, or all
 * values row after row. NaN is missing; categories are their codes.
 */
export type FeatureMatrix = readonly Float64Array[] | RowMajorMatrix;

/** One feature's values: of row i at `values[first + i · step]`. */
export interface StridedColumn {
  readonly values: Float64Array;
  readonly first: number;
  readonly step: number;
}

/** A matrix whose shape fits. */
export interface CheckedMatrix {
  readonly rows: number;
  readonly columns: readonly StridedColumn[];
}

/**
 * The columns of a matrix.
 *
 * @param name what errors call it
 * @throws GembaError `bad-options` when it does not fit to the features; `wrong-kind` when a column is none of numbers
 */
export function checkedMatrix(
  matrix: FeatureMatrix,
  features: readonly string[],
  name = "matrix",
): CheckedMatrix {
  if (Array.isArray(matrix)) return fromColumns(matrix, features, name);
  return fromRows((matrix as Partial<RowMajorMatrix> | null)?.rowMajor, features, name);
}

function fromRows(values: unknown, features: readonly string[], name: string): CheckedMatrix {
  requireFloat64(values, name);
  const step = features.length;
  if (values.length % step !== 0) {
    throw new GembaError("bad-options", {
      what: `${values.length} values are no whole number of rows of ${step} features`,
      where: `${name}.rowMajor`,
      remedy: "Give the value of every feature in every row; NaN for one that is missing.",
    });
  }
  return { rows: values.length / step, columns: features.map((_, first) => ({ values, first, step })) };
}

function fromColumns(columns: readonly unknown[], features: readonly string[], name: string): CheckedMatrix {
  if (columns.length !== features.length) {
    throw new GembaError("bad-options", {
      what: `The model has ${features.length} features, and the ${name} ${columns.length} columns`,
      where: name,
      remedy: "Give a column per feature, in the order of the model's features.",
    });
  }
  const checked = columns.map((values, index) => {
    requireFloat64(values, `${name}[${index}], feature ${features[index]!}`);
    return { values, first: 0, step: 1 };
  });
  const rows = checked[0]?.values.length ?? 0;
  const odd = checked.findIndex(({ values }) => values.length !== rows);
  if (odd >= 0) {
    throw new GembaError("bad-options", {
      what: `A column has ${checked[odd]!.values.length} values, and the first one ${rows}`,
      where: `${name}[${odd}], feature ${features[odd]!}`,
      remedy: "Give columns of one length.",
    });
  }
  return { rows, columns: checked };
}

function requireFloat64(values: unknown, where: string): asserts values is Float64Array {
  // By name and not by instanceof: notebooks and test runners have a Float64Array of their own.
  if (Object.prototype.toString.call(values) === "[object Float64Array]") return;
  throw new GembaError("wrong-kind", {
    what: "These are not numbers in a Float64Array",
    where,
    remedy: "Use Float64Array.from(values); NaN stands for a missing value, a code for a category.",
  });
}
