import { clip, plainText } from "../figures";
import type { KernelBridge } from "../bridge";
import { escapeMarkup } from "../markup";

/**
 * Says where a report lies: a line with a link below the cell, or, in plain Node, a line of text.
 *
 * @example presentWritten("wet-biscuits.html", findBridge()); // Report: wet-biscuits.html
 */
export function presentWritten(path: string, bridge: KernelBridge | null): void {
  const shown = clip(plainText(path), 300);
  const line = `Report: ${shown}`;
  if (bridge === null) console.log(line);
  else bridge.display({ "text/html": `<p>Report: ${link(path, shown)}</p>`, "text/plain": line });
}

/** JupyterLab opens what lies in or below the notebook's folder; a path from the root is no address there. */
function link(path: string, shown: string): string {
  const parts = path.split(/[\\/]/);
  const isBelow = !/^([\\/]|[A-Za-z]:)/.test(path) && !parts.includes("..");
  const text = escapeMarkup(shown);
  if (!isBelow) return `<code>${text}</code>`;
  return `<a href="${escapeMarkup(parts.map(encodeURIComponent).join("/"))}" target="_blank">${text}</a>`;
}
