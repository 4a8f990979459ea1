import { caretDownIcon, caretRightIcon } from "@jupyterlab/ui-components";
import * as React from "react";
import { useTrans } from "../translation";

/** What a folding step shows. */
export interface StepProps {
  readonly title: string;
  /** What is decided, in one sentence, while the step is closed. */
  readonly sentence: string;
  /** Whether the step is decided, needs the person, or neither yet. */
  readonly mark: "done" | "attention" | "none";
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: React.ReactNode;
}

/** One of the steps: a line that unfolds. */
export function Step({ title, sentence, mark, isOpen, onToggle, children }: StepProps): JSX.Element {
  const id = React.useId();
  const caret = isOpen ? caretDownIcon : caretRightIcon;
  return (
    <section className={`gemba-step ${isOpen ? "gemba-mod-open" : ""}`}>
      <h3 className="gemba-step-heading">
        <button
          type="button"
          className="gemba-step-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          <caret.react tag="span" className="gemba-step-caret" />
          <span className="gemba-step-title">{title}</span>
          <span className="gemba-step-sentence" title={sentence}>
            {isOpen ? "" : sentence}
          </span>
          <Mark mark={mark} />
        </button>
      </h3>
      {isOpen ? (
        <div className="gemba-step-body" id={id} role="group" aria-label={title}>
          {children}
        </div>
      ) : null}
    </section>
  );
}

function Mark({ mark }: { readonly mark: StepProps["mark"] }): JSX.Element | null {
  const trans = useTrans();
  if (mark === "none") return null;
  const isDone = mark === "done";
  const text = isDone ? trans.__("done") : trans.__("needs you");
  return (
    <span className={`gemba-step-mark gemba-mod-${mark}`} role="img" aria-label={text} title={text}>
      {isDone ? "✓" : "⚠"}
    </span>
  );
}
