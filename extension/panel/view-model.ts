import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import * as React from "react";

/** What every model of the panel has: a signal, and a number that grows with every change. */
export abstract class ViewModel implements IDisposable {
  readonly #changed = new Signal<this, void>(this);
  #revision = 0;
  #isDisposed = false;

  /** Emitted after every change. */
  get changed(): ISignal<this, void> {
    return this.#changed;
  }

  /** Grows with every change. */
  get revision(): number {
    return this.#revision;
  }

  /** Whether the notebook of this model is closed. */
  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** Stops listening. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    Signal.clearData(this);
  }

  /** To be called after every change. */
  protected touch(): void {
    if (this.#isDisposed) return;
    this.#revision += 1;
    this.#changed.emit();
  }
}

/** Renders a component again whenever a model changes. */
export function useModel(model: ViewModel): void {
  const subscribe = React.useCallback(
    (listener: () => void) => {
      model.changed.connect(listener);
      return () => void model.changed.disconnect(listener);
    },
    [model],
  );
  React.useSyncExternalStore(subscribe, () => model.revision);
}
