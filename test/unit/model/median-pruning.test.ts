import { describe, expect, it } from "@jest/globals";
import { Random } from "../../../kernel-lib/dist/compute";
import { shouldPrune } from "../../../kernel-lib/dist/model";
import { refusal } from "./refusal";

const others = [0.2, 0.3, 0.4, 0.5, 0.6].map(loss => [loss, loss, loss]);

describe("a trial", () => {
  it("is given up where its mean is above the median of the others' after as many folds", () => {
    expect(shouldPrune([0.41], others)).toBe(true);
    expect(shouldPrune([0.4], others)).toBe(false);
    expect(shouldPrune([0.9, 0.1], others)).toBe(true);
    expect(shouldPrune([0.6, 0.1], others)).toBe(false);
  });

  it("is compared with the folds that it has done, not with later ones", () => {
    const better = others.map(([first]) => [first, 0, 0]);
    expect(shouldPrune([0.4], better)).toBe(false);
    expect(shouldPrune([0.4, 0.4], better)).toBe(true);
  });

  it("is not compared with trials that were given up earlier", () => {
    const ended = [[0.1], [0.1], [0.1]];
    expect(shouldPrune([0.35, 0.35], [...others, ...ended])).toBe(false);
    expect(shouldPrune([0.35], [...others, ...ended])).toBe(true);
  });

  it("is never given up on the word of too few, or before its first fold", () => {
    expect(shouldPrune([9], others.slice(0, 4))).toBe(false);
    expect(shouldPrune([9], others.slice(0, 4), { fewestOthers: 4 })).toBe(true);
    expect(shouldPrune([], others)).toBe(false);
    expect(shouldPrune([9], others, { fewestFolds: 2 })).toBe(false);
  });

  it("passes over folds without a loss", () => {
    expect(shouldPrune([null, 0.45], others)).toBe(true);
    expect(shouldPrune([null], others)).toBe(false);
    expect(shouldPrune([0.3], [...others, ...others.map(() => [null])])).toBe(false);
  });

  it("is given up about every second time where trials differ by luck alone", () => {
    const random = new Random(11);
    const drawn = (): number[] => [random.normal()];
    const pruned = Array.from({ length: 400 }, () => shouldPrune(drawn(), Array.from({ length: 9 }, drawn)));
    expect(Math.abs(pruned.filter(Boolean).length - 200)).toBeLessThan(5 * Math.sqrt(100));
  });

  it("with a loss that is no number is refused", () => {
    expect(refusal(() => shouldPrune([NaN], others)).message).toMatch(/trialSoFar/);
    expect(refusal(() => shouldPrune([0], [[NaN]])).message).toMatch(/others\[0\]/);
  });
});
