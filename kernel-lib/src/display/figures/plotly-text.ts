import { plainText } from "./plain";

declare const escaped: unique symbol;

/**
 * Text that plotly shows as it is. Plotly reads `<b>`, `<a href>`, `&amp;` and
 * more in every label; only {@link plotlyText} makes this type, so that a raw
 * name from data can't reach a figure.
 */
export type PlotlyText = string & { readonly [escaped]: "plotly" };

/**
 * Escapes text for plotly. Plotly decodes `&lt;`, `&gt;` and `&amp;` once, after
 * it has looked for tags (plotly.js 4.1.1, `src/lib/svg_text_utils.js`).
 *
 * @example plotlyText("<b>") // "&lt;b&gt;"
 */
export function plotlyText(text: string): PlotlyText {
  return plainText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;") as PlotlyText;
}

/** Lines of text for plotly, below one another. */
export function plotlyLines(lines: readonly string[]): PlotlyText {
  return lines.map(plotlyText).join("<br>") as PlotlyText;
}

/** The text that a reader sees, for a writer that does its own escaping. */
export function shownText(text: PlotlyText): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
