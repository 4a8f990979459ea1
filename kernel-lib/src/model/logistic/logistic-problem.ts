/** What a logistic regression minimises: weighted log-loss plus a ridge, in columns centred and scaled in passing. */
export interface LogisticData {
  /** One per variable, each of all rows. */
  readonly columns: readonly Float64Array[];
  /** 1 for rows of the event. */
  readonly labels: Float64Array;
  readonly weights: Float64Array;
  /** What is taken from a column, and what it is then divided by. */
  readonly centres: Float64Array;
  readonly scales: Float64Array;
  /** Weight of half a squared coefficient of the scaled column. */
  readonly penalties: Float64Array;
}

/**
 * Value, gradient and curvature of Σ w·log(1 + e^(−±η)) + ½Σ penalty·v², η = v₀ + Σ v·z, z = (x − centre)/scale.
 * Parameters are the intercept v₀, then one coefficient per column. Columns are never copied; x − centre is
 * formed value by value, so that small differences far from zero keep their digits.
 */
export class LogisticProblem {
  /** Parameters: the intercept and the coefficients. */
  readonly size: number;
  readonly #data: LogisticData;
  readonly #scores: Float64Array;
  /** w·p(1 − p) at the point last looked at. */
  readonly #curvatures: Float64Array;
  readonly #rows: Float64Array;

  constructor(data: LogisticData) {
    const rows = data.labels.length;
    this.size = data.columns.length + 1;
    this.#data = data;
    this.#scores = new Float64Array(rows);
    this.#curvatures = new Float64Array(rows);
    this.#rows = new Float64Array(rows);
  }

  /** What is minimised. */
  value(parameters: Float64Array): number {
    const { labels, weights, penalties } = this.#data;
    this.#combine(parameters, this.#scores);
    let loss = 0;
    for (let row = 0; row < labels.length; row++)
      loss += weights[row]! * lossOf(labels[row] === 1 ? this.#scores[row]! : -this.#scores[row]!);
    penalties.forEach((penalty, j) => (loss += 0.5 * penalty * parameters[j + 1]! ** 2));
    return loss;
  }

  /** Writes the gradient, and keeps the curvature of this point for {@link timesHessian}. */
  gradient(parameters: Float64Array, into: Float64Array): void {
    const { labels, weights, penalties } = this.#data;
    this.#combine(parameters, this.#scores);
    for (let row = 0; row < labels.length; row++) {
      const p = 1 / (1 + Math.exp(-this.#scores[row]!));
      // 1 − p loses its digits where p is nearly 1.
      const rest = 1 / (1 + Math.exp(this.#scores[row]!));
      this.#rows[row] = weights[row]! * (labels[row] === 1 ? -rest : p);
      this.#curvatures[row] = weights[row]! * p * rest;
    }
    this.#project(into);
    penalties.forEach((penalty, j) => (into[j + 1]! += penalty * parameters[j + 1]!));
  }

  /** Writes H·v, H being the second derivatives at the point of the last {@link gradient}. */
  timesHessian(vector: Float64Array, into: Float64Array): void {
    this.#combine(vector, this.#rows);
    for (let row = 0; row < this.#rows.length; row++) this.#rows[row]! *= this.#curvatures[row]!;
    this.#project(into);
    this.#data.penalties.forEach((penalty, j) => (into[j + 1]! += penalty * vector[j + 1]!));
  }

  /** Writes the diagonal of H at the point of the last {@link gradient}. */
  hessianDiagonal(into: Float64Array): void {
    const { columns, centres, scales, penalties } = this.#data;
    into[0] = this.#curvatures.reduce((sum, curvature) => sum + curvature, 0);
    columns.forEach((column, j) => {
      const centre = centres[j]!;
      let sum = 0;
      for (let row = 0; row < column.length; row++)
        sum += this.#curvatures[row]! * (column[row]! - centre) ** 2;
      into[j + 1] = sum / scales[j]! ** 2 + penalties[j]!;
    });
  }

  /** into = v₀ + Σ v·z per row. */
  #combine(parameters: Float64Array, into: Float64Array): void {
    const { columns, centres, scales } = this.#data;
    into.fill(parameters[0]!);
    columns.forEach((column, j) => {
      const slope = parameters[j + 1]! / scales[j]!;
      const centre = centres[j]!;
      if (slope === 0) return;
      for (let row = 0; row < column.length; row++) into[row]! += slope * (column[row]! - centre);
    });
  }

  /** into = Σ r, and Σ r·z of every column, r the numbers per row. */
  #project(into: Float64Array): void {
    const { columns, centres, scales } = this.#data;
    into[0] = this.#rows.reduce((sum, value) => sum + value, 0);
    columns.forEach((column, j) => {
      const centre = centres[j]!;
      let sum = 0;
      for (let row = 0; row < column.length; row++) sum += this.#rows[row]! * (column[row]! - centre);
      into[j + 1] = sum / scales[j]!;
    });
  }
}

/** log(1 + e^(−margin)), without overflow. */
function lossOf(margin: number): number {
  return margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
}
