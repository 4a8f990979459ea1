import { GembaError } from "../protocol";
import type { Family } from "../protocol";
import { requireContributions } from "./require-explained";
import type { ShapValues } from "./shap/shap-values";

/**
 * Contributions of families of features that go together, summed row by row, and with their signs: between the members
 * a model divides what it has learnt as chance will have it, the sum is what it has learnt.
 *
 * @param values of `shapValues` or `interventionalShap`
 * @param families of `familiesOf`, for example; features in none of them stay as they are
 * @returns the same with a column per family, under its leader's name and at its first member's place
 * @throws GembaError `no-such-variable` for a member that is no feature, `bad-options` for one of two families
 * @example sumFamilies(await shapValues(model, columns), [{ leader: "zone_3", members: ["zone_3", "zone_4"] }])
 */
export function sumFamilies<V extends Pick<ShapValues, "features" | "contributions">>(
  values: V,
  families: readonly Pick<Family, "leader" | "members">[],
): V {
  requireContributions(values);
  const familyOf = familiesByFeature(values.features, families);
  const features: string[] = [];
  const contributions: Float64Array[] = [];
  const sums = new Map<number, Float64Array>();
  values.features.forEach((name, feature) => {
    const family = familyOf[feature];
    const column = values.contributions[feature]!;
    const sum = family === undefined ? undefined : sums.get(family);
    if (sum !== undefined) {
      for (let row = 0; row < column.length; row++) sum[row]! += column[row]!;
      return;
    }
    features.push(family === undefined ? name : families[family]!.leader);
    contributions.push(family === undefined ? column : column.slice());
    if (family !== undefined) sums.set(family, contributions.at(-1)!);
  });
  return { ...values, features, contributions };
}

/** Per feature the number of its family, undefined without one. */
function familiesByFeature(
  features: readonly string[],
  families: readonly Pick<Family, "leader" | "members">[],
): (number | undefined)[] {
  const numbers = new Map(features.map((name, feature) => [name, feature]));
  const found = new Array<number | undefined>(features.length).fill(undefined);
  families.forEach(({ members }, family) => {
    for (const member of members) {
      const feature = numbers.get(member);
      if (feature === undefined) throw noSuchFeature(member, family);
      if (found[feature] !== undefined) throw inTwoFamilies(member, found[feature], family);
      found[feature] = family;
    }
  });
  return found;
}

function noSuchFeature(name: string, family: number): GembaError {
  return new GembaError("no-such-variable", {
    what: `The model has no feature “${name}”`,
    where: `families[${family}]`,
    remedy: "Leave members out that the model was not given.",
  });
}

function inTwoFamilies(name: string, one: number, other: number): GembaError {
  return new GembaError("bad-options", {
    what: `“${name}” is named twice, so that its contribution would count twice`,
    where: `families[${one}] and families[${other}]`,
    remedy: "Give every feature one family at most.",
  });
}
