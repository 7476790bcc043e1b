"""run_jobs.py <jobs.json> <results.json>: every panel and every notebook's cells, a process for each core; see jobs.ts for what is asked."""

import contextlib
import io
import json
import math
import os
import sys
import time
import traceback
from concurrent.futures import ProcessPoolExecutor

import matplotlib

matplotlib.use("agg")
import torch  # noqa: E402

import page_randomness  # noqa: E402


def finite(values):
    return [value if math.isfinite(value) else None for value in values]


def training(job):
    exec(job.get("tables", ""), {"TABLES": page_randomness.twin.TABLES})
    trained, own_weights = page_randomness.run_panel(job["source"], job["runs"])
    nudged, _ = page_randomness.run_panel(job["source"], job["runs"], job["nudge"])
    spec = job["runs"][0]["spec"]
    return {
        "losses": {name: finite(losses) for name, (net, losses, *_) in trained.items()},
        "nudged": {name: finite(losses) for name, (net, losses, *_) in nudged.items()},
        "problems": page_randomness.law_problems(own_weights) + page_randomness.draw_problems(job["source"], spec),
    }


def program(job):
    names = {"__name__": "panel"}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(job["source"], "panel", "exec"), names)
        if "withTwin" in job:
            names = {**vars(page_randomness.twin), "__name__": "notebook"}
            exec(compile(job["withTwin"], "program", "exec"), names)
    return {"values": [finite(float(value) for value in eval(expression, names)) for expression in job["expressions"]]}


def cells(job):
    names, printed = {"__name__": "notebook"}, io.StringIO()
    with contextlib.redirect_stdout(printed):
        for source in job["cells"]:
            exec(compile(source, "cell", "exec"), names)
    matplotlib.pyplot.close("all")
    return {"printed": printed.getvalue()}


def code(job):
    compiled, printed = compile(job["source"], job["id"], "exec"), io.StringIO()
    if job["isComplete"]:
        with contextlib.redirect_stdout(printed):
            exec(compiled, {"__name__": "chapter"})
    return {"printed": printed.getvalue()}


KINDS = {"training": training, "program": program, "cells": cells, "code": code}


def answer(job):
    torch.set_num_threads(1)
    # A panel may have chosen another, and the process is the next one's too.
    torch.set_default_dtype(torch.float32)
    start = time.process_time()
    try:
        result = KINDS[job["kind"]](job)
    except Exception:
        result = {"error": traceback.format_exc()}
    return {**result, "seconds": time.process_time() - start}


def main(jobs, results):
    with open(jobs) as file:
        asked = json.load(file)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        answers = dict(zip((job["id"] for job in asked), pool.map(answer, asked)))
    with open(results, "w") as file:
        json.dump(answers, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
