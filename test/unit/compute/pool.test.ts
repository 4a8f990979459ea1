import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { WorkerPool, sharedFloat64, usableThreads } from "../../../kernel-lib/dist/compute";

const TASKS = resolve(__dirname, "fixtures/tasks.cjs");
const DIST = resolve(__dirname, "../../../kernel-lib/dist/compute");

describe("worker threads", () => {
  let pool: WorkerPool;
  beforeEach(() => {
    pool = new WorkerPool(2);
  });
  afterEach(() => pool.close());

  test("there is at least one, and none before there is work", () => {
    expect(usableThreads()).toBeGreaterThanOrEqual(1);
    expect(new WorkerPool().running).toBe(0);
  });

  test("shared memory is written in place, not copied", async () => {
    const values = sharedFloat64(5);
    await expect(pool.run(TASKS, "fill", { values, with: 7 })).resolves.toBe(5);
    expect([...values]).toEqual([7, 7, 7, 7, 7]);
  });

  test("results come in the order of the tasks, whichever finishes first", async () => {
    const tasks = [40, 1, 20, 2].map((delay, value) => ({ value, delay }));
    const seen: [number, number][] = [];
    const results = await pool.map(TASKS, "slowDouble", tasks, {
      onProgress: (done, total) => seen.push([done, total]),
    });
    expect(results).toEqual([0, 2, 4, 6]);
    expect(seen).toEqual([1, 2, 3, 4].map(done => [done, 4]));
    expect(pool.running).toBe(2);
  });

  test("a thread is used again", async () => {
    const first = await pool.run<number>(TASKS, "threadId", null);
    expect(await pool.run<number>(TASKS, "threadId", null)).toBe(first);
  });

  test("progress from inside a task arrives in order", async () => {
    const steps: number[] = [];
    const onProgress = (step: number): void => void steps.push(step);
    await expect(pool.run(TASKS, "counting", { steps: 5 }, { onProgress })).resolves.toBe("done");
    expect(steps).toEqual([1, 2, 3, 4, 5]);
  });

  test("a progress listener that throws fails its own call only", async () => {
    const onProgress = (): void => {
      throw new Error("listener");
    };
    await expect(pool.run(TASKS, "counting", { steps: 2 }, { onProgress })).rejects.toThrow("listener");
    await expect(pool.run(TASKS, "slowDouble", { value: 4, delay: 0 })).resolves.toBe(8);
  });

  test("an error keeps its code, place, remedy and suggestions", async () => {
    await expect(pool.run(TASKS, "refuse", null)).rejects.toMatchObject({
      name: "GembaError",
      code: "wrong-kind",
      where: "target",
      remedy: "Use in.",
      suggestions: ["a"],
    });
    await expect(pool.run(TASKS, "stumble", null)).rejects.toMatchObject({ code: "internal" });
    await expect(pool.run(TASKS, "unclonable", null)).rejects.toMatchObject({ code: "internal" });
    await expect(pool.run(TASKS, "absent", null)).rejects.toMatchObject({ code: "internal" });
    await expect(pool.run(TASKS, "fill", () => 1)).rejects.toMatchObject({ code: "internal" });
  });

  test("a thread that dies rejects its call, and the next call works", async () => {
    await expect(pool.run(TASKS, "leave", null)).rejects.toMatchObject({ code: "worker-died" });
    await expect(pool.run(TASKS, "crashLater", null)).rejects.toMatchObject({ code: "worker-died" });
    await expect(pool.run(TASKS, "slowDouble", { value: 1, delay: 0 })).resolves.toBe(2);
  });

  test("cancelling stops an endless loop within 50 ms, and the pool goes on", async () => {
    const controller = new AbortController();
    const running = pool.run(TASKS, "forever", null, { signal: controller.signal });
    await pool.run(TASKS, "slowDouble", { value: 1, delay: 60 });
    const began = performance.now();
    controller.abort();
    await expect(running).rejects.toMatchObject({ code: "cancelled" });
    expect(performance.now() - began).toBeLessThan(50);
    await expect(pool.run(TASKS, "slowDouble", { value: 2, delay: 0 })).resolves.toBe(4);
  });

  test("cancelling many calls ends the running ones and never starts the waiting ones", async () => {
    const controller = new AbortController();
    const tasks = new Array<null>(100).fill(null);
    const running = pool.map(TASKS, "forever", tasks, { signal: controller.signal });
    setTimeout(() => controller.abort(), 30);
    await expect(running).rejects.toMatchObject({ code: "cancelled" });
    await new Promise(done => setImmediate(done));
    expect(pool.running).toBe(0);
    const already = pool.run(TASKS, "forever", null, { signal: controller.signal });
    await expect(already).rejects.toMatchObject({ code: "cancelled" });
  });

  test("the first failure stops the other calls", async () => {
    const tasks = [{ value: 1, delay: 5_000 }, null, { value: 3, delay: 5_000 }];
    const began = performance.now();
    await expect(pool.map(TASKS, "slowDouble", tasks)).rejects.toMatchObject({ code: "internal" });
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  test("a plain Node script ends by itself although threads are idle", () => {
    const script = `const { commonPool } = require(${JSON.stringify(DIST)});
      commonPool().run(${JSON.stringify(TASKS)}, "slowDouble", { value: 21, delay: 0 }).then(console.log);`;
    const output = execFileSync(process.execPath, ["-e", script], { timeout: 20_000, encoding: "utf8" });
    expect(output.trim()).toBe("42");
  });
});
