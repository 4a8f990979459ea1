// The thread that followParent starts.
import { workerData } from "node:worker_threads";

const EVERY = 2000;
const parent = workerData as number;

setInterval(() => {
  // Nothing gentler ends a process whose first thread is busy for ever.
  if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}, EVERY);
