// What results look like, as data: pure, safe in a browser.
export { distributionChart, figure, trendChart } from "./comparison";
export type { ComparisonFigure, FigureOptions } from "./comparison";
export type {
  Annotation,
  AreaTrace,
  BarTrace,
  Figure,
  FigureAxis,
  FigureLayout,
  HoverTrace,
  LineShape,
  LineTrace,
  Pattern,
  Trace,
} from "./figure-types";
export { countText, durationText, numberText, percentText, rateText, valueText } from "./numbers";
export type { Format } from "./numbers";
export { DARK, LIGHT, translucent } from "./palette";
export type { Palette } from "./palette";
export { clip, plainText } from "./plain";
export { plotlyLines, plotlyText, shownText } from "./plotly-text";
export type { PlotlyText } from "./plotly-text";
export { pairsText, rankingTitle, separation, separationText, shownUnit, statisticLines } from "./statistics";
export type { Names, StatisticLine } from "./statistics";
export { axisTitle, isTimeAxis, knownZone, spanText, timeText } from "./times";
export type { Range } from "./shading";
export {
  categoriesBySeparation,
  categoryTitle,
  countsText,
  fewEpisodesText,
  headline,
  leftOutSummary,
  meaningText,
  namesOf,
  NO_SIGNIFICANCE,
  rateSentences,
  tagOf,
  titleOf,
} from "./words";
