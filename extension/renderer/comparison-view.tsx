import {
  countsText,
  fewEpisodesText,
  headline,
  meaningText,
  NO_SIGNIFICANCE,
  rankingTitle,
} from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import type { Plotly, ThemeWatcher } from "../charts";
import type { ComparisonModel } from "./comparison-model";
import { Details, Notices } from "./details";
import { useModel, usePalette } from "./hooks";
import { COMPARISON_LAYOUTS, useLayout } from "./layout";
import { RankedList } from "./ranked-list";
import { VariableView } from "./variable-view";

/** What a comparison's view needs. */
export interface ComparisonViewProps {
  readonly model: ComparisonModel;
  readonly theme: ThemeWatcher;
  readonly format: Format;
  readonly trans: TranslationBundle;
  readonly loadPlotly: () => Promise<Plotly>;
}

/** The Compare view: the answer, the ranked tags, and the charts of the chosen one. */
export function ComparisonView({
  model,
  theme,
  format,
  trans,
  loadPlotly,
}: ComparisonViewProps): JSX.Element {
  const root = React.useRef<HTMLDivElement>(null);
  const layout = useLayout(root, COMPARISON_LAYOUTS);
  useModel(model);
  const palette = usePalette(theme);
  const { comparison, selected, zoom, chart } = model;
  const reach = React.useMemo(() => Math.max(0, ...model.rows.map(row => row.separation ?? 0)), [model]);
  const caution = fewEpisodesText(comparison);
  return (
    <div className={`gemba-view${layout.isNarrow ? " gemba-mod-narrow" : ""}`} ref={root}>
      <h2 className="gemba-headline">{headline(comparison, format)}</h2>
      <p className="gemba-subline">
        {countsText(comparison, format)} · <strong>{NO_SIGNIFICANCE}</strong>
      </p>
      <p className="gemba-subline">{meaningText(comparison)}</p>
      {caution !== null && <p className="gemba-caution">{caution}</p>}
      <Notices notices={comparison.notices} trans={trans} />
      <div className="gemba-body">
        {model.rows.length > 0 && (
          <RankedList
            rows={model.shown}
            all={model.rows.length}
            selected={selected}
            sorting={model.sorting}
            filter={model.filter}
            pageSize={layout.pageSize}
            reach={reach}
            barTitle={rankingTitle(comparison.rankedBy)}
            format={format}
            trans={trans}
            onSelect={row => model.select(row)}
            onSort={key => model.sortBy(key)}
            onFilter={text => model.setFilter(text)}
          />
        )}
        {selected !== null && (
          <VariableView
            row={selected}
            onZoom={range => model.setZoom(range)}
            {...{ comparison, chart, zoom, layout, palette, format, trans, loadPlotly }}
          />
        )}
      </div>
      <Details comparison={comparison} row={selected} format={format} trans={trans} />
    </div>
  );
}
