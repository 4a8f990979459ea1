// Number crunching without domain words: random numbers, shared memory, sort orders, worker threads.
export { Random } from "./random";
