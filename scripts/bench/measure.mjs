// Ours and the other, turn by turn in one run, so that a busy machine slows both.
import { Contender } from "./contender.mjs";

const ROUNDS = 5;
/** Laps that are not counted: until a side has worked so long, since engines compile what is called often. */
const WARM_UP = { seconds: 1, mostLaps: 100 };

/**
 * A benchmark is `{ title, ours, other?, limit?, prepare?, tolerance?, isCold? }`; ours and other are
 * `{ name, command, args }` of programs that follow the conversation in contender.mjs; a limit is
 * `{ of, most, unit }`, `of(ours)` being the figure that may be `most`; `tolerance(index)` is how far apart answers may be.
 * `isCold`: every lap is the first of a process, so that nothing gets warm.
 * Resolves to the medians of five rounds, after laps that are not counted.
 */
export async function measure({
  title,
  ours,
  other,
  limit,
  prepare,
  tolerance = () => 1e-9,
  isCold = false,
}) {
  await prepare?.();
  const sides = other === undefined ? [ours] : [ours, other];
  const contenders = sides.map(side => new Contender(side));
  try {
    const round = async () => {
      const laps = [];
      for (const contender of contenders) laps.push(await contender.lap());
      if (other !== undefined)
        requireAgreement(
          title,
          laps.map(({ answer }) => answer),
          tolerance,
        );
      return laps.map(({ answer: _, ...figures }) => figures);
    };
    // Ours last: an engine that rests for a second lets go of what it has prepared, and Python does not.
    for (const contender of contenders.toReversed()) await warmUp(contender, isCold ? 1 : WARM_UP.mostLaps);
    const counted = [];
    while (counted.length < ROUNDS) counted.push(await round());
    const [mine, theirs] = sides.map((_, side) => medians(counted.map(laps => laps[side])));
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

async function warmUp(contender, mostLaps) {
  for (let laps = 0, worked = 0; laps < mostLaps && worked < WARM_UP.seconds; laps++)
    worked += (await contender.lap()).wall;
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
