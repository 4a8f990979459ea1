import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GembaError } from "../protocol";

/** What a module exports besides its memory: functions of numbers. Addresses are numbers as well. */
type Functions<F> = { readonly [Name in keyof F]: (...numbers: number[]) => number | void };

/** Beyond this, memory is given back as soon as nothing in it is in use. */
const MOST_KEPT = 256 * 2 ** 20;
const PAGE = 2 ** 16;
/** A cache line: every allocation begins on one. */
const ALIGNMENT = 64;

/** What modules call of the engine. */
const ENGINE = { env: { "Math.log": Math.log } };

const loaded = new Map<string, WasmModule<object>>();

/**
 * A module of `assembly/` and its memory, one of each in every thread. Memory is taken from the front on and
 * given back in one go: what is allocated inside of {@link WasmModule.scope} is free after it.
 *
 * Every allocation may move the memory: take views of arrays after the last one.
 *
 * @example
 * const sort = wasmModule<SortFunctions>("order");
 * sort.scope(() => {
 *   const at = sort.allocate(8 * values.length);
 *   sort.float64(at, values.length).set(values);
 *   return sort.run.sortInto(at, values.length);
 * });
 */
export class WasmModule<F extends Functions<F>> {
  readonly #compiled: WebAssembly.Module;
  #instance: WebAssembly.Instance;
  #top: number;

  /** Use {@link wasmModule}: a thread needs only one of a name. */
  constructor(name: string) {
    this.#compiled = new WebAssembly.Module(readFileSync(join(__dirname, "wasm", `${name}.wasm`)));
    this.#instance = new WebAssembly.Instance(this.#compiled, ENGINE);
    this.#top = this.#base();
  }

  /** The functions that the module exports. */
  get run(): F {
    return this.#instance.exports as F;
  }

  /** Runs `work`; what it allocates is free afterwards. */
  scope<T>(work: () => T): T {
    const mark = this.#top;
    try {
      return work();
    } finally {
      this.#top = mark;
      if (mark === this.#base() && this.#memory().buffer.byteLength > MOST_KEPT) {
        this.#instance = new WebAssembly.Instance(this.#compiled, ENGINE);
      }
    }
  }

  /**
   * The address of so many bytes that nobody else uses; what is in them is not defined.
   *
   * @throws GembaError `out-of-memory`
   */
  allocate(bytes: number): number {
    const address = Math.ceil(this.#top / ALIGNMENT) * ALIGNMENT;
    const end = address + bytes;
    const missing = end - this.#memory().buffer.byteLength;
    if (missing > 0) this.#grow(missing);
    this.#top = end;
    return address;
  }

  /** The memory at an address as numbers, until the next allocation. */
  float64(address: number, length: number): Float64Array {
    return new Float64Array(this.#memory().buffer, address, length);
  }

  /** The memory at an address as whole numbers from 0, until the next allocation. */
  uint32(address: number, length: number): Uint32Array {
    return new Uint32Array(this.#memory().buffer, address, length);
  }

  /** The memory at an address as whole numbers from 0 to 65,535, until the next allocation. */
  uint16(address: number, length: number): Uint16Array {
    return new Uint16Array(this.#memory().buffer, address, length);
  }

  /** The memory at an address as bytes, until the next allocation. */
  uint8(address: number, length: number): Uint8Array {
    return new Uint8Array(this.#memory().buffer, address, length);
  }

  /** Whether an array lies in the memory. */
  holds(array: ArrayBufferView): boolean {
    return array.buffer === this.#memory().buffer;
  }

  /** Where an array lies in the memory, after copying it to an address if it does not yet. */
  addressOf(array: ArrayBufferView, address: number): number {
    if (this.holds(array)) return array.byteOffset;
    this.uint8(address, array.byteLength).set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
    );
    return address;
  }

  #grow(bytes: number): void {
    try {
      this.#memory().grow(Math.ceil(bytes / PAGE));
    } catch {
      throw new GembaError("out-of-memory", {
        what: `Computing needs ${Math.ceil(bytes / 2 ** 20)} MB more than there is, or than fits into 4 GB`,
        remedy: "Take fewer rows: a shorter period, or windows in place of single readings.",
      });
    }
  }

  #memory(): WebAssembly.Memory {
    return this.#instance.exports["memory"] as WebAssembly.Memory;
  }

  #base(): number {
    return (this.#instance.exports["heapBase"] as () => number)();
  }
}

/** This thread's module of that name, compiled when it is first asked for. */
export function wasmModule<F extends Functions<F>>(name: string): WasmModule<F> {
  let module = loaded.get(name);
  if (module === undefined) {
    module = new WasmModule(name);
    loaded.set(name, module);
  }
  return module as WasmModule<F>;
}
