/** Of ml-logistic-regression, which has no types of its own, what the tests call. */
declare module "ml-logistic-regression" {
  import type { Matrix } from "ml-matrix";

  class LogisticRegression {
    constructor(options: { numSteps: number; learningRate: number });
    /** Of each class against all others; class 0's own is turned round. */
    readonly classifiers: readonly { weights: Matrix }[];
    train(rows: Matrix, labels: Matrix): void;
  }
  export = LogisticRegression;
}
