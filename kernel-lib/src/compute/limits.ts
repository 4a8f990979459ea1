import { readFileSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";

/**
 * Threads that this process may keep busy: the processors it may run on,
 * fewer where its container (cgroup) grants it less time than that. At least 1.
 */
export function usableThreads(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(containerProcessors())));
}

/** Bytes of memory that this process may use: the machine's, or its container's limit if that is less. */
export function usableMemory(): number {
  // constrainedMemory() is 0 or absurdly large where there is no limit.
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** Processors' worth of time that the container grants; Infinity without a container or a limit. */
function containerProcessors(): number {
  const [quota, period] = (readText("/sys/fs/cgroup/cpu.max") ?? "").trim().split(" ");
  if (quota !== undefined && period !== undefined) return share(quota, period);
  return share(
    readText("/sys/fs/cgroup/cpu/cpu.cfs_quota_us") ?? "",
    readText("/sys/fs/cgroup/cpu/cpu.cfs_period_us") ?? "",
  );
}

/** "max" and −1 mean no limit. */
function share(quota: string, period: string): number {
  const processors = Number(quota) / Number(period);
  return processors > 0 ? processors : Infinity;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
