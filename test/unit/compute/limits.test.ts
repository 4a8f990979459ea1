import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { containerGrant } from "../../../kernel-lib/dist/compute/cgroup";
import { usableMemory, usableThreads } from "../../../kernel-lib/dist/compute/limits";

const GB = 2 ** 30;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "gemba-cgroup-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes a file system as a container shows it. */
function files(contents: Record<string, string>): string {
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe("cgroup version 2", () => {
  test("a container with a group of its own: the limits at the top", () => {
    files({
      "proc/self/cgroup": "0::/\n",
      "sys/fs/cgroup/memory.max": "2147483648\n",
      "sys/fs/cgroup/memory.high": "max\n",
      "sys/fs/cgroup/cpu.max": "150000 100000\n",
    });
    expect(containerGrant(root)).toEqual({ memory: 2 * GB, processors: 1.5 });
  });

  test("“max” is no limit", () => {
    files({
      "proc/self/cgroup": "0::/\n",
      "sys/fs/cgroup/memory.max": "max\n",
      "sys/fs/cgroup/cpu.max": "max 100000\n",
    });
    expect(containerGrant(root)).toEqual({ memory: Infinity, processors: Infinity });
    expect(usableMemory({ root, environment: {} })).toBe(totalmem());
    expect(usableThreads({ root, environment: {} })).toBe(availableParallelism());
  });

  test("a service of systemd's: the least of all groups on the way up counts", () => {
    files({
      "proc/self/cgroup": "0::/system.slice/jupyter-ada.service/kernel\n",
      "sys/fs/cgroup/system.slice/memory.max": `${8 * GB}\n`,
      "sys/fs/cgroup/system.slice/cpu.max": "400000 100000\n",
      "sys/fs/cgroup/system.slice/jupyter-ada.service/memory.max": `${3 * GB}\n`,
      "sys/fs/cgroup/system.slice/jupyter-ada.service/cpu.max": "50000 100000\n",
      "sys/fs/cgroup/system.slice/jupyter-ada.service/kernel/memory.max": "max\n",
      "sys/fs/cgroup/system.slice/jupyter-other.service/memory.max": "1\n",
    });
    expect(containerGrant(root)).toEqual({ memory: 3 * GB, processors: 0.5 });
  });

  test("the mark above which the system throttles is a limit too", () => {
    files({
      "proc/self/cgroup": "0::/\n",
      "sys/fs/cgroup/memory.max": `${4 * GB}\n`,
      "sys/fs/cgroup/memory.high": `${3 * GB}\n`,
    });
    expect(containerGrant(root).memory).toBe(3 * GB);
  });

  test("a group that only the host can see leaves the container's own at the top", () => {
    files({
      "proc/self/cgroup": "0::/kubepods.slice/kubepods-pod12.slice/cri-ab34.scope\n",
      "sys/fs/cgroup/memory.max": `${GB}\n`,
      "sys/fs/cgroup/cpu.max": "200000 100000\n",
    });
    expect(containerGrant(root)).toEqual({ memory: GB, processors: 2 });
  });

  test("a path that leads out of the tree stays in it", () => {
    files({
      "proc/self/cgroup": "0::/../../../etc\n",
      "sys/fs/cgroup/memory.max": `${GB}\n`,
      "etc/memory.max": "1\n",
    });
    expect(containerGrant(root).memory).toBe(GB);
  });
});

describe("cgroup version 1", () => {
  test("memory and processors are in trees of their own", () => {
    files({
      "proc/self/cgroup": "12:cpu,cpuacct:/docker/ab\n4:memory:/docker/ab\n1:name=systemd:/docker/ab\n",
      "sys/fs/cgroup/memory/docker/ab/memory.limit_in_bytes": `${2 * GB}\n`,
      "sys/fs/cgroup/cpu,cpuacct/docker/ab/cpu.cfs_quota_us": "250000\n",
      "sys/fs/cgroup/cpu,cpuacct/docker/ab/cpu.cfs_period_us": "100000\n",
    });
    expect(containerGrant(root)).toEqual({ memory: 2 * GB, processors: 2.5 });
  });

  test("inside of a container the host's path is not there, and the top counts", () => {
    files({
      "proc/self/cgroup": "12:cpu,cpuacct:/docker/ab\n4:memory:/docker/ab\n",
      "sys/fs/cgroup/memory/memory.limit_in_bytes": `${GB}\n`,
      "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "100000\n",
      "sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000\n",
    });
    expect(containerGrant(root)).toEqual({ memory: GB, processors: 1 });
  });

  test("−1 and its largest number are no limit", () => {
    files({
      "proc/self/cgroup": "12:cpu,cpuacct:/\n4:memory:/\n",
      "sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
      "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "-1\n",
      "sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000\n",
    });
    expect(containerGrant(root).processors).toBe(Infinity);
    expect(usableMemory({ root, environment: {} })).toBe(totalmem());
  });

  test("both versions side by side: the least counts", () => {
    files({
      "proc/self/cgroup": "4:memory:/user\n0::/user\n",
      "sys/fs/cgroup/memory/user/memory.limit_in_bytes": `${2 * GB}\n`,
      "sys/fs/cgroup/unified/user/memory.max": `${GB}\n`,
    });
    expect(containerGrant(root).memory).toBe(GB);
  });
});

test("without any control group nothing is limited", () => {
  expect(containerGrant(root)).toEqual({ memory: Infinity, processors: Infinity });
});

test.each(["", "max 0", "0 0", "nonsense", "-5 100000"])("a quota of %j limits nothing", quota => {
  files({ "proc/self/cgroup": "0::/\n", "sys/fs/cgroup/cpu.max": quota });
  expect(containerGrant(root).processors).toBe(Infinity);
});

test("a share of one processor is one thread, and never none", () => {
  for (const quota of ["1000 100000", "99999 100000"]) {
    files({ "proc/self/cgroup": "0::/\n", "sys/fs/cgroup/cpu.max": quota });
    expect(usableThreads({ root, environment: {} })).toBe(1);
  }
});

test("what JupyterHub says counts where its spawner does not enforce it", () => {
  const hub = { MEM_LIMIT: String(GB / 2), CPU_LIMIT: "0.5" };
  expect(usableMemory({ root, environment: hub })).toBe(GB / 2);
  expect(usableThreads({ root, environment: hub })).toBe(1);
  for (const none of ["", "0", "many", "-1"]) {
    expect(usableMemory({ root, environment: { MEM_LIMIT: none } })).toBe(totalmem());
  }
});

test("on this machine there is memory and at least one thread", () => {
  expect(usableMemory()).toBeGreaterThan(64 * 2 ** 20);
  expect(usableMemory()).toBeLessThanOrEqual(totalmem());
  expect(usableThreads()).toBeGreaterThanOrEqual(1);
});
