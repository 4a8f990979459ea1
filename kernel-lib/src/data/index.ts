// Tables: from files, from arrays, from the simulated line.
export { Table } from "./table";
export type { SourceFile, TableOrigin, TableParts, TableSource } from "./table";
export { tableFrom } from "./table-from";
export type { CellValue, ColumnPairs, ColumnRecord, TableFromOptions } from "./table-from";
export { open } from "./open";
export type { OpenOptions } from "./open-options";
export { simulateLine } from "./line/simulate-line";
export type { Simulation } from "./line/simulate-line";
export type { EffectSize, SimulationOptions } from "./line/options";
export type { SimulationTruth } from "./line/truth";
export { formatPlantTime, parsePlantTime } from "./plant-time";
export type { PlantTimeStyle } from "./plant-time";
export { frequentValues, MOST_DISTINCT, sparkline, summarise } from "./summary";
export type { ColumnSummary, ValueCount } from "./summary";
export { writeTable } from "./write-table";
export { sharedFloat64, sharedInt32 } from "../compute/shared";
export { BOOLEAN_CATEGORIES, columnLength } from "./variable";
export type { CategoricalColumn, Column, NumericColumn, Variable } from "./variable";
