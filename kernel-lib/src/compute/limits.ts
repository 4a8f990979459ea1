import { availableParallelism, totalmem } from "node:os";
import { containerGrant, type Grant } from "./cgroup";

/** What limits a process, for tests; this one's own by default. */
export interface Surroundings {
  /** The file system that the container's limits are read from. */
  root?: string;
  /** Where JupyterHub says `MEM_LIMIT` (bytes) and `CPU_LIMIT` (processors). */
  environment?: NodeJS.ProcessEnv;
}

/**
 * Threads that this process may keep busy: the processors it may run on, fewer where its container (cgroup) or
 * JupyterHub grants it less time than that. At least 1.
 */
export function usableThreads(surroundings: Surroundings = {}): number {
  const granted = Math.min(containerGrant(surroundings.root).processors, hubGrant(surroundings).processors);
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(granted)));
}

/**
 * Bytes of memory that this process may use: the machine's, or less where its container (cgroup) or JupyterHub
 * grants less.
 */
export function usableMemory(surroundings: Surroundings = {}): number {
  return Math.min(totalmem(), containerGrant(surroundings.root).memory, hubGrant(surroundings).memory);
}

/** JupyterHub tells its limits to every server that it starts; not all of its spawners enforce them. */
function hubGrant({ environment = process.env }: Surroundings): Grant {
  return {
    memory: positive(environment["MEM_LIMIT"]),
    processors: positive(environment["CPU_LIMIT"]),
  };
}

function positive(text: string | undefined): number {
  const value = Number(text);
  return value > 0 ? value : Infinity;
}
