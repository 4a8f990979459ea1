// From a finding to what to do: limits on settings, and the trial that shows whether they help.
export { operatingWindow } from "./operating-window";
export type {
  OperatingWindow,
  SettingLimits,
  WindowOptions,
  WindowRates,
  WindowResult,
  WindowRows,
  WindowSide,
} from "./operating-window";
export type { Reduction } from "./reduction-interval";
export type { Setting } from "./box";
export { trialSize } from "./trial-size";
export type { Arm, TrialPlan, TrialQuestion, TrialResult } from "./trial-size";
