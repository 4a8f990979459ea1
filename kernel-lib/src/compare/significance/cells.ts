/**
 * Neighbouring slots of the time grid, `from` up to `to`, whose label is moved
 * in a circle on its own: a stratum, or a run of one recipe inside a stratum.
 */
export interface Cell {
  readonly from: number;
  readonly to: number;
}

/** Labels on the time grid, one entry per slot. */
export interface GridLabels {
  /** 1 for event rows. */
  readonly events: Uint8Array;
  /** 1 for event and reference rows; 0 for ignored rows and slots without a row. */
  readonly used: Uint8Array;
}

const FEWEST_STRATA = 2;
const MOST_STRATA = 8;
/** A stratum holds at least this many typical episodes. */
const EPISODES_PER_STRATUM = 3;

/**
 * Equal parts of the time grid: ⌊n / 3ℓ⌋ of them, two to eight. They follow
 * from the label alone, so they are the same for all variables.
 *
 * @param slots n, slots of the grid
 * @param typicalEpisode ℓ, slots
 * @example strataOf(900, 100) // three cells of 300 slots
 */
export function strataOf(slots: number, typicalEpisode: number): Cell[] {
  const wanted = Math.floor(slots / (EPISODES_PER_STRATUM * Math.max(1, typicalEpisode)));
  const strata = Math.min(Math.max(wanted, FEWEST_STRATA), MOST_STRATA, Math.max(1, slots >> 1));
  return Array.from({ length: strata }, (_, k) => ({
    from: Math.floor((k * slots) / strata),
    to: Math.floor(((k + 1) * slots) / strata),
  }));
}

/** Whether both populations have a row in the cell. */
export function isInformative({ events, used }: GridLabels, { from, to }: Cell): boolean {
  let eventRows = 0;
  let usedRows = 0;
  for (let slot = from; slot < to; slot++) {
    eventRows += events[slot]!;
    usedRows += used[slot]!;
  }
  return eventRows > 0 && eventRows < usedRows;
}
