import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/**
 * Runs the tasks in threads of a module that answers each message with a list,
 * and joins the lists in the order of the tasks.
 */
export async function inThreads(module, tasks) {
  const results = [];
  let next = 0;
  const threads = Math.min(availableParallelism(), tasks.length);
  await Promise.all(Array.from({ length: threads }, () => serve(new Worker(module))));
  return results.flat();

  function serve(worker) {
    return new Promise((resolve, reject) => {
      let at = -1;
      const give = () => {
        at = next++;
        if (at < tasks.length) worker.postMessage(tasks[at]);
        else void worker.terminate().then(resolve);
      };
      worker.on("error", reject);
      worker.on("message", list => {
        results[at] = list;
        give();
      });
      give();
    });
  }
}

/** Cuts 0 … count − 1 into pieces of `size`. */
export function pieces(count, size) {
  return Array.from({ length: Math.ceil(count / size) }, (_, i) => ({
    from: i * size,
    to: Math.min(count, (i + 1) * size),
  }));
}
