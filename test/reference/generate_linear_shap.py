"""Writes linear_shap.json: coefficients, rows, means of a background, and SHAP values of the linear model.

The values are exact, in rational arithmetic; Python's shap (LinearExplainer, feature_perturbation="interventional")
must agree to 1e-8 of the largest.

    reference/bin/python generate_linear_shap.py          # writes linear_shap.json
    reference/bin/python generate_linear_shap.py --check  # compares with what is kept
"""

import json
import sys
from fractions import Fraction
from pathlib import Path

import numpy as np
import shap
from reference_file import keep

OUTPUT = Path(__file__).with_name("linear_shap.json")
# It sums the background up itself, and far from zero a mean loses digits of what values differ by.
AGREE = 1e-8


def case(name, features, seed, centre, spread):
    random = np.random.default_rng(seed)
    coefficients = np.round(random.normal(size=features) / spread, 6)
    background = np.round(centre + spread * random.normal(size=(25, features)), 4)
    rows = np.round(centre + 2 * spread * random.normal(size=(6, features)), 4)
    intercept = 0.375
    means = [sum(map(Fraction, column)) / len(column) for column in background.T.tolist()]
    # What the library is given are the means as float64.
    given = [float(mean) for mean in means]
    exact = [
        [float(Fraction(c) * (Fraction(value) - Fraction(mean))) for c, value, mean in zip(coefficients.tolist(), row, given)]
        for row in rows.tolist()
    ]
    base = float(Fraction(intercept) + sum(Fraction(c) * Fraction(mean) for c, mean in zip(coefficients.tolist(), given)))
    masker = shap.maskers.Independent(background, max_samples=len(background))
    explainer = shap.LinearExplainer((coefficients, intercept), masker)
    gap = np.abs(explainer.shap_values(rows) - exact).max() / np.abs(exact).max()
    if gap > AGREE:
        sys.exit(f"{name}: shap's numbers are {gap} away")
    return {
        "name": name,
        "intercept": intercept,
        "coefficients": coefficients.tolist(),
        "means": given,
        "rows": rows.tolist(),
        "contributions": exact,
        "base": base,
        "errs": {"shap": float(f"{gap:.2g}")},
    }


if __name__ == "__main__":
    written = [
        case("one column", 1, 1, 0, 1),
        case("around zero", 5, 2, 0, 1),
        case("far from zero, with small differences", 4, 3, 1e6, 0.01),
        case("large units", 3, 4, 5e4, 1e4),
    ]
    lines = ",\n".join(json.dumps(model, allow_nan=False) for model in written)
    keep(OUTPUT, f'{{"versions": {json.dumps({"shap": shap.__version__})}, "models": [\n{lines}\n]}}\n')
