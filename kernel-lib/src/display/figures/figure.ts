import type {
  ComparisonEnvelope,
  ExplanationEnvelope,
  ProfileEnvelope,
  ResultEnvelope,
} from "../../protocol";
import { comparisonFigure } from "./comparison";
import type { ComparisonFigure } from "./comparison";
import { explanationFigure } from "./explanation/explanation";
import type { ExplanationFigure } from "./explanation/explanation";
import type { FigureOptions } from "./figure-types";
import { profileFigure } from "./profile";
import type { ProfileFigure } from "./profile";

/** A result of any kind, ready to be shown. */
export type ResultFigure = ComparisonFigure | ExplanationFigure | ProfileFigure;

/**
 * What a result looks like. Pure: the notebook draws it with plotly, the fallback as SVG.
 *
 * @example figure(envelope, { locale: "en", palette: DARK }).headline
 */
export function figure(envelope: ComparisonEnvelope, options?: FigureOptions): ComparisonFigure;
export function figure(envelope: ProfileEnvelope, options?: FigureOptions): ProfileFigure;
export function figure(envelope: ExplanationEnvelope, options?: FigureOptions): ExplanationFigure;
export function figure(envelope: ResultEnvelope, options?: FigureOptions): ResultFigure;
export function figure(envelope: ResultEnvelope, options: FigureOptions = {}): ResultFigure {
  switch (envelope.kind) {
    case "comparison":
      return comparisonFigure(envelope.result, options);
    case "profile":
      return profileFigure(envelope.result, options);
    case "explanation":
      return explanationFigure(envelope.result, options);
  }
}
