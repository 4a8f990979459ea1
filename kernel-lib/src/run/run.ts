import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { replaceFiles } from "../data/replace-file";
import type { NewFile } from "../data/replace-file";
import { page, textLine } from "../display";
import { currentSession, investigationFile, load, repointedData, setHost } from "../investigation";
import type { Investigation } from "../investigation";
import { GembaError } from "../protocol";
import type { ResultEnvelope, Run } from "../protocol";
import { EXIT, exitCodeOf } from "./exit-codes";
import { Interruption } from "./interruption";
import { progressOn, SILENT } from "./progress";
import type { Progress } from "./progress";
import { STEPS } from "./steps";
import type { Step } from "./steps";

/** What `gembalab run` may be told. */
export interface RunOptions {
  /** The folder to write to; it is made where there is none. */
  readonly out: string;
  /** Other data: see `repointedData`. */
  readonly data?: readonly string[];
  /** What to run; everything when left out. */
  readonly only?: readonly Step[];
  readonly quiet?: boolean;
}

/**
 * Runs a saved investigation again and writes what comes out: `investigation.json` and a page per
 * result. All of it or, when anything goes wrong, nothing.
 *
 * @returns the exit code, see {@link EXIT}
 */
export async function runInvestigation(path: string, options: RunOptions): Promise<number> {
  const progress = options.quiet === true ? SILENT : progressOn(process.stderr);
  const interruption = new Interruption();
  const shown: ResultEnvelope[] = [];
  setHost({
    show: envelope => void shown.push(envelope),
    currentCell: () => null,
    onInterrupt: listener => interruption.onInterrupt(listener),
  });
  const stopListening = currentSession().listen({
    stateChanged: () => undefined,
    runChanged: (run, ending) => ending === undefined && progress.now(runText(run)),
  });
  try {
    const investigation = await opened(path, options, progress);
    for (const step of STEPS) {
      if (interruption.exitCode !== null)
        throw new GembaError("cancelled", { what: "The run was cancelled" });
      if (options.only?.includes(step) ?? true) await perform(investigation, step);
    }
    progress.now("Writing");
    await mkdir(options.out, { recursive: true }).catch(noFolder(options.out));
    const files = await outputs(investigation, shown, options.out);
    interruption.seal();
    await replaceFiles(files);
    progress.end();
    if (options.quiet !== true) console.log(summary(shown, files));
    return EXIT.done;
  } catch (error) {
    progress.end();
    return complaint(GembaError.from(error), interruption);
  } finally {
    stopListening();
    interruption.end();
  }
}

async function opened(path: string, { data }: RunOptions, progress: Progress): Promise<Investigation> {
  progress.now("Opening the data");
  const options = data === undefined ? {} : { data: await repointedData(path, data) };
  const investigation = await load(path, options);
  progress.note(`Data: ${investigation.table.describe()}`);
  for (const { text } of investigation.notices) progress.note(`Note: ${text}`);
  return investigation;
}

async function perform(investigation: Investigation, step: Step): Promise<void> {
  switch (step) {
    case "compare":
      await investigation.compare();
  }
}

/** "Compare: 96 of 162 tags · 3 s left" */
function runText({ label, done, total, remainingMs }: Run): string {
  const left = remainingMs === null ? "" : ` · ${Math.ceil(remainingMs / 1000)} s left`;
  return `${label}: ${done} of ${total} tags${left}`;
}

async function outputs(
  investigation: Investigation,
  shown: readonly ResultEnvelope[],
  folder: string,
): Promise<NewFile[]> {
  const pages = shown.map((envelope): NewFile => {
    const text = page(envelope);
    return { path: join(folder, `${envelope.kind}.html`), write: part => writeFile(part, text) };
  });
  // Last, so that whoever waits for it finds everything else.
  return [...pages, investigationFile(await investigation.side(), join(folder, "investigation.json"))];
}

function noFolder(folder: string): (error: unknown) => never {
  return cause => {
    throw new GembaError("save-failed", {
      what: "The folder for the results cannot be made",
      where: folder,
      remedy: "Choose another, or check that you may write there.",
      cause,
    });
  };
}

function summary(shown: readonly ResultEnvelope[], files: readonly NewFile[]): string {
  const lines = [...shown.map(textLine), `Written: ${files.map(({ path }) => path).join(", ")}`];
  return lines.map(line => line.replace(/\p{Cc}+/gu, " ")).join("\n");
}

function complaint(error: GembaError, { exitCode }: Interruption): number {
  if (exitCode !== null) {
    console.error("gembalab: interrupted; nothing was written");
    return exitCode;
  }
  console.error(`gembalab: ${error.message}`);
  return exitCodeOf(error);
}
