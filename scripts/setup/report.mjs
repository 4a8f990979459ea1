// What a person sees of the set-up: one line per step, one line when something is wrong.

/** Something a person can mend. The message is the one line they see; detail, such as compiler errors, goes before it. */
export class SetupError extends Error {
  constructor(message, detail = "") {
    super(message);
    this.detail = detail;
  }
}

/** The step whose line is not ended yet. */
let open = null;

/** Runs one step of the set-up and prints its title and how long it took. Steps may run side by side. */
export async function step(title, work) {
  endLine();
  process.stdout.write(`${title} … `);
  open = title;
  const started = performance.now();
  try {
    const result = await work();
    ended(title, `${((performance.now() - started) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    ended(title, "failed");
    throw error;
  }
}

/** Goes on behind the title, or names it again where another step's line has come between. */
function ended(title, text) {
  if (open !== title) {
    endLine();
    process.stdout.write(`${title}: `);
  }
  process.stdout.write(`${text}\n`);
  open = null;
}

function endLine() {
  if (open !== null) process.stdout.write("\n");
  open = null;
}

/** Runs pieces of work side by side; when one fails, the others come to their end before that is said. */
export async function sideBySide(...works) {
  const outcomes = await Promise.allSettled(works.map(work => work()));
  const failed = outcomes.find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
}

/** Runs a whole command; a SetupError ends it with its one line instead of a stack trace. */
export async function runCommand(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    if (error.detail) console.error(error.detail);
    console.error(error.message);
    process.exitCode = 1;
  }
}
