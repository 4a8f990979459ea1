export { createRendererFactory } from "./factory";
export { connectNotebook } from "./notebook-renderer";
export type { ResultCells } from "./result-cells";
export type { ViewSource } from "./view-source";
