import {
  courseChart,
  courseTrendChart,
  dependenceChart,
  directionText,
  groupTitle,
  namesOf,
  ranksText,
} from "gembalab/figures";
import type { Figure } from "gembalab/figures";
import * as React from "react";
import { ChartHeading } from "../chart-frame";
import type { PageProps } from "../explanation-view";
import { FigureView } from "./figure-view";
import { Parts } from "./parts";
import { ZoomStatus } from "./zoom-status";

/** One tag's effect, and what it contributed over time. */
export function TagPage(props: PageProps): JSX.Element {
  const { model, palette, isNarrow, format, trans, loadPlotly } = props;
  const { explanation, group, groups } = model;
  const { dependences, course } = explanation.contributions;
  const leader = group?.members[0]?.name;
  const dependence = dependences.find(({ variable }) => variable === leader) ?? null;
  const effect = React.useCallback(
    (width: number): Figure | null =>
      dependence === null
        ? null
        : dependenceChart(explanation, dependence, { ...format, palette, width, height: 120 }),
    [explanation, dependence, palette, format],
  );
  const readings = React.useCallback(
    (width: number): Figure | null =>
      group === null
        ? null
        : courseTrendChart(explanation, course, group.name, { ...format, palette, width, height: 96 }),
    [explanation, course, group, palette, format],
  );
  const overTime = React.useCallback(
    (width: number): Figure | null =>
      group === null
        ? null
        : courseChart(explanation, course, group.name, { ...format, palette, width, height: 120 }),
    [explanation, course, group, palette, format],
  );
  if (group === null) return <p className="gemba-empty">{trans.__("The model leans on no tag.")}</p>;
  const names = namesOf(explanation);
  const effectPart = (
    <>
      <FigureView make={effect} {...{ trans, loadPlotly }} />
      {dependence === null && (
        <p className="gemba-note">{trans.__("Effects are stored for the leading tags only.")}</p>
      )}
    </>
  );
  const timePart = (
    <>
      <FigureView make={readings} {...{ trans, loadPlotly }} onZoom={range => model.setZoom(range)} />
      <FigureView make={overTime} onZoom={range => model.setZoom(range)} {...{ trans, loadPlotly }} />
    </>
  );
  return (
    <>
      <div className="gemba-status">
        <select
          className="gemba-choice"
          aria-label={trans.__("Tag")}
          value={group.name}
          onChange={event => model.choose(event.target.value)}
        >
          {groups.map(each => (
            <option key={each.name} value={each.name}>
              {groupTitle(each, explanation)}
            </option>
          ))}
        </select>
      </div>
      <ChartHeading
        title={groupTitle(group, explanation)}
        tag={group.name}
        station={group.station}
        asides={[directionText(group, names), ranksText(group, format)]}
      />
      <ZoomStatus {...props} />
      <Parts
        label={trans.__("Chart")}
        columns={[
          [
            { name: trans.__("Its effect"), content: effectPart },
            { name: trans.__("Over time"), content: timePart },
          ],
        ]}
        isNarrow={isNarrow}
      />
      {group.others.length > 0 && (
        <p className="gemba-note">
          {trans.__("Moves together with %1: explained as one.", group.others.join(", "))}
        </p>
      )}
    </>
  );
}
