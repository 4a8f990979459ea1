import { findBridge, present, presentWritten, reportPage, showTablesInNotebooks } from "./display";
import { setHost, setReporter } from "./investigation";

export { bestThreshold, shiftTest, twoSample } from "./compare";
export type { ShiftTest, ShiftTestOptions, TwoSampleOptions } from "./compare";
export {
  applyDictionary,
  checkClocks,
  derive,
  inspectSource,
  readTagDictionary,
  rememberTags,
  simulateExports,
  Table,
} from "./data";
export type {
  AssembleOptions,
  CategoricalColumn,
  ClockProposal,
  Column,
  ColumnPairs,
  ColumnRecord,
  InspectOptions,
  NumericColumn,
  OpenOptions,
  SimulatedExports,
  Simulation,
  SimulationOptions,
  SimulationTruth,
  SourceToInspect,
  CellValue,
  TableFromOptions,
  TableOrigin,
  TagDictionary,
  TagEntry,
  Variable,
} from "./data";
export {
  interactionMatrix,
  interventionalShap,
  linearShap,
  meanAbsolute,
  parseLightGBM,
  predict,
  shapInteractions,
  shapValues,
  sumFamilies,
} from "./explain";
export type {
  Ensemble,
  FeatureMatrix,
  InteractionOptions,
  InterventionalOptions,
  InterventionalShap,
  MissingType,
  RowMajorMatrix,
  ShapInteractions,
  ShapOptions,
  ShapValues,
  Tree,
} from "./explain";
export { operatingWindow, trialSize } from "./explain/action";
export type {
  Arm,
  OperatingWindow,
  Reduction,
  Setting,
  SettingLimits,
  TrialPlan,
  TrialQuestion,
  TrialResult,
  WindowOptions,
  WindowRates,
  WindowResult,
  WindowRows,
} from "./explain/action";
export {
  assemble,
  diff,
  investigate,
  Investigation,
  load,
  open,
  simulateLine,
  tableFrom,
} from "./investigation";
export type {
  DiffOptions,
  InvestigationDiff,
  LoadOptions,
  RankMove,
  ReportOptions,
  SourceChange,
  SpecificationWithData,
  StatisticChange,
  UnitChange,
  ValueChange,
  VerdictChange,
} from "./investigation";
export {
  auc,
  averagePrecision,
  brierScore,
  calibrate,
  fitIsotonic,
  fitLogistic,
  fitPlatt,
  logLoss,
  predictLogistic,
  reliabilityCurve,
  ruleTree,
  trainLightGBM,
} from "./model";
export type {
  BinaryLabels,
  Calibration,
  IsotonicCalibration,
  LibrarySearch,
  LightGBMModel,
  LightGBMOptions,
  LogisticOptions,
  LogisticRegression,
  NamedColumn,
  PlattCalibration,
  ReliabilityBin,
  Rule,
  RuleNode,
  RuleTree,
  RuleTreeOptions,
} from "./model";
export { GembaError } from "./protocol";
export type {
  BlankTest,
  Comparison,
  Condition,
  Data,
  ErrorCode,
  Expectations,
  Explanation,
  Inspection,
  InvestigationResults,
  Notice,
  Profile,
  Role,
  Specification,
  Statistics,
  Target,
  Threshold,
  VariableComparison,
  VariableProfile,
} from "./protocol";

// The one place where showing meets computing: no import points upward.
setHost({
  show: envelope => present(envelope, findBridge()),
  currentCell: () => findBridge()?.currentCell() ?? null,
  onInterrupt: listener => findBridge()?.onInterrupt(listener) ?? (() => undefined),
});
setReporter({ page: reportPage, written: path => presentWritten(path, findBridge()) });
showTablesInNotebooks();
