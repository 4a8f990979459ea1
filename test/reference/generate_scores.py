"""Writes scores.json: how well scores foresee an event, as scikit-learn measures it.

    python generate_scores.py          # writes scores.json
    python generate_scores.py --check  # only compares with it

Rows that are labelled 255 are left out here. Probabilities are clipped at 1e-15 before the log-loss: scikit-learn
itself clips at the machine's epsilon.
"""

import json
from pathlib import Path

import numpy as np
from reference_file import keep
from sklearn.metrics import average_precision_score, brier_score_loss, log_loss, roc_auc_score

OUTPUT = Path(__file__).with_name("scores.json")
LEAST = 1e-15


def cases():
    random = np.random.default_rng(1950)

    def drawn(rows, share, strength):
        labels = (random.random(rows) < share).astype(int)
        return 1 / (1 + np.exp(-(strength * labels + random.standard_normal(rows) - 1))), labels

    yield "no ties", *drawn(400, 0.3, 1.0)
    p, y = drawn(500, 0.4, 0.8)
    yield "many ties", np.round(p, 1), y
    yield "certain, and sometimes wrong", np.where(random.random(500) < 0.3, np.round(p), p), y
    yield "one per cent events", *drawn(2000, 0.01, 2.0)
    yield "worse than chance", *drawn(300, 0.5, -1.5)
    p, y = drawn(200, 0.5, 1.0)
    yield "every score the same", np.full(200, 0.25), y
    yield "perfect", np.where(y == 1, 0.75, 0.25), y
    yield "rows that do not count", p, np.where(random.random(200) < 0.4, 255, y)
    yield "two rows", np.array([0.5, 0.5]), np.array([0, 1])


def references():
    for name, probabilities, labels in cases():
        used = labels != 255
        p, y = probabilities[used], labels[used]
        yield {
            "name": name,
            "probabilities": probabilities.tolist(),
            "labels": labels.tolist(),
            "auc": float(roc_auc_score(y, p)),
            "averagePrecision": float(average_precision_score(y, p)),
            "logLoss": float(log_loss(y, np.clip(p, LEAST, 1 - LEAST))),
            "brierScore": float(brier_score_loss(y, p)),
        }


keep(OUTPUT, json.dumps(list(references()), allow_nan=False) + "\n")
