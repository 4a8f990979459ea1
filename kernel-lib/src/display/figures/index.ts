// What results look like, as data: pure, safe in a browser.
export { distributionChart, trendChart } from "./comparison";
export type { ComparisonFigure } from "./comparison";
export { figure } from "./figure";
export type { ResultFigure } from "./figure";
export type {
  Annotation,
  AreaTrace,
  BarTrace,
  Figure,
  FigureAxis,
  FigureLayout,
  FigureOptions,
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
export { profileTrend, shapeChart, silentShare } from "./profile";
export type { ProfileFigure } from "./profile";
export {
  flagsText,
  flagText,
  profileCounts,
  profileHeadline,
  profileLines,
  profileMeaning,
} from "./profile-words";
export { pairsText, rankingTitle, separation, separationText, shownUnit, statisticLines } from "./statistics";
export type { Names, StatisticLine } from "./statistics";
export { axisTitle, isTimeAxis, knownZone, spanText, timeText } from "./times";
export type { Range } from "./shading";
export type { Described } from "./words";
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
