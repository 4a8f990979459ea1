import { pictureOfCharts } from "../charts";
import type { Plotly } from "../charts";
import type { Palette } from "gembalab/figures";

/** What became of something that was to be copied. */
export type Copied = "copied" | "saved" | "failed";

/** Copies the charts in an element as one picture; where the browser does not allow that, saves it. */
export async function copyPicture(
  root: Element,
  { headline, subline }: { readonly headline: string; readonly subline: string },
  palette: Palette,
  plotly: Plotly,
): Promise<Copied> {
  const lines = [
    { text: headline, font: `600 16px ${palette.fontFamily}` },
    { text: subline, font: `12px ${palette.fontFamily}` },
  ];
  const look = { background: palette.background, color: palette.text };
  const picture = await pictureOfCharts(root, lines, look, plotly);
  if (picture === null) return "failed";
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    return "copied";
  } catch {
    save(picture, "comparison.png");
    return "saved";
  }
}

/** Copies text; where the browser does not allow that, saves it. */
export async function copyText(text: string, name: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    save(new Blob([text], { type: "text/plain" }), name);
    return "saved";
  }
}

function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has taken the address by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
