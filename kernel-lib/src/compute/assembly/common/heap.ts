/** Where memory is free to use: the module's own data ends here. Every module exports it; see wasm-module.ts. */
export function heapBase(): usize {
  return __heap_base;
}
