import { profileTable, sortedChecks } from "../data";
import type { Table, Variable } from "../data";
import { checkClocks } from "../data/assemble/check-clocks";
import { describedVariables, matchNames } from "../features";
import { GembaError } from "../protocol";
import type { Profile, Specification } from "../protocol";
import { countedRows, readingText } from "../target";
import { announcedRun } from "./announced-run";
import type { Runnable, RunPlan } from "./announced-run";
import { currentHost } from "./host";
import { clockChecks, proposeRemedies } from "./propose-remedies";
import { currentSession } from "./session";

/** Looks at the data of an investigation, row by row as it was read, and shows what is wrong with it. */
export async function runProfile(investigation: Runnable): Promise<Profile> {
  const { specification } = investigation;
  const session = currentSession();
  const plan = (table: Table): RunPlan => ({
    label: "Check the data",
    total: chosenVariables(table, specification).length,
  });
  return announcedRun(investigation, plan, async (table, { signal, onProgress }) => {
    const variables = chosenVariables(table, specification);
    const counted = countedRows(table, specification);
    const found = await profileTable(table, { counted, variables, signal, onProgress });
    const context = { table, specification, variables: found.variables };
    const clocks = clockChecks(await checkClocks(table, signal), context);
    const others = proposeRemedies(found.checks, context);
    const id = session.newId("result");
    const profile: Profile = {
      ...found,
      name: specification.name ?? "",
      rowText: readingText(table),
      notices: [...investigation.notices, ...found.notices],
      checks: sortedChecks([...clocks.checks, ...others.checks]),
    };
    const remedies = [...clocks.remedies, ...others.remedies];
    const entry = { id, investigationId: investigation.id, table, counted, variables, remedies };
    session.addResult({ kind: "profile", ...entry });
    currentHost().show({ kind: "profile", version: 1, id, result: profile });
    return profile;
  });
}

/** Everything that was not left out by name, what was measured afterwards too: its data may be faulty as well. */
function chosenVariables(table: Table, { variables: choice = {} }: Specification): Variable[] {
  const names = table.variables.map(({ name }) => name);
  const excludable = table.timeName === null ? names : [...names, table.timeName];
  const excluded = matchNames(choice.exclude ?? [], excludable, "variables.exclude", false).all;
  const included =
    choice.include === undefined ? null : matchNames(choice.include, names, "variables.include", true).all;
  const chosen = describedVariables(table, choice).filter(
    ({ name }) => !excluded.has(name) && (included === null || included.has(name)),
  );
  if (chosen.length > 0) return chosen;
  throw new GembaError("no-variables", {
    what: "No variable is left to look at",
    remedy: "Take some out of variables.exclude, or widen variables.include.",
  });
}
