import * as React from "react";

/** Below this width, in pixels, the list stands above the charts. */
const NARROW = 700;

/** What follows from the width that a view has. Together at most 560 pixels high. */
export interface ViewLayout {
  readonly isNarrow: boolean;
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
  wide: { isNarrow: false, pageSize: 12, trendHeight: 160, distributionHeight: 152 },
  narrow: { isNarrow: true, pageSize: 4, trendHeight: 140, distributionHeight: 140 },
};

/** Lower, as the checks stand above. */
export const PROFILE_LAYOUTS: ViewLayouts = {
  wide: { isNarrow: false, pageSize: 9, trendHeight: 128, distributionHeight: 116 },
  narrow: { isNarrow: true, pageSize: 4, trendHeight: 100, distributionHeight: 100 },
};

/** The layout for the element's present width. */
export function useLayout(element: React.RefObject<HTMLElement>, layouts: ViewLayouts): ViewLayout {
  const [isNarrow, setNarrow] = React.useState(false);
  React.useEffect(() => {
    const root = element.current;
    if (root === null) return;
    const measure = (): void => {
      // Cells off screen have no width; that says nothing.
      if (root.clientWidth > 0) setNarrow(root.clientWidth < NARROW);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return isNarrow ? layouts.narrow : layouts.wide;
}
