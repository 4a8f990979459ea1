import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a container, or the service that started this process, grants. Infinity where it does not limit. */
export interface Grant {
  /** Bytes of memory. */
  memory: number;
  /** Processors' worth of time: 1.5 is one and a half. */
  processors: number;
}

/**
 * What Linux' control groups grant this process. Limits hold for everything below them, so all groups on
 * the way up count, and the least wins: a hub may limit the person's group, a container its own. Version 2
 * and version 1 are read, also where both are in use. `root` is the file system's, for tests.
 */
export function containerGrant(root: string = "/"): Grant {
  const groups = ownGroups(root);
  return {
    memory: Math.min(
      ...foldersOf(root, groups, "").flatMap(folder => [
        amount(readText(join(folder, "memory.max"))),
        // Beyond this one the system slows the process down so much that it might as well be its limit.
        amount(readText(join(folder, "memory.high"))),
      ]),
      ...foldersOf(root, groups, "memory").map(folder =>
        amount(readText(join(folder, "memory.limit_in_bytes"))),
      ),
    ),
    processors: Math.min(
      ...foldersOf(root, groups, "").map(folder => share(...twoWords(readText(join(folder, "cpu.max"))))),
      ...foldersOf(root, groups, "cpu").map(folder =>
        share(readText(join(folder, "cpu.cfs_quota_us")), readText(join(folder, "cpu.cfs_period_us"))),
      ),
    ),
  };
}

/** The group of this process by controller, from lines like `4:cpu,cpuacct:/docker/ab12`; version 2 has no name. */
function ownGroups(root: string): Map<string, string> {
  const groups = new Map<string, string>();
  for (const line of readText(join(root, "proc/self/cgroup")).split("\n")) {
    const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    for (const controller of controllers?.split(",") ?? []) groups.set(controller, path!);
  }
  return groups;
}

/**
 * The folders that limit this process: its group's and all above. Inside a container the path may be the host's,
 * of which nothing is to be seen here; then the top, which is the container's own group, still counts.
 */
function foldersOf(root: string, groups: ReadonlyMap<string, string>, controller: string): string[] {
  const tops = controller === "" ? ["", "unified"] : [controller, `${controller},cpuacct`];
  const names = (groups.get(controller) ?? "").split("/").filter(name => name !== "" && name !== "..");
  return tops.flatMap(top =>
    Array.from({ length: names.length + 1 }, (_, depth) =>
      join(root, "sys/fs/cgroup", top, ...names.slice(0, depth)),
    ),
  );
}

/** "max", −1 and nothing mean no limit. */
function amount(text: string): number {
  const value = Number(text.trim() || NaN);
  return value >= 0 ? value : Infinity;
}

function share(quota: string, period: string): number {
  const processors = amount(quota) / amount(period);
  return processors > 0 ? processors : Infinity;
}

function twoWords(text: string): [string, string] {
  const [first = "", second = ""] = text.trim().split(/\s+/);
  return [first, second];
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
