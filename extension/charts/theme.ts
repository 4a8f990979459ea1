import { DARK, LIGHT } from "gembalab/figures";
import type { Palette } from "gembalab/figures";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";

/** Tells when JupyterLab's theme changes: colours read once would go wrong. */
export class ThemeWatcher implements IDisposable {
  readonly #observer: MutationObserver;
  readonly #changed = new Signal<this, void>(this);
  #isDisposed = false;

  constructor() {
    this.#observer = new MutationObserver(() => this.#changed.emit());
    this.#observer.observe(document.body, {
      attributes: true,
      attributeFilter: ["data-jp-theme-name", "data-jp-theme-light"],
    });
  }

  /** Emitted after another theme was put on. */
  get changed(): ISignal<this, void> {
    return this.#changed;
  }

  /** Whether watching has ended. */
  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** Ends watching. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#observer.disconnect();
    Signal.clearData(this);
  }
}

/**
 * The colours and the font of charts in the present theme: the populations' own
 * colours, everything else from JupyterLab.
 */
export function currentPalette(): Palette {
  const base = document.body.dataset["jpThemeLight"] === "false" ? DARK : LIGHT;
  const background = resolve("--jp-layout-color0", base.background, base.background);
  const color = (variable: string, fallback: string): string => resolve(variable, fallback, background);
  const font = getComputedStyle(document.body).getPropertyValue("--jp-ui-font-family").trim();
  return {
    ...base,
    background,
    text: color("--jp-ui-font-color1", base.text),
    muted: color("--jp-ui-font-color2", base.muted),
    grid: color("--jp-border-color2", base.grid),
    fontFamily: font === "" ? base.fontFamily : font,
  };
}

/** A theme variable as `#rrggbb`, laid over the background where it is see-through. */
function resolve(variable: string, fallback: string, background: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${variable}, ${fallback})`;
  document.body.append(probe);
  const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(getComputedStyle(probe).color);
  probe.remove();
  if (match === null) return fallback;
  const alpha = match[4] === undefined ? 1 : Number(match[4]);
  const parts = [1, 2, 3].map(i => {
    const under = parseInt(background.slice(2 * i - 1, 2 * i + 1), 16);
    return Math.round(alpha * Number(match[i]) + (1 - alpha) * under);
  });
  return `#${parts.map(part => part.toString(16).padStart(2, "0")).join("")}`;
}
