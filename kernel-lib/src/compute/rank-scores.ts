import { ROW_BYTES, SIGNALS_TOGETHER, correlationModule } from "./correlation-module";
import { RankSignals } from "./signal-rows";

/**
 * Four scores of values: mid-ranks scaled to (0, 1), (rank − ½)/number of
 * values, and of them the first four orthonormal Legendre polynomials (location,
 * spread, skew, tails), each centred and, if `line`, without its least-squares
 * line over the rows; 0 where the value is missing, and everywhere for scores
 * that do not vary. In WebAssembly, from the sort on.
 *
 * @param values NaN is missing, ±∞ takes part in the ranks
 * @throws GembaError `out-of-memory`
 * @example rankScores(Float64Array.of(5, 9, 7, 6), false)[0] // √3 · [−¾, ¾, ¼, −¼]
 */
export function rankScores(values: Float64Array, line: boolean): Float64Array[] {
  const length = values.length;
  const module = correlationModule();
  return module.scope(() => {
    const signals = new RankSignals(module, values, line);
    const rows = module.allocate(ROW_BYTES * length);
    const array = module.allocate(8 * length);
    signals.write(0, rows);
    return Array.from({ length: SIGNALS_TOGETHER }, (_, place) => {
      module.run.unpackSums(rows, place, length, 1, array);
      return module.float64(array, length).slice();
    });
  });
}
