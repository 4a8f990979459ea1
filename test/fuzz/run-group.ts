import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** What one process found in its share of the cases. */
interface ShareReport {
  readonly runs: number;
  readonly done: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly memory: { readonly early: number; readonly most: number };
  readonly failure: Failure | null;
}

interface Failure {
  /** Where the smallest failing case lies. */
  readonly folder: string;
  /** fast-check's way to it. */
  readonly path: string;
  readonly said: string;
  readonly value: string;
}

/** What became of a group of cases. */
export interface GroupReport {
  /** Cases that were to run, and that ran. */
  readonly asked: number;
  readonly cases: number;
  /** Cases that gave a table, or whatever else was asked for. */
  readonly done: number;
  /** Cases that were refused, by the code of the error. */
  readonly refused: ReadonlyMap<string, number>;
  /** Why cases failed, with the place of their files and the way to repeat them; empty when all is well. */
  readonly failures: readonly string[];
}

/** Processes that share a group, always as many, so that the same seed gives the same cases everywhere. */
const SHARES = 4;
/** Milliseconds that one case may take before it counts as a hang. */
const DEADLINE = 20_000;
/** Milliseconds for a process to start and to prepare its files. */
const START = 60_000;
/** Megabytes by which a process may still grow when it has run a third of its cases. */
const GROWTH = 400;

const RESULTS = resolve(__dirname, "../../test-results/fuzz");
/** Another seed: other cases. Without it the suite is the same every time. */
const SEED = Number(process.env.GEMBA_FUZZ_SEED ?? 20_260_105);
/** How many times as many cases as usual. */
const TIMES = Number(process.env.GEMBA_FUZZ_TIMES ?? 1);

/**
 * Runs the cases of a group (`groups/<name>.mjs`), in processes of their own. A crash, a hang and
 * memory that is not given back are failures, too. The files of a failing case are kept.
 */
export async function runGroup(name: string, cases: number): Promise<GroupReport> {
  const each = Math.ceil((cases * TIMES) / SHARES);
  const waiting = Array.from({ length: SHARES }, (_, share) => SEED + share);
  const reports: ShareReport[] = [];
  const failures: string[] = [];
  rmSync(join(RESULTS, name), { recursive: true, force: true });
  const work = async (): Promise<void> => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      const { report, failure } = await new Share(name, seed, each).run();
      if (report !== null) reports.push(report);
      if (failure !== null) failures.push(failure);
    }
  };
  await Promise.all(Array.from({ length: Math.min(SHARES, availableParallelism()) }, work));
  return summed(each * SHARES, reports, failures);
}

class Share {
  private readonly name: string;
  private readonly seed: number;
  private readonly cases: number;
  private readonly folder: string;
  private runs: number = 0;
  private timer: NodeJS.Timeout | undefined;
  private hung: boolean = false;
  private said: string = "";

  constructor(name: string, seed: number, cases: number) {
    this.name = name;
    this.seed = seed;
    this.cases = cases;
    this.folder = mkdtempSync(join(tmpdir(), "gemba-fuzz-"));
  }

  async run(): Promise<{ report: ShareReport | null; failure: string | null }> {
    try {
      const child = fork(join(__dirname, "child.mjs"), [this.name, String(this.seed), String(this.cases)], {
        stdio: ["ignore", "ignore", "pipe", "ipc"],
        env: { ...process.env, TMPDIR: this.folder },
        execArgv: [],
      });
      const { report, ended } = await this.followed(child);
      return { report, failure: this.failureOf(report, ended) };
    } finally {
      clearTimeout(this.timer);
      rmSync(this.folder, { recursive: true, force: true });
    }
  }

  private followed(child: ChildProcess): Promise<{ report: ShareReport | null; ended: string }> {
    let report: ShareReport | null = null;
    this.watch(child, START);
    child.stderr!.on("data", (text: Buffer) => (this.said = (this.said + text.toString()).slice(-4_000)));
    child.on("message", (message: { kind: "begin"; run: number } | { kind: "end"; report: ShareReport }) => {
      this.watch(child, DEADLINE);
      if (message.kind === "begin") this.runs = message.run;
      else report = message.report;
    });
    return new Promise(done => {
      child.on("close", (code, signal) => done({ report, ended: signal ?? `code ${code}` }));
    });
  }

  private watch(child: ChildProcess, limit: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.hung = true;
      child.kill("SIGKILL");
    }, limit);
  }

  private failureOf(report: ShareReport | null, ended: string): string | null {
    const again = `node test/fuzz/child.mjs ${this.name} ${this.seed} ${this.cases}`;
    if (report === null) {
      const what = this.hung ? `did not end within ${DEADLINE / 1000} s` : `ended the process (${ended})`;
      const kept = this.keep(this.folder, `${this.said}\n${again}`);
      return `case ${this.runs} ${what}; kept in ${kept}; again: ${again}\n${this.said}`;
    }
    if (report.failure !== null) {
      const { folder, path, said, value } = report.failure;
      const kept = this.keep(folder, `${said}\n\npath ${path}\n\n${value}\n\n${again}`);
      return `${said}\nkept in ${kept}; again: ${again}`;
    }
    const { early, most } = report.memory;
    if (most > early + GROWTH) return `grew from ${early} MB to ${most} MB; again: ${again}`;
    const left = readdirSync(this.folder).filter(entry => !/^(?:case|cwd)-/.test(entry));
    return left.length === 0
      ? null
      : `left behind in the folder of temporary files: ${left.join(", ")}; again: ${again}`;
  }

  private keep(folder: string, text: string): string {
    const kept = join(RESULTS, this.name, String(this.seed));
    mkdirSync(kept, { recursive: true });
    if (existsSync(folder)) cpSync(folder, kept, { recursive: true });
    writeFileSync(join(kept, "failure.txt"), text);
    return kept;
  }
}

function summed(asked: number, reports: readonly ShareReport[], failures: readonly string[]): GroupReport {
  const refused = new Map<string, number>();
  for (const report of reports) {
    for (const [code, count] of Object.entries(report.refused))
      refused.set(code, (refused.get(code) ?? 0) + count);
  }
  const total = (of: (report: ShareReport) => number): number =>
    reports.reduce((sum, report) => sum + of(report), 0);
  return {
    asked,
    cases: total(report => report.runs),
    done: total(report => report.done),
    refused,
    failures,
  };
}
