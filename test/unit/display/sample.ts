// A comparison as the library makes them, with numbers computed from generated
// readings: a biscuit line, a reading every 15 minutes for two weeks.
import type {
  CategoryRate,
  Comparison,
  Picture,
  ComparisonEnvelope,
  Statistics,
  Threshold,
  Timeline,
  Trend,
  VariableComparison,
} from "../../../kernel-lib/dist/protocol";

const START = Date.UTC(2026, 8, 27, 22);
const STEP = 15 * 60_000;
const ROWS = 14 * 96;
const SLICES = 300;
const AXIS = { kind: "time", from: START, to: START + ROWS * STEP, timeZone: "Europe/Berlin" } as const;

/** Names that break what does not treat them as text. */
export const HOSTILE_NAMES: readonly string[] = [
  `"];require('child_process').execSync('touch /tmp/x');//`,
  "`${process.exit()}`",
  "line\nbreak\r\nand\ttab",
  "<img src=x onerror=window.hacked=1>",
  '<b>bold</b> & <a href="javascript:window.hacked=2">link</a>',
  '"quoted"; DROP TABLE x; --',
  "__proto__",
  "constructor",
  "%{x} $x^2$ &lt;i&gt; &amp;constructor;",
  "]]><script>window.hacked=3</script>",
  "null\u0000bell\u0007 half\uD800 right\u202Eleft \uFFFE",
  "",
];

/** What a sample may be made of. */
export interface SampleOptions {
  /** Numeric tags; the first is the cause. */
  readonly tags?: number;
  /** Use these as names, descriptions, units and labels instead. */
  readonly names?: readonly string[];
  readonly labels?: { event: string; reference: string };
}

/** A valid result. The same options give the same result. */
export function sampleEnvelope({ tags = 18, names, labels }: SampleOptions = {}): ComparisonEnvelope {
  const random = generator(7);
  const isEvent = events();
  const variables: VariableComparison[] = [];
  const pictures: Picture[] = [];
  for (let tag = 0; tag < tags; tag++) {
    const values = readings(tag, isEvent, random);
    const described = describedTag(tag, names);
    variables.push({ ...described, ...comparedNumbers(values, isEvent) });
    pictures.push(pictureOf(described.name, values, isEvent, SLICES));
  }
  variables.sort((a, b) => (b.statistics.difference ?? 0) - (a.statistics.difference ?? 0));
  const recipe = recipeVariable(isEvent, names);
  const place = variables.findIndex(({ statistics }) => statistics.difference! < 0.46);
  variables.splice(place < 0 ? variables.length : place, 0, recipe.variable);
  pictures.push(recipe.picture);
  const order = new Map(variables.map(({ name }, i) => [name, i]));
  pictures.sort((a, b) => order.get(a.variable)! - order.get(b.variable)!);
  const counts = { event: isEvent.filter(Boolean).length, reference: 0, ignored: 96, total: ROWS };
  counts.reference = ROWS - counts.event - counts.ignored;
  const result: Comparison = {
    name: names?.[0] ?? "Wet biscuits on line 3",
    labels: labels ?? { event: "wet", reference: "normal" },
    targetText: "moisture above 4.2 % for at least 30 min",
    rowText: "one row is one reading, every 15 min",
    counts,
    episodes: { count: 5, longestRows: 24, longestMs: 130 * 60_000 },
    rankedBy: "difference",
    significance: { status: "not computed", text: "Ranked by the size of the difference alone." },
    notices: [
      {
        level: "warning",
        code: "text-in-numbers",
        text: "Text in 2 numeric tags became missing: “Bad” 41 times.",
      },
    ],
    leftOut: [
      { variable: names?.[1] ?? "moisture", reason: "defines the target" },
      { variable: names?.[2] ?? "lab_density", reason: "measured afterwards" },
      { variable: names?.[3] ?? "spare_1", reason: "constant" },
    ],
    variables,
    timeline: timelineOf(isEvent),
    pictures: pictures.slice(0, 30),
  };
  return { kind: "comparison", version: 1, id: "result-1", result };
}

/** The picture that a kernel would send for a part of the axis. */
export function zoomedPicture(
  envelope: ComparisonEnvelope,
  variable: string,
  from: number,
  to: number,
): Picture {
  const whole = envelope.result.pictures.find(picture => picture.variable === variable)!;
  const axis = { ...AXIS, from, to };
  const within = <T>(values: readonly T[]): T[] => {
    const at = (ms: number): number => Math.round(((ms - AXIS.from) / (AXIS.to - AXIS.from)) * values.length);
    return values.slice(Math.max(0, at(from)), Math.max(at(from) + 1, at(to)));
  };
  const { timeline } = envelope.result;
  const trend = whole.trend;
  return {
    variable,
    distribution: whole.distribution,
    trend: trend === null ? null : { ...trend, axis, min: within(trend.min), max: within(trend.max) },
    timeline: { axis, event: within(timeline.event), ignored: within(timeline.ignored) },
  };
}

const TAGS: readonly (readonly [string, string, string, string])[] = [
  ["oven_2_temperature", "Oven zone 2 temperature", "°C", "oven"],
  ["oven_2_temperature_b", "Oven zone 2 temperature, second sensor", "°C", "oven"],
  ["oven_3_temperature", "Oven zone 3 temperature", "°C", "oven"],
  ["exhaust_humidity", "Exhaust air humidity", "%", "oven"],
  ["dough_temperature", "Dough temperature", "°C", "dough"],
  ["gas_pressure", "Gas pressure", "mbar", "oven"],
  ["belt_speed", "Oven belt speed", "m/min", "oven"],
  ["flour_moisture", "Flour moisture", "%", "dough"],
  ["mixer_power", "Mixer power", "kW", "dough"],
  ["ambient_temperature", "Ambient temperature", "°C", "hall"],
];

function describedTag(
  tag: number,
  names: readonly string[] | undefined,
): Pick<VariableComparison, "name" | "kind" | "description" | "unit" | "station"> {
  const hostile = names?.[tag];
  if (hostile !== undefined) {
    return { name: hostile, kind: "numeric", description: hostile, unit: hostile, station: hostile };
  }
  const [name, description, unit, station] = TAGS[tag] ?? [`tag_${tag}`, "", "bar", "packing"];
  return { name, kind: "numeric", ...(description === "" ? {} : { description }), unit, station };
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Five spells of wet biscuits. */
function events(): boolean[] {
  const spells = [
    [120, 141],
    [402, 410],
    [655, 679],
    [901, 909],
    [1190, 1206],
  ] as const;
  return Array.from({ length: ROWS }, (_, row) => spells.some(([from, to]) => row >= from && row < to));
}

function readings(tag: number, isEvent: readonly boolean[], random: () => number): Float64Array {
  const values = new Float64Array(isEvent.length);
  const places: readonly (readonly [number, number])[] = [
    [206, 4],
    [206, 4.4],
    [198, 4],
    [41, 5],
    [24, 1.2],
  ];
  const [level, scale] = places[tag] ?? [10 * (tag + 1), 1 + tag];
  const shift = [1.5, 1.35, 0.75, 0.6, 0.4][tag] ?? 0.35 / tag;
  let slow = 0;
  for (let row = 0; row < values.length; row++) {
    slow = 0.97 * slow + 0.25 * (random() + random() + random() - 1.5);
    const fast = random() + random() - 1;
    values[row] = level + scale * (slow + 0.6 * fast + (isEvent[row] ? shift : 0));
    // A stop in the second week, and now and then a lost reading.
    if ((row >= 800 && row < 860) || random() < 0.004) values[row] = NaN;
  }
  return values;
}

function comparedNumbers(
  values: Float64Array,
  isEvent: readonly boolean[],
): Pick<VariableComparison, "n" | "words" | "statistics"> {
  const pairs = Array.from(values, (value, row) => ({ value, event: isEvent[row] })).filter(
    ({ value }) => !Number.isNaN(value),
  );
  const n = { event: 0, reference: 0, missingEvent: 0, missingReference: 0 };
  pairs.forEach(({ event }) => (event ? n.event++ : n.reference++));
  n.missingEvent = isEvent.filter(Boolean).length - n.event;
  n.missingReference = values.length - pairs.length - n.missingEvent;
  pairs.sort((a, b) => a.value - b.value);
  let rankSum = 0;
  pairs.forEach(({ event }, i) => (rankSum += event ? i + 1 : 0));
  const auc = (rankSum - (n.event * (n.event + 1)) / 2) / (n.event * n.reference);
  const median = (event: boolean): number => {
    const own = pairs.filter(pair => pair.event === event);
    return own[Math.floor(own.length / 2)].value;
  };
  const statistics: Statistics = {
    difference: Math.abs(2 * auc - 1) * 1.7,
    components: [(2 * auc - 1) * 1.6, 0.12, -0.05, 0.01],
    ks: Math.abs(2 * auc - 1) * 0.8,
    ksAt: (median(true) + median(false)) / 2,
    ksSign: auc >= 0.5 ? 1 : -1,
    wasserstein: Math.abs(median(true) - median(false)),
    wassersteinStandardised: 1.1,
    auc,
    cliffsDelta: 2 * auc - 1,
    intersection: null,
    totalVariation: null,
    medianEvent: median(true),
    medianReference: median(false),
    threshold: bestCut(pairs, n.event),
    categories: null,
    reasons: {
      intersection: "fewer than 200 rows in a class",
      totalVariation: "fewer than 200 rows in a class",
    },
  };
  return { n, words: auc >= 0.5 ? "higher" : "lower", statistics };
}

function bestCut(pairs: readonly { value: number; event: boolean }[], events: number): Threshold {
  const gini = (event: number, total: number): number =>
    total === 0 ? 0 : 2 * (event / total) * (1 - event / total) * total;
  const all = pairs.length;
  let [best, at, below] = [Infinity, 1, 0];
  let eventsBelow = 0;
  for (let i = 1; i < all; i++) {
    if (pairs[i - 1].event) eventsBelow++;
    const impurity = gini(eventsBelow, i) + gini(events - eventsBelow, all - i);
    if (impurity < best) [best, at, below] = [impurity, i, eventsBelow];
  }
  const above = { event: events - below, total: all - at };
  const side = above.event / above.total >= below / at ? "above" : "below";
  const chosen = side === "above" ? above : { event: below, total: at };
  return {
    cut: (pairs[at - 1].value + pairs[at].value) / 2,
    side,
    below: { event: below, total: at },
    above,
    precision: chosen.event / chosen.total,
    recall: chosen.event / events,
    giniDecrease: (gini(events, all) - best) / all,
  };
}

function slicesOf<T>(length: number, slices: number, of: (from: number, to: number) => T): T[] {
  const edge = (slice: number): number => Math.round((slice * length) / slices);
  return Array.from({ length: slices }, (_, i) => of(edge(i), edge(i + 1)));
}

function pictureOf(
  variable: string,
  values: Float64Array,
  isEvent: readonly boolean[],
  slices: number,
): Picture {
  const present = (from: number, to: number): number[] =>
    Array.from(values.subarray(from, to)).filter(value => !Number.isNaN(value));
  const trend: Trend = {
    axis: AXIS,
    min: slicesOf(values.length, slices, (from, to) => least(present(from, to))),
    max: slicesOf(values.length, slices, (from, to) =>
      least(
        present(from, to).map(value => -value),
        -1,
      ),
    ),
    thinned: true,
  };
  const all = present(0, values.length);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const bins = 24;
  const edges = Array.from({ length: bins + 1 }, (_, i) => low + ((high - low) * i) / bins);
  const counted = (event: boolean): number[] => {
    const counts = new Array<number>(bins).fill(0);
    values.forEach((value, row) => {
      if (Number.isNaN(value) || isEvent[row] !== event) return;
      counts[Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins))]++;
    });
    return counts;
  };
  return {
    variable,
    distribution: { type: "histogram", edges, event: counted(true), reference: counted(false), outside: 3 },
    trend,
    timeline: null,
  };
}

function least(values: readonly number[], sign: number = 1): number | null {
  return values.length === 0 ? null : sign * Math.min(...values);
}

function timelineOf(isEvent: readonly boolean[]): Timeline {
  return {
    axis: AXIS,
    event: slicesOf(ROWS, SLICES, (from, to) => isEvent.slice(from, to).filter(Boolean).length / (to - from)),
    ignored: slicesOf(ROWS, SLICES, from => (from >= 800 && from < 860 ? 1 : 0)),
  };
}

function recipeVariable(
  isEvent: readonly boolean[],
  names: readonly string[] | undefined,
): { variable: VariableComparison; picture: Picture } {
  const events = isEvent.filter(Boolean).length;
  const [a, b, c]: readonly [string, string, string] =
    names === undefined ? ["Butter", "Chocolate", "Oat"] : [names[3], names[4], names[6]];
  const categories: CategoryRate[] = [
    { category: a, event: 12, reference: 640 },
    { category: b, event: events - 20, reference: 310 },
    { category: c, event: 8, reference: 150 },
    { category: "other", pooled: true, event: 0, reference: ROWS - events - 96 - 1100 },
  ];
  const name = names?.[11] ?? "recipe";
  const none = { difference: null, components: null, ks: null, ksAt: null, ksSign: null, wasserstein: null };
  return {
    variable: {
      name,
      kind: "categorical",
      role: "recipe",
      description: names?.[5] ?? "Recipe",
      n: { event: events, reference: ROWS - events - 96, missingEvent: 0, missingReference: 0 },
      words: "other mix of categories",
      statistics: {
        ...none,
        wassersteinStandardised: null,
        auc: null,
        cliffsDelta: null,
        intersection: null,
        totalVariation: 0.46,
        medianEvent: null,
        medianReference: null,
        threshold: null,
        categories,
        reasons: { difference: "categories have no order" },
      },
    },
    picture: {
      variable: name,
      distribution: { type: "categories", categories },
      trend: null,
      timeline: null,
    },
  };
}
