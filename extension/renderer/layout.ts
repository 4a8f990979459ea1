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

const WIDE_LAYOUT: ViewLayout = { isNarrow: false, pageSize: 12, trendHeight: 160, distributionHeight: 152 };
const NARROW_LAYOUT: ViewLayout = { isNarrow: true, pageSize: 4, trendHeight: 140, distributionHeight: 140 };

/** The layout for the element's present width. */
export function useLayout(element: React.RefObject<HTMLElement>): ViewLayout {
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
  return isNarrow ? NARROW_LAYOUT : WIDE_LAYOUT;
}
