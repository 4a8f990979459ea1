import type { Timeline } from "gembalab/protocol";
import * as React from "react";
import { countText, positionText } from "../format";
import { useTrans } from "../translation";

/** About the width in pixels, so that the hatching keeps its slope. */
const WIDTH = 348;
const HEIGHT = 24;

/** What the strip shows. */
export interface TimelineStripProps {
  readonly timeline: Timeline;
  /** What the event is called. */
  readonly event: string;
  /** Rows in neither population. */
  readonly ignored: number;
}

/** When it happened: the event's share per slice as bars from below, what is left out hatched. */
export const TimelineStrip: React.NamedExoticComponent<TimelineStripProps> = React.memo(
  function TimelineStrip({ timeline, event, ignored }: TimelineStripProps): JSX.Element {
    const trans = useTrans();
    const hatch = React.useId();
    const { axis } = timeline;
    const from = positionText(axis, axis.from);
    const to = positionText(axis, axis.to);
    return (
      <figure className="gemba-timeline">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={trans.__("When it was %1, from %2 to %3", event, from, to)}
        >
          <defs>
            <pattern
              id={hatch}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="2" height="6" className="gemba-timeline-hatch" />
            </pattern>
          </defs>
          <path
            d={bars(timeline.ignored, share => share)}
            className="gemba-timeline-ignored"
            fill={`url(#${hatch})`}
          />
          {/* A spell in a long slice stays visible: no bar is lower than a third. */}
          <path d={bars(timeline.event, share => Math.max(1 / 3, share))} className="gemba-timeline-event" />
        </svg>
        <figcaption>
          <span>{from}</span>
          {ignored === 0 ? null : <span>{trans.__("%1 rows left out", countText(ignored))}</span>}
          <span>{to}</span>
        </figcaption>
      </figure>
    );
  },
);

function bars(shares: readonly (number | null)[], height: (share: number) => number): string {
  const width = WIDTH / Math.max(1, shares.length);
  return shares
    .map((share, i) => {
      if (share === null || share <= 0) return "";
      const h = (height(share) * HEIGHT).toFixed(1);
      return `M${(i * width).toFixed(2)} ${HEIGHT}v-${h}h${width.toFixed(2)}v${h}z`;
    })
    .join("");
}
