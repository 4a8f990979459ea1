import * as React from "react";

/** How much larger letters and lines are for a projector: 13 pixels become 20, 1.8 become 3. */
export const PROJECTOR_SCALE = 1.6;

/** A view that can have the screen to itself. */
export interface FullScreen {
  /** Height of the screen that the view has, in pixels; null while it stands in the notebook. */
  readonly height: number | null;
  readonly toggle: () => void;
}

/** Whether an element has the screen to itself, and the way there and back. */
export function useFullScreen(element: React.RefObject<HTMLElement>): FullScreen {
  const [height, setHeight] = React.useState<number | null>(null);
  React.useEffect(() => {
    const look = (): void => {
      const isFull = element.current !== null && document.fullscreenElement === element.current;
      setHeight(isFull ? window.innerHeight : null);
    };
    document.addEventListener("fullscreenchange", look);
    window.addEventListener("resize", look);
    return () => {
      document.removeEventListener("fullscreenchange", look);
      window.removeEventListener("resize", look);
    };
  }, [element]);
  const toggle = React.useCallback(() => {
    const change =
      document.fullscreenElement === null ? element.current?.requestFullscreen() : document.exitFullscreen();
    // A browser may refuse: then the view stays where it is.
    change?.catch((error: unknown) => console.warn("Gemba Lab: no full screen", error));
  }, [element]);
  return { height, toggle };
}
