import { LIGHT, shownText } from "./figures";
import type {
  Annotation,
  AreaTrace,
  BarTrace,
  Figure,
  FigureAxis,
  LineShape,
  LineTrace,
  Pattern,
  PointTrace,
} from "./figures";
import { escapeMarkup } from "./markup";

/** Where the plot is and how values become pixels. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
  readonly y: (value: number, axis?: "y" | "y2") => number;
}

/**
 * A figure as a picture: well-formed XML whatever the names in it, with a title that
 * says what it shows, on a ground of its own so that it can be read in any theme.
 *
 * @param width pixels across
 * @param background `#rrggbb`
 * @example writeFileSync("ranked.svg", svg(figure(envelope).ranked, 560));
 */
export function svg(figure: Figure, width: number, background: string = LIGHT.background): string {
  const { layout, alt, traces } = figure;
  const { height } = layout;
  const frame = frameOf(figure, width);
  const patterns: string[] = [];
  const layers = (["y", "y2"] as const).flatMap(axis =>
    traces.map(trace => {
      if (trace.type === "bar") return axis === "y" ? bars(trace, frame, patterns) : "";
      if (trace.yaxis !== axis) return "";
      if (trace.mode === "markers") return trace.hoverinfo === "skip" ? circles(trace, frame) : "";
      return line(trace, frame, patterns);
    }),
  );
  const size = `width='${px(width)}' height='${px(height)}'`;
  const clip = `<clipPath id='c'><rect x='${px(frame.left)}' y='${px(frame.top)}' width='${px(frame.right - frame.left)}' height='${px(frame.bottom - frame.top)}'/></clipPath>`;
  const body = [
    `<title>${escapeMarkup(alt)}</title>`,
    `<rect ${size} fill='${background}'/>`,
    ...grid(figure, frame),
    `<g clip-path='url(#c)'>`,
    ...layers,
    ...layout.shapes.map(shape => straightLine(shape, frame)),
    `</g>`,
    ...axes(figure, frame),
    ...layout.annotations.map(annotation => note(annotation, frame)),
  ].join("");
  const family = escapeMarkup(layout.font.family);
  return (
    `<svg xmlns='http://www.w3.org/2000/svg' ${size} viewBox='0 0 ${px(width)} ${px(height)}' role='img' font-family='${family}'>` +
    `<defs>${clip}${patterns.join("")}</defs>${body}</svg>`
  );
}

/**
 * A picture as the address of an image. Characters that are harmless in a quoted
 * attribute stay readable, which keeps it short.
 */
export function svgAddress(picture: string): string {
  const encoded = encodeURIComponent(picture).replace(/%(20|2C|2F|3A|3B|3D)/g, code =>
    decodeURIComponent(code),
  );
  return `data:image/svg+xml;charset=utf-8,${encoded}`;
}

function frameOf({ layout }: Figure, width: number): Frame {
  const { margin, height, xaxis, yaxis, yaxis2 } = layout;
  const [left, right] = [margin.l, Math.max(margin.l + 1, width - margin.r)];
  const [top, bottom] = [margin.t, Math.max(margin.t + 1, height - margin.b)];
  const scale = ({ range: [from, to] }: FigureAxis, start: number, end: number) => {
    const factor = to === from ? 0 : (end - start) / (to - from);
    return (value: number): number => start + (value - from) * factor;
  };
  const [y, y2] = [scale(yaxis, bottom, top), scale(yaxis2 ?? yaxis, bottom, top)];
  return {
    left,
    right,
    top,
    bottom,
    x: scale(xaxis, left, right),
    y: (value, axis) => (axis === "y2" ? y2 : y)(value),
  };
}

/** Pixels to a tenth, within what a picture can need. */
function px(value: number): string {
  return String(Math.round(Math.min(1e5, Math.max(-1e5, value)) * 10) / 10);
}

/** A colour as SVG writes it; `rgba()` is not known to every reader. */
function paint(attribute: "fill" | "stroke", color: string): string {
  const match = /^rgba\((\d+),(\d+),(\d+),([\d.]+)\)$/.exec(color);
  if (match === null) return `${attribute}='${escapeMarkup(color)}'`;
  if (match[4] === "0") return `${attribute}='none'`;
  return `${attribute}='rgb(${match[1]},${match[2]},${match[3]})' ${attribute}-opacity='${match[4]}'`;
}

function fill(color: string, pattern: Pattern | undefined, patterns: string[]): string {
  if (pattern === undefined) return paint("fill", color);
  const id = `h${patterns.length}`;
  const { size, fgcolor, bgcolor, solidity, shape } = pattern;
  const turn = shape === "/" ? 45 : -45;
  const stripe = px(Math.max(0.8, size * solidity));
  patterns.push(
    `<pattern id='${id}' patternUnits='userSpaceOnUse' width='${px(size)}' height='${px(size)}' patternTransform='rotate(${turn})'>` +
      `<rect width='${px(size)}' height='${px(size)}' ${paint("fill", bgcolor)}/>` +
      `<rect width='${stripe}' height='${px(size)}' ${paint("fill", fgcolor)}/></pattern>`,
  );
  return `fill='url(#${id})'`;
}

function line(trace: AreaTrace | LineTrace, frame: Frame, patterns: string[]): string {
  let path = "";
  let pen = "M";
  const isArea = trace.fill === "toself";
  const lift = (): void => {
    if (isArea && pen === "L") path += "Z";
    pen = "M";
  };
  for (let i = 0; i < trace.x.length; i++) {
    const [x, y] = [trace.x[i] ?? null, trace.y[i] ?? null];
    if (x === null || y === null) {
      lift();
      continue;
    }
    path += `${pen}${px(frame.x(x))},${px(frame.y(y, trace.yaxis))}`;
    pen = "L";
  }
  lift();
  if (path === "") return "";
  const inside = isArea ? fill(trace.fillcolor, trace.fillpattern, patterns) : "fill='none'";
  return `<path d='${path}' ${inside} ${paint("stroke", trace.line.color)} stroke-width='${px(trace.line.width)}' stroke-linejoin='round'/>`;
}

function circles({ x, y, marker, yaxis }: PointTrace, frame: Frame): string {
  const { color, size, opacity, symbol } = marker;
  const look = (one: string): string =>
    symbol === "circle" ? paint("fill", one) : `fill='none' ${paint("stroke", one)}`;
  const dots = x.map((value, i) => {
    const own = typeof color === "string" ? "" : ` ${look(color[i] ?? "")}`;
    return `<circle cx='${px(frame.x(value))}' cy='${px(frame.y(y[i]!, yaxis))}' r='${px(size / 2)}'${own}/>`;
  });
  const common = typeof color === "string" ? `${look(color)} ` : "";
  return `<g ${common}opacity='${opacity}'>${dots.join("")}</g>`;
}

function bars({ x, y, width, marker }: BarTrace, frame: Frame, patterns: string[]): string {
  const inside = fill(marker.color, marker.pattern, patterns);
  const edge =
    marker.line.width > 0
      ? ` ${paint("stroke", marker.line.color)} stroke-width='${px(marker.line.width)}'`
      : "";
  return x
    .map((length, i) => {
      const top = frame.y(y[i]! + width / 2);
      const bottom = frame.y(y[i]! - width / 2);
      const right = frame.x(length);
      return `<rect x='${px(frame.x(0))}' y='${px(top)}' width='${px(Math.max(0, right - frame.x(0)))}' height='${px(bottom - top)}' ${inside}${edge}/>`;
    })
    .join("");
}

function segment(x1: number, y1: number, x2: number, y2: number, look: string): string {
  return `<line x1='${px(x1)}' y1='${px(y1)}' x2='${px(x2)}' y2='${px(y2)}' ${look}/>`;
}

function straightLine(shape: LineShape, frame: Frame): string {
  const x = (value: number): number =>
    shape.xref === "paper" ? frame.left + value * (frame.right - frame.left) : frame.x(value);
  const { yref } = shape;
  const y = (value: number): number =>
    yref === "paper" ? frame.bottom - value * (frame.bottom - frame.top) : frame.y(value, yref);
  const dash = shape.line.dash === "dash" ? " stroke-dasharray='6,4'" : "";
  const look = `${paint("stroke", shape.line.color)} stroke-width='${px(shape.line.width)}'${dash}`;
  return segment(x(shape.x0), y(shape.y0), x(shape.x1), y(shape.y1), look);
}

function grid({ layout }: Figure, frame: Frame): string[] {
  const { xaxis, yaxis, yaxis2 } = layout;
  const look = (axis: FigureAxis): string => `${paint("stroke", axis.gridcolor)} stroke-width='1'`;
  const across = (axis: FigureAxis | undefined, name: "y" | "y2"): string[] =>
    axis?.showgrid !== true || !axis.visible
      ? []
      : axis.tickvals.map(at =>
          segment(frame.left, frame.y(at, name), frame.right, frame.y(at, name), look(axis)),
        );
  const down = xaxis.showgrid
    ? xaxis.tickvals.map(at => segment(frame.x(at), frame.top, frame.x(at), frame.bottom, look(xaxis)))
    : [];
  return [...down, ...across(yaxis, "y"), ...across(yaxis2, "y2")];
}

function axes({ layout }: Figure, frame: Frame): string[] {
  const { xaxis, yaxis, yaxis2 } = layout;
  const parts: string[] = [];
  if (xaxis.showline) {
    const look = `${paint("stroke", xaxis.linecolor)} stroke-width='1'`;
    parts.push(segment(frame.left, frame.bottom, frame.right, frame.bottom, look));
    for (const at of xaxis.tickvals) {
      parts.push(segment(frame.x(at), frame.bottom, frame.x(at), frame.bottom + xaxis.ticklen, look));
    }
  }
  xaxis.tickvals.forEach((at, i) => {
    parts.push(text(frame.x(at), frame.bottom + 15, shownText(xaxis.ticktext[i]!), "middle", xaxis.tickfont));
  });
  const middle = (frame.left + frame.right) / 2;
  parts.push(text(middle, layout.height - 6, shownText(xaxis.title.text), "middle", xaxis.title.font));
  const upright = yaxis2 ?? yaxis;
  if (upright.visible) {
    const name = yaxis2 === undefined ? "y" : "y2";
    upright.tickvals.forEach((at, i) => {
      parts.push(
        text(frame.left - 6, frame.y(at, name) + 4, shownText(upright.ticktext[i]!), "end", upright.tickfont),
      );
    });
    const turned = `rotate(-90 12 ${px((frame.top + frame.bottom) / 2)})`;
    parts.push(
      text(
        12,
        (frame.top + frame.bottom) / 2,
        shownText(upright.title.text),
        "middle",
        upright.tickfont,
        turned,
      ),
    );
  }
  return parts;
}

function note(annotation: Annotation, frame: Frame): string {
  const { xref, yref, xanchor, yanchor, xshift, yshift, font } = annotation;
  const x = xref === "paper" ? frame.left + annotation.x * (frame.right - frame.left) : frame.x(annotation.x);
  const y =
    yref === "paper" ? frame.bottom - annotation.y * (frame.bottom - frame.top) : frame.y(annotation.y, yref);
  const drop = yanchor === "bottom" ? -3 : yanchor === "middle" ? font.size * 0.35 : font.size;
  const anchor = xanchor === "left" ? "start" : xanchor === "right" ? "end" : "middle";
  const content = shownText(annotation.text);
  return (
    ground(annotation, x + xshift, y - yshift + drop, content) +
    text(x + xshift, y - yshift + drop, content, anchor, font)
  );
}

/** What an annotation stands on; its width is estimated, as there is nothing to measure with. */
function ground(
  { bgcolor, xanchor, font: { size } }: Annotation,
  x: number,
  y: number,
  content: string,
): string {
  const color = paint("fill", bgcolor);
  if (color === "fill='none'") return "";
  const width = content.length * size * 0.6;
  const left = xanchor === "left" ? x : xanchor === "right" ? x - width : x - width / 2;
  return `<rect x='${px(left)}' y='${px(y - size)}' width='${px(width)}' height='${px(size * 1.3)}' ${color}/>`;
}

function text(
  x: number,
  y: number,
  content: string,
  anchor: "start" | "middle" | "end",
  { color, size }: { color: string; size: number },
  transform?: string,
): string {
  if (content === "") return "";
  const turned = transform === undefined ? "" : ` transform='${transform}'`;
  return `<text x='${px(x)}' y='${px(y)}' text-anchor='${anchor}' font-size='${px(size)}' ${paint("fill", color)}${turned}>${escapeMarkup(content)}</text>`;
}
