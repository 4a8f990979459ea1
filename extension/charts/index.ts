export { Chart } from "./chart";
export type { FigureMaker } from "./chart";
export { pictureOfCharts } from "./picture";
export { loadPlotly } from "./plotly";
export type { Plotly, PlotElement } from "./plotly";
export { currentPalette, ThemeWatcher } from "./theme";
