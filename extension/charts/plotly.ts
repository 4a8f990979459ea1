import type { Figure } from "gembalab/figures";

/** An element that plotly has drawn in. */
export interface PlotElement extends HTMLElement {
  on?(event: string, listener: (data: unknown) => void): void;
  removeAllListeners?(event: string): void;
}

/** The part of plotly that charts use. */
export interface Plotly {
  /** Draws a figure, or changes what is drawn to it. */
  draw(root: PlotElement, figure: Figure, width: number): Promise<void>;
  /** What is drawn in the element as the address of a PNG, `scale` times as sharp as on screen. */
  picture(root: PlotElement, scale: number): Promise<string>;
  /** Lets go of everything that was drawn in the element. */
  purge(root: PlotElement): void;
}

const CONFIG = {
  displayModeBar: false,
  doubleClick: false,
  editable: false,
  responsive: false,
  scrollZoom: false,
  showTips: false,
  // A dollar in a name is a dollar, also when some other output has loaded MathJax.
  typesetMath: false,
};

let loading: Promise<Plotly> | undefined;

/**
 * Plotly with the two kinds of traces that figures use, fetched at the first chart:
 * a megabyte that a notebook without charts does without. A failed attempt is forgotten.
 */
export function loadPlotly(): Promise<Plotly> {
  loading ??= fetchPlotly().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchPlotly(): Promise<Plotly> {
  const [{ default: core }, { default: bar }] = await Promise.all([
    import(/* webpackChunkName: "plotly" */ "plotly.js/lib/core"),
    import(/* webpackChunkName: "plotly" */ "plotly.js/lib/bar"),
  ]);
  core.register([bar]);
  return {
    draw: async (root, { traces, layout }, width) => {
      // Plotly writes into what it is given; a figure is shared.
      await core.react(root, structuredClone(traces), structuredClone({ ...layout, width }), CONFIG);
    },
    picture: (root, scale) =>
      core.toImage(root, { format: "png", scale, width: root.clientWidth, height: root.clientHeight }),
    purge: root => core.purge(root),
  };
}
