// What jsdom lacks of a page: elements that have a size and come into sight.
import type { Figure } from "gembalab/figures";
import { Signal } from "@lumino/signaling";
import type { Plotly, PlotElement } from "extension/charts";
import type { ViewSource } from "extension/renderer";
import type {
  CaseReply,
  Comparison,
  ExplanationSlice,
  Picture,
  ProfilePicture,
  RemedyReply,
  ResultInfo,
  WriteReply,
} from "gembalab/protocol";

class Observer {
  static readonly all: Set<Observer> = new Set();
  readonly elements: Set<Element> = new Set();
  constructor(readonly report: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    Observer.all.add(this);
  }
  observe(element: Element): void {
    this.elements.add(element);
  }
  disconnect(): void {
    Observer.all.delete(this);
    this.elements.clear();
  }
}
class Sizes extends Observer {}
class Sight extends Observer {}

/** How many observers are at work. */
export function observerCount(): number {
  return Observer.all.size;
}

/** Gives every element this width, and tells those who asked. */
export function resizePage(width: number): void {
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => width });
  report(Sizes, true);
}

/** Scrolls everything into sight, or out of it. */
export function scrollIntoSight(isIntersecting: boolean): void {
  report(Sight, isIntersecting);
}

function report(kind: typeof Observer, isIntersecting: boolean): void {
  for (const observer of [...Observer.all]) {
    if (!(observer instanceof kind)) continue;
    const entries = [...observer.elements].map(target => ({ target, isIntersecting }));
    if (entries.length > 0) observer.report(entries);
  }
}

/** Puts the observers in place. */
export function installPage(): void {
  Object.assign(globalThis, { ResizeObserver: Sizes, IntersectionObserver: Sight });
}

/** Notes what is drawn where, in place of plotly, which can't measure text in jsdom. */
export class DrawingNotes implements Plotly {
  readonly drawn: { root: PlotElement; figure: Figure; width: number }[] = [];
  readonly purged: PlotElement[] = [];
  readonly #listeners: Map<PlotElement, Map<string, (data: unknown) => void>> = new Map();

  draw(root: PlotElement, figure: Figure, width: number): Promise<void> {
    this.drawn.push({ root, figure, width });
    const listeners = this.#listeners.get(root) ?? new Map<string, (data: unknown) => void>();
    this.#listeners.set(root, listeners);
    root.on = (event, listener) => void listeners.set(event, listener);
    return Promise.resolve();
  }

  picture(): Promise<string> {
    return Promise.resolve("data:image/png;base64,");
  }

  purge(root: PlotElement): void {
    this.purged.push(root);
  }

  /** What a person does to the newest chart of a kind. */
  emit(kind: Figure["kind"], event: string, data: unknown): void {
    const { root } = this.drawn.filter(({ figure }) => figure.kind === kind).at(-1)!;
    this.#listeners.get(root)!.get(event)!(data);
  }

  /** The newest figure of a kind. */
  newest(kind: Figure["kind"]): Figure | undefined {
    return this.drawn.filter(({ figure }) => figure.kind === kind).at(-1)?.figure;
  }
}

/** A kernel that answers nothing; tests give it the answers that they are about. */
export class SilentKernel implements ViewSource {
  readonly changed = new Signal<this, void>(this);
  readonly resultsChanged = new Signal<this, void>(this);
  available = true;

  view(..._: Parameters<ViewSource["view"]>): Promise<Picture> {
    return unanswered();
  }
  viewProfile(..._: Parameters<ViewSource["viewProfile"]>): Promise<ProfilePicture> {
    return unanswered();
  }
  explainSlice(..._: Parameters<ViewSource["explainSlice"]>): Promise<ExplanationSlice> {
    return unanswered();
  }
  explainCase(..._: Parameters<ViewSource["explainCase"]>): Promise<CaseReply> {
    return unanswered();
  }
  writeRemedy(..._: Parameters<ViewSource["writeRemedy"]>): Promise<RemedyReply> {
    return unanswered();
  }
  writeLeaveOut(..._: Parameters<ViewSource["writeLeaveOut"]>): Promise<RemedyReply> {
    return unanswered();
  }
  writeReport(..._: Parameters<ViewSource["writeReport"]>): Promise<WriteReply> {
    return unanswered();
  }
  resultInfo(_: string): ResultInfo | undefined {
    return undefined;
  }
  showed(_: Comparison): void {
    // Nobody asks what was compared last.
  }
}

function unanswered(): Promise<never> {
  return Promise.reject(new Error("not a question of this test"));
}
