// From scores to probabilities, and how far these can be relied on.
export { calibrate } from "./calibrate";
export type { Calibration } from "./calibrate";
export { fitIsotonic } from "./isotonic";
export type { IsotonicCalibration } from "./isotonic";
export { fitPlatt } from "./platt";
export type { PlattCalibration } from "./platt";
export { reliabilityCurve } from "./reliability-curve";
export type { ReliabilityBin } from "./reliability-curve";
