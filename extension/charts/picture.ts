import type { Plotly, PlotElement } from "./plotly";

/** Words above the charts of a picture. */
export interface PictureText {
  readonly text: string;
  /** A CSS font. */
  readonly font: string;
}

/** Colours of a picture's ground and words. */
export interface PictureLook {
  readonly background: string;
  readonly color: string;
}

const MARGIN = 16;
const LINE = 24;
/** Pixels of the picture per pixel on screen: sharp in a slide too. */
const SHARPNESS = 2;

/**
 * The charts in an element as one picture, below one another, under some lines of text.
 *
 * @returns a PNG; null when there is no chart, or the browser can't make one
 */
export async function pictureOfCharts(
  root: Element,
  lines: readonly PictureText[],
  { background, color }: PictureLook,
  plotly: Plotly,
): Promise<Blob | null> {
  const plots = [...root.querySelectorAll<PlotElement>(".js-plotly-plot")];
  const images = await Promise.all(plots.map(async plot => loaded(await plotly.picture(plot, SHARPNESS))));
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (images.length === 0 || context === null) return null;
  const above = MARGIN + lines.length * LINE;
  canvas.width = SHARPNESS * 2 * MARGIN + Math.max(...images.map(({ width }) => width));
  canvas.height = SHARPNESS * (above + MARGIN) + images.reduce((sum, { height }) => sum + height, 0);
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = color;
  context.save();
  context.scale(SHARPNESS, SHARPNESS);
  lines.forEach(({ text, font }, i) => {
    context.font = font;
    context.fillText(text, MARGIN, MARGIN + LINE * (i + 0.7), canvas.width / SHARPNESS - 2 * MARGIN);
  });
  context.restore();
  let top = SHARPNESS * above;
  for (const image of images) {
    context.drawImage(image, SHARPNESS * MARGIN, top);
    top += image.height;
  }
  return new Promise(resolve => canvas.toBlob(resolve, "image/png"));
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("The chart could not be made a picture."));
    image.src = address;
  });
}
