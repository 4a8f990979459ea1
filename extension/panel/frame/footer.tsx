import * as React from "react";
import { dataHindranceWords } from "../data/words";
import { doingWords, hindranceWords, progressWords, stepFor } from "../run/words";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import type { Workspace } from "../workspace";
import { Button } from "./fields";
import { countsSentence } from "./sentences";
import { TimelineStrip } from "./timeline-strip";

/** What is always in sight: when it happened, how often, and the one button. */
export function Footer({ workspace }: { readonly workspace: Workspace }): JSX.Element {
  const { run, target, tables, data } = workspace;
  useModel(run);
  useModel(data);
  const trans = useTrans();
  const { preview } = run;
  return (
    <footer className="gemba-footer">
      {preview === null ? (
        <div className="gemba-timeline gemba-mod-empty" />
      ) : (
        <TimelineStrip
          timeline={preview.timeline}
          event={target.labels.event}
          ignored={preview.counts.ignored}
        />
      )}
      <p className={run.isCounting ? "gemba-counts gemba-mod-waiting" : "gemba-counts"} role="status">
        {preview === null
          ? tables.current === null
            ? trans.__("No data yet")
            : trans.__("No target yet")
          : countsSentence(preview, target.labels, trans)}
      </p>
      {run.doing !== null || run.running !== null ? (
        <Progress workspace={workspace} />
      ) : data.isUnused ? (
        <UseData workspace={workspace} />
      ) : (
        <Compare workspace={workspace} />
      )}
    </footer>
  );
}

function Progress({ workspace }: { readonly workspace: Workspace }): JSX.Element {
  const trans = useTrans();
  const { run } = workspace;
  const { running, doing } = run;
  const share = running === null || running.total === 0 ? null : running.done / running.total;
  return (
    <div className="gemba-running">
      <div
        className={share === null ? "gemba-progress gemba-mod-endless" : "gemba-progress"}
        role="progressbar"
        aria-label={trans.__("Progress")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
      >
        {share === null ? null : <span style={{ width: `${share * 100}%` }} />}
      </div>
      <div className="gemba-line">
        <span className="gemba-mod-grow" role="status">
          {run.isCancelling
            ? trans.__("Stopping…")
            : running !== null
              ? progressWords(running, trans)
              : doing === null
                ? ""
                : doingWords(doing, trans)}
        </span>
        {running?.canFinish === true && (
          <Button disabled={run.isCancelling} onClick={() => run.finish()}>
            {trans.__("Stop and keep the best")}
          </Button>
        )}
        <Button disabled={run.isCancelling} onClick={() => run.cancel()}>
          {trans.__("Cancel")}
        </Button>
      </div>
    </div>
  );
}

/** Before anything can be compared, the files have to become data. */
function UseData({ workspace }: { readonly workspace: Workspace }): JSX.Element {
  const trans = useTrans();
  const { data } = workspace;
  const { hindrance } = data;
  return (
    <div className="gemba-line">
      <Button
        primary
        className="gemba-compare"
        disabled={hindrance !== null || data.isReadOnly}
        onClick={() => data.use()}
      >
        {trans.__("Use this data")}
      </Button>
      <button type="button" className="gemba-link" onClick={() => workspace.open("data")}>
        {hindrance === null ? "" : dataHindranceWords(hindrance, trans)}
      </button>
    </div>
  );
}

function Compare({ workspace }: { readonly workspace: Workspace }): JSX.Element {
  const trans = useTrans();
  const { run, target, draft, tables } = workspace;
  const { hindrance } = run;
  // Without data the step Data holds the one button that leads on.
  const leadsOn = tables.current !== null;
  return (
    <div className="gemba-line">
      <Button
        primary={leadsOn}
        className="gemba-compare"
        disabled={hindrance !== null || (!draft.isEditable && draft.isChanged)}
        onClick={() => run.compare()}
      >
        {trans.__("Compare")}
      </Button>
      {hindrance === null ? (
        <span className="gemba-hint">{run.outcome === "out of date" ? trans.__("Out of date") : ""}</span>
      ) : (
        <button type="button" className="gemba-link" onClick={() => workspace.open(stepFor(hindrance))}>
          {hindranceWords(hindrance, target.labels, trans)}
        </button>
      )}
    </div>
  );
}
