"""Full rank acceptability in vectorised numpy: a matrix product and argsort, on the same worths and weights as the bench of Gradus.

Reads the folder that `Gradus.Bench rank` wrote, and writes how often each candidate took each place.
"""

import json
import sys
import time

import numpy as np

folder = sys.argv[1]
meta = json.load(open(f"{folder}/meta.json", encoding="utf-8"))
n, m, draws = meta["candidates"], meta["criteria"], meta["draws"]
worths = np.fromfile(f"{folder}/worths.f64").reshape(n, m)
weights = np.fromfile(f"{folder}/weights.f64").reshape(draws, m)

start = time.perf_counter()
counts = np.zeros(n * n, dtype=np.int64)
places = np.arange(n)
BLOCK = 500
for first in range(0, draws, BLOCK):
    scores = weights[first:first + BLOCK] @ worths.T
    order = np.argsort(-scores, axis=1)
    counts += np.bincount((order * n + places).ravel(), minlength=n * n)
seconds = time.perf_counter() - start

counts.astype(np.float64).tofile(f"{folder}/counts.f64")
print(json.dumps({"seconds": seconds, "numpy": np.__version__}))
