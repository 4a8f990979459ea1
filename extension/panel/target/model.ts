import type { Labels, Target, VariableInfo } from "gembalab/protocol";
import type { Draft } from "../draft";
import { sameJson } from "../json";
import type { Tables } from "../tables";
import { ViewModel } from "../view-model";
import { EMPTY_FORM, formOf, readForm } from "./form";
import type { TargetForm, TargetHow, TargetProblem } from "./form";
import { limitText, suggestForm, waysFor } from "./suggest";

/** What the two populations are called until a person says otherwise. */
export const DEFAULT_LABELS: Labels = { event: "bad", reference: "normal" };

/** The step Target: what went wrong, as fields of a form over the draft's target. */
export class TargetModel extends ViewModel {
  readonly #tables: Tables;
  readonly #draft: Draft;
  #form: TargetForm = EMPTY_FORM;
  #formsTarget: Target | undefined;
  #isBeyondForm = false;
  #problem: TargetProblem | null = null;

  constructor(tables: Tables, draft: Draft) {
    super();
    this.#tables = tables;
    this.#draft = draft;
    tables.changed.connect(this.#onTables, this);
    draft.changed.connect(this.#onDraft, this);
    this.#onDraft();
  }

  /** What stands in the fields. */
  get form(): TargetForm {
    return this.#form;
  }

  /** What the fields lack; null when they say a target or nothing was begun. */
  get problem(): TargetProblem | null {
    return this.#problem;
  }

  /** Whether the target says more than the fields can, and is left to the code. */
  get isBeyondForm(): boolean {
    return this.#isBeyondForm;
  }

  /** Whether there is a target that can be used. */
  get isComplete(): boolean {
    return this.#draft.specification.target !== undefined && this.#problem === null;
  }

  /** What the two populations are called. */
  get labels(): Labels {
    return this.#draft.specification.labels ?? DEFAULT_LABELS;
  }

  /** The tags that can be chosen; what a laboratory measured comes first. */
  get variables(): readonly VariableInfo[] {
    const { sources = [], variables = [] } = this.#tables.current ?? {};
    const samples = new Set(sources.filter(({ kind }) => kind === "samples").map(({ name }) => name));
    const isSampled = ({ source }: VariableInfo): boolean => source !== undefined && samples.has(source);
    if (samples.size === 0) return variables;
    return [...variables.filter(isSampled), ...variables.filter(variable => !isSampled(variable))];
  }

  /** The chosen tag. */
  get variable(): VariableInfo | undefined {
    return this.#tables.variable(this.#form.variable);
  }

  /** The ways in which the chosen tag can go wrong. */
  get ways(): TargetHow[] {
    return waysFor(this.variable);
  }

  /** Whether the table has a clock, so that periods can be given. */
  get hasTime(): boolean {
    return this.#tables.current?.axis.kind === "time";
  }

  /** Chooses the tag, with a limit to begin with. */
  chooseVariable(name: string): void {
    const variable = this.#tables.variable(name);
    if (variable !== undefined) this.#fill(suggestForm(variable, this.#form));
  }

  /** Chooses the way; the limit moves to that side where it was only suggested. */
  chooseHow(how: TargetHow): void {
    const { variable } = this;
    const limit = variable === undefined ? "" : limitText(variable, how === "below" ? 0.1 : 0.9);
    const suggested =
      variable !== undefined &&
      [limitText(variable, 0.1), limitText(variable, 0.9)].includes(this.#form.limit);
    const between =
      variable === undefined || this.#form.low !== ""
        ? {}
        : { low: limitText(variable, 0.1), high: limitText(variable, 0.9) };
    this.#fill({
      ...this.#form,
      how,
      ...between,
      ...(suggested || this.#form.limit === "" ? { limit } : {}),
    });
  }

  /** Changes fields. */
  change(fields: Partial<TargetForm>): void {
    this.#fill({ ...this.#form, ...fields }, `target ${Object.keys(fields).join()}`);
  }

  /** Calls the two populations something else. */
  rename(labels: Partial<Labels>): void {
    const next = { ...this.labels, ...labels };
    this.#draft.edit({ labels: next }, "labels");
  }

  /** Gives up a target that only code can say. */
  startOver(): void {
    this.#isBeyondForm = false;
    this.#form = EMPTY_FORM;
    this.#formsTarget = undefined;
    this.#draft.edit({ target: undefined });
    this.touch();
  }

  override dispose(): void {
    this.#tables.changed.disconnect(this.#onTables, this);
    this.#draft.changed.disconnect(this.#onDraft, this);
    super.dispose();
  }

  #fill(form: TargetForm, gesture?: string): void {
    this.#form = form;
    const read = readForm(form, this.#tables.variable(form.variable));
    this.#problem = "problem" in read ? read.problem : null;
    if ("target" in read) {
      this.#formsTarget = read.target;
      const labels = this.#draft.specification.labels ?? DEFAULT_LABELS;
      this.#draft.edit({ labels, target: read.target }, gesture);
    }
    this.touch();
  }

  #onTables(): void {
    this.touch();
  }

  /** A draft that changed elsewhere (undo, the notebook) fills the fields anew. */
  #onDraft(): void {
    const { target } = this.#draft.specification;
    if (!sameJson(target, this.#formsTarget)) {
      const form = target === undefined ? EMPTY_FORM : formOf(target);
      this.#formsTarget = target;
      this.#isBeyondForm = form === null;
      this.#form = form ?? EMPTY_FORM;
      this.#problem = null;
    }
    this.touch();
  }
}
