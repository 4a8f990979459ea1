/** Of ml-cart, which has no types of its own, what the tests call. */
declare module "ml-cart" {
  interface CartNode {
    classify(row: readonly number[]): { to2DArray(): number[][] };
  }

  export class DecisionTreeClassifier {
    constructor(options: { maxDepth: number; gainThreshold: number; minNumSamples: number });
    readonly root: CartNode;
    train(rows: readonly (readonly number[])[], labels: readonly number[]): void;
  }
}
