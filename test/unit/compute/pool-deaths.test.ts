import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { WorkerPool } from "../../../kernel-lib/dist/compute";
import type { GembaError } from "../../../kernel-lib/dist/protocol";

const TASKS = resolve(__dirname, "fixtures/deaths.cjs");
const DIST = resolve(__dirname, "../../../kernel-lib/dist/compute");

describe("a thread that dies", () => {
  let pool: WorkerPool;
  beforeEach(() => {
    pool = new WorkerPool(2);
  });
  afterEach(() => pool.close());

  test.each([
    ["leaves", "exitAfter", { milliseconds: 5 }],
    ["throws where nobody catches", "throwLater", null],
    ["has a promise fail that nobody hears", "rejectUnheard", null],
  ])("because it %s ends its own call, and the next one works", async (_, name, task) => {
    const error = await pool.run(TASKS, name, task).catch((thrown: unknown) => thrown as GembaError);
    expect(error).toMatchObject({
      code: "worker-died",
      remedy: "Run the cell again; the next run starts a new thread.",
    });
    await expect(pool.run(TASKS, "give", { value: 1 })).resolves.toBe(1);
  });

  test("leaves calls on other threads alone", async () => {
    const dying = pool.run(TASKS, "exitAfter", { milliseconds: 20 });
    const others = Array.from({ length: 20 }, (_, value) => pool.run(TASKS, "give", { value }));
    await expect(dying).rejects.toMatchObject({ code: "worker-died" });
    await expect(Promise.all(others)).resolves.toEqual(others.map((_, value) => value));
  });

  test("ends the whole that it is part of, which waits for nobody", async () => {
    const tasks = [
      { milliseconds: 5 },
      ...new Array<{ milliseconds: number }>(50).fill({ milliseconds: 60_000 }),
    ];
    await expect(pool.map(TASKS, "exitAfter", tasks)).rejects.toMatchObject({ code: "worker-died" });
    await expect(pool.map(TASKS, "give", [{ value: 1 }, { value: 2 }])).resolves.toEqual([1, 2]);
    expect(pool.running).toBeLessThanOrEqual(pool.size);
  });

  test("again and again uses up nothing", async () => {
    for (let turn = 0; turn < 30; turn++) {
      await expect(pool.run(TASKS, "exitAfter", { milliseconds: 0 })).rejects.toMatchObject({
        code: "worker-died",
      });
    }
    await expect(pool.run(TASKS, "give", { value: 3 })).resolves.toBe(3);
    expect(pool.running).toBeLessThanOrEqual(pool.size);
  });

  test("an endless recursion is an error of its call alone", async () => {
    await expect(pool.run(TASKS, "blowStack", null)).rejects.toMatchObject({ code: "internal" });
    await expect(pool.run(TASKS, "give", { value: 4 })).resolves.toBe(4);
  });
});

test("a thread without memory is told as such; the process and the other calls live", async () => {
  const script = `
    const { WorkerPool } = require(${JSON.stringify(DIST)});
    const tasks = ${JSON.stringify(TASKS)};
    const pool = new WorkerPool(2);
    (async () => {
      const hoarding = pool.run(tasks, "hoard", null).catch(error => error.code + ": " + error.remedy);
      const others = await Promise.all([1, 2, 3].map(value => pool.run(tasks, "give", { value })));
      console.log(JSON.stringify([await hoarding, others, await pool.run(tasks, "give", { value: 4 })]));
      process.exit(0);
    })();`;
  const args = ["--max-old-space-size=64", "-e", script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 60_000 });
  const [ending, others, next] = JSON.parse(stdout.trim().split("\n").at(-1)!) as [string, number[], number];
  expect(ending).toMatch(/^out-of-memory: .*memory/);
  expect(others).toEqual([1, 2, 3]);
  expect(next).toBe(4);
}, 70_000);
