import * as React from "react";

/** Below this width, in pixels, the list stands above the charts. */
const NARROW = 700;
/** Below this one there is room for one chart at a time. */
const TIGHT = 480;

/** What follows from the width that a view has. Together at most 560 pixels high. */
export interface ViewLayout {
  readonly isNarrow: boolean;
  /** Whether one chart is shown at a time. */
  readonly isTight: boolean;
  /** Rows of the list on one page. */
  readonly pageSize: number;
  /** Pixels down. */
  readonly trendHeight: number;
  readonly distributionHeight: number;
}

/** The layouts of one kind of view. */
export interface ViewLayouts {
  readonly wide: ViewLayout;
  readonly narrow: ViewLayout;
}

export const COMPARISON_LAYOUTS: ViewLayouts = {
  wide: {
    isNarrow: false,
    isTight: false,
    pageSize: 11,
    trendHeight: 146,
    distributionHeight: 164,
  },
  narrow: {
    isNarrow: true,
    isTight: false,
    pageSize: 3,
    trendHeight: 108,
    distributionHeight: 108,
  },
};

/** Lower, as the checks stand above. */
export const PROFILE_LAYOUTS: ViewLayouts = {
  wide: {
    isNarrow: false,
    isTight: false,
    pageSize: 9,
    trendHeight: 128,
    distributionHeight: 116,
  },
  narrow: {
    isNarrow: true,
    isTight: false,
    pageSize: 4,
    trendHeight: 100,
    distributionHeight: 100,
  },
};

/** A layout for a view that has the screen to itself. */
export function fullLayout(height: number, scale: number): ViewLayout {
  // What stands above and below the body takes about this much.
  const room = Math.max(320, height / scale - 210);
  return {
    isNarrow: false,
    isTight: false,
    pageSize: Math.max(8, Math.floor((room - 60) / 28)),
    trendHeight: Math.round(0.44 * room),
    distributionHeight: Math.round(0.44 * room),
  };
}

/** The layout for the element's present width. */
export function useLayout(element: React.RefObject<HTMLElement>, layouts: ViewLayouts): ViewLayout {
  const [width, setWidth] = React.useState(NARROW);
  React.useEffect(() => {
    const root = element.current;
    if (root === null) return;
    const measure = (): void => {
      // Cells off screen have no width; that says nothing.
      if (root.clientWidth > 0) setWidth(root.clientWidth);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    measure();
    return () => observer.disconnect();
  }, [element]);
  if (width >= NARROW) return layouts.wide;
  return width >= TIGHT ? layouts.narrow : { ...layouts.narrow, isTight: true };
}
