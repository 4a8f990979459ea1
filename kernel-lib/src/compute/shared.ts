import { countShared } from "./collect";

/** A Float64Array of zeros that worker threads see without a copy. */
export function sharedFloat64(length: number): Float64Array {
  return new Float64Array(sharedBytes(length * Float64Array.BYTES_PER_ELEMENT));
}

/** A Uint32Array of zeros that worker threads see without a copy. */
export function sharedUint32(length: number): Uint32Array {
  return new Uint32Array(sharedBytes(length * Uint32Array.BYTES_PER_ELEMENT));
}

/** An Int32Array of zeros that worker threads see without a copy. */
export function sharedInt32(length: number): Int32Array {
  return new Int32Array(sharedBytes(length * Int32Array.BYTES_PER_ELEMENT));
}

/** A Uint8Array of zeros that worker threads see without a copy. */
export function sharedUint8(length: number): Uint8Array {
  return new Uint8Array(sharedBytes(length));
}

function sharedBytes(bytes: number): SharedArrayBuffer {
  countShared(bytes);
  return new SharedArrayBuffer(bytes);
}

/** Whether worker threads see the array's memory without a copy. */
export function isShared(array: ArrayBufferView): boolean {
  // By name and not by instanceof: test runners have a SharedArrayBuffer of their own.
  return Object.prototype.toString.call(array.buffer) === "[object SharedArrayBuffer]";
}
