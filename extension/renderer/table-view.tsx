import { comparisonTable } from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { Comparison } from "gembalab/protocol";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import { copyText } from "./copying";
import type { RankedRow } from "./ranked-rows";

/** A page of the ranking as numbers. */
export interface TableViewProps {
  readonly comparison: Comparison;
  /** Filtered and sorted as in the list. */
  readonly rows: readonly RankedRow[];
  readonly selected: RankedRow | null;
  readonly pageSize: number;
  readonly format: Format;
  readonly trans: TranslationBundle;
  readonly onSelect: (row: RankedRow) => void;
}

/** The tags with their numbers, a page at a time, and all of them for a spreadsheet. */
export function TableView(props: TableViewProps): JSX.Element {
  const { comparison, rows, selected, pageSize, format, trans, onSelect } = props;
  const at = selected === null ? 0 : Math.max(0, rows.indexOf(selected));
  const first = Math.floor(at / pageSize) * pageSize;
  const shown = rows.slice(first, first + pageSize);
  const variables = shown.map(({ variable }) => variable);
  const { head, body } = React.useMemo(
    () => comparisonTable(comparison, variables, format),
    [comparison, rows, first, pageSize, format],
  );
  const turn = (by: number): void => {
    const row = rows[first + by * pageSize];
    if (row !== undefined) onSelect(row);
  };
  const copy = (): void => {
    // A spreadsheet reads numbers with a dot everywhere, and whole ones.
    const all = comparisonTable(
      comparison,
      rows.map(({ variable }) => variable),
      null,
    );
    void copyText([all.head, ...all.body].map(cells => cells.join("\t")).join("\n"), "comparison.tsv");
  };
  return (
    <div className="gemba-table-view">
      <table className="gemba-table">
        <thead>
          <tr>
            {head.map(title => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((cells, i) => (
            <tr
              key={shown[i].rank}
              className={shown[i] === selected ? "gemba-mod-selected" : ""}
              onClick={() => onSelect(shown[i])}
            >
              {cells.map((cell, j) => (
                <td key={j} className={j === 0 ? "" : "gemba-number"} title={cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="gemba-tools">
        <button className="gemba-button" onClick={copy}>
          {trans.__("Copy all for a spreadsheet")}
        </button>
        <button className="gemba-button" disabled={first === 0} onClick={() => turn(-1)}>
          {trans.__("Previous page")}
        </button>
        <button className="gemba-button" disabled={first + pageSize >= rows.length} onClick={() => turn(1)}>
          {trans.__("Next page")}
        </button>
      </div>
    </div>
  );
}
