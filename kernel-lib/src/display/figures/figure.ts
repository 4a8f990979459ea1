import type { ComparisonEnvelope, ProfileEnvelope, ResultEnvelope } from "../../protocol";
import { comparisonFigure } from "./comparison";
import type { ComparisonFigure } from "./comparison";
import type { FigureOptions } from "./figure-types";
import { profileFigure } from "./profile";
import type { ProfileFigure } from "./profile";

/** A result of any kind, ready to be shown. */
export type ResultFigure = ComparisonFigure | ProfileFigure;

/**
 * What a result looks like. Pure: the notebook draws it with plotly, the fallback as SVG.
 *
 * @example figure(envelope, { locale: "en", palette: DARK }).headline
 */
export function figure(envelope: ComparisonEnvelope, options?: FigureOptions): ComparisonFigure;
export function figure(envelope: ProfileEnvelope, options?: FigureOptions): ProfileFigure;
export function figure(envelope: ResultEnvelope, options?: FigureOptions): ResultFigure;
export function figure(envelope: ResultEnvelope, options: FigureOptions = {}): ResultFigure {
  switch (envelope.kind) {
    case "comparison":
      return comparisonFigure(envelope.result, options);
    case "profile":
      return profileFigure(envelope.result, options);
  }
}
