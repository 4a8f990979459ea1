import { inspect } from "node:util";
import { Table } from "../data";
import { replaceFiles } from "../data/replace-file";
import type { NewFile } from "../data/replace-file";
import { checkSpecification, GembaError } from "../protocol";
import type {
  BlankTest,
  Comparison,
  Data,
  Explanation,
  InvestigationResults,
  Notice,
  Profile,
  Specification,
} from "../protocol";
import { investigationAnnouncer } from "./announce-investigation";
import { runCompare } from "./compare-run";
import { runExplain, runPlacebo } from "./explain-run";
import type { ExplainedRun } from "./explain-run";
import { exportRows } from "./export-rows";
import { dataOfTable } from "./file/data-of-table";
import type { Side } from "./file/differences";
import { openData } from "./file/open-data";
import { recordOf } from "./file/record";
import type { RunRecord } from "./file/record";
import { investigationFile } from "./file/save";
import { currentReporter } from "./host";
import { interruptible } from "./interruptible";
import { preparedTable } from "./prepare";
import { runProfile } from "./profile-run";
import type { ReportOptions } from "./report/options";
import { reportFile } from "./report/report";
import { currentSession } from "./session";

/** A specification that says itself where its data comes from. */
export type SpecificationWithData = Specification & { data: Data };

/**
 * A specification at work on a table. Nothing is computed yet; names are looked up by `compare()`.
 *
 * With a specification alone its `data` is opened or assembled first, so that it is to be awaited.
 * With a table, the table's own record of how it was made counts, not `data`.
 *
 * @throws GembaError `bad-specification` naming the key that is wrong; `bad-options` when `table` is none;
 *   where the data is opened, what `open` and `assemble` raise
 * @example
 * const { table: line } = simulateLine({ seed: 1 });
 * const wetBiscuits = investigate(line, {
 *   labels: { event: "wet", reference: "normal" },
 *   target: { variable: "moisture", above: 4.2, forAtLeast: "5 min" },
 *   when: { variable: "line_speed", above: 5 },
 * });
 * await wetBiscuits.compare();
 * @example
 * const wetInMay = await investigate({
 *   data: { timeZone: "Europe/Berlin", series: [{ path: "may.csv" }] },
 *   target: { variable: "moisture", above: 4.2 },
 * });
 */
export function investigate(table: Table, specification: Specification): Investigation;
export function investigate(specification: SpecificationWithData): Promise<Investigation>;
export function investigate(
  first: Table | SpecificationWithData,
  second?: Specification,
): Investigation | Promise<Investigation> {
  const announce = investigationAnnouncer("investigate");
  if (first instanceof Table) return announce(new Investigation(first, checkSpecification(second)));
  if (second === undefined && typeof first === "object" && first !== null) return opened(first, announce);
  throw new GembaError("bad-options", {
    what: "investigate needs a table as its first argument",
    where: `it got ${first === null ? "null" : typeof first}`,
    remedy: 'Open one first: const line = await open("…"); (with await).',
  });
}

async function opened(
  value: SpecificationWithData,
  announce: (investigation: Investigation) => Investigation,
): Promise<Investigation> {
  const specification = checkSpecification(value);
  if (specification.data === undefined) {
    throw new GembaError("bad-specification", {
      what: "The specification does not say where its data comes from",
      where: "data",
      remedy: 'Add data: { series: [{ path: "…" }] }, or pass a table: investigate(line, { … }).',
    });
  }
  const { data, variables } = specification;
  const table = await interruptible(undefined, signal => openData(data, variables, signal));
  return announce(new Investigation(table, specification));
}

/** What an investigation brings along from the file that it was loaded from. */
export interface Past {
  readonly record: RunRecord;
  /** Whether the data and the versions are still those of the record. */
  readonly isCurrent: boolean;
  readonly notices: readonly Notice[];
}

/** One question asked of one table; made by {@link investigate} or `load`. */
export class Investigation {
  /** Identity within this process. */
  readonly id: string;
  readonly table: Table;
  /** Everything that was decided; a deep copy, frozen against later changes. */
  readonly specification: Specification;
  /** What the reader of its results ought to know, beside the table's own notices. */
  readonly notices: readonly Notice[];
  #past: Past | null;
  #results: InvestigationResults;

  /** Use {@link investigate}. */
  constructor(table: Table, specification: Specification, past: Past | null = null) {
    this.id = currentSession().newId("investigation");
    this.table = table;
    this.specification = frozen(structuredClone(specification));
    this.notices = past?.notices ?? [];
    this.#past = past;
    this.#results = past?.record.results ?? {};
  }

  /** The results as last computed, here or before it was saved; absent before the first run. */
  get results(): InvestigationResults {
    return this.#results;
  }

  /**
   * Whether the data is fit to use: what every variable holds, the worst first, and checks of the
   * whole, each with a proposed remedy; shown once. Looks at the rows of the table as they were read,
   * those that `when`, `ignore` and the period leave; neither the target nor windows, samples or
   * batches play a part, and variables that were left out by name are not looked at. Works in
   * threads; an interrupt of the kernel ends it.
   *
   * @throws GembaError `no-variables`, `no-such-variable`, `wrong-kind`, `bad-period`, `bad-time`, `cancelled`, `worker-died`
   * @example (await wetBiscuits.profile()).checks[0]?.text // "3 tags stuck"
   */
  async profile(): Promise<Profile> {
    return this.#keep("profile", await runProfile(this));
  }

  /**
   * Which variables are distributed differently in the event rows and the
   * reference rows, and by how much; the most different first, and shown once.
   * It says that variables differ, whether chance explains it, and not that they
   * cause anything. Works in threads; an interrupt of the kernel ends it.
   *
   * @throws GembaError `empty-population`, `no-variables`, `no-such-variable`, `wrong-kind`,
   *   `bad-period`, `bad-time`, `bad-specification` (`forAtLeast` without time; values that never
   *   occur), `bad-options` (ranking by a histogram of fewer than 200 rows), `cancelled`, `worker-died`
   * @example const { variables } = await wetBiscuits.compare(); variables[0]?.name // "oven3_temp_b"
   */
  async compare(): Promise<Comparison> {
    return this.#keep("comparison", await runCompare(this));
  }

  /**
   * Which variables together explain the event, and whether the model may be believed; shown once. Logistic
   * regressions and boosted trees (LightGBM) are tried on blocks of time that they have not seen; the simplest of
   * those that do as well as the best is explained by SHAP values. Where it does not beat chance,
   * `belief.isTrusted` is false and the display says so first. Works in threads; an interrupt of the kernel
   * ends it, and trials that were made are taken up again by the next run.
   *
   * @throws GembaError `too-few-episodes`, `empty-population`, `no-variables`, `no-such-variable`,
   *   `bad-specification`, `bad-period`, `model-failed` (LightGBM refuses), `library-missing` and its kin where
   *   `model.kinds` asks for boosting alone, `cancelled`, `worker-died`
   * @example (await wetBiscuits.explain()).contributions.groups[0]?.name // "oven3_temp_b"
   */
  async explain(): Promise<Explanation> {
    return this.#keepModel(await runExplain(this, this.#trialsBefore()));
  }

  /**
   * What the whole pipeline finds when there is nothing to find: the model is made again for 39 labels that were
   * moved to other times, and shown is the explanation with the scores that these got. A real score among them
   * is no score. Takes about 40 times as long as `explain()`; an interrupt of the kernel ends it.
   *
   * @throws GembaError what `explain` raises
   * @example (await wetBiscuits.placebo()).p // 0.025
   */
  async placebo(): Promise<BlankTest> {
    return this.#keepModel(await runPlacebo(this, this.#trialsBefore())).belief.blankTest!;
  }

  /**
   * Saves the investigation as a readable JSON file: the specification, how the data was opened and
   * what it was (SHA-256 of every file), versions, and the results as last computed. `load` reads it.
   * Paths in it are relative to the file's folder. The same run gives the same bytes.
   *
   * What was at `path` is replaced as a whole or, whatever happens, left as it was.
   *
   * @param path relative to the notebook's folder, for example "wet-biscuits.json"
   * @throws GembaError `disk-full`; `save-failed`: no such folder, no right to write, a folder's name
   * @example await wetBiscuits.save("wet-biscuits.json");
   */
  async save(path: string): Promise<void> {
    await replaceFiles([investigationFile(await this.side(), path)]);
  }

  /**
   * Writes one page for the morning meeting: the question, what differs most, the suspects with their charts and
   * the evidence, and lines for what to do next. HTML without scripts that prints on one A4 sheet. Heads itself
   * _Leads, not findings_ where the evidence is thin, says when it is out of date, and keeps a model that is not to
   * be trusted off. The same results give the same bytes. What was at `path` is replaced as by {@link save}.
   *
   * @param path relative to the notebook's folder, ends in .html
   * @throws GembaError `unknown-result`: nothing was compared yet; `no-such-variable`: a pinned tag was not compared;
   *   `bad-options`; `disk-full`, `save-failed`
   * @example await wetBiscuits.report("wet-biscuits.html");
   * @example await wetBiscuits.report("wet-biscuits.html", { pinned: ["oven3_temp"], nextStep: "Check the burner" });
   */
  async report(path: string, options: ReportOptions = {}): Promise<void> {
    await replaceFiles([await this.reportFile(path, options)]);
    currentReporter().written(path);
  }

  /** The page that `report` writes, for whoever writes several files at once. */
  async reportFile(path: string, options: ReportOptions = {}): Promise<NewFile> {
    const isOutdated = this.#past !== null && !this.#past.isCurrent;
    const { id, table } = this;
    return reportFile(
      { id, table, ...(await this.side()), changes: isOutdated ? this.#changes() : [] },
      path,
      options,
    );
  }

  /** What `save` writes and `diff` compares: the decisions with the data they are about, and the results. */
  async side(): Promise<Side> {
    const data = dataOfTable(this.table);
    const { data: _given, ...decided } = this.specification;
    const specification = data === null ? decided : { ...decided, data };
    return { specification, record: this.#past?.record ?? (await recordOf(this)) };
  }

  /**
   * Writes the rows that are compared, for Python and other programs: `time` (in Parquet an instant
   * with time zone), `label` (event, reference or ignored), `episode` (counted from 1, missing
   * outside), and every variable that takes part. Parquet keeps units, roles and descriptions too.
   *
   * @param path ends in .parquet, .pq, .csv or .tsv
   * @throws GembaError `bad-options` (ending), `disk-full`, `save-failed`, and what `compare` raises before it compares
   * @example await wetBiscuits.exportRows("rows.parquet"); // pandas.read_parquet("rows.parquet")
   */
  async exportRows(path: string): Promise<void> {
    const table = preparedTable(this.table, this.specification);
    await interruptible(undefined, signal => exportRows(table, this.specification, path, signal));
  }

  #changes(): string[] {
    const texts = this.notices.map(({ text }) => text);
    return texts.length > 0
      ? texts
      : ["Computed with other versions of the software than those that run now."];
  }

  /** How many models the run tried whose results were loaded: a search of so many seconds tries as many again. */
  #trialsBefore(): number | null {
    return this.#past?.record.results.explanation?.model.trials ?? null;
  }

  #keepModel({ explanation, model }: ExplainedRun): Explanation {
    this.#keep("model", model);
    return this.#keep("explanation", explanation);
  }

  /** Keeps a result for `save`; those of other data or other versions go. */
  #keep<K extends keyof InvestigationResults>(
    key: K,
    result: NonNullable<InvestigationResults[K]>,
  ): NonNullable<InvestigationResults[K]> {
    const others = this.#past === null || this.#past.isCurrent ? this.#results : {};
    this.#past = null;
    this.#results = { ...others, [key]: result };
    return result;
  }

  /** One line, so that a cell that ends with an investigation reads well. */
  toString(): string {
    return `Investigation “${this.specification.name ?? "without a name"}” on ${this.table.describe()}`;
  }
}

// Outside of the class: a computed name has no type under isolatedDeclarations.
Object.defineProperty(Investigation.prototype, inspect.custom, {
  value(this: Investigation): string {
    return this.toString();
  },
});

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
