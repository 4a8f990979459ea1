export { Chart } from "./chart";
export type { FigureMaker } from "./chart";
export { loadPlotly } from "./plotly";
export type { Plotly, PlotElement } from "./plotly";
export { currentPalette, ThemeWatcher } from "./theme";
