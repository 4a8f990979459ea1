import {
  cautionText,
  countsText,
  evidenceText,
  hasVerdicts,
  headline,
  judgedText,
  meaningText,
  periodsOf,
} from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import type { Plotly, ThemeWatcher } from "../charts";
import { leaveOutId } from "./comparison-model";
import type { ComparisonModel } from "./comparison-model";
import { copyPicture } from "./copying";
import type { Copied } from "./copying";
import { Details, Notices } from "./details";
import { PROJECTOR_SCALE, useFullScreen } from "./full-screen";
import { useModel, usePalette } from "./hooks";
import { COMPARISON_LAYOUTS, fullLayout, useLayout } from "./layout";
import { RankedList } from "./ranked-list";
import { TableView } from "./table-view";
import { Toolbar } from "./toolbar";
import { VariableView } from "./variable-view";

/** What a comparison's view needs. */
export interface ComparisonViewProps {
  readonly model: ComparisonModel;
  readonly theme: ThemeWatcher;
  readonly format: Format;
  readonly trans: TranslationBundle;
  readonly loadPlotly: () => Promise<Plotly>;
}

/** The Compare view: the answer and what it rests on, the ranked tags, and the charts of the chosen one. */
export function ComparisonView(props: ComparisonViewProps): JSX.Element {
  const { model, theme, format, trans, loadPlotly } = props;
  const root = React.useRef<HTMLDivElement>(null);
  const { height: fullHeight, toggle } = useFullScreen(root);
  const [isProjected, setProjected] = React.useState(false);
  const [hasTable, setTable] = React.useState(false);
  const [hasDetails, setDetails] = React.useState(false);
  const [copied, setCopied] = React.useState<Copied | null>(null);
  const ownLayout = useLayout(root, COMPARISON_LAYOUTS);
  const scale = fullHeight !== null && isProjected ? PROJECTOR_SCALE : 1;
  const layout = React.useMemo(
    () => (fullHeight === null ? ownLayout : fullLayout(fullHeight, scale)),
    [ownLayout, fullHeight, scale],
  );
  useModel(model);
  const palette = usePalette(theme);
  const { comparison, selected, zoom, chart } = model;
  const periods = React.useMemo(() => periodsOf(comparison, format), [comparison, format]);
  const judges = hasVerdicts(comparison);
  const copy = (): void => {
    const text = { headline: headline(comparison, format), subline: countsText(comparison, format) };
    loadPlotly()
      .then(plotly => copyPicture(root.current!, text, palette, plotly))
      .then(setCopied, (error: unknown) => {
        console.warn("Gemba Lab: the picture could not be copied", error);
        setCopied("failed");
      });
  };
  const leavingOutId = selected === null ? "" : leaveOutId([selected.variable.name]);
  const { state } = model.remedies;
  return (
    <div className={classOf(layout.isNarrow, fullHeight !== null, scale > 1)} ref={root}>
      <Answer {...props} />
      <Toolbar
        periods={periods}
        zoom={zoom}
        isPinned={selected !== null && model.isPinned(selected)}
        pins={model.pinned.length}
        report={model.report.state}
        hasTable={hasTable}
        hasDetails={hasDetails}
        isFull={fullHeight !== null}
        isProjected={isProjected}
        said={copied === null ? "" : copiedWords(copied, trans)}
        trans={trans}
        onPeriod={range => model.setZoom(range)}
        onPin={() => selected !== null && model.setPinned(selected, !model.isPinned(selected))}
        onReport={() => void model.report.make(root.current!, model.pinned)}
        onCopy={copy}
        onTable={() => setTable(!hasTable)}
        onDetails={() => setDetails(!hasDetails)}
        onFull={toggle}
        onProject={() => setProjected(!isProjected)}
      />
      {hasTable ? (
        <TableView
          rows={model.shown}
          pageSize={layout.pageSize}
          onSelect={row => model.select(row)}
          {...{ comparison, selected, format, trans }}
        />
      ) : (
        <div className="gemba-body">
          {model.rows.length > 0 && (
            <RankedList
              rows={model.shown}
              all={model.rows.length}
              selected={selected}
              sorting={model.sorting}
              filter={model.filter}
              pageSize={layout.pageSize}
              measure={model.measure}
              measures={model.measures}
              hasVerdicts={judges}
              format={format}
              trans={trans}
              isPinned={row => model.isPinned(row)}
              isUnfolded={row => model.isUnfolded(row)}
              onSelect={row => model.select(row)}
              onSort={key => model.sortBy(key)}
              onMeasure={by => model.rankBy(by)}
              onFilter={text => model.setFilter(text)}
              onUnfold={(row, isUnfolded) => model.setUnfolded(row, isUnfolded)}
            />
          )}
          {selected !== null && (
            <VariableView
              row={selected}
              lower={model.lowerChart}
              lowerCharts={model.lowerCharts}
              hasVerdicts={judges}
              leavingOut={{
                state,
                isDone: state.kind === "out-of-date" && state.id === leavingOutId,
                onPress: () => void model.leaveOut([selected]),
              }}
              onZoom={range => model.setZoom(range)}
              onLower={lower => model.showBelow(lower)}
              {...{ comparison, chart, zoom, layout, scale, palette, format, trans, loadPlotly }}
            />
          )}
        </div>
      )}
      {hasDetails && <Details comparison={comparison} row={selected} format={format} trans={trans} />}
    </div>
  );
}

/** The answer in a sentence, then what it rests on. */
function Answer({ model, format, trans }: ComparisonViewProps): JSX.Element {
  const { comparison } = model;
  const caution = cautionText(comparison);
  const counts = [countsText(comparison, format), evidenceText(comparison.significance.evidence, format)]
    .filter(text => text !== "")
    .join(" · ");
  const meaning = meaningText(comparison);
  const judged = judgedText(comparison);
  return (
    <>
      <h2 className="gemba-headline">{headline(comparison, format)}</h2>
      {caution !== null && (
        <p className="gemba-caution" title={caution}>
          {caution}
        </p>
      )}
      <p className="gemba-subline" title={`${counts}\n${meaning}`}>
        {counts} · {meaning}
      </p>
      <p className="gemba-subline gemba-judged" title={judged}>
        {judged}
      </p>
      <Notices notices={comparison.notices} trans={trans} />
    </>
  );
}

function classOf(isNarrow: boolean, isFull: boolean, isProjected: boolean): string {
  return [
    "gemba-view gemba-mod-comparison",
    ...(isNarrow ? ["gemba-mod-narrow"] : []),
    ...(isFull ? ["gemba-mod-full"] : []),
    ...(isProjected ? ["gemba-mod-projector"] : []),
  ].join(" ");
}

function copiedWords(copied: Copied, trans: TranslationBundle): string {
  switch (copied) {
    case "copied":
      return trans.__("Copied.");
    case "saved":
      return trans.__("Saved as a file: the browser does not let it be copied.");
    case "failed":
      return trans.__("There is no chart to copy.");
  }
}
