// Ours and the other, turn by turn in one run, so that a busy machine slows both.
import { Contender } from "./contender.mjs";

const rounds = 5;

/**
 * A benchmark is `{ title, ours, other?, limit?, prepare?, tolerance? }`; ours and other are
 * `{ name, command, args }` of programs that follow the conversation in contender.mjs; a limit is
 * `{ of, most, unit }`, `of(ours)` being the figure that may be `most`; `tolerance(index)` is how far apart answers may be.
 * Resolves to the medians of five rounds, after one that is not counted.
 */
export async function measure({ title, ours, other, limit, prepare, tolerance = () => 1e-9 }) {
  await prepare?.();
  const sides = other === undefined ? [ours] : [ours, other];
  const contenders = sides.map(side => new Contender(side));
  try {
    const laps = sides.map(() => []);
    for (let round = 0; round <= rounds; round++) {
      const answers = [];
      for (const [index, contender] of contenders.entries()) {
        const { answer, ...figures } = await contender.lap();
        answers.push(answer);
        if (round > 0) laps[index].push(figures);
      }
      if (other !== undefined) requireAgreement(title, answers, tolerance);
    }
    const [mine, theirs] = laps.map(medians);
    return {
      title,
      ours: { ...ours, ...mine },
      ...(other === undefined ? {} : { other: { ...other, ...theirs } }),
      ...(limit === undefined ? {} : { limit: { ...limit, found: limit.of(mine) } }),
    };
  } finally {
    contenders.forEach(contender => contender.end());
  }
}

/** Speed counts only for the same answer: numbers, in the same order. */
function requireAgreement(title, [mine, theirs], tolerance) {
  const agrees = (number, index) =>
    Math.abs(number - theirs[index]) <= tolerance(index) * Math.max(1, Math.abs(theirs[index]));
  if (mine.length === theirs.length && mine.length > 0 && mine.every(agrees)) return;
  const differing = mine.findIndex((number, index) => !agrees(number, index));
  throw new Error(`${title}: answer ${differing} is ${mine[differing]} here and ${theirs[differing]} there`);
}

function medians(laps) {
  const median = key => laps.map(lap => lap[key]).sort((a, b) => a - b)[(laps.length - 1) / 2];
  return Object.fromEntries(Object.keys(laps[0]).map(key => [key, median(key)]));
}
