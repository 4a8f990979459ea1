// What a person sees of the set-up: one line per step, one line when something is wrong.

/** Something a person can mend. The message is the one line they see; detail, such as compiler errors, goes before it. */
export class SetupError extends Error {
  constructor(message, detail = "") {
    super(message);
    this.detail = detail;
  }
}

/** Runs one step of the set-up and prints its title and how long it took. */
export async function step(title, work) {
  process.stdout.write(`${title} … `);
  const started = performance.now();
  try {
    const result = await work();
    process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write("failed\n");
    throw error;
  }
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
