import * as React from "react";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import type { Workspace } from "../workspace";
import { Button } from "./fields";

/** What the panel says when it and the notebook are not of one mind. */
export function Banners({ workspace }: { readonly workspace: Workspace }): JSX.Element | null {
  const { truth, draft, decisions } = workspace;
  useModel(truth);
  useModel(draft);
  useModel(decisions);
  const trans = useTrans();
  const isBusy = decisions.doing !== null;
  if (!draft.isEditable) {
    return (
      <Banner text={trans.__("This investigation is written in code that the panel can't change.")}>
        <Button disabled={isBusy} onClick={() => decisions.writeBelow()}>
          {trans.__("Write a new cell below")}
        </Button>
      </Banner>
    );
  }
  if (truth.isEdited) {
    return (
      <Banner text={trans.__("The investigation's cell was changed since it ran.")}>
        <Button disabled={isBusy} onClick={() => decisions.runEdited()}>
          {trans.__("Run it")}
        </Button>
      </Banner>
    );
  }
  if (truth.gaveWay) {
    return (
      <Banner text={trans.__("A cell was run that says something else; the panel now shows that.")}>
        <Button
          onClick={() => {
            truth.acknowledge();
            draft.undo();
          }}
        >
          {trans.__("Back to mine")}
        </Button>
        <Button onClick={() => truth.acknowledge()}>{trans.__("All right")}</Button>
      </Banner>
    );
  }
  return null;
}

interface BannerProps {
  readonly text: string;
  readonly children: React.ReactNode;
}

function Banner({ text, children }: BannerProps): JSX.Element {
  return (
    <div className="gemba-banner" role="status">
      <p>{text}</p>
      <div className="gemba-buttons">{children}</div>
    </div>
  );
}
