import * as React from "react";
import { Button } from "../frame/fields";
import { useTrans } from "../translation";
import type { Workspace } from "../workspace";
import type { Hindrance } from "./model";
import { stepFor } from "./words";

/** The button that mends what keeps Compare from being pressed. */
export function HindranceRemedy({
  workspace,
  hindrance,
}: {
  readonly workspace: Workspace;
  readonly hindrance: Hindrance;
}): JSX.Element {
  const trans = useTrans();
  const { draft, time } = workspace;
  const isEmpty = hindrance === "nothing happened" || hindrance === "nothing normal";
  // A target that is never or always true in all of the data is mended where it is said.
  if (isEmpty && draft.isEditable && draft.specification.period !== undefined)
    return <Button onClick={() => time.lookAtLast(null)}>{trans.__("Use all dates")}</Button>;
  const step = stepFor(hindrance);
  const words = {
    data: trans.__("Look at the data"),
    target: trans.__("Change the target"),
    tags: trans.__("Choose tags"),
    time: trans.__("Change the dates"),
    run: trans.__("Try again"),
  };
  return <Button onClick={() => workspace.open(step)}>{words[step]}</Button>;
}
