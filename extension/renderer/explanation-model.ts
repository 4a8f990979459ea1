import { GembaError } from "gembalab/protocol";
import type {
  CaseReply,
  ContributionGroup,
  Explanation,
  ExplanationEnvelope,
  ExplanationSlice,
  ExplainedCase,
  SettingChange,
  Swarm,
} from "gembalab/protocol";
import type { Range } from "gembalab/figures";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import type { Selection } from "./selection";
import type { ViewSource } from "./view-source";

/** The pages of an explanation, in the order in which they are read. */
export const PAGES = ["belief", "leans", "tag", "row", "together", "action"] as const;
/** A page of an explanation. */
export type Page = (typeof PAGES)[number];

/** What the view of an explanation stands in. */
export interface ExplanationPlace {
  /** The notebook's kernel, where there is one. */
  readonly source: ViewSource | null;
  /** Shared with the other views of the notebook. */
  readonly selection: Selection | null;
}

/** What a person has chosen to see of one explanation. */
export class ExplanationModel implements IDisposable {
  readonly explanation: Explanation;
  readonly #id: string;
  readonly #source: ViewSource | null;
  readonly #selection: Selection | null;
  readonly #changed = new Signal<this, void>(this);
  #page: Page = "belief";
  #group: string | null;
  #zoom: Range | null = null;
  #slice: ExplanationSlice | null = null;
  #case: ExplainedCase | null;
  #changes: readonly SettingChange[] = [];
  #moved: ExplainedCase | null = null;
  #problem = "";
  #asked = 0;
  #isDisposed = false;

  constructor({ id, result }: ExplanationEnvelope, { source, selection }: ExplanationPlace) {
    this.#id = id;
    this.explanation = result;
    this.#source = source;
    this.#selection = selection;
    this.#group = this.#known(selection?.variable ?? null) ?? result.contributions.groups[0]?.name ?? null;
    this.#case = result.contributions.cases[0] ?? null;
    selection?.changed.connect(this.#onSelection, this);
    source?.changed.connect(this.#onSource, this);
  }

  /** Emitted after any change. */
  get changed(): ISignal<this, void> {
    return this.#changed;
  }

  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** The page that is open. */
  get page(): Page {
    return this.#page;
  }

  /** The chosen tag group; null when there is none. */
  get group(): ContributionGroup | null {
    return this.explanation.contributions.groups.find(({ name }) => name === this.#group) ?? null;
  }

  /** The part of the time that is looked at; null: all of it. */
  get zoom(): Range | null {
    return this.#zoom;
  }

  /** Groups in the part that is looked at, the largest first. */
  get groups(): readonly ContributionGroup[] {
    return this.#slice?.groups ?? this.explanation.contributions.groups;
  }

  /** Contributions in single rows of the part that is looked at. */
  get swarms(): readonly Swarm[] {
    return this.#slice?.swarms ?? this.explanation.contributions.swarms;
  }

  /** How many rows of the zoomed part are summed up; null when all are. */
  get sliceRows(): number | null {
    return this.#slice?.rows ?? null;
  }

  /** The row that is taken apart. */
  get case(): ExplainedCase | null {
    return this.#case;
  }

  /** The same row with settings moved; null when none is. */
  get movedCase(): ExplainedCase | null {
    return this.#moved;
  }

  /** The settings that were moved. */
  get changes(): readonly SettingChange[] {
    return this.#changes;
  }

  /** Whether the kernel can be asked. */
  get canAsk(): boolean {
    return this.#source?.available === true;
  }

  /** Why the last question has no answer; empty when it has. */
  get problem(): string {
    return this.#problem;
  }

  /** Opens a page. */
  open(page: Page): void {
    this.#page = page;
    this.#touch();
  }

  /** Chooses a tag group, here and in the other views. */
  choose(group: string): void {
    this.#group = group;
    this.#selection?.choose(group);
    this.#touch();
  }

  /** Looks at a part of the time: what the model leans on there. */
  setZoom(zoom: Range | null): void {
    this.#zoom = zoom;
    this.#slice = null;
    this.#touch();
    if (zoom !== null)
      void this.#ask(async source => {
        const slice = await source.explainSlice(this.#id, zoom);
        if (this.#zoom === zoom) this.#slice = slice;
      });
  }

  /** Takes a stored row apart. */
  showCase(shown: ExplainedCase): void {
    this.#case = shown;
    this.#changes = [];
    this.#moved = null;
    this.#touch();
  }

  /** Takes the row nearest to a place on the axis apart. */
  showRowAt(at: number): void {
    this.#changes = [];
    void this.#ask(async source => this.#take(await source.explainCase(this.#id, at, [])));
  }

  /** Moves a column of the row; the model says what it would make of that. */
  move(variable: string, value: number): void {
    const shown = this.#case;
    if (shown === null) return;
    this.#changes = [...this.#changes.filter(change => change.variable !== variable), { variable, value }];
    this.#touch();
    void this.#ask(async source => this.#take(await source.explainCase(this.#id, shown.at, this.#changes)));
  }

  /** Puts the row back as it was. */
  resetMoves(): void {
    this.#changes = [];
    this.#moved = null;
    this.#touch();
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#selection?.changed.disconnect(this.#onSelection, this);
    this.#source?.changed.disconnect(this.#onSource, this);
    Signal.clearData(this);
  }

  #take({ case: own, changed }: CaseReply): void {
    this.#case = own;
    this.#moved = changed;
  }

  async #ask(question: (source: ViewSource) => Promise<void>): Promise<void> {
    const asked = ++this.#asked;
    try {
      if (this.#source?.available !== true) {
        throw new GembaError("unknown-result", {
          what: "This needs the running kernel",
          remedy: "Run the cell again.",
        });
      }
      await question(this.#source);
      this.#problem = "";
    } catch (error) {
      if (asked === this.#asked) this.#problem = GembaError.from(error).message;
    }
    if (!this.#isDisposed) this.#touch();
  }

  /** The group that a name stands for: its own, or the one that holds it. */
  #known(name: string | null): string | null {
    const group = this.explanation.contributions.groups.find(
      each => each.name === name || each.members.some(member => member.name === name),
    );
    return group?.name ?? null;
  }

  #onSelection(): void {
    const group = this.#known(this.#selection?.variable ?? null);
    if (group === null || group === this.#group) return;
    this.#group = group;
    this.#touch();
  }

  #onSource(): void {
    this.#touch();
  }

  #touch(): void {
    this.#changed.emit();
  }
}
