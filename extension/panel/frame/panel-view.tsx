import * as React from "react";
import type { PanelActions } from "../actions";
import type { PanelModel } from "../panel-model";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import type { Workspace } from "../workspace";
import { Banners } from "./banners";
import { ConnectionView, Message } from "./connection-view";
import { Button } from "./fields";
import { Footer } from "./footer";
import { Header } from "./header";
import { Steps } from "./steps";

/** What the panel needs. */
export interface PanelViewProps {
  readonly model: PanelModel;
  readonly actions: PanelActions;
}

/** The panel: of the notebook in front, or an invitation to begin. */
export function PanelView({ model, actions }: PanelViewProps): JSX.Element {
  useModel(model);
  const trans = useTrans();
  const { current } = model;
  if (current !== null)
    return <WorkspaceView key={current.notebook.id} workspace={current} actions={actions} />;
  return (
    <Message text={trans.__("No notebook is open. An investigation lives in one.")}>
      <Button primary onClick={() => actions.newInvestigation()}>
        {trans.__("New investigation")}
      </Button>
    </Message>
  );
}

interface WorkspaceViewProps {
  readonly workspace: Workspace;
  readonly actions: PanelActions;
}

function WorkspaceView({ workspace, actions }: WorkspaceViewProps): JSX.Element {
  useModel(workspace);
  const { connection, session } = workspace;
  return (
    <>
      <Header workspace={workspace} actions={actions} />
      {connection.kind === "ready" ? (
        <>
          <Banners workspace={workspace} />
          <Steps workspace={workspace} actions={actions} />
          <Footer workspace={workspace} />
        </>
      ) : (
        <ConnectionView connection={connection} session={session} />
      )}
    </>
  );
}
