import { explanationCounts, explanationHeadline } from "gembalab/figures";
import type { Format, Palette } from "gembalab/figures";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import type { Plotly, ThemeWatcher } from "../charts";
import { Notices } from "./details";
import { ActionPage } from "./explanation/action-page";
import { BeliefPage } from "./explanation/belief-page";
import { LeansPage } from "./explanation/leans-page";
import { RowPage } from "./explanation/row-page";
import { TagPage } from "./explanation/tag-page";
import { TogetherPage } from "./explanation/together-page";
import { PAGES } from "./explanation-model";
import type { ExplanationModel, Page } from "./explanation-model";
import { useModel, usePalette } from "./hooks";
import { COMPARISON_LAYOUTS, useLayout } from "./layout";

/** What an explanation's view needs. */
export interface ExplanationViewProps {
  readonly model: ExplanationModel;
  readonly theme: ThemeWatcher;
  readonly format: Format;
  readonly trans: TranslationBundle;
  readonly loadPlotly: () => Promise<Plotly>;
}

/** What every page of an explanation needs. */
export interface PageProps extends Omit<ExplanationViewProps, "theme"> {
  readonly palette: Palette;
  readonly isNarrow: boolean;
}

/** The Explain view: first whether the model can be believed, then what it leans on, a page at a time. */
export function ExplanationView({ model, theme, ...look }: ExplanationViewProps): JSX.Element {
  const { format, trans } = look;
  const root = React.useRef<HTMLDivElement>(null);
  const { isNarrow } = useLayout(root, COMPARISON_LAYOUTS);
  useModel(model);
  const palette = usePalette(theme);
  const { explanation, page } = model;
  const { belief } = explanation;
  const headline = explanationHeadline(explanation, format);
  const pages = PAGES.filter(each => each !== "together" || explanation.contributions.interactions !== null);
  const props: PageProps = { model, palette, isNarrow, ...look };
  return (
    <div
      className={`gemba-view gemba-mod-explanation${isNarrow ? " gemba-mod-narrow" : ""}${belief.isTrusted ? "" : " gemba-mod-untrusted"}`}
      ref={root}
    >
      <h2 className="gemba-headline" title={headline}>
        {headline}
      </h2>
      {belief.reasons.length > 0 && (
        <p className="gemba-caution" role="alert" title={belief.reasons.join(" ")}>
          {belief.reasons.join(" ")}
        </p>
      )}
      <p className="gemba-subline" title={`${explanation.targetText}\n${explanation.rowText}`}>
        {explanationCounts(explanation, format)} · {explanation.rowText}
      </p>
      <Notices notices={explanation.notices} trans={trans} />
      <Tabs pages={pages} open={page} trans={trans} onOpen={each => model.open(each)} />
      <section className="gemba-page" role="tabpanel" aria-label={pageWords(page, trans)}>
        {page !== "belief" && !belief.isTrusted && (
          <p className="gemba-note">{trans.__("Explains a model that is not to be trusted.")}</p>
        )}
        <PageOf {...props} />
      </section>
    </div>
  );
}

function PageOf(props: PageProps): JSX.Element {
  switch (props.model.page) {
    case "belief":
      return <BeliefPage {...props} />;
    case "leans":
      return <LeansPage {...props} />;
    case "tag":
      return <TagPage {...props} />;
    case "row":
      return <RowPage {...props} />;
    case "together":
      return <TogetherPage {...props} />;
    case "action":
      return <ActionPage {...props} />;
  }
}

function Tabs({
  pages,
  open,
  trans,
  onOpen,
}: {
  readonly pages: readonly Page[];
  readonly open: Page;
  readonly trans: TranslationBundle;
  readonly onOpen: (page: Page) => void;
}): JSX.Element {
  const bar = React.useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = pages[(pages.indexOf(open) + step + pages.length) % pages.length];
    if (next === undefined) return;
    onOpen(next);
    bar.current?.querySelectorAll("button")[pages.indexOf(next)]?.focus();
  };
  return (
    <div className="gemba-tabs" role="tablist" ref={bar} onKeyDown={onKeyDown}>
      {pages.map(page => (
        <button
          key={page}
          className="gemba-tab"
          role="tab"
          aria-selected={page === open}
          tabIndex={page === open ? 0 : -1}
          onClick={() => onOpen(page)}
        >
          {pageWords(page, trans)}
        </button>
      ))}
    </div>
  );
}

function pageWords(page: Page, trans: TranslationBundle): string {
  switch (page) {
    case "belief":
      return trans.__("Can it be believed?");
    case "leans":
      return trans.__("What it leans on");
    case "tag":
      return trans.__("One tag");
    case "row":
      return trans.__("One row");
    case "together":
      return trans.__("Together");
    case "action":
      return trans.__("Rules and settings");
  }
}
