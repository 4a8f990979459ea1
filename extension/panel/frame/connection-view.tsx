import * as React from "react";
import type { Connection } from "../../session/connection";
import { KERNEL_DISPLAY_NAME } from "../../session/connection";
import type { IGembaSession } from "../../tokens";
import { useTrans } from "../translation";
import { Button } from "./fields";

/** Every state in which there is nothing to decide yet. */
export type Unready = Exclude<Connection, { kind: "ready" }>;

/** What the view of a connection needs. */
export interface ConnectionViewProps {
  readonly connection: Unready;
  readonly session: IGembaSession;
}

/** Why the panel can't work at present, and the button that helps. */
export function ConnectionView({ connection, session }: ConnectionViewProps): JSX.Element {
  const trans = useTrans();
  switch (connection.kind) {
    case "no-kernel":
      return (
        <Message text={trans.__("This notebook runs without a kernel.")}>
          <SwitchKernel
            session={session}
            installed={connection.installed}
            text={trans.__("Start %1", KERNEL_DISPLAY_NAME)}
          />
        </Message>
      );
    case "other-kernel":
      return (
        <Message
          text={trans.__(
            "This notebook runs on %1. Investigations need %2.",
            connection.displayName,
            KERNEL_DISPLAY_NAME,
          )}
        >
          <SwitchKernel
            session={session}
            installed={connection.installed}
            text={trans.__("Switch to %1", KERNEL_DISPLAY_NAME)}
          />
        </Message>
      );
    case "starting":
      return <Starting session={session} doing={connection.doing} />;
    case "version-mismatch":
      return (
        <Message text={connection.text}>
          <Command
            command={connection.command}
            after={trans.__("Then restart the kernel and reload the page.")}
          />
          <Button primary onClick={() => session.restartKernel()}>
            {trans.__("Restart the kernel")}
          </Button>
        </Message>
      );
    case "lost":
      return (
        <Message text={trans.__("The connection to the kernel is broken. What it holds is not lost.")}>
          <Button primary onClick={() => session.reconnect()}>
            {trans.__("Connect again")}
          </Button>
        </Message>
      );
    case "dead":
      return (
        <Message
          text={trans.__("The kernel has ended, and the data it held is gone. The notebook is as it was.")}
        >
          <Button primary onClick={() => session.restartKernel()}>
            {trans.__("Start it again")}
          </Button>
        </Message>
      );
  }
}

interface MessageProps {
  readonly text: string;
  readonly children?: React.ReactNode;
}

/** One sentence and one button. */
export function Message({ text, children }: MessageProps): JSX.Element {
  return (
    <div className="gemba-message" role="status">
      <p>{text}</p>
      {children}
    </div>
  );
}

interface SwitchKernelProps {
  readonly session: IGembaSession;
  readonly installed: boolean;
  readonly text: string;
}

function SwitchKernel({ session, installed, text }: SwitchKernelProps): JSX.Element {
  const trans = useTrans();
  if (installed) {
    return (
      <Button primary onClick={() => session.switchKernel()}>
        {text}
      </Button>
    );
  }
  return (
    <Command
      command="gembalab install --sys-prefix"
      after={trans.__("It is not installed yet. Run this in a terminal, then reload the page.")}
    />
  );
}

interface CommandProps {
  readonly command: string;
  readonly after: string;
}

function Command({ command, after }: CommandProps): JSX.Element {
  return (
    <>
      <p>{after}</p>
      <code className="gemba-command">{command}</code>
    </>
  );
}

interface StartingProps {
  readonly session: IGembaSession;
  readonly doing: "starting" | "asking";
}

/** A start is quick; only a slow one needs words. */
function Starting({ session, doing }: StartingProps): JSX.Element {
  const trans = useTrans();
  const [isSlow, setIsSlow] = React.useState(false);
  React.useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), 1_000);
    return () => clearTimeout(timer);
  }, []);
  const isBlocked = isSlow && doing === "asking" && session.isBusy;
  if (isBlocked) {
    return (
      <Message text={trans.__("The kernel is busy with a cell; the panel is ready when it is through.")}>
        <Button onClick={() => session.interrupt()}>{trans.__("Interrupt the cell")}</Button>
      </Message>
    );
  }
  return (
    <Message
      text={
        isSlow
          ? trans.__("Starting the kernel. The first time can take some seconds.")
          : trans.__("Starting…")
      }
    >
      <div className="gemba-progress gemba-mod-endless" />
    </Message>
  );
}
