// Own arrays come from notebooks, files and queries: what is no array is told apart before anything is computed.
import * as gembalab from "../../kernel-lib/dist";

const {
  auc,
  averagePrecision,
  bestThreshold,
  brierScore,
  calibrate,
  checkClocks,
  fitIsotonic,
  fitLogistic,
  fitPlatt,
  interventionalShap,
  logLoss,
  meanAbsolute,
  operatingWindow,
  predict,
  predictLogistic,
  reliabilityCurve,
  ruleTree,
  shapInteractions,
  shapValues,
  shiftTest,
  sumFamilies,
  tableFrom,
  trainLightGBM,
  trialSize,
  twoSample,
} = gembalab;

/** As a value comes whose type nobody checks. */
const none = undefined as never;
const text = "12" as never;
const numbers = [1, 2, 3, 4];
const labels = [0, 1, 0, 1];

it.each<[string, () => unknown, string]>([
  ["twoSample without reference", () => twoSample(none, numbers), "reference"],
  ["twoSample without event", () => twoSample(numbers, none), "event"],
  ["twoSample of a text", () => twoSample(numbers, text), "event"],
  ["bestThreshold", () => bestThreshold(none, numbers), "reference"],
  ["shiftTest without values", () => shiftTest(none, labels), "values"],
  ["shiftTest without labels", () => shiftTest(numbers, none), "labels"],
  ["fitLogistic without columns", () => fitLogistic(none, labels), "columns"],
  ["fitLogistic of one bare column", () => fitLogistic(numbers as never, labels), "column 1"],
  ["fitLogistic without labels", () => fitLogistic([numbers], none), "labels"],
  [
    "fitLogistic with a weight for all",
    () => fitLogistic([numbers], labels, { weights: 2 as never }),
    "weights",
  ],
  [
    "predictLogistic",
    () => predictLogistic({ intercept: 0, coefficients: Float64Array.of(1) }, none),
    "columns",
  ],
  ["ruleTree without columns", () => ruleTree(none, labels), "columns"],
  ["ruleTree without labels", () => ruleTree([{ name: "x", values: numbers }], none), "labels"],
  ["auc", () => auc(none, labels), "scores"],
  ["averagePrecision", () => averagePrecision(numbers, none), "labels"],
  ["logLoss", () => logLoss(none, labels), "probabilities"],
  ["brierScore", () => brierScore(none, labels), "probabilities"],
  ["fitPlatt", () => fitPlatt(none, labels), "scores"],
  ["fitIsotonic", () => fitIsotonic(numbers, none), "labels"],
  ["calibrate", () => calibrate({ kind: "platt", slope: 1, intercept: 0 }, none), "scores"],
  ["reliabilityCurve", () => reliabilityCurve(none, labels), "probabilities"],
  ["trialSize without labels", () => trialSize(none, { rateThen: 0.1 }), "labels"],
  ["operatingWindow without settings", () => operatingWindow(none, none), "settings"],
  ["operatingWindow without rows", () => operatingWindow([], none), "rows.labels"],
])("%s is refused, naming the argument", (_, call, where) => {
  expect(call).toThrow(expect.objectContaining({ code: "wrong-kind", where }) as Error);
});

describe("what explains a model", () => {
  const model = "tree\nversion=v4" as never;
  const matrix = [Float64Array.of(1)];

  it.each<[string, () => unknown]>([
    ["predict", () => predict(model, matrix)],
    ["shapValues", () => shapValues(model, matrix)],
    ["interventionalShap", () => interventionalShap(none, matrix, matrix)],
    ["shapInteractions", () => shapInteractions({} as never, matrix)],
  ])("%s wants the model, not its text", async (_, call) => {
    await expect(Promise.resolve().then(call)).rejects.toMatchObject({
      code: "bad-model",
      where: "ensemble",
    });
  });

  it.each<[string, () => unknown]>([
    ["meanAbsolute", () => meanAbsolute(Promise.resolve() as never)],
    ["sumFamilies", () => sumFamilies(none, [])],
  ])("%s wants contributions, not the promise of them", (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: "wrong-kind", where: "values" }) as Error);
  });
});

it("checkClocks and trialSize say what they need", async () => {
  await expect(checkClocks(none)).rejects.toMatchObject({ code: "bad-options", where: "it got undefined" });
  expect(() => trialSize(labels, none)).toThrow(
    expect.objectContaining({ code: "bad-options", where: "question" }) as Error,
  );
});

it.each([
  ["an array as time", () => tableFrom({ x: numbers }, { time: numbers as never }), "options.time"],
  ["a number as time", () => tableFrom({ x: numbers }, { time: 5 as never }), "options.time"],
  ["pairs that are none", () => tableFrom([5] as never), undefined],
])("tableFrom refuses %s", (_, call, where) => {
  expect(call).toThrow(expect.objectContaining({ code: "bad-options", where }) as Error);
});

it("trainLightGBM looks at its arrays before it looks for LightGBM", async () => {
  await expect(trainLightGBM(none, labels, { search: { environment: {} } })).rejects.toMatchObject({
    code: "wrong-kind",
    where: "columns",
  });
});
