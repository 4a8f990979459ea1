import { setImmediate as nextTurn } from "node:timers/promises";
import { Script } from "node:vm";
import type { Converter, ConvertResult } from "tslab/dist/converter";
import { getCodeMetadata } from "tslab/dist/metadata";
import type { BusySection } from "./busy-section";
import { CellModules } from "./cell-modules";
import { CompileError } from "./compile-error";
import { Interrupted, isSynchronousInterrupt, type Interrupts } from "./interrupts";
import { rememberScript } from "./script-positions";
import { completeShorthands } from "./shorthands";
import { cellName } from "./stack-frames";

/** How a cell ended. */
export type Outcome = { status: "ok"; value: unknown } | { status: "error"; error: unknown };

/** Where compiled cells find their variables and their `require`. */
const SCOPE = "__gemba_cell__";
const PREFIX = "(function (exports, require) { ";
const ASYNC_PREFIX = `(async function (exports, require) { `;
const SUFFIX = `\n})(${SCOPE}.exports, ${SCOPE}.require)`;

/** Turns of the event loop in which a signal that already came is sure to be delivered. */
const TURNS_FOR_SIGNALS = 2;

/** Milliseconds that work which listens to interrupts has to end its cell. */
const TIME_TO_STOP = 500;

/**
 * Runs cells that tslab's converter compiled. It does what tslab's own executor does, and in
 * addition hands out the error and the value instead of printing them, and gives each cell a
 * name that stacks can show.
 */
export class Executor {
  readonly #converter: Converter;
  readonly #interrupts: Interrupts;
  readonly #section: BusySection;
  readonly #modules: CellModules;
  readonly #variables = Object.create(null) as Record<string, unknown>;
  /** The declarations of all cells before, as TypeScript sees them. */
  #declarations = "";

  constructor(
    converter: Converter,
    { interrupts, section }: { interrupts: Interrupts; section: BusySection },
    workingFolder: string,
  ) {
    this.#converter = converter;
    this.#interrupts = interrupts;
    this.#section = section;
    this.#modules = new CellModules(workingFolder);
    Object.defineProperty(globalThis, SCOPE, {
      value: { exports: assignable(this.#variables), require: this.#modules.require },
      enumerable: false,
      configurable: true,
    });
  }

  /** The declarations of all cells before, for completion and inspection. */
  get declarations(): string {
    return this.#declarations;
  }

  /**
   * Compiles and runs a cell. `label` stands in stacks: the cell's number; `sentAt` is when the cell was sent, in
   * epoch milliseconds. Never rejects.
   */
  async run(code: string, label: number | string, sentAt: number = NaN): Promise<Outcome> {
    try {
      const metadata = getCodeMetadata(code);
      if (metadata.module !== undefined) return this.#addModule(code, metadata);
      const { converted, script } = await this.#hearingInterrupts(sentAt, () =>
        this.#compile(code, cellName(label)),
      );
      if (script !== null) await this.#evaluate(script, converted.hasToplevelAwait === true);
      this.#declarations = converted.declOutput ?? "";
      return { status: "ok", value: this.#takeResult(converted) };
    } catch (error) {
      if (!isSynchronousInterrupt(error)) return { status: "error", error };
      // The loop kept the interrupt from everybody else. If a message asked for it, that is still to be read.
      if (this.#section.takeStopped()) await signalsDelivered();
      else this.#interrupts.raise();
      this.#interrupts.hear();
      return { status: "error", error: new Interrupted() };
    }
  }

  /**
   * Compiling keeps the event loop busy, and with it the signal of an interrupt. Before a cell
   * starts that may never give it back, the loop gets a turn to deliver what came meanwhile.
   */
  async #hearingInterrupts<T>(sentAt: number, compile: () => T): Promise<T> {
    await signalsDelivered();
    if (this.#interrupts.hearEarlier(sentAt)) throw new Interrupted();
    let interrupted = false;
    const stopListening = this.#interrupts.listen(() => {
      interrupted = true;
      this.#interrupts.hear();
    });
    try {
      const compiled = compile();
      await signalsDelivered();
      if (interrupted) throw new Interrupted();
      return compiled;
    } finally {
      stopListening();
    }
  }

  /** A cell with `@module name` defines a file that other cells import. */
  #addModule(code: string, metadata: ReturnType<typeof getCodeMetadata>): Outcome {
    const diagnostics = this.#converter.addModule(metadata.module!, code, metadata);
    if (diagnostics.length > 0) throw new CompileError(diagnostics, code);
    return { status: "ok", value: undefined };
  }

  /** Everything but running, so that nothing slow stands between the last look for an interrupt and the cell. */
  #compile(code: string, name: string): { converted: ConvertResult; script: Script | null } {
    const converted = this.#converter.convert(this.#declarations, code);
    if (converted.diagnostics.length > 0) throw new CompileError(converted.diagnostics, code);
    this.#modules.update(converted.sideOutputs ?? []);
    const output = completeShorthands(converted.output ?? "", variable =>
      Object.hasOwn(this.#variables, variable),
    );
    if (output === "") return { converted, script: null };
    const prefix = converted.hasToplevelAwait === true ? ASYNC_PREFIX : PREFIX;
    rememberScript(name, () => code, output);
    const script = new Script(prefix + output + SUFFIX, { filename: name, columnOffset: -prefix.length });
    return { converted, script };
  }

  async #evaluate(script: Script, isAsync: boolean): Promise<void> {
    // Only what runs inside of this call can be stopped by a signal while it is busy.
    const finished: unknown = this.#section.run((): unknown =>
      script.runInThisContext({ breakOnSigint: true }),
    );
    if (isAsync) await this.#unlessInterrupted(finished as Promise<unknown>);
  }

  async #unlessInterrupted(finished: Promise<unknown>): Promise<void> {
    let stopListening = (): void => {};
    const interrupted = new Promise<never>((_resolve, reject) => {
      const stop = (): void => reject(new Interrupted());
      stopListening = this.#interrupts.listen(() => {
        this.#interrupts.hear();
        // Work that hears of the interrupt ends the cell itself, with an error that says more.
        if (this.#interrupts.count > 1) setTimeout(stop, TIME_TO_STOP);
        else stop();
      });
    });
    try {
      await Promise.race([finished, interrupted]);
    } finally {
      stopListening();
    }
  }

  #takeResult({ lastExpressionVar }: ConvertResult): unknown {
    if (lastExpressionVar === undefined) return undefined;
    const value = this.#variables[lastExpressionVar];
    delete this.#variables[lastExpressionVar];
    return value;
  }
}

/** Resolves when a signal that already came has been heard. */
async function signalsDelivered(): Promise<void> {
  for (let turn = 0; turn < TURNS_FOR_SIGNALS; turn++) await nextTurn();
}

/** Compiled imports define getters; as plain values a later cell can declare the name anew. */
function assignable(variables: Record<string, unknown>): Record<string, unknown> {
  return new Proxy(variables, {
    defineProperty: (_target, name, descriptor) => {
      const value: unknown = descriptor.get === undefined ? descriptor.value : descriptor.get.call(variables);
      if (name !== "__esModule") variables[name as string] = value;
      return true;
    },
  });
}
