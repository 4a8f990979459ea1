import type { Annotation, Figure, FigureAxis, LineShape, Pattern, Trace } from "./figure-types";

/**
 * A figure for a projector or a display on the wall: everything that is measured in pixels
 * grows, what the figure shows stays.
 *
 * @param by 1.6 makes letters of 12 pixels 19, and lines of 1.8 pixels 3
 * @example enlarged(trendChart(comparison, variable, picture, { width: width / 1.6 })!, 1.6)
 */
export function enlarged(figure: Figure, by: number): Figure {
  const { layout } = figure;
  const { margin, yaxis2 } = layout;
  return {
    ...figure,
    traces: figure.traces.map(trace => largerTrace(trace, by)),
    layout: {
      ...layout,
      height: layout.height * by,
      margin: { l: margin.l * by, r: margin.r * by, t: margin.t * by, b: margin.b * by },
      xaxis: largerAxis(layout.xaxis, by),
      yaxis: largerAxis(layout.yaxis, by),
      ...(yaxis2 === undefined ? {} : { yaxis2: largerAxis(yaxis2, by) }),
      shapes: layout.shapes.map(shape => largerShape(shape, by)),
      annotations: layout.annotations.map(annotation => largerNote(annotation, by)),
      font: larger(layout.font, by),
      hoverlabel: { ...layout.hoverlabel, font: larger(layout.hoverlabel.font, by) },
    },
  };
}

function larger<T extends { readonly size: number }>(sized: T, by: number): T {
  return { ...sized, size: sized.size * by };
}

function wider<T extends { readonly width: number }>(line: T, by: number): T {
  return { ...line, width: line.width * by };
}

function largerAxis(axis: FigureAxis, by: number): FigureAxis {
  return {
    ...axis,
    title: { ...axis.title, standoff: axis.title.standoff * by, font: larger(axis.title.font, by) },
    ticklen: axis.ticklen * by,
    ticklabelstandoff: axis.ticklabelstandoff * by,
    tickfont: larger(axis.tickfont, by),
  };
}

function largerShape(shape: LineShape, by: number): LineShape {
  return { ...shape, line: wider(shape.line, by) };
}

function largerNote(annotation: Annotation, by: number): Annotation {
  return {
    ...annotation,
    xshift: annotation.xshift * by,
    yshift: annotation.yshift * by,
    font: larger(annotation.font, by),
  };
}

function largerTrace(trace: Trace, by: number): Trace {
  if (trace.type === "bar") {
    const { pattern, line } = trace.marker;
    return {
      ...trace,
      marker: {
        ...trace.marker,
        line: wider(line, by),
        ...(pattern === undefined ? {} : { pattern: largerPattern(pattern, by) }),
      },
    };
  }
  if (trace.mode === "markers") return { ...trace, marker: larger(trace.marker, by) } as Trace;
  const line = wider(trace.line, by);
  if (trace.fill === "none") return { ...trace, line };
  const { fillpattern } = trace;
  return {
    ...trace,
    line,
    ...(fillpattern === undefined ? {} : { fillpattern: largerPattern(fillpattern, by) }),
  };
}

function largerPattern(pattern: Pattern, by: number): Pattern {
  return larger(pattern, by);
}
