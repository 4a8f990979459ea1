import type { Format } from "gembalab/figures";
import type { ResultEnvelope } from "gembalab/protocol";
import type { TranslationBundle } from "@jupyterlab/translation";
import type { IDisposable } from "@lumino/disposable";
import * as React from "react";
import type { Plotly, ThemeWatcher } from "../charts";
import { ComparisonModel } from "./comparison-model";
import { ComparisonView } from "./comparison-view";
import { ExplanationModel } from "./explanation-model";
import { ExplanationView } from "./explanation-view";
import { ProfileModel } from "./profile-model";
import { ProfileView } from "./profile-view";
import type { Freshness } from "./freshness";
import type { ResultCells } from "./result-cells";
import type { Selection } from "./selection";
import type { ViewSource } from "./view-source";

/** What every view of a result is given. */
export interface ViewContext {
  readonly source: ViewSource | null;
  readonly cells: ResultCells | null;
  readonly freshness: Freshness;
  readonly selection: Selection | null;
  readonly theme: ThemeWatcher;
  readonly format: Format;
  readonly trans: TranslationBundle;
  readonly loadPlotly: () => Promise<Plotly>;
}

/** A result on show: what a person has chosen to see of it, and how that is drawn. */
export interface ShownResult {
  readonly model: IDisposable;
  readonly view: JSX.Element;
}

type OfKind<K extends ResultEnvelope["kind"]> = Extract<ResultEnvelope, { kind: K }>;

/** How results of each kind are shown. */
const KINDS: {
  readonly [K in ResultEnvelope["kind"]]: (envelope: OfKind<K>, context: ViewContext) => ShownResult;
} = {
  comparison: (envelope, { source, cells, freshness, selection, ...look }) => {
    const place = { source, cells, freshness, selection, format: look.format };
    const model = new ComparisonModel(envelope, place);
    source?.showed(envelope.result);
    return { model, view: <ComparisonView key={envelope.id} model={model} {...lookOf(look)} /> };
  },
  profile: (envelope, { source, cells, freshness, selection, ...look }) => {
    const place = { source, cells, freshness, selection, format: look.format };
    const model = new ProfileModel(envelope, place);
    return { model, view: <ProfileView key={envelope.id} model={model} {...lookOf(look)} /> };
  },
  explanation: (envelope, { source, cells: _cells, freshness: _freshness, selection, ...look }) => {
    const model = new ExplanationModel(envelope, { source, selection });
    return { model, view: <ExplanationView key={envelope.id} model={model} {...lookOf(look)} /> };
  },
};

type Look = Pick<ViewContext, "theme" | "format" | "trans" | "loadPlotly">;

function lookOf({ theme, format, trans, loadPlotly }: Look): Look {
  return { theme, format, trans, loadPlotly };
}

/** Shows a result of any kind. */
export function showResult<E extends ResultEnvelope>(envelope: E, context: ViewContext): ShownResult {
  // The table's types pair each kind with its own view.
  const show = KINDS[envelope.kind] as unknown as (envelope: E, context: ViewContext) => ShownResult;
  return show(envelope, context);
}
