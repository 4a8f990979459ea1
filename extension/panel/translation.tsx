import { nullTranslator } from "@jupyterlab/translation";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";

/** The domain of this extension's words. */
export const TRANSLATION_DOMAIN = "jupyterlab_gemba";

/** The words of the panel, handed down to all of its parts. */
export const Words: React.Context<TranslationBundle> = React.createContext(
  nullTranslator.load(TRANSLATION_DOMAIN),
);

/** The words of the panel. */
export function useTrans(): TranslationBundle {
  return React.useContext(Words);
}
