// A profile as the library makes them: a reading a minute for a day.
import type {
  Check,
  Profile,
  ProfileEnvelope,
  ProfilePicture,
  VariableProfile,
} from "../../../kernel-lib/dist/protocol";

const START = Date.UTC(2026, 8, 27, 22);
const MINUTE = 60_000;
const ROWS = 1440;
const AXIS = { kind: "time", from: START, to: START + ROWS * MINUTE, timeZone: "Europe/Berlin" } as const;
const NONE = { count: 0, rows: 0, longestRows: 0, longestMs: 0 };

/** What a sample may be made of. */
export interface ProfileOptions {
  /** Tags; the first three have faults. */
  readonly tags?: number;
  /** Use these as names, descriptions and units instead. */
  readonly names?: readonly string[];
}

/** A valid profile. The same options give the same one. */
export function sampleProfile({ tags = 24, names }: ProfileOptions = {}): ProfileEnvelope {
  const variables = Array.from({ length: tags }, (_, i) => variableOf(i, names));
  const result: Profile = {
    name: "Wet biscuits on line 3",
    tableText: "1,440 rows × 24 tags, every minute",
    rowText: "one row is one reading, every 1 min",
    counts: { counted: 1400, ignored: 40, total: ROWS },
    intervalMs: MINUTE,
    gaps: NONE,
    notices: [],
    checks: checksOf(variables),
    variables,
    coverage: { axis: AXIS, ignored: [0, 0, 1, ...new Array<number>(45).fill(0)] },
    pictures: variables.slice(0, 30).map(({ name }, i) => pictureOf(name, i)),
  };
  return { kind: "profile", version: 1, id: "result-1", result };
}

function variableOf(i: number, names: readonly string[] | undefined): VariableProfile {
  const name = names === undefined ? `TT_${i}` : names[i % names.length];
  const given =
    names === undefined ? { description: `Oven zone ${i}`, unit: "°C" } : { description: name, unit: name };
  const isStuck = i === 0;
  const isConstant = i === 1;
  const isSparse = i === 2;
  const missing = isSparse ? { count: 3, rows: 700, longestRows: 400, longestMs: 400 * MINUTE } : NONE;
  return {
    name,
    kind: "numeric",
    ...given,
    rows: 1400 - missing.rows,
    missing,
    distinct: isConstant ? 1 : 300,
    hold: isConstant ? null : { rows: 1, ms: MINUTE },
    longest: { rows: isStuck ? 500 : 2, ms: (isStuck ? 500 : 2) * MINUTE, value: "214.3", from: START },
    stuck: isStuck ? { count: 1, rows: 500, longestRows: 500, longestMs: 500 * MINUTE } : NONE,
    range: { min: 190 + i, low: 192 + i, median: 200 + i, high: 215 + i, max: 219 + i },
    infinite: 0,
    impossible: null,
    beyondLimits: i === 3 ? { low: 180, high: 210, below: 0, above: 12 } : null,
    text: isSparse ? [{ value: names?.[0] ?? "Bad", count: 41 }] : [],
    flags: isStuck ? ["stuck"] : isConstant ? ["constant"] : isSparse ? ["missing", "text"] : [],
    badness: Math.max(0, 1 - i / 3),
    sparkline: Array.from({ length: 30 }, (_, slice) => (slice === 4 ? null : (slice * 7 + i) % 101)),
    shape: [2, 10, 60, 100, 70, 20, 5],
  };
}

function checksOf(variables: readonly VariableProfile[]): Check[] {
  const [stuck, constant, sparse] = variables.map(({ name }) => name);
  return [
    {
      code: "stuck",
      level: "warning",
      text: "1 tag stuck",
      variables: [stuck],
      details: [`“${stuck}”: once, for 8.33 h`],
      remedy: {
        id: "stuck-1",
        label: "Leave out",
        of: "investigation",
        code: `{ variables: { exclude: [${JSON.stringify(stuck)}] } }`,
      },
    },
    {
      code: "text-in-numbers",
      level: "warning",
      text: "Text in 1 numeric tag: “Bad” 41×",
      variables: [sparse],
      details: [`“${sparse}”: “Bad” 41×`],
      advice: "Read as missing.",
    },
    {
      code: "constant",
      level: "warning",
      text: "1 tag constant",
      variables: [constant],
      remedy: { id: "constant-1", label: "Leave out", of: "investigation", code: "{}" },
    },
    {
      code: "source",
      level: "ok",
      text: "“lab”: 253 of 280 samples matched; 27 fell in stops.",
      variables: [],
    },
    { code: "gaps", level: "ok", text: "No gap in time", variables: [] },
    { code: "repeated-times", level: "ok", text: "No time twice", variables: [] },
  ];
}

/** The picture of one tag. */
export function pictureOf(variable: string, i: number = 0): ProfilePicture {
  const min = Array.from({ length: 48 }, (_, slice) => (slice === 9 ? null : 195 + i + (slice % 7)));
  return {
    variable,
    shape: {
      type: "histogram",
      edges: Array.from({ length: 8 }, (_, edge) => 190 + i + 4 * edge),
      counts: [20, 100, 600, 500, 140, 30, 8],
      outside: 2,
    },
    trend: { axis: AXIS, min, max: min.map(value => (value === null ? null : value + 5)), thinned: true },
    stuck: i === 0 ? [{ from: START + 100 * MINUTE, to: START + 600 * MINUTE }] : [],
    coverage: null,
  };
}
