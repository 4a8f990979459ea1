import type { TranslationBundle } from "@jupyterlab/translation";
import { conditionWords } from "./conditions";
import type { TimeModel, TimeProblem } from "./model";

/** What the step has decided, in one sentence. */
export function timeSentence(time: TimeModel, trans: TranslationBundle): string {
  const { axis, form, boxes, running, furtherConditions, alike, delays } = time;
  const { from, to, last, except } = form;
  const span =
    axis === null
      ? trans.__("All rows")
      : last !== ""
        ? trans.__("The last %1", last)
        : from === "" && to === ""
          ? trans.__("All dates")
          : `${from === "" ? time.edge("from") : from} – ${to === "" ? time.edge("to") : to}`;
  const stops = boxes.filter(({ rule, isOn }) => isOn && rule.kind === "during").map(({ rule }) => rule.of);
  const waits = boxes.filter(({ rule, isOn }) => isOn && rule.kind !== "during").length;
  const when = furtherConditions.find(({ key }) => key === "when");
  const parts = [
    span,
    ...(stops.length === 0 ? [] : [trans.__("without %1", stops.join(", "))]),
    ...(waits === 0 ? [] : [trans.__("settled")]),
    ...(running?.isOn === true ? [trans.__("running only")] : []),
    ...(when === undefined ? [] : [trans.__("only while %1", conditionWords(when.condition, trans))]),
    ...alike.names.map(name => trans.__("same %1", name)),
    ...(delays.isOn ? [trans.__("delays up to %1", delays.length)] : []),
    ...(except.length === 0 ? [] : [trans._n("%1 period left out", "%1 periods left out", except.length)]),
  ];
  return parts.join(", ");
}

/** What is wrong with the fields, as a sentence. */
export function timeProblemWords(problem: TimeProblem, trans: TranslationBundle): string {
  switch (problem.code) {
    case "not a time":
      return trans.__("“%1” is not a date or time; write it as 2026-01-05 13:00.", problem.text);
    case "unfinished period":
      return trans.__("Each left-out period needs a beginning and an end.");
    case "not a length":
      return trans.__("“%1” is not a length of time; write it as 20 min.", problem.text);
    case "not a number":
      return trans.__("Type the limit as a number, for example 5.");
  }
}
