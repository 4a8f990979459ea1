// Messages of the panel, of a saved output and of a kernel, torn: taken as what they are, or refused.
import fc from "fast-check";
import { libraryModule } from "../support/library.mjs";
import { anything, changedTree, meant, treeChanges } from "../support/json.mjs";
import { attempt } from "../support/oracle.mjs";
import { sometimes } from "../support/sometimes.mjs";

const { parseNotification, parseRequest, parseResult } = libraryModule("protocol");

const MESSAGES = [
  [parseRequest, { type: "hello", id: "1", protocol: 1, extension: "0.1.0" }],
  [
    parseRequest,
    { type: "preview", id: "2", tableId: "table-1", specification: { target: { variable: "m", above: 1 } } },
  ],
  [parseRequest, { type: "view", id: "3", resultId: "r", variable: "m", from: 1, to: 2 }],
  [
    parseRequest,
    {
      type: "write-investigation",
      id: "4",
      tableId: "table-1",
      patch: { target: { variable: "m", above: 1 } },
    },
  ],
  [parseRequest, { type: "write-open", id: "5", path: "a.csv", options: { timeZone: "UTC" } }],
  [parseRequest, { type: "cancel", id: "6", runId: "run-1" }],
  [parseNotification, { type: "reply", to: "1", body: null }],
  [parseNotification, { type: "failure", to: "1", error: { code: "bad-message", message: "x" } }],
  [parseNotification, { type: "state", state: { tables: [], investigations: [] } }],
  [parseResult, { kind: "comparison", version: 1, id: "r", result: {} }],
];

export const arbitrary = () =>
  fc.record({
    message: fc.nat(MESSAGES.length - 1),
    changes: treeChanges(3),
    instead: sometimes(anything, 6),
  });

export async function check({ message, changes, instead }, { tally }) {
  const [parse, plain] = MESSAGES[message];
  const given = meant(instead === null ? changedTree(plain, changes) : structuredClone(instead));
  await attempt(() => parse(given), { tally, allowed: ["bad-message"] });
}
