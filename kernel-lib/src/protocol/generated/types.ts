// Generated from ../schema by scripts/generate-protocol.mjs; do not edit.

/**
 * A length of time: a number and a unit (ms, s, min, h, d, weeks), for example "15 min".
 */
export type Duration = string;
/**
 * Which rows: `{ variable, above }`, `{ variable, below }` (both strict), `{ variable, between: [low, high] }` (both ends inside), `{ variable, in: [values] }`, `{ periods: [{ from, to }] }` (half-open), `{ all }`, `{ any }` or `{ not }`. Limits are in the unit of the variable. Where a variable is missing the condition is neither yes nor no but unknown (three-valued logic).
 *
 * @example { all: [{ variable: "line_speed", above: 5 }, { not: { variable: "recipe", in: ["oat"] } }] }
 */
export type Condition =
  Above | Below | Between | In | InPeriods | All | Any | Not;
/**
 * The condition that makes the event. With `forAtLeast` (a number and a unit) the rows of shorter spells are no events but reference rows.
 *
 * @example { variable: "moisture", above: 4.2, forAtLeast: "5 min" }
 */
export type Target =
  | AboveTarget
  | BelowTarget
  | BetweenTarget
  | InTarget
  | PeriodsTarget
  | AllTarget
  | AnyTarget
  | NotTarget;
/**
 * Names of variables, or globs: * any characters, ? one character. A name that exists is taken literally before it is read as a glob; a backslash takes the next character literally.
 *
 * @maxItems 10000
 */
export type NamePatterns = string[];
/**
 * A statistic that variables can be ranked by. `intersection` and `totalVariation` need 200 rows in either population.
 */
export type StatisticName =
  | "difference"
  | "ks"
  | "wassersteinStandardised"
  | "auc"
  | "cliffsDelta"
  | "intersection"
  | "totalVariation";
export type NumberOrNull = number | null;
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
export type Distribution = Histogram | CategoryBars;
export type RequestId = string;
export type Request =
  | HelloRequest
  | WriteOpenRequest
  | WriteSampleRequest
  | WriteInvestigationRequest
  | WriteCompareRequest
  | PreviewRequest
  | ViewRequest
  | CancelRequest;
/**
 * Kernel to front end.
 */
export type Notification = Reply | Failure | StateChanged | RunChanged;
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
 * The part of the data to look at. Half-open.
 */
export interface PeriodChoice {
  from?: string;
  to?: string;
  /**
   * @maxItems 1000
   */
  except?: Period[];
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
export interface In {
  variable: string;
  /**
   * @minItems 1
   * @maxItems 10000
   */
  in: [string | number | boolean, ...(string | number | boolean)[]];
}
export interface InPeriods {
  /**
   * @minItems 1
   * @maxItems 1000
   */
  periods: [Period, ...Period[]];
}
export interface All {
  /**
   * @minItems 1
   * @maxItems 100
   */
  all: [Condition, ...Condition[]];
}
export interface Any {
  /**
   * @minItems 1
   * @maxItems 100
   */
  any: [Condition, ...Condition[]];
}
export interface Not {
  not: Condition;
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
export interface InTarget {
  variable: string;
  /**
   * @minItems 1
   * @maxItems 10000
   */
  in: [string | number | boolean, ...(string | number | boolean)[]];
  forAtLeast?: Duration;
}
export interface PeriodsTarget {
  /**
   * @minItems 1
   * @maxItems 1000
   */
  periods: [Period, ...Period[]];
  forAtLeast?: Duration;
}
export interface AllTarget {
  /**
   * @minItems 1
   * @maxItems 100
   */
  all: [Condition, ...Condition[]];
  forAtLeast?: Duration;
}
export interface AnyTarget {
  /**
   * @minItems 1
   * @maxItems 100
   */
  any: [Condition, ...Condition[]];
  forAtLeast?: Duration;
}
export interface NotTarget {
  not: Condition;
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
}
export interface Ranking {
  by: StatisticName;
}
/**
 * Everything a person decides in an investigation, and nothing else. Only `target` must be given; an unknown key is an error.
 *
 * - `target`: which rows are the event. `reference`: which of the others they are compared with; all of them when left out.
 * - `when`: which rows count at all, for example only while the line runs. `ignore`: rows to leave out of both populations. `period`: the part of the data to look at, half-open.
 * - `variables`: which to compare, and what is known about them. `ranking`: the statistic that decides the order; `difference` when left out.
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
  target: Target;
  reference?: Condition;
  when?: Condition;
  ignore?: Condition;
  period?: PeriodChoice;
  variables?: VariableChoice;
  ranking?: Ranking;
  /**
   * Free text; it changes no number.
   */
  notes?: string;
  seed?: number;
}
/**
 * Something the reader of a result or a table ought to know: `text` for people, `code` for programs (such as `text-in-numbers`), and the variable that it is about, if it is about one.
 */
export interface Notice {
  level: "info" | "warning";
  code: string;
  text: string;
  variable?: string;
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
 * One side of a cut: its event rows, and all its rows.
 */
export interface Side {
  event: number;
  total: number;
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
 * Rows of one category in either population.
 */
export interface CategoryRate {
  category: string;
  /**
   * True for the entry that pools rare categories.
   */
  pooled?: boolean;
  event: number;
  reference: number;
}
/**
 * How differently one variable is distributed in the event and in the reference rows. Exact; differences are event minus reference; null: not defined here, see `reasons`.
 *
 * - `difference` (0 to about 3.2): D = √(Σθⱼ²/j), from `components` θ₁ location, θ₂ spread, θ₃ skew, θ₄ tails: differences of mean orthonormal Legendre polynomials of the pooled mid-ranks (Neyman 1937). For categories √3 · totalVariation.
 * - `ks` (0 to 1): largest gap between the cumulative distributions F₀ and F₁ (Smirnov 1939), `ksAt` the smallest value where it is.
 * - `wasserstein`: ∫|F₀ − F₁|dx in the unit of the variable; `wassersteinStandardised`: divided by the pooled interquartile range.
 * - `auc` (0 to 1): P(event higher) + ½ P(equal) (Mann & Whitney 1947); `cliffsDelta` (−1 to 1): 2·auc − 1 (Cliff 1993).
 * - `intersection` (0 to 1): Σ min(p, q) over 50 bins of equal width, or over the categories; `totalVariation`: 1 − intersection.
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
  auc: NumberOrNull;
  cliffsDelta: NumberOrNull;
  intersection: NumberOrNull;
  totalVariation: NumberOrNull;
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
 * The horizontal axis of trends: epoch milliseconds, or row numbers where the table has no time.
 */
export interface Axis {
  kind: "time" | "row";
  from: number;
  to: number;
  timeZone?: string;
}
/**
 * Share of event and ignored rows in equal slices of the axis; null: no rows there.
 */
export interface Timeline {
  axis: Axis;
  event: NumbersWithGaps;
  ignored: NumbersWithGaps;
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
}
/**
 * Which variables are distributed differently in the event and the reference rows: the result of `compare()`.
 *
 * `variables` is ranked by `rankedBy`, the most different first; `leftOut` names the others and why. `counts` are rows. `pictures` are those of the first 30; trends and the timeline share their axis (epoch milliseconds, or rows). `notices` are the table's. Nothing here says whether a difference is significant: see `significance`.
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
  rankedBy: StatisticName;
  /**
   * Whether chance can explain the ranking: not computed yet, and the sentence that says so.
   */
  significance: {
    status: "not computed";
    text: string;
  };
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
 * The payload of application/vnd.gemba.result+json. Variables are lists, never maps keyed by name: names are hostile.
 */
export interface ResultEnvelope {
  kind: "comparison";
  version: 1;
  id: string;
  result: Comparison;
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
  options?: {
    time?: string;
    timeZone?: string;
  };
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
 * Looking, not deciding: what a specification would select.
 */
export interface PreviewRequest {
  type: "preview";
  id: RequestId;
  tableId: string;
  specification: {};
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
export interface CancelRequest {
  type: "cancel";
  id: RequestId;
  runId: string;
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
  message: string;
  where?: string;
  remedy?: string;
  suggestions?: string[];
}
export interface Versions {
  protocol: number;
  gembalab: string;
  node: string;
}
export interface HelloReply {
  versions: Versions;
  state: State;
}
export interface WriteReply {
  source: string;
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
}
export interface Reply {
  type: "reply";
  to: RequestId;
  body: HelloReply | WriteReply | Preview | Picture | null;
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
