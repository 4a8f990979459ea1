import {
  analysisCell,
  assembleCell,
  caseOf,
  currentSession,
  inspectSources,
  investigationCell,
  leaveOutCell,
  openCell,
  previewOf,
  proposeTravelTime,
  remedyCell,
  resultInfos,
  sampleCell,
  sessionState,
  sliceOf,
  viewOf,
  writeReportCell,
} from "../investigation";
import type { Json, Session } from "../investigation";
import type { KernelBridge, KernelComm } from "../display/bridge";
import { COMM_TARGET, GembaError, parseRequest, PROTOCOL_VERSION } from "../protocol";
import type { Notification, Reply, Request } from "../protocol";
import { libraryVersion } from "../version";

/**
 * Answers the panel and the views of every front end that opens the comm.
 * Only ids that this session issued are known here: a saved result can ask
 * for a part of itself, and for nothing else.
 */
export function registerCommHost(bridge: KernelBridge): void {
  bridge.registerCommTarget(COMM_TARGET, comm => serve(comm, currentSession(), bridge));
}

function serve(comm: KernelComm, session: Session, bridge: KernelBridge): void {
  const send = (notification: Notification): void => comm.send(notification);
  const stopListening = session.listen({
    stateChanged: () => send({ type: "state", state: sessionState(session) }),
    resultsChanged: () => send({ type: "results", results: resultInfos(session) }),
    runChanged: (run, ending) => {
      if (ending === undefined) send({ type: "run", run });
      else if (ending.how === "failed") send({ type: "run", run, ended: ending.how, error: ending.error });
      else send({ type: "run", run, ended: ending.how });
    },
  });
  const stopHearing = bridge.onCellError((cellId, error) => {
    if (error instanceof GembaError) send({ type: "cell-failed", cellId, error: error.toInfo() });
  });
  comm.onClose(() => {
    stopListening();
    stopHearing();
  });
  comm.onMessage(data => {
    const to = requestId(data);
    answer(session, data).then(
      body => send({ type: "reply", to, body }),
      (error: unknown) => send({ type: "failure", to, error: GembaError.from(error).toInfo() }),
    );
  });
}

/** The id to answer to, even of a message that is otherwise wrong. */
function requestId(data: unknown): string {
  const id = typeof data === "object" && data !== null ? (data as { id?: unknown }).id : undefined;
  return typeof id === "string" && id !== "" ? id.slice(0, 80) : "unknown";
}

async function answer(session: Session, data: unknown): Promise<Reply["body"]> {
  const request = parseRequest(data);
  switch (request.type) {
    case "hello":
      return { versions: versions(), state: sessionState(session), results: resultInfos(session) };
    case "write-open":
      return { source: openCell(request.path, request.options, request.source) };
    case "write-assemble":
      return { source: assembleCell(request.data as Json, request.source) };
    case "write-sample":
      return { source: sampleCell() };
    case "write-investigation":
      return { source: writeInvestigation(session, request) };
    case "write-compare":
      return { source: analysisCell("compare", request.investigationSource) };
    case "write-profile":
      return { source: analysisCell("profile", request.investigationSource) };
    case "write-explain":
      return { source: analysisCell("explain", request.investigationSource) };
    case "write-placebo":
      return { source: analysisCell("placebo", request.investigationSource) };
    case "write-remedy":
      return remedyCell(session, request);
    case "write-leave-out":
      return leaveOutCell(session, request);
    case "write-report":
      return { source: writeReportCell(session, request) };
    case "inspect":
      return { inspections: await inspectSources(request.sources, request.timeZone) };
    case "preview":
      return await previewOf(session.table(request.tableId).table, request.specification, request.effects);
    case "view":
      return viewOf(session.result(request.resultId), request.variable, request);
    case "find-travel-time":
      return await proposeTravelTime(session.table(request.tableId).table, request);
    case "explain-slice":
      return sliceOf(session.result(request.resultId), request);
    case "explain-case":
      return caseOf(session.result(request.resultId), request);
    case "cancel":
      session.cancel(request.runId);
      return null;
    case "finish":
      session.finish(request.runId);
      return null;
  }
}

type WriteInvestigation = Extract<Request, { type: "write-investigation" }>;

function writeInvestigation(session: Session, { tableId, patch, source }: WriteInvestigation): string {
  const { codeName } = session.table(tableId);
  if (codeName === undefined) {
    throw new GembaError("not-literal", {
      what: "The data has no name in the notebook's code",
      remedy: 'Give it one where it is opened: const line = await open("…");',
    });
  }
  const taken = session.tables.flatMap(entry => entry.codeName ?? []);
  // The patch came as JSON, which is what it is declared to be.
  return investigationCell(codeName, patch, source, taken);
}

function versions(): { protocol: number; gembalab: string; node: string } {
  return { protocol: PROTOCOL_VERSION, gembalab: libraryVersion(), node: process.versions.node };
}
