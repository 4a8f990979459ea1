"""Explaining in a kernel: interrupts, a kernel that is killed in the middle, and what lasts of a search."""

import time

LINE = """import { investigate, simulateLine } from "gembalab";
const { table: line } = simulateLine({ days: 20, seed: 1 });
const ask = (trials: number) => investigate(line, {
  target: { variable: "moisture", above: 4.2, forAtLeast: "5 min" },
  when: { variable: "line_speed", above: 5 },
  windows: { every: "15 min" },
  model: { kinds: ["boosting"], budget: { trials }, folds: 4 },
});"""
RESULT = "application/vnd.gemba.result+json"


def trials_in(cache):
    return [line for path in cache.glob("trials/*.jsonl") for line in path.read_text().splitlines() if line]


def wait_for_trials(cache, count, timeout=90):
    until = time.monotonic() + timeout
    while len(trials_in(cache)) < count:
        assert time.monotonic() < until, f"{len(trials_in(cache))} of {count} trials"
        time.sleep(0.05)


def explained(run):
    return next(m["content"]["data"][RESULT] for m in run.messages if RESULT in m["content"].get("data", {}))["result"]


def test_an_interrupt_ends_a_search_and_the_next_takes_its_trials_up(start, tmp_path):
    cache = tmp_path / "cache"
    kernel = start(tmp_path, GEMBALAB_CACHE=str(cache))
    assert kernel.run(LINE, timeout=60).error is None
    message_id = kernel.send("await ask(400).explain();")
    wait_for_trials(cache, 3)
    kernel.manager.interrupt_kernel()
    run = kernel.wait(message_id, timeout=30)
    assert "cancelled" in run.error["evalue"] or run.error["ename"] == "Interrupted"
    assert kernel.run("6 * 7").result == "42"

    made = len(trials_in(cache))
    run = kernel.run(f"await ask({made}).explain();", timeout=120)
    assert run.error is None
    # Nothing was tried again that had been tried before.
    assert len(trials_in(cache)) == made
    assert explained(run)["model"]["trials"] == made


def test_a_killed_kernel_leaves_trials_that_the_next_kernel_takes_up(start, tmp_path):
    cache = tmp_path / "cache"
    kernel = start(tmp_path, GEMBALAB_CACHE=str(cache))
    kernel.run(LINE, timeout=60)
    kernel.send("await ask(400).explain();")
    wait_for_trials(cache, 2)
    kernel.manager.restart_kernel(now=True)
    kernel.client.wait_for_ready(timeout=60)
    made = len(trials_in(cache))
    assert kernel.run(LINE, timeout=60).error is None
    run = kernel.run(f"await ask({made}).explain();", timeout=120)
    assert run.error is None
    assert len(trials_in(cache)) == made
    assert explained(run)["belief"]["auc"] > 0.5


def test_without_lightgbm_the_simple_model_is_explained_and_says_so(start, tmp_path):
    kernel = start(tmp_path, GEMBALAB_CACHE=str(tmp_path / "cache"), GEMBALAB_LIGHTGBM=str(tmp_path / "nowhere.so"))
    code = LINE.replace('kinds: ["boosting"], ', "")
    kernel.run(code, timeout=60)
    run = kernel.run("await ask(2).explain();", timeout=120)
    assert run.error is None
    model = explained(run)["model"]
    assert model["kind"] == "logistic"
    assert "nowhere.so" in model["withoutBoosting"]
