// Ours and the other, turn by turn in one run, so that a busy machine slows both.
import { Contender } from "./contender.mjs";

const rounds = 5;

/**
 * A benchmark is `{ title, ours, other, prepare?, tolerance? }`; ours and other are
 * `{ name, command, args }` of programs that follow the conversation in contender.mjs.
 * Resolves to the medians of five rounds, after one that is not counted.
 */
export async function measure({ title, ours, other, prepare, tolerance = 1e-9 }) {
  await prepare?.();
  const contenders = [new Contender(ours), new Contender(other)];
  try {
    const laps = [[], []];
    for (let round = 0; round <= rounds; round++) {
      const answers = [];
      for (const [index, contender] of contenders.entries()) {
        const { wall, cpu, answer } = await contender.lap();
        answers.push(answer);
        if (round > 0) laps[index].push({ wall, cpu });
      }
      requireAgreement(title, answers, tolerance);
    }
    const [mine, theirs] = laps.map(medians);
    return { title, ours: { ...ours, ...mine }, other: { ...other, ...theirs } };
  } finally {
    contenders.forEach(contender => contender.end());
  }
}

/** Speed counts only for the same answer: numbers, in the same order. */
function requireAgreement(title, [mine, theirs], tolerance) {
  const agrees = (number, index) =>
    Math.abs(number - theirs[index]) <= tolerance * Math.max(1, Math.abs(theirs[index]));
  if (mine.length === theirs.length && mine.length > 0 && mine.every(agrees)) return;
  const differing = mine.findIndex((number, index) => !agrees(number, index));
  throw new Error(`${title}: answer ${differing} is ${mine[differing]} here and ${theirs[differing]} there`);
}

function medians(laps) {
  const median = key => laps.map(lap => lap[key]).sort((a, b) => a - b)[(laps.length - 1) / 2];
  return { wall: median("wall"), cpu: median("cpu") };
}
