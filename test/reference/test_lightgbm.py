"""The library trains the models that Python's LightGBM trains on the same machine, to the last digit."""

import json
import os
import subprocess
from pathlib import Path

import lightgbm
import pytest
from generate_lightgbm import cases, columns_of, train

LIBRARY = Path(__file__).parents[2] / "kernel-lib" / "dist" / "model"
PROGRAM = """
const { trainLightGBM } = require(process.argv[1]);
const { columns, labels, options } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const numbers = column => Float64Array.from(column, value => value ?? NaN);
const validation = options.validation && {
  ...options.validation,
  columns: options.validation.columns.map(numbers),
};
trainLightGBM(columns.map(numbers), labels, { ...options, validation, threads: 1 }).then(({ text }) => {
  process.stdout.write(text);
  process.exitCode = 0;
});
"""


def trees_of(text):
    return text[text.index("\nTree=") : text.index("end of trees")]


@pytest.mark.parametrize(("name", "x", "y", "options"), list(cases()), ids=lambda value: value if isinstance(value, str) else "")
def test_the_same_trees(name, x, y, options):
    task = json.dumps({"columns": columns_of(x), "labels": y.tolist(), "options": options})
    environment = {**os.environ, "GEMBALAB_LIGHTGBM": str(Path(lightgbm.__file__).parent)}
    done = subprocess.run(
        ["node", "-e", PROGRAM, str(LIBRARY)], input=task, capture_output=True, text=True, env=environment
    )
    assert done.returncode == 0, done.stderr
    assert trees_of(done.stdout) == trees_of(train(x, y, **options).model_to_string())
