import { upperNormal } from "../../compute";
import type { Random } from "../../compute";
import type { Axis } from "./axis";

/** A kernel is never narrower than this share of the line, and wider while there are few of them. */
const NARROWEST = 1 / 100;

/** A normal distribution cut off at the ends of the line. */
interface Kernel {
  readonly centre: number;
  readonly width: number;
  /** The share of the whole normal distribution that lies on the line. */
  readonly inside: number;
}

/**
 * Where on a line values have been seen, as a density: one normal kernel per value, as wide as the larger gap to its
 * neighbours, and one more over the whole line (the prior), all of the same weight.
 *
 * @source Bergstra et al. 2011, section 4.2
 */
export class ParzenMixture {
  readonly #axis: Axis;
  readonly #kernels: readonly Kernel[];

  /** @param values numbers of the axis' range, in any order */
  constructor(axis: Axis, values: readonly number[]) {
    this.#axis = axis;
    this.#kernels = kernelsOf(axis, values);
  }

  /** A number of the range. */
  draw(random: Random): number {
    const { from, to } = this.#axis;
    const { centre, width } = this.#kernels[random.integer(this.#kernels.length)]!;
    // A centre lies on the line and no kernel is wider than it, so a third of the draws do at least.
    for (;;) {
      const place = centre + width * random.normal();
      if (place >= from && place <= to) return this.#axis.valueAt(place);
    }
  }

  /** The density at a number, or the probability of an integer. */
  density(value: number): number {
    const interval = this.#axis.intervalOf(value);
    const place = this.#axis.placeOf(value);
    let sum = 0;
    for (const { centre, width, inside } of this.#kernels) {
      const own =
        interval === null
          ? Math.exp(-0.5 * ((place - centre) / width) ** 2) / (Math.sqrt(2 * Math.PI) * width)
          : between((interval[0] - centre) / width, (interval[1] - centre) / width);
      sum += own / inside;
    }
    return sum / this.#kernels.length;
  }
}

/** How often choices have been seen: their shares, with one more observation spread over all of them (the prior). */
export class ChoiceShares {
  readonly #shares: readonly number[];

  /** @param seen places in the list of choices */
  constructor(choices: number, seen: readonly number[]) {
    const counts = new Array<number>(choices).fill(1 / choices);
    for (const place of seen) counts[place]!++;
    this.#shares = counts.map(count => count / (seen.length + 1));
  }

  draw(random: Random): number {
    let rest = random.uniform();
    const place = this.#shares.findIndex(share => (rest -= share) < 0);
    return place < 0 ? this.#shares.length - 1 : place;
  }

  density(place: number): number {
    return this.#shares[place]!;
  }
}

function kernelsOf(axis: Axis, values: readonly number[]): Kernel[] {
  const { from, to } = axis;
  const range = to - from;
  const middle = from + range / 2;
  const prior = { centre: middle, width: range };
  const centres = [...values.map(value => axis.placeOf(value)), middle].sort((a, b) => a - b);
  const narrowest = range * Math.max(NARROWEST, 1 / (centres.length + 1));
  const priorPlace = centres.indexOf(middle);
  const kernels = centres.map((centre, i) => {
    if (i === priorPlace) return prior;
    const gap = Math.max(centre - (centres[i - 1] ?? centre), (centres[i + 1] ?? centre) - centre);
    return { centre, width: Math.min(range, Math.max(narrowest, gap)) };
  });
  return kernels.map(({ centre, width }) => ({
    centre,
    width,
    inside: between((from - centre) / width, (to - centre) / width),
  }));
}

/** P(a < Z < b) of the standard normal distribution. */
function between(a: number, b: number): number {
  // Both tails on one side would cancel.
  return a > 0 ? upperNormal(a) - upperNormal(b) : upperNormal(-b) - upperNormal(-a);
}
