// Generated from ../schema by scripts/generate-protocol.mjs; do not edit.

/**
 * A length of time: a number and a unit (ms, s, min, h, d, weeks), for example "15 min".
 */
export type Duration = string;
/**
 * Which rows: `{ variable, above }`, `{ variable, below }` (both strict), `{ variable, between: [low, high] }` (both ends inside), `{ variable, outside: [low, high] }` (beyond either), `{ variable, topShare: 0.1 }`, `{ variable, bottomShare: 0.1 }` (the highest, the lowest tenth of the known values), `{ variable, in: [values] }`, `{ periods: [{ from, to }] }` (half-open), `{ during: source, where? }` (inside the intervals of a source), `{ settled: "20 min", after: condition }` or `{ settled, afterChangeOf: variable }` (so long after), `{ steady: variable, within, for: "10 min" }` (moved no more than that), `{ all }`, `{ any }` or `{ not }`. Limits are in the unit of the variable. Where a variable is missing the condition is neither yes nor no but unknown (three-valued logic).
 *
 * @example { all: [{ variable: "line_speed", above: 5 }, { not: { variable: "recipe", in: ["oat"] } }] }
 */
export type Condition =
  | Above
  | Below
  | Between
  | Outside
  | TopShare
  | BottomShare
  | In
  | InPeriods
  | All
  | Any
  | Not
  | During
  | SettledAfter
  | SettledAfterChange
  | Steady;
/**
 * The condition that makes the event. With `forAtLeast` (a number and a unit) the rows of shorter spells are no events but reference rows.
 *
 * @example { variable: "moisture", above: 4.2, forAtLeast: "5 min" }
 */
export type Target =
  | AboveTarget
  | BelowTarget
  | BetweenTarget
  | OutsideTarget
  | TopShareTarget
  | BottomShareTarget
  | InTarget
  | PeriodsTarget
  | AllTarget
  | AnyTarget
  | NotTarget
  | DuringTarget
  | SettledAfterTarget
  | SettledAfterChangeTarget
  | SteadyTarget;
/**
 * Names of variables, or globs: * any characters, ? one character. A name that exists is taken literally before it is read as a glob; a backslash takes the next character literally.
 *
 * @maxItems 10000
 */
export type NamePatterns = string[];
/**
 * A statistic that variables can be ranked by. `intersection`, `totalVariation`, `hellinger`, `jensenShannon`, `mutualInformation` and `psi` need 200 rows in either population.
 */
export type StatisticName =
  | "difference"
  | "ks"
  | "wassersteinStandardised"
  | "auc"
  | "cliffsDelta"
  | "intersection"
  | "totalVariation"
  | "hellinger"
  | "jensenShannon"
  | "mutualInformation"
  | "psi";
/**
 * What variables can be ranked by: a statistic, or `strength`: how far a difference stands out from what shifted labels give.
 */
export type RankingName = "strength" | StatisticName;
/**
 * How q accounts for the number of variables (Benjamini & Hochberg 1995; Benjamini & Yekutieli 2001; Westfall & Young 1993).
 */
export type Correction = "benjamini-hochberg" | "benjamini-yekutieli" | "maxT";
/**
 * A categorical variable, or a numeric one cut into as many bins of equal size.
 */
export type LikeWithLike =
  | string
  | {
      variable: string;
      bins: number;
    };
/**
 * How the values of a variable within one row become one number: mean, std (n−1), min, max, median, range, slope (least squares, per hour), last, first, count, missing (share of the time without a value), a quantile ("q10", type 7), or the share of the time above or below a limit.
 */
export type Aggregate =
  | (
      | "mean"
      | "std"
      | "min"
      | "max"
      | "median"
      | "range"
      | "slope"
      | "last"
      | "first"
      | "count"
      | "missing"
    )
  | string
  | TimeAbove
  | TimeBelow;
/**
 * What one row is: the rows of a source (by its name), slices of time, samples, or batches.
 */
export type Rows = string | WindowRows | SampleRows | BatchRows;
/**
 * A tag computed from others: by a formula, or as the rate of a counter.
 *
 * @example { name: "specific_energy", formula: "power / (line_speed * 60)", unit: "kWh/m" }
 */
export type Derived = FormulaTag | RateTag;
export type ModelKind = "logistic" | "boosting";
export type NumberOrNull = number | null;
export type VariableKind = "numeric" | "categorical" | "boolean";
/**
 * What part a variable plays on the line. `quality` is measured afterwards, a consequence; it, `identifier` and `time` are not compared unless spelled out.
 */
export type Role =
  | "setting"
  | "sensor"
  | "ingredient"
  | "recipe"
  | "quality"
  | "identifier"
  | "time";
/**
 * What can be said about a difference. `clear`: q at most 5 % and ten occasions or more; `possible`: q at most 10 %; `not seen`: chance explains it; `too few episodes`: fewer than three occasions, so nothing can be said.
 */
export type Verdict = "clear" | "possible" | "not seen" | "too few episodes";
/**
 * From and to, both included.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Interval = [number, number];
/**
 * @maxItems 5000
 */
export type Numbers = number[];
/**
 * null is a gap.
 *
 * @maxItems 5000
 */
export type NumbersWithGaps = (number | null)[];
export type Distribution = Histogram | CategoryBars;
export type CheckCode =
  | "source"
  | "clock"
  | "stuck"
  | "constant"
  | "all-missing"
  | "missing"
  | "text-in-numbers"
  | "impossible"
  | "infinite"
  | "beyond-limits"
  | "repeated-times"
  | "gaps"
  | "skipped-times"
  | "repeated-hour"
  | "roles"
  | "units-missing"
  | "units-conflict"
  | "other";
/**
 * What is wrong with a variable.
 */
export type VariableFlag =
  | "all missing"
  | "constant"
  | "stuck"
  | "missing"
  | "impossible values"
  | "infinite"
  | "beyond limits"
  | "text";
export type ModelKindName = "logistic" | "boosting";
/**
 * The payload of application/vnd.gemba.result+json. Variables are lists, never maps keyed by name: names are hostile.
 */
export type ResultEnvelope =
  ComparisonEnvelope | ProfileEnvelope | ExplanationEnvelope;
export type RequestId = string;
export type Request =
  | HelloRequest
  | WriteOpenRequest
  | WriteSampleRequest
  | WriteInvestigationRequest
  | WriteCompareRequest
  | WriteProfileRequest
  | PreviewRequest
  | ViewRequest
  | InspectRequest
  | WriteAssembleRequest
  | WriteRemedyRequest
  | WriteLeaveOutRequest
  | WriteReportRequest
  | TravelTimeRequest
  | CancelRequest
  | WriteExplainRequest
  | WritePlaceboRequest
  | FinishRequest
  | ExplainSliceRequest
  | ExplainCaseRequest;
/**
 * What a file holds: readings, samples, intervals, a tag dictionary, or something unknown.
 */
export type SourceKind =
  "series" | "samples" | "intervals" | "tags" | "unknown";
/**
 * Kernel to front end.
 */
export type Notification =
  Reply | Failure | StateChanged | RunChanged | CellFailed | ResultsChanged;
/**
 * What travels over the comm `gemba`. Every request carries an id; the kernel answers it with one reply or one failure.
 */
export type Message = Request | Notification;

/**
 * What the two populations are called on screen.
 */
export interface Labels {
  event: string;
  reference: string;
}
/**
 * Half-open: from is inside, to is not. ISO dates or date-times; without an offset they are plant time.
 */
export interface Period {
  from: string;
  to: string;
}
/**
 * The part of the data to look at: from and to, or the last so much of it. Half-open.
 */
export interface PeriodChoice {
  from?: string;
  to?: string;
  /**
   * @maxItems 1000
   */
  except?: Period[];
  last?: Duration;
}
export interface Above {
  variable: string;
  above: number;
}
export interface Below {
  variable: string;
  below: number;
}
/**
 * Both ends inside.
 */
export interface Between {
  variable: string;
  /**
   * @minItems 2
   * @maxItems 2
   */
  between: [number, number];
}
/**
 * Below the first or above the second.
 */
export interface Outside {
  variable: string;
  /**
   * @minItems 2
   * @maxItems 2
   */
  outside: [number, number];
}
/**
 * The highest values, so large a part of those that are known.
 */
export interface TopShare {
  variable: string;
  topShare: number;
}
/**
 * The lowest values, so large a part of those that are known.
 */
export interface BottomShare {
  variable: string;
  bottomShare: number;
}
export interface In {
  variable: string;
  /**
   * @maxItems 10000
   */
  in: (string | number | boolean)[];
}
export interface InPeriods {
  /**
   * @maxItems 1000
   */
  periods: Period[];
}
export interface All {
  /**
   * @maxItems 100
   */
  all: Condition[];
}
export interface Any {
  /**
   * @maxItems 100
   */
  any: Condition[];
}
export interface Not {
  not: Condition;
}
/**
 * Inside the intervals of a source of intervals, by its name: stops, batches, a product schedule.
 */
export interface During {
  during: string;
  /**
   * Attributes of the intervals and the values that count.
   */
  where?: {
    /**
     * @maxItems 10000
     */
    [k: string]: (string | number | boolean)[];
  };
}
/**
 * At least so long after the condition last held.
 */
export interface SettledAfter {
  settled: Duration;
  after: Condition;
}
/**
 * At least so long after the variable last took another value.
 */
export interface SettledAfterChange {
  settled: Duration;
  afterChangeOf: string;
}
/**
 * The variable moved by no more than `within` (its unit) over the time up to now.
 */
export interface Steady {
  steady: string;
  within: number;
  for: Duration;
}
export interface AboveTarget {
  variable: string;
  above: number;
  forAtLeast?: Duration;
}
export interface BelowTarget {
  variable: string;
  below: number;
  forAtLeast?: Duration;
}
export interface BetweenTarget {
  variable: string;
  /**
   * @minItems 2
   * @maxItems 2
   */
  between: [number, number];
  forAtLeast?: Duration;
}
export interface OutsideTarget {
  variable: string;
  /**
   * @minItems 2
   * @maxItems 2
   */
  outside: [number, number];
  forAtLeast?: Duration;
}
export interface TopShareTarget {
  variable: string;
  topShare: number;
  forAtLeast?: Duration;
}
export interface BottomShareTarget {
  variable: string;
  bottomShare: number;
  forAtLeast?: Duration;
}
export interface InTarget {
  variable: string;
  /**
   * @maxItems 10000
   */
  in: (string | number | boolean)[];
  forAtLeast?: Duration;
}
export interface PeriodsTarget {
  /**
   * @maxItems 1000
   */
  periods: Period[];
  forAtLeast?: Duration;
}
export interface AllTarget {
  /**
   * @maxItems 100
   */
  all: Condition[];
  forAtLeast?: Duration;
}
export interface AnyTarget {
  /**
   * @maxItems 100
   */
  any: Condition[];
  forAtLeast?: Duration;
}
export interface NotTarget {
  not: Condition;
  forAtLeast?: Duration;
}
export interface DuringTarget {
  during: string;
  /**
   * Attributes of the intervals and the values that count.
   */
  where?: {
    /**
     * @maxItems 10000
     */
    [k: string]: (string | number | boolean)[];
  };
  forAtLeast?: Duration;
}
export interface SettledAfterTarget {
  settled: Duration;
  after: Condition;
  forAtLeast?: Duration;
}
export interface SettledAfterChangeTarget {
  settled: Duration;
  afterChangeOf: string;
  forAtLeast?: Duration;
}
export interface SteadyTarget {
  steady: string;
  within: number;
  for: Duration;
  forAtLeast?: Duration;
}
export interface Roles {
  setting?: NamePatterns;
  sensor?: NamePatterns;
  ingredient?: NamePatterns;
  recipe?: NamePatterns;
  quality?: NamePatterns;
  identifier?: NamePatterns;
}
/**
 * Which variables to compare; exclude wins over include.
 */
export interface VariableChoice {
  include?: NamePatterns;
  exclude?: NamePatterns;
  roles?: Roles;
  /**
   * Unit per variable name.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * The data's name of a variable, and the name that this investigation uses for it.
   */
  rename?: {
    [k: string]: string;
  };
}
export interface Ranking {
  by: RankingName;
}
/**
 * How it is judged whether chance explains a difference. `test`: shifted labels (default) or none. `draws`: at least; default 9999 or 40 per variable. `clock`: whether the time of day is taken away; default when the span is 14 days or more. `assumeIndependentRows`: adds the p-values of Mann-Whitney and Kolmogorov-Smirnov, which slow signals make far too small.
 */
export interface SignificanceChoice {
  test?: "shift" | "none";
  draws?: number;
  correction?: Correction;
  clock?: boolean;
  assumeIndependentRows?: boolean;
}
/**
 * Looks for the delay between each variable and the event, up to `upTo` before it and as long after it.
 */
export interface DelayScan {
  upTo: Duration;
}
export interface TimeAbove {
  above: number;
}
export interface TimeBelow {
  below: number;
}
/**
 * One row is a slice of time, aligned to the local clock.
 *
 * @example { every: "15 min", aggregate: ["mean", "std"] }
 */
export interface Windows {
  every: Duration;
  /**
   * For every numeric variable; ["mean"] when left out. Categories give the one that lasted longest.
   *
   * @maxItems 20
   */
  aggregate?: Aggregate[];
  /**
   * Other aggregates for some variables; the first entry that fits counts.
   *
   * @maxItems 1000
   */
  per?: VariableAggregates[];
  /**
   * Further columns that look so much further back.
   *
   * @maxItems 50
   */
  lags?: Duration[];
  /**
   * Share of the row's counted time in which the target must hold; 0.5 when left out.
   */
  targetShare?: number;
  /**
   * Share of the row's time that must count and have a value, or the aggregate is missing; 0.5 when left out.
   */
  coverage?: number;
}
/**
 * Other aggregates for some variables.
 */
export interface VariableAggregates {
  variables: NamePatterns;
  /**
   * @maxItems 20
   */
  aggregate: Aggregate[];
}
/**
 * One row is a sample: taken at t it sees the process in (t − delay − lookBack, t − delay].
 *
 * @example { of: "lab", lookBack: "30 min", delay: "12 min" }
 */
export interface Samples {
  /**
   * Name of the source of samples.
   */
  of: string;
  lookBack: Duration;
  delay?: Duration;
  sameSample?: Duration;
  /**
   * For every numeric variable; ["mean"] when left out. Categories give the one that lasted longest.
   *
   * @maxItems 20
   */
  aggregate?: Aggregate[];
  /**
   * Other aggregates for some variables; the first entry that fits counts.
   *
   * @maxItems 1000
   */
  per?: VariableAggregates[];
  /**
   * Further columns that look so much further back.
   *
   * @maxItems 50
   */
  lags?: Duration[];
  /**
   * Share of the row's counted time in which the target must hold; 0.5 when left out.
   */
  targetShare?: number;
  /**
   * Share of the row's time that must count and have a value, or the aggregate is missing; 0.5 when left out.
   */
  coverage?: number;
}
/**
 * One row is a batch: the time between the beginning and the end of an interval.
 *
 * @example { of: "batches", aggregate: ["mean", "max"] }
 */
export interface Batches {
  /**
   * Name of the source of intervals.
   */
  of: string;
  /**
   * For every numeric variable; ["mean"] when left out. Categories give the one that lasted longest.
   *
   * @maxItems 20
   */
  aggregate?: Aggregate[];
  /**
   * Other aggregates for some variables; the first entry that fits counts.
   *
   * @maxItems 1000
   */
  per?: VariableAggregates[];
  /**
   * Further columns that look so much further back.
   *
   * @maxItems 50
   */
  lags?: Duration[];
  /**
   * Share of the row's counted time in which the target must hold; 0.5 when left out.
   */
  targetShare?: number;
  /**
   * Share of the row's time that must count and have a value, or the aggregate is missing; 0.5 when left out.
   */
  coverage?: number;
}
export interface WindowRows {
  windows: Windows;
}
export interface SampleRows {
  samples: Samples;
}
export interface BatchRows {
  batches: Batches;
}
/**
 * Readings over time: a column per tag, or one row per value.
 */
export interface SeriesSource {
  /**
   * What the source is called; the file's name without its ending when left out.
   */
  name?: string;
  /**
   * A file, a glob such as "hist_*.csv", or several; relative to the notebook's folder.
   */
  path: string | string[];
  /**
   * By the file's ending when left out.
   */
  format?: "csv" | "parquet" | "json-lines" | "xlsx";
  /**
   * Sheet of a workbook; the first with a table when left out.
   */
  sheet?: string;
  encoding?: "utf-8" | "utf-16" | "windows-1252";
  delimiter?: string;
  decimal?: "." | ",";
  /**
   * What 03/04/2026 means.
   */
  dateOrder?: "day-first" | "month-first";
  /**
   * Lines above the table, before its header.
   */
  skip?: number;
  /**
   * What the header rows hold, from the top; one of them is name; none when the columns are to be numbered.
   *
   * @maxItems 4
   */
  header?:
    | []
    | ["name" | "description" | "unit" | "type" | "ignore"]
    | [
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
      ]
    | [
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
      ]
    | [
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
      ];
  long?: LongForm;
  /**
   * The time column, or the columns of date and time; found when left out, none when null. For samples: when they were taken.
   */
  time?: string | [string, string] | null;
  /**
   * IANA zone of this source's clock, where it differs.
   */
  timeZone?: string;
  /**
   * Which of the two a time in the repeated autumn hour means; by the order of the file where that decides it.
   */
  repeatedHour?: "file-order" | "first" | "second" | "missing";
  /**
   * Added to every time of this source, for a clock that is wrong: "-58 min".
   */
  shift?: string;
  columns?: NamePatterns;
  maxAge?: Duration;
}
/**
 * The columns that hold tag and value, when the file has one row per value.
 */
export interface LongForm {
  tag: string;
  value: string;
}
/**
 * One row per sample, such as lab results.
 */
export interface SampleSource {
  /**
   * What the source is called; the file's name without its ending when left out.
   */
  name?: string;
  /**
   * A file, a glob such as "hist_*.csv", or several; relative to the notebook's folder.
   */
  path: string | string[];
  /**
   * By the file's ending when left out.
   */
  format?: "csv" | "parquet" | "json-lines" | "xlsx";
  /**
   * Sheet of a workbook; the first with a table when left out.
   */
  sheet?: string;
  encoding?: "utf-8" | "utf-16" | "windows-1252";
  delimiter?: string;
  decimal?: "." | ",";
  /**
   * What 03/04/2026 means.
   */
  dateOrder?: "day-first" | "month-first";
  /**
   * Lines above the table, before its header.
   */
  skip?: number;
  /**
   * What the header rows hold, from the top; one of them is name; none when the columns are to be numbered.
   *
   * @maxItems 4
   */
  header?:
    | []
    | ["name" | "description" | "unit" | "type" | "ignore"]
    | [
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
      ]
    | [
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
      ]
    | [
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
      ];
  long?: LongForm;
  /**
   * The time column, or the columns of date and time; found when left out, none when null. For samples: when they were taken.
   */
  time?: string | [string, string] | null;
  /**
   * IANA zone of this source's clock, where it differs.
   */
  timeZone?: string;
  /**
   * Which of the two a time in the repeated autumn hour means; by the order of the file where that decides it.
   */
  repeatedHour?: "file-order" | "first" | "second" | "missing";
  /**
   * Added to every time of this source, for a clock that is wrong: "-58 min".
   */
  shift?: string;
  columns?: NamePatterns;
  maxAge?: Duration;
}
/**
 * Times from–to with attributes: stops, batches, a product schedule; or a log of changes.
 */
export interface IntervalSource {
  /**
   * What the source is called; the file's name without its ending when left out.
   */
  name?: string;
  /**
   * A file, a glob such as "hist_*.csv", or several; relative to the notebook's folder.
   */
  path: string | string[];
  /**
   * By the file's ending when left out.
   */
  format?: "csv" | "parquet" | "json-lines" | "xlsx";
  /**
   * Sheet of a workbook; the first with a table when left out.
   */
  sheet?: string;
  encoding?: "utf-8" | "utf-16" | "windows-1252";
  delimiter?: string;
  decimal?: "." | ",";
  /**
   * What 03/04/2026 means.
   */
  dateOrder?: "day-first" | "month-first";
  /**
   * Lines above the table, before its header.
   */
  skip?: number;
  /**
   * What the header rows hold, from the top; one of them is name; none when the columns are to be numbered.
   *
   * @maxItems 4
   */
  header?:
    | []
    | ["name" | "description" | "unit" | "type" | "ignore"]
    | [
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
      ]
    | [
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
      ]
    | [
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
        "name" | "description" | "unit" | "type" | "ignore",
      ];
  long?: LongForm;
  /**
   * IANA zone of this source's clock, where it differs.
   */
  timeZone?: string;
  /**
   * Which of the two a time in the repeated autumn hour means; by the order of the file where that decides it.
   */
  repeatedHour?: "file-order" | "first" | "second" | "missing";
  /**
   * Added to every time of this source, for a clock that is wrong: "-58 min".
   */
  shift?: string;
  columns?: NamePatterns;
  /**
   * The column with the beginning; found when left out.
   */
  from?: string;
  /**
   * The column with the end; null for a log of changes, where each row holds until the next.
   */
  to?: string | null;
}
export interface FormulaTag {
  name: string;
  /**
   * Numbers, tags, + - * / ^, comparison, and functions such as abs, min, max, sqrt, log, exp, round, if. A tag whose name is no plain word stands in [brackets].
   */
  formula: string;
  unit?: string;
  description?: string;
  station?: string;
}
export interface RateTag {
  name: string;
  /**
   * The counter.
   */
  rateOf: string;
  /**
   * h when left out.
   */
  per?: "s" | "min" | "h" | "day";
  /**
   * The value at which the counter starts again at 0; a fall is a reset when left out.
   */
  rollover?: number;
  unit?: string;
  description?: string;
  station?: string;
}
/**
 * Where the data comes from, as assemble takes it.
 */
export interface Data {
  simulated?: SimulatedData;
  /**
   * IANA zone of the plant's clock: what times without an offset mean. UTC when left out.
   */
  timeZone?: string;
  rows?: Rows;
  /**
   * @maxItems 100
   */
  series?: SeriesSource[];
  /**
   * @maxItems 100
   */
  samples?: SampleSource[];
  /**
   * @maxItems 100
   */
  intervals?: IntervalSource[];
  /**
   * @maxItems 1000
   */
  derive?: Derived[];
  /**
   * The tag dictionary: a CSV or Excel file with name, description, unit, station, role, limits.
   */
  tags?: string;
}
/**
 * The options of simulateLine: the same ones give the same line everywhere.
 */
export interface SimulatedData {
  days?: number;
  seed?: number;
  effect?: "none" | "small" | "medium" | "large";
  start?: string;
  timeZone?: string;
}
/**
 * What new data must be like for the investigation to make sense on it; checked before anything runs.
 */
export interface Expectations {
  /**
   * Tags that must be there.
   *
   * @maxItems 20000
   */
  tags?: string[];
  /**
   * Unit per tag that the data must have.
   */
  units?: {
    [k: string]: string;
  };
  interval?: Duration;
  rows?: RowRange;
}
export interface RowRange {
  atLeast?: number;
  atMost?: number;
}
/**
 * How `explain()` makes its model; all of it may be left out.
 *
 * - `kinds`: which are tried; both.
 * - `budget`: how many boosted models are tried (20), and after how many seconds no further one is begun. What was tried is recorded, and a re-run of a saved investigation tries as many.
 * - `folds`: blocks of time that judge in turn (6). `scheme`: `blocked` trains on all other blocks, `forward` on earlier ones only.
 * - `keepBack`: share of the rows, the last, that nothing looks at until the model is final (0.2); 0: none.
 * - `gap`: left out around the rows that judge; by default from how long the signals remember.
 * - `batches`: what tells batches apart, a source of intervals or a tag; no block cuts one.
 * - `parameters`: LightGBM's, by its own names: a value, or from where to where it is tuned.
 *
 * @example { budget: { trials: 40 }, folds: 8, parameters: { num_leaves: [4, 16] } }
 */
export interface ModelChoice {
  /**
   * @maxItems 2
   */
  kinds?: [] | [ModelKind] | [ModelKind, ModelKind];
  budget?: ModelBudget;
  folds?: number;
  scheme?: "blocked" | "forward";
  keepBack?: number;
  gap?: Duration;
  batches?: string;
  parameters?: {
    [k: string]: number | string | boolean | [number, number];
  };
}
/**
 * How long models are tried.
 */
export interface ModelBudget {
  /**
   * Boosted models.
   */
  trials?: number;
  /**
   * No further one is begun afterwards; at least one is.
   */
  seconds?: number;
}
/**
 * Everything a person decides in an investigation, and nothing else. Only `target` must be given; an unknown key is an error.
 *
 * - `target`: which rows are the event. `reference`: which of the others they are compared with; all of them when left out.
 * - `when`: which rows count at all, for example only while the line runs. `ignore`: rows to leave out of both populations. `period`: the part of the data to look at, half-open.
 * - `windows`, `samples` or `batches`: what one row is; the table's own rows when left out.
 * - `data`: where the data comes from; `expect`: what it must be like.
 * - `variables`: which to compare, and what is known about them. `ranking`: the statistic that decides the order; strength when left out, or `difference` where chance is not judged.
 * - `significance`, `stratifyBy`, `delays`: how chance is judged, what is held alike, which delays are looked for. `model`: how `explain()` makes its model.
 * - `name`, `labels`: what the investigation and the two populations are called.
 *
 * @example { target: { variable: "moisture", above: 4.2, forAtLeast: "5 min" }, when: { variable: "line_speed", above: 5 } }
 */
export interface Specification {
  /**
   * Version of this schema.
   */
  version?: 1;
  /**
   * What the investigation is called on screen.
   */
  name?: string;
  labels?: Labels;
  data?: Data;
  target: Target;
  reference?: Condition;
  when?: Condition;
  ignore?: Condition;
  period?: PeriodChoice;
  windows?: Windows;
  samples?: Samples;
  batches?: Batches;
  variables?: VariableChoice;
  ranking?: Ranking;
  expect?: Expectations;
  /**
   * Free text; it changes no number.
   */
  notes?: string;
  seed?: number;
  significance?: SignificanceChoice;
  /**
   * Compare like with like: event and reference rows of the same product, of the same load.
   *
   * @maxItems 3
   */
  stratifyBy?:
    | []
    | [LikeWithLike]
    | [LikeWithLike, LikeWithLike]
    | [LikeWithLike, LikeWithLike, LikeWithLike];
  delays?: DelayScan;
  model?: ModelChoice;
}
/**
 * A comparison as it is stored.
 */
export interface ComparisonEnvelope {
  kind: "comparison";
  version: 1;
  id: string;
  result: Comparison;
}
/**
 * Which variables are distributed differently in the event and the reference rows: the result of `compare()`.
 *
 * `variables` is ranked by `rankedBy`, the most different first; `leftOut` names the others and why. `counts` are rows. `pictures` are those of the first 30; trends and the timeline share their axis (epoch milliseconds, or rows). `notices` are the table's. `significance` says how it was judged whether chance explains the differences, and each variable's `significance` the verdict.
 *
 * @example (await wetBiscuits.compare()).variables[0]?.words // "lower, more variable"
 */
export interface Comparison {
  name: string;
  /**
   * What the two populations are called.
   */
  labels: {
    event: string;
    reference: string;
  };
  /**
   * The target in words.
   */
  targetText: string;
  /**
   * What one row is.
   */
  rowText: string;
  counts: Counts;
  episodes: Episodes;
  rankedBy: RankingName;
  significance: ComparisonSignificance;
  /**
   * @maxItems 20000
   */
  families?: Family[];
  /**
   * What was held alike, in words; absent when nothing was.
   *
   * @maxItems 10
   */
  likeWithLike?: string[];
  /**
   * @maxItems 500
   */
  notices: Notice[];
  /**
   * @maxItems 20000
   */
  leftOut: LeftOut[];
  /**
   * @maxItems 20000
   */
  variables: VariableComparison[];
  timeline: Timeline;
  /**
   * @maxItems 30
   */
  pictures: Picture[];
}
/**
 * Rows per label.
 */
export interface Counts {
  event: number;
  reference: number;
  ignored: number;
  total: number;
}
/**
 * Contiguous runs of event rows: how many, and the longest, in rows and in milliseconds (null without time).
 */
export interface Episodes {
  count: number;
  longestRows: number;
  longestMs: NumberOrNull;
}
/**
 * How significance was judged, in one sentence (`text`) and in parts.
 *
 * - `method`: shifts inside strata; shifts by row order where there is no regular grid; permutation of rows where there is no time.
 * - `strata`, `informativeStrata`: equal parts of the span, and those with both populations. `draws`: shifted labels.
 * - `clock`: whether each local time of day had its median taken away, how long one is, and why or why not.
 * - `luckLine`: the strength that the luckiest of all variables stays below in 95 of 100 shifted labels.
 * - `ranks`: in how many blocks (stretches of time; groups of rows where there is none) the rows were resampled for the intervals of ranks, or why they are not resolved.
 */
export interface ComparisonSignificance {
  status: "computed" | "not computed";
  text: string;
  method?: "stratified shift" | "shift by order" | "permutation";
  strata?: number;
  informativeStrata?: number;
  draws?: number;
  correction?: Correction;
  clock?: {
    removed: boolean;
    cellMs: NumberOrNull;
    reason: string;
  };
  evidence?: Evidence;
  luckLine?: NumberOrNull;
  ranks?: {
    blocks: number | null;
    reason: string | null;
  };
}
/**
 * How many occasions a comparison rests on. `episodes`: of the event, those closer than `mergeRows` rows merged; `gaps`: stretches of reference between and around them; `occasions`: the smaller of the two. `leads`: fewer than three, no verdict; `weak`: three to nine; `enough`: ten or more. `wayOut`: what would give more.
 */
export interface Evidence {
  episodes: number;
  gaps: number;
  occasions: number;
  mergeRows: number;
  level: "leads" | "weak" | "enough";
  wayOut: string | null;
}
/**
 * Variables that move together (average linkage on 1 − |Spearman ρ|, cut at 0.1): one suspect. The leader is the highest in the ranking; `members` are all of them in that order, the leader first.
 */
export interface Family {
  leader: string;
  /**
   * @maxItems 20000
   */
  members: string[];
}
/**
 * Something the reader of a result or a table ought to know: `text` for people, `code` for programs (such as `text-in-numbers`), and the variable that it is about, if it is about one.
 */
export interface Notice {
  level: "info" | "warning";
  code: string;
  text: string;
  variable?: string;
  /**
   * With `text-in-numbers`: which texts, how often.
   *
   * @maxItems 100
   */
  counts?: ValueCount[];
}
/**
 * A value and how many rows have it.
 */
export interface ValueCount {
  value: string;
  count: number;
  /**
   * True for the entry that pools rare ones.
   */
  pooled?: boolean;
}
/**
 * A variable that was not compared, and why.
 */
export interface LeftOut {
  variable: string;
  reason:
    | "excluded"
    | "not included"
    | "defines the target"
    | "measured afterwards"
    | "constant"
    | "all missing"
    | "row counter"
    | "identifier"
    | "a time"
    | "too many categories";
}
/**
 * One variable of a comparison: what is known about it, how it differs, and on how many rows that rests.
 */
export interface VariableComparison {
  name: string;
  kind: VariableKind;
  role?: Role;
  unit?: string;
  station?: string;
  description?: string;
  /**
   * Event and reference rows in which the variable has a value, and those in which it is missing.
   */
  n: {
    event: number;
    reference: number;
    missingEvent: number;
    missingReference: number;
  };
  /**
   * How it differs: "higher, more variable". A description, not a test.
   */
  words: string;
  statistics: Statistics;
  significance?: VariableSignificance;
  missing?: MissingDifference;
  delay?: Delay;
  adjusted?: Adjusted;
  /**
   * @maxItems 10
   */
  flags?: Flag[];
  /**
   * Place in the comparison's `families`; absent when it moves alone.
   */
  family?: number;
}
/**
 * How differently one variable is distributed in the event and in the reference rows. Exact; differences are event minus reference; null: not defined here, see `reasons`.
 *
 * - `difference` (0 to about 3.2): D = √(Σθⱼ²/j), from `components` θ₁ location, θ₂ spread, θ₃ skew, θ₄ tails: differences of mean orthonormal Legendre polynomials of the pooled mid-ranks (Neyman 1937). For categories √3 · totalVariation.
 * - `ks` (0 to 1): largest gap between the cumulative distributions F₀ and F₁ (Smirnov 1939), `ksAt` the smallest value where it is.
 * - `wasserstein`: ∫|F₀ − F₁|dx in the unit of the variable; `wassersteinStandardised`: divided by the pooled interquartile range.
 * - `auc` (0 to 1): P(event higher) + ½ P(equal) (Mann & Whitney 1947); `cliffsDelta` (−1 to 1): 2·auc − 1 (Cliff 1993).
 * - `energy`: √(2∫(F₀ − F₁)²dx), in the root of the unit (Székely & Rizzo 2013).
 * - `intersection` (0 to 1): Σ min(p, q) over 50 bins of equal width, or over the categories; `totalVariation`: 1 − intersection; `hellinger` (0 to 1): √(½Σ(√p − √q)²); `jensenShannon` (0 to 1): the distance, base 2; `mutualInformation`: of bin and label, in bits.
 * - `psi`: Σ(p − q)·ln(p/q) over bins between the deciles of the reference, or over the categories, shares clipped at 10⁻⁴. `cramersV` (0 to 1): of categories and label, corrected for its bias (Bergsma 2013).
 * - `mannWhitneyP`, `ksP`: p-values that assume independent rows; null unless asked for.
 * - `medianEvent`, `medianReference`: in the unit of the variable (type 7 of Hyndman & Fan 1996).
 * - `threshold`: the value that separates the two best. `categories`: rows per category, null for numbers.
 *
 * @example twoSample([1, 2, 3], [2, 3, 4]).auc // 0.777…
 */
export interface Statistics {
  difference: NumberOrNull;
  components: [number, number, number, number] | null;
  ks: NumberOrNull;
  ksAt: NumberOrNull;
  /**
   * Sign of F0 − F1 at ksAt: 1 when the event is higher there.
   */
  ksSign: -1 | 0 | 1 | null;
  wasserstein: NumberOrNull;
  wassersteinStandardised: NumberOrNull;
  energy?: NumberOrNull;
  auc: NumberOrNull;
  cliffsDelta: NumberOrNull;
  intersection: NumberOrNull;
  totalVariation: NumberOrNull;
  hellinger?: NumberOrNull;
  jensenShannon?: NumberOrNull;
  mutualInformation?: NumberOrNull;
  psi?: NumberOrNull;
  cramersV?: NumberOrNull;
  mannWhitneyP?: NumberOrNull;
  ksP?: NumberOrNull;
  medianEvent: NumberOrNull;
  medianReference: NumberOrNull;
  threshold: Threshold | null;
  categories: CategoryRate[] | null;
  /**
   * Why a statistic is null, per statistic name.
   */
  reasons?: {
    [k: string]: string;
  };
}
/**
 * The depth-1 decision tree (Breiman et al. 1984): `below` are the rows with x ≤ cut, `above` those with x > cut. The cut is the midpoint between the neighbouring values that lowers the weighted Gini impurity most (by `giniDecrease`, 0 to 0.5); of equal ones the smallest.
 *
 * @example bestThreshold([1, 2, 3], [7, 8, 9])?.cut // 5
 */
export interface Threshold {
  /**
   * In the unit of the variable.
   */
  cut: number;
  /**
   * The side where the event is more frequent.
   */
  side: "above" | "below";
  below: Side;
  above: Side;
  /**
   * Share of events among the rows on `side`, 0 to 1.
   */
  precision: number;
  /**
   * Share of all events that lie on `side`, 0 to 1.
   */
  recall: number;
  giniDecrease: number;
}
/**
 * One side of a cut: its event rows, and all its rows.
 */
export interface Side {
  event: number;
  total: number;
}
/**
 * Rows of one category in either population. `rate`: the share of events among its rows, with the Wilson interval of 95 % from `low` to `high`, which takes rows for independent; `lift`: that share over the share of events among all rows.
 */
export interface CategoryRate {
  category: string;
  /**
   * True for the entry that pools rare categories.
   */
  pooled?: boolean;
  event: number;
  reference: number;
  rate?: number;
  low?: number;
  high?: number;
  lift?: number;
}
/**
 * Whether chance explains how one variable differs, given the memory of the signals: the stratified shift test of METHODS in docs/significance.md.
 *
 * - `p`: share of shifted labels that do as well; `floorBinds`: no smaller one was possible with these draws. `q`: share of false alarms expected in a list cut here.
 * - `statistic`: S = Σ Z²ⱼ/j; `components`: Z₁ … Z₄, for location, spread, skew and tails (null for categories). `strength`: S in standard deviations of its draws above their mean: what the list is ranked by.
 * - `informativeStrata`: strata that hold both populations.
 * - `followsClock`: the difference lives only through the time of day.
 * - `memory`: decorrelation time of variable and label together, in rows and milliseconds; null: not estimable.
 * - `aucInterval`: 95 %; `smallestDetectable`: the |Cliff's delta| that this data could have found.
 * - `circular`: p of the shift test over the whole span: moves together over weeks, one piece of evidence, not separable from drift.
 * - `cut`: p of the best cut, and where it may lie: a 95 % interval, or with fewer than ten occasions the plateau of cuts that do nearly as well.
 * - `rank`: 95 % interval of its rank by strength among the variables judged, 1 for the strongest; null: not resolved (`ranks` of the comparison says why), or there is no p; absent in results of before.
 */
export interface VariableSignificance {
  verdict: Verdict;
  p: NumberOrNull;
  q: NumberOrNull;
  floorBinds: boolean;
  strength: NumberOrNull;
  statistic: NumberOrNull;
  components: [number, number, number, number] | null;
  informativeStrata: number;
  followsClock: boolean;
  memory: {
    rows: number;
    ms: NumberOrNull;
  } | null;
  aucInterval: Interval | null;
  smallestDetectable: NumberOrNull;
  circular: NumberOrNull;
  cut: {
    p: NumberOrNull;
    kind: "interval" | "plateau";
    range: Interval | null;
  } | null;
  rank?: [number, number] | null;
  /**
   * Why there is no p.
   */
  reason?: string;
}
/**
 * Missingness as a variable of its own: shares of rows without a value, and whether chance explains that they differ.
 */
export interface MissingDifference {
  event: number;
  reference: number;
  p: NumberOrNull;
  q: NumberOrNull;
  strength: NumberOrNull;
}
/**
 * How long before the event (positive) or after it (negative) the variable differs most, over all lags scanned.
 *
 * - `lagRows`, `lagMs`: the best lag; `holdMs`: how long the variable or the label holds a value, so the lag is uncertain by as much.
 * - `p`: share of shifted labels that do as well at some lag: the scan itself is accounted for.
 * - `profile`: S at each of `lags` (rows, ascending), at most 121 of them, each the best of its stretch.
 * - `consequence`: the best lag lies clearly after the event.
 * - `reason`: why there is none: no regular time grid, or a scan too long for this much data.
 */
export interface Delay {
  lagRows: number | null;
  lagMs: NumberOrNull;
  holdMs: NumberOrNull;
  p: NumberOrNull;
  strength: NumberOrNull;
  lags: Numbers;
  profile: Numbers;
  consequence: boolean;
  reason?: string;
}
/**
 * The same variable compared like with like, inside runs of one recipe: `auc` after van Elteren (1960), null for categories; `usableShare`: share of the events that have a like beside them in the same run; below half the variable is not `testable`, and p, q and strength are null with a `reason`. `signChanged`: higher becomes lower or the other way round, both by a |δ| of at least 0.05 (Simpson 1951).
 */
export interface Adjusted {
  auc: NumberOrNull;
  cliffsDelta: NumberOrNull;
  p: NumberOrNull;
  q: NumberOrNull;
  strength: NumberOrNull;
  usableShare: number;
  testable: boolean;
  signChanged: boolean;
  reason?: string;
}
/**
 * Why a variable may give the answer away rather than explain it.
 */
export interface Flag {
  code:
    | "separates almost perfectly"
    | "part of the target"
    | "measured afterwards"
    | "differs after the event"
    | "missing predicts the event"
    | "counts rows";
  level: "warn" | "strong";
  text: string;
}
/**
 * Share of event and ignored rows in equal slices of the axis; null: no rows there.
 */
export interface Timeline {
  axis: Axis;
  event: NumbersWithGaps;
  ignored: NumbersWithGaps;
}
/**
 * The horizontal axis of trends: epoch milliseconds, or row numbers where the table has no time.
 */
export interface Axis {
  kind: "time" | "row";
  from: number;
  to: number;
  timeZone?: string;
}
/**
 * What is drawn for one variable.
 */
export interface Picture {
  variable: string;
  distribution: Distribution | null;
  trend: Trend | null;
  /**
   * Own timeline of a zoomed picture; null: the result's.
   */
  timeline: Timeline | null;
  spread?: Spread;
}
export interface Histogram {
  type: "histogram";
  edges: Numbers;
  event: Numbers;
  reference: Numbers;
  /**
   * Rows beyond the edges, not drawn.
   */
  outside: number;
}
export interface CategoryBars {
  type: "categories";
  /**
   * @maxItems 60
   */
  categories: CategoryRate[];
}
/**
 * Min–max envelope in equal slices of the axis; null: no value there.
 */
export interface Trend {
  axis: Axis;
  min: NumbersWithGaps;
  max: NumbersWithGaps;
  /**
   * True when a slice holds several rows.
   */
  thinned: boolean;
}
/**
 * How the values of one variable are spread in each population, for boxes and cumulative curves: its values at `shares` of its rows (type 7 of Hyndman & Fan 1996). null: the population has no value.
 */
export interface Spread {
  /**
   * @maxItems 100
   */
  shares: number[];
  event: PopulationSpread | null;
  reference: PopulationSpread | null;
}
/**
 * One value per share; `points`: all values, ascending, of fewer than 200 rows, null of more.
 */
export interface PopulationSpread {
  /**
   * @maxItems 100
   */
  values: number[];
  points: number[] | null;
}
/**
 * A profile as it is stored.
 */
export interface ProfileEnvelope {
  kind: "profile";
  version: 1;
  id: string;
  result: Profile;
}
/**
 * Whether data is fit to use: the result of `profile()`.
 *
 * `checks` is what was found, warnings first, each with what to do about it. `variables` come worst first. `counts` are rows: those that `when`, `ignore` and the period leave count, the others take no part. `gaps` are stretches of the axis without rows. `pictures` are those of the first 30; trends and `coverage` share their axis (epoch milliseconds, or rows).
 *
 * @example (await wetBiscuits.profile()).checks[0]?.text // "3 tags stuck"
 */
export interface Profile {
  name: string;
  /**
   * One line about the table.
   */
  tableText: string;
  /**
   * What one row is.
   */
  rowText: string;
  counts: ProfileCounts;
  intervalMs: NumberOrNull;
  /**
   * Stretches without rows; `rows` is how many rows they would hold. Null without time.
   */
  gaps: Spells | null;
  /**
   * @maxItems 500
   */
  notices: Notice[];
  /**
   * @maxItems 500
   */
  checks: Check[];
  /**
   * @maxItems 20000
   */
  variables: VariableProfile[];
  coverage: Coverage;
  /**
   * @maxItems 30
   */
  pictures: ProfilePicture[];
}
/**
 * Rows that count, and those that do not.
 */
export interface ProfileCounts {
  counted: number;
  ignored: number;
  total: number;
}
/**
 * Contiguous stretches of rows: how many, how many rows in all, and the longest, in rows and in milliseconds (null without time).
 */
export interface Spells {
  count: number;
  rows: number;
  longestRows: number;
  longestMs: NumberOrNull;
}
/**
 * One thing that was looked at before the data is used: what was found, in which variables, and what to do about it.
 */
export interface Check {
  code: CheckCode;
  level: "ok" | "warning";
  text: string;
  /**
   * @maxItems 20000
   */
  variables: string[];
  /**
   * One line per case.
   *
   * @maxItems 100
   */
  details?: string[];
  /**
   * What to do where no remedy can do it.
   */
  advice?: string;
  remedy?: Remedy;
}
/**
 * A change that mends what a check found. What it changes stays in the kernel; a view asks for it by `id`.
 */
export interface Remedy {
  id: string;
  /**
   * On the button.
   */
  label: string;
  /**
   * Whose cell changes: the one with `investigate`, or the one with `assemble`.
   */
  of: "investigation" | "data";
  /**
   * The change as code.
   */
  code: string;
}
/**
 * What one variable's rows hold. Only rows that count are looked at, in their order; lengths are in such rows.
 *
 * - `hold`: how long it usually keeps a value: the median length of its runs of equal values, the first and the last left out; null with fewer than three runs.
 * - `longest`: its longest run of one value.
 * - `stuck`: runs so long that this variable's own behaviour does not explain them; the rule is in docs/profile.md.
 * - `range`: null for words, and without a finite value.
 * - `impossible`: values that lie further from all others than these from one another; `low` and `high` are the ends of the others.
 * - `badness`: from 0; variables come in its order, worst first.
 * - `sparkline`, `shape`: its course in up to 30 slices of the axis and its distribution in up to 16 bins, from 0 to 100.
 */
export interface VariableProfile {
  name: string;
  kind: VariableKind;
  role?: Role;
  suggestedRole?: Role;
  unit?: string;
  station?: string;
  description?: string;
  /**
   * Of an assembled table: the source it comes from.
   */
  source?: string;
  /**
   * Rows that have a value.
   */
  rows: number;
  missing: Spells;
  /**
   * Different values.
   */
  distinct: number;
  hold: Hold | null;
  longest: ConstantStretch | null;
  stuck: Spells;
  range: Quantiles | null;
  /**
   * Rows with ±∞.
   */
  infinite: number;
  impossible: Impossible | null;
  beyondLimits: BeyondLimits | null;
  /**
   * Texts in a numeric variable, read as missing.
   *
   * @maxItems 100
   */
  text: ValueCount[];
  /**
   * Worst first.
   *
   * @maxItems 12
   */
  flags: VariableFlag[];
  badness: number;
  /**
   * @maxItems 60
   */
  sparkline: (number | null)[];
  /**
   * @maxItems 30
   */
  shape: number[];
}
/**
 * How long values are usually kept.
 */
export interface Hold {
  rows: number;
  ms: NumberOrNull;
}
/**
 * The longest run of one value.
 */
export interface ConstantStretch {
  rows: number;
  ms: NumberOrNull;
  value: string;
  /**
   * Where on the axis it begins.
   */
  from: number;
}
/**
 * Finite values, in the unit of the variable; quantiles of type 7 (Hyndman & Fan 1996).
 */
export interface Quantiles {
  min: number;
  /**
   * 1 % of the values are below.
   */
  low: number;
  median: number;
  /**
   * 1 % of the values are above.
   */
  high: number;
  max: number;
}
/**
 * Values too far from all others.
 */
export interface Impossible {
  rows: number;
  low: number;
  high: number;
}
/**
 * The variable's limits, and rows beyond them.
 */
export interface BeyondLimits {
  low?: number;
  high?: number;
  below: number;
  above: number;
}
/**
 * Share of rows that do not count in equal slices of the axis; null: no rows there.
 */
export interface Coverage {
  axis: Axis;
  ignored: NumbersWithGaps;
}
/**
 * What is drawn for one variable of a profile.
 */
export interface ProfilePicture {
  variable: string;
  shape: ProfileHistogram | ProfileCategories | null;
  trend: Trend | null;
  /**
   * The longest stuck runs, in the order of the axis.
   *
   * @maxItems 50
   */
  stuck: Stretch[];
  /**
   * Own coverage of a zoomed picture; null: the result's.
   */
  coverage: Coverage | null;
}
/**
 * Rows per bin.
 */
export interface ProfileHistogram {
  type: "histogram";
  edges: Numbers;
  counts: Numbers;
  /**
   * Rows beyond the edges, not drawn.
   */
  outside: number;
}
/**
 * Rows per category, the most frequent first.
 */
export interface ProfileCategories {
  type: "categories";
  /**
   * @maxItems 60
   */
  categories: ValueCount[];
}
/**
 * A part of the axis, half-open.
 */
export interface Stretch {
  from: number;
  to: number;
}
/**
 * An explanation as it is stored.
 */
export interface ExplanationEnvelope {
  kind: "explanation";
  version: 1;
  id: string;
  result: Explanation;
}
/**
 * Which variables together explain the event, and whether the model may be believed: the result of `explain()`.
 *
 * `belief` comes first: where it is not trusted, nothing below it is. `contributions` explain the model, not the line. `rules` say the same in a few sentences, from all rows; `operatingWindow` what settings went along with fewer events, or why there is none.
 *
 * @example (await wetBiscuits.explain()).belief.isTrusted // true
 */
export interface Explanation {
  name: string;
  /**
   * What the two populations are called.
   */
  labels: {
    event: string;
    reference: string;
  };
  targetText: string;
  rowText: string;
  counts: Counts;
  episodes: Episodes;
  /**
   * @maxItems 500
   */
  notices: Notice[];
  /**
   * @maxItems 20000
   */
  leftOut: LeftOut[];
  timeline: Timeline;
  belief: Belief;
  model: ModelSummary;
  contributions: Contributions;
  /**
   * @maxItems 16
   */
  rules: Rule[];
  operatingWindow: OperatingWindow | null;
  operatingWindowText: string;
}
/**
 * Whether a model deserves belief.
 *
 * `isTrusted`: it beats chance on blocks that it had not seen (by the shift test of its scores, and by the t-interval of the auc over blocks) and, where weeks were kept back, on those. `reasons` say why not, `flags` what else to know. `auc` is the mean over `folds`, never pooled, with its 95 % t-interval; `chanceP` how often moved labels do as well; `precision` the average precision, its chance level is `prevalence`. `stability`: of the five leading groups of one fold's model, the share that another fold's has too. `gap` says what was left out around the rows that judge.
 */
export interface Belief {
  isTrusted: boolean;
  /**
   * @maxItems 20
   */
  reasons: string[];
  /**
   * @maxItems 20
   */
  flags: string[];
  auc: number;
  low: NumberOrNull;
  high: NumberOrNull;
  chanceP: NumberOrNull;
  baseline: NumberOrNull;
  precision: NumberOrNull;
  prevalence: number;
  /**
   * @maxItems 50
   */
  folds: FoldScore[];
  keptBack: KeptBackScore | null;
  keptBackText: string;
  reliability: Reliability | null;
  reliabilityText: string;
  stability: NumberOrNull;
  gap: string;
  blankTest?: BlankTest;
}
/**
 * A block of time that judged a model which had not seen it: its place on the axis, what it holds, and the auc of the model and of the best logistic regression; null with the reason where it could not judge.
 */
export interface FoldScore {
  from: number;
  to: number;
  rows: number;
  events: number;
  episodes: number;
  auc: NumberOrNull;
  baseline: NumberOrNull;
  reason?: string;
}
/**
 * The last rows, which nothing looked at until the model was final, and how it did on them.
 */
export interface KeptBackScore {
  from: number;
  to: number;
  rows: number;
  events: number;
  episodes: number;
  auc: NumberOrNull;
}
/**
 * Whether probabilities mean what they say, on rows that neither the model nor the calibration had seen.
 */
export interface Reliability {
  method: "platt" | "isotonic";
  /**
   * @maxItems 50
   */
  points: ReliabilityPoint[];
  brier: number;
  logLoss: number;
}
/**
 * Rows of similar predicted probability: the mean of it, the share of events among them with its 95 % interval (rows taken for independent), and how many.
 */
export interface ReliabilityPoint {
  predicted: number;
  rate: number;
  low: number;
  high: number;
  n: number;
}
/**
 * The whole pipeline on labels that were moved to where they mean nothing: the aucs that it finds there, beside the real one.
 */
export interface BlankTest {
  real: number;
  /**
   * @maxItems 1000
   */
  blank: number[];
  p: number;
}
/**
 * The model that is explained. `text` says what it is; `tried` are all candidates in the order in which they were tried; `trials` how many boosted ones: a re-run within seconds tries as many. `withoutBoosting`: why boosting was not tried although it was asked for.
 */
export interface ModelSummary {
  kind: ModelKindName;
  text: string;
  /**
   * @maxItems 100
   */
  parameters: NamedValue[];
  /**
   * @maxItems 1100
   */
  tried: TriedModel[];
  trials: number;
  rows: number;
  withoutBoosting?: string;
}
/**
 * A parameter and its value.
 */
export interface NamedValue {
  name: string;
  value: number | string | boolean;
}
/**
 * A candidate, and its mean auc over the blocks; null where it was given up.
 */
export interface TriedModel {
  kind: ModelKindName;
  auc: NumberOrNull;
}
/**
 * SHAP values of the model: what it leans on, not what moves the line. Log-odds: `base` is the mean, and the contributions of a row add up to its score. `rows`: how many were looked at, `sampled`: not all. `groups` the largest first.
 */
export interface Contributions {
  base: number;
  rows: number;
  sampled: boolean;
  /**
   * @maxItems 20000
   */
  groups: ContributionGroup[];
  /**
   * @maxItems 30
   */
  swarms: Swarm[];
  /**
   * @maxItems 20
   */
  dependences: Dependence[];
  course: ContributionCourse;
  /**
   * @maxItems 20
   */
  cases: ExplainedCase[];
  interactions: InteractionMatrix | null;
}
/**
 * A tag with all of its aggregates and lags, or tags that move together: their contributions are added before their size is taken. `others` are the tags beside the leading one. `meanAbsolute` is that size, log-odds; `direction` how the leading column and the contribution go together, −1 to 1 (Spearman; null for categories); `ranks` the best and the worst place that it has in the models of single blocks.
 */
export interface ContributionGroup {
  name: string;
  unit?: string;
  station?: string;
  description?: string;
  /**
   * @maxItems 2000
   */
  members: ContributionMember[];
  meanAbsolute: number;
  direction: NumberOrNull;
  ranks: Interval | null;
  /**
   * @maxItems 2000
   */
  others: string[];
}
/**
 * A column of the model that belongs to a group.
 */
export interface ContributionMember {
  name: string;
  meanAbsolute: number;
}
/**
 * Contributions of a group in some rows, and how high its leading column is there: 0 lowest, 1 highest, null missing.
 */
export interface Swarm {
  group: string;
  /**
   * @maxItems 1000
   */
  contributions: number[];
  /**
   * @maxItems 1000
   */
  heights: NumberOrNull[];
}
/**
 * A column against its contribution in some rows, coloured by the column that it works together with most.
 */
export interface Dependence {
  variable: string;
  unit?: string;
  /**
   * @maxItems 1000
   */
  values: NumberOrNull[];
  /**
   * @maxItems 1000
   */
  contributions: number[];
  partner: string | null;
  /**
   * @maxItems 1000
   */
  partnerHeights: NumberOrNull[];
  /**
   * @maxItems 1000
   */
  categories?: string[];
}
/**
 * Mean contribution of groups in equal slices of the axis, and the mean predicted log-odds; null where no row is.
 */
export interface ContributionCourse {
  axis: Axis;
  /**
   * @maxItems 30
   */
  groups: CourseOfGroup[];
  scores: NumbersWithGaps;
}
/**
 * One group over time: what it adds, and the readings of its leading column (null for categories).
 */
export interface CourseOfGroup {
  group: string;
  means: NumbersWithGaps;
  trend: Trend | null;
}
/**
 * One row: where it is on the axis, what happened (`event`, `reference`), the log-odds, the calibrated probability, and what brought them about, the largest first; `rest` is the sum of all others.
 */
export interface ExplainedCase {
  row: number;
  at: number;
  label: "event" | "reference";
  score: number;
  probability: NumberOrNull;
  /**
   * @maxItems 60
   */
  parts: CasePart[];
  rest: number;
}
/**
 * What a group adds to the log-odds of one row; `text` is the value of its leading column.
 */
export interface CasePart {
  group: string;
  contribution: number;
  text: string;
}
/**
 * Mean size of the interaction of two groups, log-odds; on the diagonal what is left of the group by itself.
 */
export interface InteractionMatrix {
  /**
   * @maxItems 30
   */
  groups: string[];
  /**
   * @maxItems 30
   */
  sizes: number[][];
  rows: number;
}
/**
 * All conditions together, and how many of the rows in which they hold are events.
 */
export interface Rule {
  /**
   * @maxItems 10
   */
  conditions: RuleCondition[];
  n: number;
  events: number;
}
/**
 * A limit of a column.
 */
export interface RuleCondition {
  variable: string;
  below?: number;
  from?: number;
}
/**
 * A window of settings in which the event was rarer: found on some blocks and checked on others (`inside`, `outside`: rates there). `reduction` is outside less inside, with its 95 % interval. Associated, not proven.
 */
export interface OperatingWindow {
  /**
   * @maxItems 200
   */
  limits: WindowLimit[];
  support: number;
  inside: NumberOrNull;
  outside: NumberOrNull;
  reduction: NumberOrNull;
  low: NumberOrNull;
  high: NumberOrNull;
  blocks: number;
  text: string;
}
/**
 * Within which limits a setting stays; null: no limit on that side.
 */
export interface WindowLimit {
  variable: string;
  unit?: string;
  low: NumberOrNull;
  high: NumberOrNull;
}
export interface HelloRequest {
  type: "hello";
  id: RequestId;
  protocol: number;
  extension: string;
}
/**
 * Write the cell that opens a file. source: the cell as it is now, when it is to be changed.
 */
export interface WriteOpenRequest {
  type: "write-open";
  id: RequestId;
  path: string;
  /**
   * Reading options, as of a source.
   */
  options?: {};
  source?: string;
}
/**
 * Write the cell that simulates the sample biscuit line.
 */
export interface WriteSampleRequest {
  type: "write-sample";
  id: RequestId;
  source?: string;
}
/**
 * Write the cell that holds the specification. patch: a JSON merge patch (RFC 7396) over the literal in source, or over {} for a new cell.
 */
export interface WriteInvestigationRequest {
  type: "write-investigation";
  id: RequestId;
  tableId: string;
  patch: {};
  source?: string;
}
/**
 * Write the cell that runs compare() on the investigation of the given investigation cell.
 */
export interface WriteCompareRequest {
  type: "write-compare";
  id: RequestId;
  investigationSource: string;
}
/**
 * Write the cell that runs profile() on the investigation of the given investigation cell.
 */
export interface WriteProfileRequest {
  type: "write-profile";
  id: RequestId;
  investigationSource: string;
}
/**
 * Looking, not deciding: what a specification would select.
 */
export interface PreviewRequest {
  type: "preview";
  id: RequestId;
  tableId: string;
  specification: {};
  /**
   * So many of the most different variables are wanted as well, by effect alone: what can follow a limit that is dragged.
   */
  effects?: number;
}
/**
 * One variable of an issued result, over a part of its axis.
 */
export interface ViewRequest {
  type: "view";
  id: RequestId;
  resultId: string;
  variable: string;
  from?: number;
  to?: number;
}
/**
 * Find how long the product travels from the process to where samples are taken.
 */
export interface TravelTimeRequest {
  type: "find-travel-time";
  id: RequestId;
  tableId: string;
  /**
   * The source of samples.
   */
  of: string;
  /**
   * What was measured; the first number of the samples when left out.
   */
  variable?: string;
  lookBack: Duration;
}
export interface CancelRequest {
  type: "cancel";
  id: RequestId;
  runId: string;
}
/**
 * How files would be read: looking, not deciding.
 */
export interface InspectRequest {
  type: "inspect";
  id: RequestId;
  /**
   * @maxItems 100
   */
  sources: SourceToInspect[];
  timeZone?: string;
}
export interface SourceToInspect {
  path: string;
  kind?: SourceKind;
  /**
   * Reading options of a source, as far as decided.
   */
  options?: {};
}
/**
 * Write the cell that assembles files into one table; source: the cell as it is now, when it is to be changed.
 */
export interface WriteAssembleRequest {
  type: "write-assemble";
  id: RequestId;
  data: Data;
  source?: string;
}
/**
 * Write the cell that carries out the remedy of a check of an issued result.
 */
export interface WriteRemedyRequest {
  type: "write-remedy";
  id: RequestId;
  resultId: string;
  remedy: string;
}
/**
 * Write the investigation's cell so that these variables of an issued comparison are left out.
 */
export interface WriteLeaveOutRequest {
  type: "write-leave-out";
  id: RequestId;
  resultId: string;
  /**
   * @maxItems 20000
   */
  variables: string[];
}
/**
 * Write the cell that makes the one-page report of an issued comparison with these tags as suspects; none: the report chooses. source: the cell as it is now, when it is to be changed.
 */
export interface WriteReportRequest {
  type: "write-report";
  id: RequestId;
  resultId: string;
  /**
   * @maxItems 20000
   */
  pinned: string[];
  source?: string;
}
/**
 * Write the cell that runs explain() on the investigation of the given investigation cell.
 */
export interface WriteExplainRequest {
  type: "write-explain";
  id: RequestId;
  investigationSource: string;
}
/**
 * Write the cell that runs placebo() on the investigation of the given investigation cell.
 */
export interface WritePlaceboRequest {
  type: "write-placebo";
  id: RequestId;
  investigationSource: string;
}
/**
 * End the search of a run and keep the best that it has found.
 */
export interface FinishRequest {
  type: "finish";
  id: RequestId;
  runId: string;
}
/**
 * What an issued explanation leans on in a part of its axis.
 */
export interface ExplainSliceRequest {
  type: "explain-slice";
  id: RequestId;
  resultId: string;
  from: number;
  to: number;
}
/**
 * Why the model of an issued explanation scores one row as it does: the row nearest to a place on the axis; with `changes`, as if settings of it were other values.
 */
export interface ExplainCaseRequest {
  type: "explain-case";
  id: RequestId;
  resultId: string;
  at: number;
  /**
   * @maxItems 50
   */
  changes?: SettingChange[];
}
/**
 * A column of the model and the value that it is to have.
 */
export interface SettingChange {
  variable: string;
  value: number;
}
export interface VariableInfo {
  name: string;
  kind: VariableKind;
  role?: Role;
  unit?: string;
  station?: string;
  description?: string;
  missing: number;
  /**
   * Distinct values, counted up to 1000.
   */
  distinct: number;
  min?: number;
  max?: number;
  /**
   * Most frequent categories, for categorical variables; of numeric ones with at most 20 distinct values, these.
   *
   * @maxItems 100
   */
  categories?: string[];
  sparkline: NumbersWithGaps;
  suggestedRole?: Role;
  /**
   * The source it comes from.
   */
  source?: string;
}
export interface TableInfo {
  id: string;
  /**
   * The notebook cell that made the table.
   */
  cellId?: string;
  /**
   * The variable that holds it in code.
   */
  codeName?: string;
  /**
   * The path it was opened from.
   */
  source?: string;
  /**
   * One line about the table.
   */
  text: string;
  rows: number;
  axis: Axis;
  intervalMs: NumberOrNull;
  timeColumn?: string;
  variables: VariableInfo[];
  notices: Notice[];
  sources: SourceInfo[];
  data?: Data;
  /**
   * Whether the cell's call of assemble is a literal that the panel may change.
   */
  editable?: boolean;
  /**
   * What one row is.
   */
  rowText?: string;
}
/**
 * One of the sources that a table was assembled from.
 */
export interface SourceInfo {
  name: string;
  kind: SourceKind;
  text: string;
  /**
   * Columns of an interval source.
   */
  attributes?: string[];
}
export interface InvestigationInfo {
  id: string;
  cellId?: string;
  codeName?: string;
  tableId: string;
  specification: Specification;
  /**
   * False when the cell's specification is not a literal: the panel is then read-only.
   */
  editable?: boolean;
}
export interface Run {
  id: string;
  cellId?: string;
  investigationId?: string;
  label: string;
  done: number;
  total: number;
  remainingMs: NumberOrNull;
  /**
   * What has been found so far, in a few words.
   */
  note?: string;
  /**
   * Whether it can be ended early and keep the best.
   */
  canFinish?: boolean;
  /**
   * What is counted; tags when left out.
   */
  unit?: "tags" | "steps";
}
/**
 * What the kernel holds: newest last.
 */
export interface State {
  tables: TableInfo[];
  investigations: InvestigationInfo[];
}
export interface ErrorInfo {
  code: string;
  /**
   * All of it in one or more sentences.
   */
  message: string;
  /**
   * What was wrong, without where and what to do.
   */
  what?: string;
  /**
   * The file, column, cell or key where it was wrong.
   */
  where?: string;
  /**
   * What to do about it.
   */
  remedy?: string;
  /**
   * Names that may have been meant, best first.
   */
  suggestions?: string[];
  question?: Question;
}
/**
 * Something that the file leaves open and that must not be assumed.
 */
export interface Question {
  /**
   * The reading option that answers it.
   */
  option: string;
  text: string;
  choices: QuestionChoice[];
}
export interface QuestionChoice {
  value: unknown;
  text: string;
}
export interface Versions {
  protocol: number;
  gembalab: string;
  node: string;
}
export interface HelloReply {
  versions: Versions;
  state: State;
  /**
   * Results that the kernel keeps, oldest first.
   */
  results: ResultInfo[];
}
/**
 * What a result was made from, to tell whether it still holds.
 */
export interface ResultInfo {
  id: string;
  madeFrom: CellAsRun[];
  /**
   * What came out otherwise when the same source ran again.
   */
  changed?: "data" | "specification";
}
export interface CellAsRun {
  of: "data" | "investigation";
  cellId: string;
  /**
   * `sourceMark` of the cell's source as it ran.
   */
  mark: string;
}
export interface WriteReply {
  source: string;
}
/**
 * How much one variable differs, and how.
 */
export interface Effect {
  variable: string;
  difference: NumberOrNull;
  words: string;
}
export interface Preview {
  counts: Counts;
  episodes: Episodes;
  timeline: Timeline;
  /**
   * The target in words.
   */
  text: string;
  /**
   * Variables that would be compared.
   */
  selected: number;
  leftOut: LeftOut[];
  /**
   * What one row is.
   */
  rowText: string;
  /**
   * The most different variables by `difference`, where they were asked for; effect sizes only, no verdicts.
   *
   * @maxItems 50
   */
  effects?: Effect[];
}
export interface Reply {
  type: "reply";
  to: RequestId;
  body:
    | HelloReply
    | WriteReply
    | Preview
    | Inspections
    | RemedyReply
    | Picture
    | TravelTimeReply
    | ProfilePicture
    | null
    | ExplanationSlice
    | CaseReply;
}
export interface Inspections {
  inspections: Inspection[];
}
/**
 * How a file would be read.
 */
export interface Inspection {
  path: string;
  kind: SourceKind;
  name: string;
  /**
   * One sentence: “Process data · 180 tags · every minute · 28 Sep–4 Oct · Europe/Berlin”.
   */
  text: string;
  /**
   * All reading options as they would be used.
   */
  options: {};
  /**
   * Names of the options that were guessed.
   */
  guessed: string[];
  questions: Question[];
  /**
   * The first lines as they stand in the file.
   *
   * @maxItems 40
   */
  lines: string[];
  /**
   * @maxItems 5000
   */
  columns: InspectedColumn[];
  /**
   * The first rows as read, a text per column.
   *
   * @maxItems 20
   */
  preview: (string | null)[][];
  sheets?: string[];
  notices: Notice[];
  error?: ErrorInfo;
}
export interface InspectedColumn {
  name: string;
  kind: "numeric" | "categorical" | "boolean" | "time" | "empty";
  unit?: string;
  description?: string;
}
/**
 * The cell to change and its new source.
 */
export interface RemedyReply {
  cellId: string;
  /**
   * The source that was changed, as it ran: a cell that reads otherwise by now is left alone.
   */
  before: string;
  source: string;
}
/**
 * The travel time, and a sentence about it.
 */
export interface TravelTimeReply {
  /**
   * null: none stands out.
   */
  delay: Duration | null;
  text: string;
}
/**
 * Groups by what they add in a part of the axis, the largest first, with their swarms.
 */
export interface ExplanationSlice {
  from: number;
  to: number;
  rows: number;
  /**
   * @maxItems 20000
   */
  groups: ContributionGroup[];
  /**
   * @maxItems 30
   */
  swarms: Swarm[];
}
/**
 * One row explained, as it was and, where changes were asked for, as it would be.
 */
export interface CaseReply {
  case: ExplainedCase;
  changed: ExplainedCase | null;
}
export interface Failure {
  type: "failure";
  to: RequestId;
  error: ErrorInfo;
}
export interface StateChanged {
  type: "state";
  state: State;
}
export interface RunChanged {
  type: "run";
  run: Run;
  ended?: "done" | "cancelled" | "failed";
  error?: ErrorInfo;
}
/**
 * A cell ended with an error of ours; sent before the cell's own error output.
 */
export interface CellFailed {
  type: "cell-failed";
  cellId: string;
  error: ErrorInfo;
}
/**
 * Results that the kernel keeps, oldest first.
 */
export interface ResultsChanged {
  type: "results";
  results: ResultInfo[];
}
/**
 * The table that the investigation ran on. One made of arrays can't be made again from this file.
 */
export interface FileTable {
  madeFrom: "files" | "simulation" | "arrays";
  rows: number;
  span: Span | null;
  intervalMs: NumberOrNull;
  timeZone: string;
  /**
   * @maxItems 20000
   */
  tags: FileTag[];
}
/**
 * The first and the last time, ISO with their offset.
 */
export interface Span {
  from: string;
  to: string;
}
/**
 * One tag of the table, under the name that the investigation uses.
 */
export interface FileTag {
  name: string;
  kind: VariableKind;
  unit?: string;
}
/**
 * One source of the data as it was when the results were computed.
 */
export interface SourceFingerprint {
  name: string;
  kind: "series" | "samples" | "intervals" | "tags";
  rows: NumberOrNull;
  span: Span | null;
  /**
   * @maxItems 20000
   */
  files: FileFingerprint[];
}
/**
 * One file, its path relative to the folder of the investigation's file.
 */
export interface FileFingerprint {
  path: string;
  bytes: number;
  /**
   * null when the file was changed between reading and saving.
   */
  sha256: string | null;
}
/**
 * What the results were computed with; other versions may give other last digits.
 */
export interface FileVersions {
  gembalab: string;
  node: string;
  duckdb: string;
  platform: string;
}
/**
 * What the run made of the specification: the period that `last` came to, the rows, the seed.
 */
export interface Decided {
  seed: number;
  /**
   * Half-open; null where the specification says no “last”.
   */
  period: Span | null;
  /**
   * null before anything was compared.
   */
  counts: Counts | null;
}
/**
 * The results as last computed, every digit of them.
 */
export interface InvestigationResults {
  profile?: Profile;
  comparison?: Comparison;
  explanation?: Explanation;
  model?: SavedModel;
}
/**
 * The model that was explained: LightGBM's own text, or the terms of a logistic regression as JSON.
 */
export interface SavedModel {
  kind: ModelKindName;
  /**
   * @maxItems 20000
   */
  features: string[];
  text: string;
}
/**
 * An investigation as it is saved: what was decided, on what data, with what versions, and what came out. Nothing in it depends on when it was written, so that the same run gives the same bytes.
 */
export interface InvestigationFile {
  format: "gemba-investigation";
  /**
   * Version of this schema.
   */
  version: 1;
  specification: Specification;
  table: FileTable;
  /**
   * @maxItems 400
   */
  sources: SourceFingerprint[];
  versions: FileVersions;
  decided: Decided;
  results: InvestigationResults;
}
