import type { ISignal } from "@lumino/signaling";
import * as React from "react";
import { currentPalette } from "../charts";
import type { ThemeWatcher } from "../charts";

/** Draws again after every change of a model. */
export function useModel(model: { readonly changed: ISignal<unknown, void> }): void {
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    model.changed.connect(redraw);
    // It may have changed between the first drawing and here.
    redraw();
    return () => {
      model.changed.disconnect(redraw);
    };
  }, [model]);
}

/** The colours of charts in the present theme. */
export function usePalette(theme: ThemeWatcher): ReturnType<typeof currentPalette> {
  const [palette, setPalette] = React.useState(currentPalette);
  React.useEffect(() => {
    const onChanged = (): void => setPalette(currentPalette());
    theme.changed.connect(onChanged);
    return () => {
      theme.changed.disconnect(onChanged);
    };
  }, [theme]);
  return palette;
}
