import { RESULT_MIME } from "gembalab/protocol";
import type { IRenderMime } from "@jupyterlab/rendermime-interfaces";
import { nullTranslator } from "@jupyterlab/translation";
import type { ResultCells } from "./result-cells";
import { ResultWidget } from "./result-widget";
import { Selection } from "./selection";
import type { ViewSource } from "./view-source";

/**
 * The renderer of Gemba Lab's results. Safe: it validates what it draws and evaluates
 * nothing, so a notebook that is not trusted shows its results too.
 *
 * @param source the notebook's kernel, for zooms and for pictures that are not stored;
 *   left out in the factory for all documents
 * @param cells the notebook's cells, for the remedies of checks
 * @example notebook.content.rendermime.addFactory(createRendererFactory(source, cells));
 */
export function createRendererFactory(
  source?: ViewSource,
  cells?: ResultCells,
): IRenderMime.IRendererFactory {
  // Views of one notebook look at the same tag; without a notebook there are none to share with.
  const selection = source === undefined ? null : new Selection();
  return {
    safe: true,
    mimeTypes: [RESULT_MIME],
    // Before text/html (50), which is the fallback in the same bundle.
    defaultRank: 10,
    createRenderer: ({ mimeType, translator }) =>
      new ResultWidget({
        mimeType,
        trans: (translator ?? nullTranslator).load("jupyterlab_gemba"),
        source: source ?? null,
        cells: cells ?? null,
        selection,
      }),
  };
}
