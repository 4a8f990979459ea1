// Own arrays come from notebooks, files and queries: what is no array is told apart before anything is computed.
import * as gembalab from "../../kernel-lib/dist";

const {
  auc,
  averagePrecision,
  bestThreshold,
  brierScore,
  calibrate,
  fitIsotonic,
  fitLogistic,
  fitPlatt,
  logLoss,
  predictLogistic,
  reliabilityCurve,
  ruleTree,
  shiftTest,
  tableFrom,
  trainLightGBM,
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
])("%s is refused, naming the argument", (_, call, where) => {
  expect(call).toThrow(expect.objectContaining({ code: "wrong-kind", where }) as Error);
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
