import { timelineOf } from "../compare";
import type { Table } from "../data";
import { explainModel } from "../explain/explanation";
import { blankTest } from "../explain/placebo/blank-test";
import { buildModel } from "../model";
import type { BuiltModel, FittedModel, ModelFeature } from "../model";
import type { BlankTest, Explanation, LeftOut, SavedModel } from "../protocol";
import { rowsOf } from "../target";
import type { InvestigationRows } from "../target";
import { announcedRun } from "./announced-run";
import type { Runnable, RunPlan } from "./announced-run";
import { currentHost } from "./host";
import { modelQuestion } from "./model-question";
import type { ModelQuestion } from "./model-question";
import { DEFAULT_SEED } from "./seed";
import { selectVariables } from "./select-variables";
import { currentSession } from "./session";
import type { RunControl } from "./session";

/** An explanation, and the model that it explains. */
export interface ExplainedRun {
  readonly explanation: Explanation;
  readonly model: SavedModel;
}

/** Explaining, measured against one tried model. */
const EXPLAINING = 2;

/**
 * Makes, judges and explains a model of the event, and shows the result.
 *
 * @param trials how many models an earlier run of the same tried; null: none is known
 */
export async function runExplain(investigation: Runnable, trials: number | null): Promise<ExplainedRun> {
  const plan = (): RunPlan => ({ label: "Explain with a model", total: 1, unit: "steps", canFinish: true });
  return announcedRun(investigation, plan, async (table, control) => {
    const work = await Work.of(investigation, table, control, trials);
    const built = await work.build(({ trials, of, best }) =>
      control.onProgress(
        trials,
        of + EXPLAINING,
        best === null ? undefined : `best so far: ${pairs(best)} of 100 pairs`,
      ),
    );
    return work.show(built);
  });
}

/** Tries the whole pipeline on labels that mean nothing, and shows the explanation with what it found there. */
export async function runPlacebo(investigation: Runnable, trials: number | null): Promise<ExplainedRun> {
  const plan = (): RunPlan => ({ label: "Blank test", total: 1, unit: "steps", canFinish: true });
  return announcedRun(investigation, plan, async (table, control) => {
    const work = await Work.of(investigation, table, control, trials);
    const built = await work.build(() => undefined);
    const { data, choices } = work.question;
    const found = await blankTest(data, choices, built, {
      signal: control.signal,
      finish: control.finish,
      onProgress: (done, total, scores) =>
        control.onProgress(
          done,
          total + EXPLAINING,
          scores.length === 0
            ? undefined
            : `blank so far: ${pairs(Math.min(...scores))} to ${pairs(Math.max(...scores))} of 100 pairs`,
        ),
    });
    return work.show(built, found);
  });
}

function pairs(auc: number): number {
  return Math.round(100 * auc);
}

/** One run of `explain()` or `placebo()`. */
class Work {
  readonly question: ModelQuestion;
  readonly #investigation: Runnable;
  readonly #made: InvestigationRows;
  readonly #leftOut: readonly LeftOut[];
  readonly #control: RunControl;

  private constructor(
    investigation: Runnable,
    made: InvestigationRows,
    leftOut: readonly LeftOut[],
    question: ModelQuestion,
    control: RunControl,
  ) {
    this.question = question;
    this.#investigation = investigation;
    this.#made = made;
    this.#leftOut = leftOut;
    this.#control = control;
  }

  static async of(
    investigation: Runnable,
    table: Table,
    control: RunControl,
    trials: number | null,
  ): Promise<Work> {
    const { specification } = investigation;
    const made = await rowsOf(table, specification, control.signal);
    const { selected, leftOut } = selectVariables(made.table, specification);
    const question = modelQuestion(table, made, specification, selected, trials);
    return new Work(investigation, made, leftOut, question, control);
  }

  build(onProgress: NonNullable<Parameters<typeof buildModel>[2]>["onProgress"]): Promise<BuiltModel> {
    const { signal, finish } = this.#control;
    return buildModel(this.question.data, this.question.choices, { signal, finish, onProgress });
  }

  async show(built: BuiltModel, blank?: BlankTest): Promise<ExplainedRun> {
    const { table, rows, rowText, notices } = this.#made;
    const { specification, notices: own, id: investigationId } = this.#investigation;
    const { explained, source } = await explainModel(table, rows.labels, built, {
      seed: specification.seed ?? DEFAULT_SEED,
      signal: this.#control.signal,
    });
    const { belief } = explained;
    const explanation: Explanation = {
      name: specification.name ?? "",
      labels: specification.labels ?? { event: "event", reference: "reference" },
      targetText: rows.text,
      rowText,
      counts: rows.counts,
      episodes: rows.episodes,
      notices: [...own, ...table.notices, ...notices],
      leftOut: [...this.#leftOut],
      timeline: timelineOf(table, rows.labels),
      ...explained,
      belief: blank === undefined ? belief : { ...belief, blankTest: blank },
    };
    const session = currentSession();
    const id = session.newId("result");
    session.addResult({ kind: "explanation", id, investigationId, table, source });
    currentHost().show({ kind: "explanation", version: 1, id, result: explanation });
    return { explanation, model: savedModel(built.model, built.features) };
  }
}

function savedModel(model: FittedModel, features: readonly ModelFeature[]): SavedModel {
  return {
    kind: model.kind,
    features: features.map(({ variable }) => variable.name),
    text: model.kind === "boosting" ? model.text : JSON.stringify(model),
  };
}
