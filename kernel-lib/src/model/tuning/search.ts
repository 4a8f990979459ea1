import { commonPool, Random } from "../../compute";
import type { Candidate } from "../candidates/candidate";
import type { FitAnswer, FitTask } from "../candidates/fit-work";
import { boostingSearch } from "./boosting-space";
import { NO_JOURNAL } from "./journal";
import type { Journal } from "./journal";
import { shouldPrune } from "./median-pruning";
import type { Budget, TuningProblem } from "./problem";
import { proposeTrial } from "./tpe";
import { meanOf } from "./trial";
import type { Trial } from "./trial";

/** How a search is followed and ended. */
export interface SearchOptions {
  readonly budget: Budget;
  /** Its first entry set to 1 ends fits in the middle; the search then rejects with `cancelled`. */
  readonly stop: Int32Array;
  /** No new candidate is begun afterwards; what was found counts. */
  readonly finish?: AbortSignal;
  /** Trials of an earlier run of the same search are taken over, and new ones kept. */
  readonly journal?: Journal;
  readonly onTrial?: (trial: Trial, trials: readonly Trial[]) => void;
}

/** Strengths of the ridge that are tried, per row. */
export const RIDGES: readonly number[] = [1, 0.1, 0.01, 0.001, 0.0001];
/** Candidates that are proposed before either is judged, so that threads have work; the same on every machine. */
const AT_ONCE = 2;
/** Folds after which a candidate may be given up. */
const FIRST_FOLDS = 2;

/**
 * Tries candidates on all folds: logistic regressions of several ridges, then boosted models, proposed by a
 * tree-structured Parzen estimator from the trials before, the hopeless ones given up after two folds. It depends
 * on trials in the order of their numbers and on nothing that varies between machines or threads.
 *
 * @returns all trials, in the order of their numbers
 * @throws GembaError `cancelled`, `worker-died`, `model-failed`
 */
export async function searchModels(problem: TuningProblem, options: SearchOptions): Promise<Trial[]> {
  const search = new Search(problem, options);
  if (problem.kinds.includes("logistic")) await search.regress();
  if (problem.kinds.includes("boosting")) await search.boost();
  return search.trials;
}

class Search {
  readonly trials: Trial[] = [];
  readonly #problem: TuningProblem;
  readonly #options: SearchOptions;
  readonly #journal: Journal;
  readonly #began: number = performance.now();

  constructor(problem: TuningProblem, options: SearchOptions) {
    this.#problem = problem;
    this.#options = options;
    this.#journal = options.journal ?? NO_JOURNAL;
  }

  async regress(): Promise<void> {
    // One after the other, so that there is something to tell of a long search.
    for (const ridge of RIDGES) if (!this.#isOver(0)) await this.tryAll([{ kind: "logistic", ridge }]);
  }

  async boost(): Promise<void> {
    const { typicalRows, parameters, seed } = this.#problem;
    const { space, fixed } = boostingSearch(typicalRows, parameters);
    const begun = this.trials.length;
    const { trials } = this.#options.budget;
    // With nothing left to tune one candidate is all there is.
    const wanted = Object.keys(space).length === 0 ? Math.min(1, trials) : trials;
    while (this.trials.length - begun < wanted && !this.#isOver(this.trials.length - begun)) {
      const completed = this.trials.slice(begun).map(({ candidate, aucs }) => ({
        parameters: only(candidate, space),
        loss: -meanOf(aucs),
      }));
      const count = Math.min(AT_ONCE, wanted - completed.length);
      const candidates = Array.from({ length: count }, (_, i): Candidate => {
        const number = completed.length + i;
        const proposed =
          Object.keys(space).length === 0 ? {} : proposeTrial(space, completed, new Random(seed + number));
        return { kind: "boosting", parameters: { ...fixed, ...proposed } };
      });
      await this.tryAll(candidates);
    }
  }

  /** Tries candidates side by side: the first folds of all, then the others of those that are worth it. */
  async tryAll(candidates: readonly Candidate[]): Promise<void> {
    const first = this.trials.length;
    const known = candidates.map((candidate, i) => this.#journal.recall(first + i, candidate));
    const { folds } = this.#problem;
    const early = folds.map((_, fold) => fold).slice(0, FIRST_FOLDS);
    const late = folds.map((_, fold) => fold).slice(FIRST_FOLDS);
    const begun = await this.#fitAll(candidates, early, i => known[i] === null);
    const others = this.trials
      .filter(({ candidate }) => candidate.kind === "boosting")
      .map(({ aucs }) => losses(aucs));
    const goesOn = (i: number): boolean =>
      candidates[i]!.kind === "logistic" ||
      !shouldPrune(losses(begun[i]!.map(aucOf)), others, { fewestFolds: FIRST_FOLDS });
    const ended = await this.#fitAll(candidates, late, i => known[i] === null && goesOn(i));
    candidates.forEach((candidate, i) => {
      const answers = [...begun[i]!, ...ended[i]!];
      const trial = known[i] ?? {
        number: first + i,
        candidate,
        aucs: answers.map(aucOf),
        rounds: answers.map(({ rounds }) => rounds),
      };
      if (known[i] === null) this.#journal.keep(trial);
      this.trials.push(trial);
      this.#options.onTrial?.(trial, this.trials);
    });
  }

  /** Answers per candidate, of those folds. */
  async #fitAll(
    candidates: readonly Candidate[],
    folds: readonly number[],
    takesPart: (place: number) => boolean,
  ): Promise<FitAnswer[][]> {
    const jobs = candidates.flatMap((candidate, place) =>
      takesPart(place) ? folds.map(fold => ({ place, task: this.#task(candidate, fold) })) : [],
    );
    const answers = await fitTogether(jobs.map(({ task }) => task));
    const result: FitAnswer[][] = candidates.map(() => []);
    jobs.forEach(({ place }, i) => result[place]!.push(answers[i]!));
    return result;
  }

  #task(candidate: Candidate, fold: number): FitTask {
    return fitTask(this.#problem, candidate, this.#problem.folds[fold]!, { stop: this.#options.stop });
  }

  #isOver(done: number): boolean {
    const { budget, finish } = this.#options;
    // At least one candidate, however short the budget.
    if (this.trials.length === 0) return false;
    if (finish?.aborted === true) return true;
    return budget.seconds !== null && done > 0 && performance.now() - this.#began >= budget.seconds * 1000;
  }
}

/** The task of one candidate on some rows. */
export function fitTask(
  { columns, labels, library, seed }: Pick<TuningProblem, "columns" | "labels" | "library" | "seed">,
  candidate: Candidate,
  rows: FitTask["rows"],
  { stop, rounds = null, want = [] }: Pick<FitTask, "stop"> & Partial<Pick<FitTask, "rounds" | "want">>,
): FitTask {
  return { library, columns, labels, rows, candidate, rounds, seed, stop, want };
}

/** Fits in threads. They end by `stop` and not by a signal, which would leave models in LightGBM's memory. */
export async function fitTogether(tasks: readonly FitTask[]): Promise<FitAnswer[]> {
  const ends = await Promise.allSettled(
    tasks.map(task =>
      commonPool().run<FitAnswer>(require.resolve("../candidates/fit-work"), "fitCandidate", task),
    ),
  );
  return ends.map(end => {
    if (end.status === "rejected") throw end.reason;
    return end.value;
  });
}

/** A usable fold holds both populations, so that there is an auc. */
function aucOf({ auc }: FitAnswer): number {
  return auc!;
}

function losses(aucs: readonly number[]): number[] {
  return aucs.map(auc => -auc);
}

function only(candidate: Candidate, space: Readonly<Record<string, unknown>>): Record<string, number> {
  const parameters = candidate.kind === "boosting" ? candidate.parameters : {};
  return Object.fromEntries(Object.keys(space).map(name => [name, Number(parameters[name])]));
}
