"""Prints fingerprints of what the NumPy twin makes of cases.json: the same that twin.test.ts makes of the book's own code."""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np

here = Path(__file__).parent
sys.path.insert(0, str(here.parents[3] / "src/lib/pytorch/twin"))
import deepnetworks_twin as twin  # noqa: E402


def fingerprint(*arrays):
    return hashlib.sha256(b"".join(np.ascontiguousarray(array).tobytes() for array in arrays)).hexdigest()[:16]


# A Python with NumPy alone has no package to take them from.
for table in (here.parents[3] / "src" / "lib" / "data" / "tables").glob("*.txt"):
    twin.TABLES[table.stem] = table.read_text()
cases = json.loads((here / "cases.json").read_text())
key = twin.stream_key(1, 2, 3)
counters = np.arange(10_000)
numbers = (counters - 5000) * 0.0137
small = {"seed": 7, "loss": "crossEntropy", "data": {"kind": "moons", "points": 10, "noise": 0}}
prints = {
    "words": fingerprint(twin.random_words(key, counters)),
    "uniform": fingerprint(twin.uniform(key, counters)),
    "symmetric uniform": fingerprint(twin.symmetric_uniform(key, counters, 0.3)),
    "byte sums": fingerprint(twin.byte_sum(key, counters)),
    "normal": fingerprint(twin.normal(key, counters)),
    "permutation": fingerprint(twin.permutation(key, 1000).astype(np.int32)),
    "exponential": fingerprint(twin.exponential(numbers)),
    "logarithm": fingerprint(twin.logarithm((counters + 1) * 0.0137)),
    "sine": fingerprint(twin.sine(numbers)),
    "cosine": fingerprint(twin.cosine(numbers)),
    "hyperbolic tangent": fingerprint(twin.hyperbolic_tangent(numbers)),
    "mask": fingerprint(twin.dropout_mask({"seed": 7}, 1, 5, 0.3, (20, 30))),
    "noise": fingerprint(*twin.unit_noise({"seed": 7}, 2, 5, 33, 0.125, 0.7)),
    "batches": fingerprint(*(twin.batch_rows({"seed": 7, "data": {"points": 103}, "batchSize": 20}, step).astype(np.int32) for step in range(12))),
}
for name, data in cases["data"].items():
    made = twin.create_data_set({"seed": 7, "loss": "crossEntropy", "data": data})
    prints[name] = fingerprint(*made["training"], *made["validation"])
for init in cases["initialisers"]:
    layers = [{"kind": "dense", "units": 33, "init": init}, {"kind": "batchNorm"}, {"kind": "dense", "units": 7, "init": init}]
    prints[f"weights {json.dumps(init, separators=(',', ':'))}"] = fingerprint(*twin.initial_parameters({**small, "layers": layers}).values())
print(json.dumps(prints, indent=2))
