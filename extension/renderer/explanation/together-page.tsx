import { interactionsChart } from "gembalab/figures";
import type { Figure } from "gembalab/figures";
import * as React from "react";
import type { PageProps } from "../explanation-view";
import { FigureView } from "./figure-view";

/** Pairs of tags whose effects depend on each other. */
export function TogetherPage({ model, palette, format, trans, loadPlotly }: PageProps): JSX.Element {
  const { explanation } = model;
  const chart = React.useCallback(
    (width: number): Figure | null => interactionsChart(explanation, { ...format, palette, width }),
    [explanation, palette, format],
  );
  return <FigureView make={chart} {...{ trans, loadPlotly }} />;
}
