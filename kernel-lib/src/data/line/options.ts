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
