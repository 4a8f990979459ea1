import { ellipsesIcon, redoIcon, undoIcon } from "@jupyterlab/ui-components";
import type { LabIcon } from "@jupyterlab/ui-components";
import * as React from "react";
import type { PanelActions } from "../actions";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import type { Workspace } from "../workspace";
import { TextField } from "./fields";

/** What the header needs. */
export interface HeaderProps {
  readonly workspace: Workspace;
  readonly actions: PanelActions;
}

/** The investigation's name, the kernel's state, undo and redo. */
export function Header({ workspace, actions }: HeaderProps): JSX.Element {
  const { draft } = workspace;
  useModel(workspace);
  useModel(draft);
  const trans = useTrans();
  const isReady = workspace.connection.kind === "ready";
  return (
    <header className="gemba-header">
      <div className="gemba-line">
        <TextField
          label={trans.__("Name of the investigation")}
          className="gemba-title"
          placeholder={trans.__("Name this investigation")}
          value={draft.specification.name ?? ""}
          disabled={!isReady || !draft.isEditable}
          onChange={name => draft.edit({ name: name === "" ? undefined : name }, "name")}
        />
        <IconButton
          icon={undoIcon}
          label={trans.__("Undo")}
          disabled={!isReady || !draft.canUndo}
          onClick={() => workspace.run.undo()}
        />
        <IconButton
          icon={redoIcon}
          label={trans.__("Redo")}
          disabled={!isReady || !draft.canRedo}
          onClick={() => workspace.run.redo()}
        />
        <IconButton
          icon={ellipsesIcon}
          label={trans.__("More")}
          onClick={button => actions.openMenu(button)}
        />
      </div>
      <KernelState workspace={workspace} />
    </header>
  );
}

function KernelState({ workspace }: { readonly workspace: Workspace }): JSX.Element {
  const trans = useTrans();
  const { connection, session, notebook } = workspace;
  const isBusy = connection.kind === "ready" && session.isBusy;
  return (
    <div className="gemba-kernel">
      <span className={`gemba-dot gemba-mod-${isBusy ? "busy" : connection.kind}`} aria-hidden="true" />
      <span role="status">{isBusy ? trans.__("kernel busy") : stateWords(connection.kind, trans)}</span>
      <span className="gemba-notebook-name" title={notebook.context.path}>
        {notebook.title.label}
      </span>
    </div>
  );
}

function stateWords(kind: Workspace["connection"]["kind"], trans: ReturnType<typeof useTrans>): string {
  switch (kind) {
    case "ready":
      return trans.__("kernel ready");
    case "starting":
      return trans.__("kernel starting");
    case "no-kernel":
      return trans.__("no kernel");
    case "other-kernel":
      return trans.__("another kernel");
    case "version-mismatch":
      return trans.__("other version");
    case "lost":
      return trans.__("not connected");
    case "dead":
      return trans.__("kernel ended");
  }
}

interface IconButtonProps {
  readonly icon: LabIcon;
  readonly label: string;
  readonly onClick: (button: HTMLElement) => void;
  readonly disabled?: boolean;
}

function IconButton({ icon, label, onClick, disabled }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      className="gemba-icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={event => onClick(event.currentTarget)}
    >
      <icon.react tag="span" />
    </button>
  );
}
