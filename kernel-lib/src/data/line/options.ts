import { GembaError, nearestNames, quoted } from "../../protocol";

/** How strong the planted cause of the simulated line is. */
export type EffectSize = "none" | "small" | "medium" | "large";

/** What {@link simulateLine} is to make; everything may be left out. */
export interface SimulationOptions {
  /** Days of one-minute rows: a whole number from 1 to 730; 30 when left out. */
  readonly days?: number;
  /** Same seed, same line: a whole number from 0 to 2³²−1; 1 when left out. */
  readonly seed?: number;
  /** How strong the planted cause is; "medium" when left out. */
  readonly effect?: EffectSize;
  /** First row, plant time; "2026-01-05" (a Monday) when left out. */
  readonly start?: string;
  /** IANA zone of the plant's clock; "Europe/Berlin" when left out. */
  readonly timeZone?: string;
}

/**
 * Percent of moisture that each degree adds by which the oven zone falls short
 * of its setpoint (beyond the first two). Fixed beforehand: everything else
 * that moves moisture has a standard deviation of about 0.14 %.
 */
export const MOISTURE_PER_DEGREE: ReadonlyMap<EffectSize, number> = new Map([
  ["none", 0],
  ["small", 0.016],
  ["medium", 0.032],
  ["large", 0.065],
]);

/** All options, none left out. */
export type FullOptions = Required<SimulationOptions>;

const DEFAULTS: FullOptions = {
  days: 30,
  seed: 1,
  effect: "medium",
  start: "2026-01-05",
  timeZone: "Europe/Berlin",
};

/**
 * The options with what was left out filled in.
 * @throws GembaError `bad-options`
 */
export function fullOptions(options: SimulationOptions): FullOptions {
  if (options === null || typeof options !== "object" || Array.isArray(options)) {
    throw bad("The options are not an object", undefined, "Write simulateLine({ days: 30, seed: 1 }).");
  }
  const known = Object.keys(DEFAULTS);
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    throw new GembaError("bad-options", {
      what: `There is no option ${quoted(key)}`,
      where: "options",
      remedy: `The options are ${known.join(", ")}.`,
      suggestions: nearestNames(key, known),
    });
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const full: FullOptions = { ...DEFAULTS, ...Object.fromEntries(given) };
  checkWhole(full.days, "days", 1, 730);
  checkWhole(full.seed, "seed", 0, 2 ** 32 - 1);
  if (!MOISTURE_PER_DEGREE.has(full.effect)) {
    const sizes = [...MOISTURE_PER_DEGREE.keys()].map(size => `"${size}"`).join(", ");
    throw bad(
      `There is no effect ${quoted(String(full.effect))}`,
      "options.effect",
      `Choose one of ${sizes}.`,
    );
  }
  return full;
}

function checkWhole(value: unknown, key: string, least: number, most: number): void {
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return;
  throw bad(
    `${String(value)} is not a usable number`,
    `options.${key}`,
    `Give a whole number from ${least} to ${most}.`,
  );
}

function bad(what: string, where: string | undefined, remedy: string): GembaError {
  return new GembaError("bad-options", { what, where, remedy });
}
