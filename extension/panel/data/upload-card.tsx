import { closeIcon } from "@jupyterlab/ui-components";
import * as React from "react";
import { Button } from "../frame/fields";
import { useTrans } from "../translation";
import type { Upload, Uploads } from "./uploads";
import { bytesText, uploadProblemWords } from "./words";

/** What the card of an upload needs. */
export interface UploadCardProps {
  readonly uploads: Uploads;
  readonly upload: Upload;
}

/** A file on its way: how far it is, or what stands in its way. */
export function UploadCard({ uploads, upload }: UploadCardProps): JSX.Element {
  const trans = useTrans();
  const { key, name, size, done, state, problem } = upload;
  const share = size === 0 ? 0 : Math.round((done / size) * 100);
  const isMoving = state === "uploading" || state === "waiting";
  return (
    <li className="gemba-card">
      <div className="gemba-line">
        <span className="gemba-file gemba-mod-grow">{name}</span>
        <button
          type="button"
          className="gemba-icon-button"
          aria-label={isMoving ? trans.__("Cancel %1", name) : trans.__("Forget %1", name)}
          title={isMoving ? trans.__("Cancel") : trans.__("Forget")}
          onClick={() => uploads.cancel(key)}
        >
          <closeIcon.react tag="span" />
        </button>
      </div>
      {isMoving ? (
        <>
          <div
            className="gemba-progress"
            role="progressbar"
            aria-label={trans.__("Upload of %1", name)}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={share}
          >
            <span style={{ width: `${share}%` }} />
          </div>
          <p className="gemba-hint" role="status">
            {state === "waiting"
              ? trans.__("Waiting")
              : trans.__("%1 of %2 uploaded", bytesText(done), bytesText(size))}
          </p>
        </>
      ) : null}
      {state === "taken" ? (
        <div className="gemba-question-box" role="alert">
          <p>{trans.__("The notebook's folder has a file of this name.")}</p>
          <div className="gemba-buttons">
            <Button onClick={() => uploads.replace(key)}>{trans.__("Replace it")}</Button>
            <Button onClick={() => uploads.keepBoth(key)}>{trans.__("Keep both")}</Button>
          </div>
        </div>
      ) : null}
      {problem === null ? null : (
        <div className="gemba-problem" role="alert">
          <p>{uploadProblemWords(problem, trans)}</p>
          {problem.code === "refused" ? (
            <div className="gemba-buttons">
              <Button onClick={() => uploads.retry(key)}>{trans.__("Try again")}</Button>
            </div>
          ) : null}
        </div>
      )}
    </li>
  );
}
