import { constants, existsSync } from "node:fs";
import { access, mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { commonPool } from "../compute";
import { replaceFiles } from "../data/replace-file";
import type { NewFile } from "../data/replace-file";
import { page, reportPage, textLine } from "../display";
import {
  currentSession,
  investigationFile,
  load,
  repointedData,
  setHost,
  setReporter,
} from "../investigation";
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
  const interruption = new Interruption(() => {
    progress.end();
    console.error("gembalab: interrupted; nothing was written");
  });
  const shown: ResultEnvelope[] = [];
  setHost({
    show: envelope => void shown.push(envelope),
    currentCell: () => null,
    onInterrupt: listener => interruption.onInterrupt(listener),
  });
  setReporter({ page: reportPage, written: () => undefined });
  const stopListening = currentSession().listen({
    stateChanged: () => undefined,
    resultsChanged: () => undefined,
    runChanged: (run, ending) => ending === undefined && progress.now(runText(run)),
  });
  try {
    await checkFolder(options.out);
    const investigation = await opened(path, options, progress);
    const steps = options.only ?? stepsOf(investigation);
    for (const step of STEPS) {
      interruption.check();
      if (steps.includes(step)) await perform(investigation, step);
    }
    progress.now("Writing");
    const files = await outputs(investigation, shown, options.out, steps.includes("compare"));
    interruption.check();
    interruption.seal();
    await mkdir(options.out, { recursive: true });
    await replaceFiles(files);
    progress.end();
    if (options.quiet !== true) console.log(summary(shown, files));
    return EXIT.done;
  } catch (error) {
    if (interruption.exitCode !== null) {
      interruption.say();
      return interruption.exitCode;
    }
    progress.end();
    return complaint(GembaError.from(error));
  } finally {
    stopListening();
    // While signals are still heard: one that came as the process is taken down would take its exit code away.
    await commonPool().close();
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
    case "profile":
      await investigation.profile();
      return;
    case "compare":
      await investigation.compare();
      return;
    case "explain":
      await investigation.explain();
      return;
    case "placebo":
      await investigation.placebo();
  }
}

/** What the file holds results of is run again; checking and comparing always are. */
function stepsOf({ results }: Investigation): Step[] {
  const { explanation } = results;
  if (explanation === undefined) return ["profile", "compare"];
  return ["profile", "compare", explanation.belief.blankTest === undefined ? "explain" : "placebo"];
}

/** "Compare: 96 of 162 tags · 3 s left"; "Explain with a model: 5 of 22 steps · best so far: 74 of 100 pairs · 8 s left" */
function runText({ label, done, total, remainingMs, note, unit = "tags" }: Run): string {
  if (done === 0) return unit === "tags" ? `${label}: ${total} tags` : label;
  const left = remainingMs === null ? "" : `${Math.ceil(remainingMs / 1000)} s left`;
  return [`${label}: ${done} of ${total} ${unit}`, note ?? "", left].filter(part => part !== "").join(" · ");
}

async function outputs(
  investigation: Investigation,
  shown: readonly ResultEnvelope[],
  folder: string,
  isCompared: boolean,
): Promise<NewFile[]> {
  const pages = shown.map((envelope): NewFile => {
    const text = page(envelope);
    return { path: join(folder, `${envelope.kind}.html`), write: part => writeFile(part, text) };
  });
  const reports = isCompared ? [await investigation.reportFile(join(folder, "report.html"))] : [];
  // Last, so that whoever waits for it finds everything else.
  return [
    ...pages,
    ...reports,
    investigationFile(await investigation.side(), join(folder, "investigation.json")),
  ];
}

/** Before hours are spent on results that can't be written: the folder, or the one that it will be made in. */
async function checkFolder(folder: string): Promise<void> {
  let place = resolve(folder);
  while (!existsSync(place) && place !== dirname(place)) place = dirname(place);
  const found = await stat(place);
  const isOpen = await access(place, constants.W_OK).then(
    () => found.isDirectory(),
    () => false,
  );
  if (isOpen) return;
  throw new GembaError("save-failed", {
    what: found.isDirectory() ? "Nothing may be written here" : "This is a file, not a folder",
    where: place,
    remedy: "Choose another folder with --out.",
  });
}

function summary(shown: readonly ResultEnvelope[], files: readonly NewFile[]): string {
  const lines = [...shown.map(textLine), `Written: ${files.map(({ path }) => path).join(", ")}`];
  return lines.map(line => line.replace(/\p{Cc}+/gu, " ")).join("\n");
}

function complaint(error: GembaError): number {
  // Names from data may hold what steers a terminal; the lines of a list stay lines.
  console.error(`gembalab: ${error.message.replace(/[^\P{Cc}\n]+/gu, " ")}`);
  return exitCodeOf(error);
}
