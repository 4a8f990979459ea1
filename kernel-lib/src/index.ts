import { findBridge, present, showTablesInNotebooks } from "./display";
import { setHost } from "./investigation";

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
  operatingWindow,
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
  OperatingWindow,
  Reduction,
  RowMajorMatrix,
  Setting,
  SettingLimits,
  ShapInteractions,
  ShapOptions,
  ShapValues,
  Tree,
  WindowOptions,
  WindowRates,
  WindowResult,
  WindowRows,
} from "./explain";
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
} from "./model";
export type {
  BinaryLabels,
  Calibration,
  IsotonicCalibration,
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
  Comparison,
  Condition,
  Data,
  ErrorCode,
  Inspection,
  Expectations,
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
showTablesInNotebooks();
