// What results look like, as data: pure, safe in a browser.
export { delayChart, distributionChart, distributionStyles, trendChart } from "./comparison";
export type { ComparisonFigure, DistributionStyle } from "./comparison";
export { enlarged } from "./enlarged";
export {
  caseChart,
  contributionsChart,
  courseChart,
  courseTrendChart,
  dependenceChart,
  interactionsChart,
  swarmChart,
} from "./explanation/explanation";
export type { ExplanationFigure } from "./explanation/explanation";
export {
  directionText,
  explanationCounts,
  explanationHeadline,
  groupTitle,
  MODEL_NOT_LINE,
  pairsOf,
  ranksText,
} from "./explanation/words";
export { limitText, windowText } from "./explanation/window-words";
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
  PointTrace,
  Trace,
} from "./figure-types";
export {
  adjustedSentence,
  cautionText,
  delaySentence,
  evidenceText,
  falseAlarmsText,
  flagTexts,
  hasVerdicts,
  judgedText,
  lagText,
  luckLineOf,
  missingText,
  NO_SIGNIFICANCE,
  restsOnText,
  sameText,
  verdictMeaning,
  verdictText,
  whiskerOf,
} from "./judgement";
export { judgementLines } from "./judgement-lines";
export { countText, durationText, numberText, percentText, rateText, valueText } from "./numbers";
export type { Format } from "./numbers";
export { DARK, LIGHT, translucent } from "./palette";
export type { Palette } from "./palette";
export { periodsOf } from "./periods";
export type { PeriodToLookAt } from "./periods";
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
export {
  pairsCount,
  pairsText,
  RANKING_NAMES,
  rankingTitle,
  separation,
  separationText,
  shownUnit,
  statisticLines,
} from "./statistics";
export type { Names, StatisticLine } from "./statistics";
export { comparisonTable } from "./table";
export type { TextTable } from "./table";
export { axisTitle, isTimeAxis, knownZone, spanText, timeText } from "./times";
export type { Range } from "./shading";
export type { Described } from "./words";
export {
  categoriesBySeparation,
  categoryTitle,
  countsText,
  headline,
  leftOutSummary,
  meaningText,
  namesOf,
  ratesOf,
  rateSentences,
  tagOf,
  titleOf,
} from "./words";
