import { groupTitle, percentText } from "gembalab/figures";
import type { ExplainedCase } from "gembalab/protocol";
import * as React from "react";
import type { PageProps } from "../explanation-view";

/** Moves a column of the row, and says what the model makes of it. */
export function WhatIf({ model, format, trans }: PageProps): JSX.Element {
  const { explanation, case: shown, movedCase, changes, canAsk } = model;
  const [variable, setVariable] = React.useState("");
  const [text, setText] = React.useState("");
  const columns = explanation.contributions.groups.flatMap(group =>
    group.members.map(({ name }) => ({
      name,
      title: group.members.length === 1 ? groupTitle(group, explanation) : name,
    })),
  );
  const chosen = columns.find(({ name }) => name === variable)?.name ?? columns[0]?.name ?? "";
  const value = Number(text.replace(",", "."));
  const isNumber = text.trim() !== "" && Number.isFinite(value);
  return (
    <div className="gemba-what-if">
      <h4>{trans.__("What if …")}</h4>
      <p className="gemba-note">
        {trans.__(
          "Moves one value of this row and asks the model again: what the model would say, not what the line would do.",
        )}
      </p>
      <form
        onSubmit={event => {
          event.preventDefault();
          if (isNumber) model.move(chosen, value);
        }}
      >
        <select
          className="gemba-choice"
          aria-label={trans.__("Column")}
          value={chosen}
          onChange={event => setVariable(event.target.value)}
        >
          {columns.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
        <input
          className="gemba-search"
          inputMode="decimal"
          aria-label={trans.__("Value")}
          placeholder={trans.__("value")}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <button className="gemba-tool" type="submit" disabled={!isNumber || !canAsk}>
          {trans.__("Ask")}
        </button>
      </form>
      {!canAsk && <p className="gemba-note">{trans.__("Needs the running kernel: run the cell again.")}</p>}
      {shown !== null && movedCase !== null && (
        <p role="status">
          {trans.__(
            "Risk, according to the model: %1 → %2",
            riskText(shown, format),
            riskText(movedCase, format),
          )}
        </p>
      )}
      {changes.length > 0 && (
        <button className="gemba-link" onClick={() => model.resetMoves()}>
          {trans.__("As it was")}
        </button>
      )}
    </div>
  );
}

function riskText({ probability, score }: ExplainedCase, format: PageProps["format"]): string {
  return percentText(probability ?? 1 / (1 + Math.exp(-score)), 1, format);
}
