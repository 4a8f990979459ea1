import { sharedFloat64 } from "../../compute/shared";
import type { CategoricalColumn } from "../variable";
import type { Instruction, OneNumber, Program, TwoNumbers } from "./program";

/** Rows computed at a time: what the steps of a formula hand on stays in the processor's cache. */
const BLOCK = 4096;

/** The values of a formula, on shared memory; yes is 1 and no is 0. */
export interface Computed {
  readonly values: Float64Array;
  /** Rows in which every tag has a value and the formula has none: a division by zero, say. */
  readonly undefinedRows: number;
}

/**
 * Runs a formula over all rows, block after block. Missing in, missing out, but that `if` looks only
 * at what it chooses and that `and` and `or` are three-valued. What is no finite number (a division
 * by zero, the root of a negative number) is missing, too.
 */
export function runProgram(program: Program, rows: number): Computed {
  const steps = program.instructions.map(stepOf);
  const values = sharedFloat64(rows);
  const stack = new Stack();
  let undefinedRows = 0;
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(rows, from + BLOCK);
    stack.size = 0;
    for (const step of steps) step(stack, from, to);
    const result = stack.at(0);
    for (let row = from; row < to; row++) {
      const value = result[row - from]!;
      if (Number.isFinite(value)) values[row] = value;
      else {
        values[row] = NaN;
        if (program.inputs.every(hasValue => hasValue(row))) undefinedRows++;
      }
    }
  }
  return { values, undefinedRows };
}

/** Blocks of numbers on top of each other, in memory that is used again. */
class Stack {
  size: number = 0;
  private readonly blocks: Float64Array[] = [];

  at(level: number): Float64Array {
    return (this.blocks[level] ??= new Float64Array(BLOCK));
  }

  push(): Float64Array {
    return this.at(this.size++);
  }
}

type Step = (stack: Stack, from: number, to: number) => void;

function stepOf(instruction: Instruction): Step {
  switch (instruction.does) {
    case "number":
      return stack => stack.push().fill(instruction.value);
    case "tag":
      return (stack, from, to) => stack.push().set(instruction.values.subarray(from, to));
    case "truth":
      return codesStep(instruction.codes, code => code);
    case "isWord": {
      const { column, code: wanted, not } = instruction;
      return codesStep(column.codes, code => Number((code === wanted) !== not));
    }
    case "sameWord":
      return sameWordStep(instruction.left, instruction.right, instruction.not);
    case "one":
      return oneStep(ONE[instruction.by]);
    case "two":
      return twoStep(TWO[instruction.by]);
    case "if":
      return chooseStep;
  }
}

function codesStep(codes: Int32Array, valueOf: (code: number) => number): Step {
  return (stack, from, to) => {
    const out = stack.push();
    for (let row = from; row < to; row++) {
      const code = codes[row]!;
      out[row - from] = code < 0 ? NaN : valueOf(code);
    }
  };
}

function sameWordStep(left: CategoricalColumn, right: CategoricalColumn, not: boolean): Step {
  const place = new Map(left.categories.map((category, code) => [category, code]));
  const inLeft = right.categories.map(category => place.get(category) ?? -1);
  return (stack, from, to) => {
    const out = stack.push();
    for (let row = from; row < to; row++) {
      const [a, b] = [left.codes[row]!, right.codes[row]!];
      out[row - from] = a < 0 || b < 0 ? NaN : Number((inLeft[b] === a) !== not);
    }
  };
}

function chooseStep(stack: Stack, from: number, to: number): void {
  const [condition, yes, no] = [3, 2, 1].map(below => stack.at(stack.size - below));
  stack.size -= 2;
  for (let row = 0; row < to - from; row++) {
    const value = condition![row]!;
    condition![row] = Number.isNaN(value) ? NaN : value !== 0 ? yes![row]! : no![row]!;
  }
}

/** A loop of its own per operation: one that takes any of them runs at a fraction of the speed. */
type OneLoop = (a: Float64Array, rows: number) => void;
type TwoLoop = (a: Float64Array, b: Float64Array, rows: number) => void;

function oneStep(loop: OneLoop): Step {
  return (stack, from, to) => loop(stack.at(stack.size - 1), to - from);
}

function twoStep(loop: TwoLoop): Step {
  return (stack, from, to) => {
    stack.size--;
    loop(stack.at(stack.size - 1), stack.at(stack.size), to - from);
  };
}

const ONE: Readonly<Record<OneNumber, OneLoop>> = {
  minus: (a, rows) => {
    for (let i = 0; i < rows; i++) a[i] = -a[i]!;
  },
  not: (a, rows) => {
    for (let i = 0; i < rows; i++) a[i] = Number.isNaN(a[i]!) ? NaN : Number(a[i] === 0);
  },
  abs: (a, rows) => {
    for (let i = 0; i < rows; i++) a[i] = Math.abs(a[i]!);
  },
  sqrt: (a, rows) => {
    for (let i = 0; i < rows; i++) a[i] = Math.sqrt(a[i]!);
  },
  log: (a, rows) => {
    for (let i = 0; i < rows; i++) a[i] = a[i]! > 0 ? Math.log(a[i]!) : NaN;
  },
  log10: (a, rows) => {
    for (let i = 0; i < rows; i++) a[i] = a[i]! > 0 ? Math.log10(a[i]!) : NaN;
  },
  exp: (a, rows) => {
    for (let i = 0; i < rows; i++) a[i] = Math.exp(a[i]!);
  },
  // Halves go away from zero, as in a spreadsheet.
  round: (a, rows) => {
    for (let i = 0; i < rows; i++) a[i] = Math.sign(a[i]!) * Math.floor(Math.abs(a[i]!) + 0.5);
  },
  floor: (a, rows) => {
    for (let i = 0; i < rows; i++) a[i] = Math.floor(a[i]!);
  },
  ceil: (a, rows) => {
    for (let i = 0; i < rows; i++) a[i] = Math.ceil(a[i]!);
  },
};

const TWO: Readonly<Record<TwoNumbers, TwoLoop>> = {
  "+": (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = a[i]! + b[i]!;
  },
  "-": (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = a[i]! - b[i]!;
  },
  "*": (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = a[i]! * b[i]!;
  },
  "/": (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = b[i] === 0 ? NaN : a[i]! / b[i]!;
  },
  "^": (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = Number.isNaN(a[i]!) ? NaN : a[i]! ** b[i]!;
  },
  "=": (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = known(a[i]!, b[i]!, a[i] === b[i]);
  },
  "!=": (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = known(a[i]!, b[i]!, a[i] !== b[i]);
  },
  "<": (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = known(a[i]!, b[i]!, a[i]! < b[i]!);
  },
  "<=": (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = known(a[i]!, b[i]!, a[i]! <= b[i]!);
  },
  ">": (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = known(a[i]!, b[i]!, a[i]! > b[i]!);
  },
  ">=": (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = known(a[i]!, b[i]!, a[i]! >= b[i]!);
  },
  and: (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = a[i] === 0 || b[i] === 0 ? 0 : known(a[i]!, b[i]!, true);
  },
  or: (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = holds(a[i]!) || holds(b[i]!) ? 1 : known(a[i]!, b[i]!, false);
  },
  min: (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = Math.min(a[i]!, b[i]!);
  },
  max: (a, b, rows) => {
    for (let i = 0; i < rows; i++) a[i] = Math.max(a[i]!, b[i]!);
  },
};

/** 1 or 0, or missing where one of the two is. */
function known(a: number, b: number, holds: boolean): number {
  return a !== a || b !== b ? NaN : holds ? 1 : 0;
}

function holds(value: number): boolean {
  return value === value && value !== 0;
}
