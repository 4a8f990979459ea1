import { GembaError, parseResult } from "gembalab/protocol";
import type { IRenderMime } from "@jupyterlab/rendermime-interfaces";
import type { TranslationBundle } from "@jupyterlab/translation";
import type { IDisposable } from "@lumino/disposable";
import type { Message } from "@lumino/messaging";
import { Widget } from "@lumino/widgets";
import * as React from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { flushSync } from "react-dom";
import { loadPlotly, ThemeWatcher } from "../charts";
import type { Plotly } from "../charts";
import { readersFormat } from "./format";
import { Freshness } from "./freshness";
import { showResult } from "./kinds";
import { Outdated } from "./outdated";
import type { ResultCells } from "./result-cells";
import type { Selection } from "./selection";
import type { ViewSource } from "./view-source";

/** What a result's widget needs. */
export interface ResultWidgetOptions {
  readonly mimeType: string;
  readonly trans: TranslationBundle;
  readonly source: ViewSource | null;
  readonly cells: ResultCells | null;
  readonly selection: Selection | null;
  /** Where plotly comes from; the lazily loaded one when left out. */
  readonly loadPlotly?: () => Promise<Plotly>;
}

/**
 * Shows a stored result below its cell. The payload is data from a file that anybody
 * may have written: it is checked against the schema first, and everything in it is text.
 */
export class ResultWidget extends Widget implements IRenderMime.IRenderer {
  readonly #options: ResultWidgetOptions;
  readonly #theme = new ThemeWatcher();
  readonly #root: Root;
  #shown: readonly IDisposable[] = [];

  constructor(options: ResultWidgetOptions) {
    super();
    this.addClass("gemba-result");
    this.#options = options;
    this.#root = createRoot(this.node);
  }

  /** Shows the model's payload; a payload that is none shows why. */
  renderModel(model: IRenderMime.IMimeModel): Promise<void> {
    this.#forget();
    try {
      const { source, cells, selection, trans } = this.#options;
      const envelope = parseResult(model.data[this.#options.mimeType]);
      const freshness = new Freshness(envelope.id, source, cells);
      this.#shown = [freshness];
      const shown = showResult(envelope, {
        source,
        cells,
        freshness,
        selection,
        trans,
        theme: this.#theme,
        format: readersFormat(),
        loadPlotly: this.#options.loadPlotly ?? loadPlotly,
      });
      this.#shown = [shown.model, freshness];
      this.#draw(
        <Guard text={this.#failureText()}>
          <Outdated key={`${envelope.id} outdated`} freshness={freshness} trans={trans} />
          {shown.view}
        </Guard>,
      );
    } catch (error) {
      this.#draw(<p className="gemba-error">{GembaError.from(error).message}</p>);
    }
    return Promise.resolve();
  }

  /** Looks at keys before JupyterLab does. */
  handleEvent(event: Event): void {
    const { target } = event;
    if (!(event instanceof KeyboardEvent) || !(target instanceof Element) || !this.node.contains(target))
      return;
    // On the element itself: a shortcut's selector may match it before its ancestors are asked.
    target.toggleAttribute("data-lm-suppress-shortcuts", isOwnKey(event));
  }

  override dispose(): void {
    if (this.isDisposed) return;
    this.#root.unmount();
    this.#forget();
    this.#theme.dispose();
    super.dispose();
  }

  protected override onAfterAttach(message: Message): void {
    super.onAfterAttach(message);
    window.addEventListener("keydown", this, true);
  }

  protected override onBeforeDetach(message: Message): void {
    window.removeEventListener("keydown", this, true);
    super.onBeforeDetach(message);
  }

  #forget(): void {
    for (const part of this.#shown) part.dispose();
    this.#shown = [];
  }

  #failureText(): string {
    return this.#options.trans.__("This result can't be drawn: run the cell again.");
  }

  /** At once: the notebook measures the output when `renderModel` is done. */
  #draw(view: JSX.Element): void {
    flushSync(() => this.#root.render(view));
  }
}

/**
 * Keys that belong to the focused row, field or button. The notebook would take them for its
 * one-key shortcuts, and move, edit or delete cells; combinations such as Ctrl S stay its own.
 */
function isOwnKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key.length === 1 || OWN_KEYS.has(key) || (key === "Enter" && !shiftKey);
}

const OWN_KEYS: ReadonlySet<string> = new Set([
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "Home",
  "End",
  "PageUp",
  "PageDown",
]);

/** Shows a sentence instead of what failed to be drawn. */
class Guard extends React.Component<{ text: string; children: React.ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): React.ReactNode {
    return this.state.hasFailed ? <p className="gemba-error">{this.props.text}</p> : this.props.children;
  }
}
