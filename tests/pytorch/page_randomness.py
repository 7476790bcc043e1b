"""Runs a panel's source unchanged, but with the book's data, initial weights, masks and batches in the place of torch's own."""

import ast
import contextlib
import copy
import functools
import io
import json
import pathlib
import sys
from unittest import mock

import numpy as np
import torch
from torch import nn

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "src/lib/pytorch/twin"))
import deepnetworks_twin as twin  # noqa: E402


def remembered(function, *parts):
    """The function of a run, which depends on these parts of it, computed once for many calls; each gets arrays of its own."""

    @functools.lru_cache(maxsize=64)
    def made(key):
        return function(json.loads(key))

    return lambda run: copy.deepcopy(made(json.dumps({part: run[part] for part in parts if part in run})))


twin.create_data_set = remembered(twin.create_data_set, "seed", "data", "loss")
twin.initial_parameters = remembered(twin.initial_parameters, "seed", "data", "loss", "layers")


def tensors(run, split):
    """Inputs and targets of a split as a panel's draw() gives them."""
    inputs, targets = (torch.from_numpy(part) for part in twin.create_data_set(run)[split])
    return inputs, targets.long() if run["loss"] == "crossEntropy" else targets[:, None]


class PageDropout(nn.Module):
    def __init__(self, p, run, number, steps):
        super().__init__()
        self.p, self.run, self.number, self.steps = p, run, number, steps

    def forward(self, x):
        if not self.training:
            return x
        mask = twin.dropout_mask(self.run, self.number, self.steps(), self.p, tuple(x.shape))
        return x * torch.from_numpy(mask)


class PageNoise(nn.Module):
    def __init__(self, noise, run, number, steps):
        super().__init__()
        self.noise, self.run, self.number, self.steps = noise, run, number, steps

    def forward(self, x):
        if not self.training:
            return x
        factors, shifts = twin.unit_noise(self.run, self.number, self.steps(), x.shape[1], self.noise.scale, self.noise.shift)
        return x * torch.from_numpy(factors) + torch.from_numpy(shifts)


def page_sequential(runs, nudge, own_weights):
    """nn.Sequential that takes the next run's weights and masks when it is first used; what it had before goes to `own_weights`."""
    waiting = iter(runs)

    class PageSequential(nn.Sequential):
        passes = None

        def __init__(self, *layers):
            super().__init__(*layers)
            self.made = id(self)  # a copy, as AveragedModel has one, keeps its original's

        def forward(self, x):
            if type(self) is not PageSequential or self.made != id(self):  # a block within the network, or a copy
                return super().forward(x)
            if self.passes is None:
                self.passes = 0
                self.take_over(next(waiting))
            result = super().forward(x)
            self.passes += self.training
            return result

        def take_over(self, run):
            own_weights.append((run, {name: values.detach().numpy().copy() for name, values in self.named_parameters()}))
            torch.manual_seed(0)
            weights = {name: torch.from_numpy(values) for name, values in twin.initial_parameters(run).items()}
            self.load_state_dict({name: values * (1 + nudge * torch.randn(values.shape)) for name, values in weights.items()}, strict=False)
            dropouts = [(name, layer) for name, layer in self.named_modules() if isinstance(layer, nn.Dropout)]
            for number, (name, dropout) in enumerate(dropouts):
                self.set_submodule(name, PageDropout(dropout.p, run, number, lambda: self.passes))
            noises = [(name, layer) for name, layer in self.named_modules() if type(layer).__name__ == "Noise"]
            for number, (name, noise) in enumerate(noises):
                self.set_submodule(name, PageNoise(noise, run, number, lambda: self.passes))

    return PageSequential


def page_loader(runs):
    """DataLoader(..., shuffle=True, drop_last=True) with the page's order of the rows."""
    waiting = iter(runs)

    class PageLoader:
        def __init__(self, dataset, batch_size, shuffle, drop_last):
            assert shuffle and drop_last
            self.dataset, self.size, self.run, self.step = dataset, batch_size, next(waiting), 0

        def __iter__(self):
            for _ in range(len(self.dataset) // self.size):
                rows = twin.batch_rows({**self.run, "batchSize": self.size}, self.step)
                self.step += 1
                yield self.dataset[rows]

    return PageLoader


def without_draw(source):
    tree = ast.parse(source)
    tree.body = [node for node in tree.body if not (isinstance(node, ast.FunctionDef) and node.name == "draw")]
    return compile(tree, "panel", "exec")


def run_panel(source, runs, nudge=0):
    """Losses of every step and networks by the run's name, and the weights that the panel itself had drawn."""
    splits, own_weights = iter(["training", "validation"]), []
    names = {"draw": lambda n, **_: tensors(runs[0]["spec"], next(splits)), "__name__": "panel"}
    specs = [run["spec"] for run in runs]
    with (
        mock.patch.object(nn, "Sequential", page_sequential(specs, nudge, own_weights)),
        mock.patch.object(torch.utils.data, "DataLoader", page_loader(specs)),
        # torch.optim.Muon rounds its Newton-Schulz steps to bfloat16; the page does not.
        mock.patch.object(torch.Tensor, "bfloat16", torch.Tensor.clone),
        contextlib.redirect_stdout(io.StringIO()),
    ):
        exec(without_draw(source), names)
    trained = names.get("runs") or {runs[0]["name"]: (names["net"], names["losses"])}
    return trained, own_weights


def law_problems(own_weights):
    """Where weights that the panel drew by itself don't look as if they came from the law that the page draws from."""
    problems = []
    for run, own in own_weights:
        drawn = twin.initial_parameters(run)
        for name, values in own.items():
            pages = drawn[name]
            if values.size < 100 or not pages.any():
                if not np.allclose(values, pages) and values.size >= 100:
                    problems.append(f"{name}: the page's are all zero")
                continue
            spreads = [np.sqrt(np.mean(np.square(sample, dtype=np.float64))) for sample in (values, pages)]
            tails = [np.abs(sample).max() / spread for sample, spread in zip((values, pages), spreads)]
            if abs(np.log(spreads[0] / spreads[1])) > 6 / np.sqrt(values.size):
                problems.append(f"{name}: rms {spreads[0]} in the panel, {spreads[1]} on the page")
            if values.size >= 400 and (tails[0] < 2.1) != (tails[1] < 2.1):
                problems.append(f"{name}: uniform here, normal there")
    return problems


def split_problems(source, run):
    """Where the rows that the panel splits off are not the page's, in the page's order."""
    splits = {"training": ("x", "y"), **({"validation": ("x_val", "y_val")} if "y_val" in source else {})}
    names = {}
    for node in ast.parse(source).body:
        if isinstance(node, (ast.Import, ast.ImportFrom, ast.Assign, ast.FunctionDef)):
            exec(compile(ast.Module([node], []), "split", "exec"), names)
        if all(name in names for pair in splits.values() for name in pair):
            break
    # pandas adds up in another order than the page, so that a last digit may differ.
    same = nearly_equal if run["data"]["kind"] == "own" else torch.equal
    return [f"the panel's {split} rows are not the page's" for split, pair in splits.items() if not same_rows(names, pair, tensors(run, split), same)]


def nearly_equal(here, there):
    return here.shape == there.shape and torch.allclose(here, there, rtol=1e-6, atol=1e-7)


def same_rows(names, pair, rows, same):
    """Whether two names stand for the same inputs and targets, of the same types."""
    return all(names[name].dtype == part.dtype and same(names[name], part) for name, part in zip(pair, rows))


def draw_problems(source, run, count=3000):
    """Where the panel's own draw() doesn't look like the page's data: means of features, squares, targets and their products."""
    if run["data"]["kind"] == "digits":  # the panel calls the twin itself
        return []
    if run["data"]["kind"] in ("handwriting", "penguins", "own"):
        return split_problems(source, run)
    functions = [node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef) and node.name == "draw"]
    names = {"torch": torch}
    exec(compile(ast.Module(functions, []), "draw", "exec"), names)
    torch.manual_seed(1)
    drawn = [part.double() for part in names["draw"](count)]
    pages = [part.double() for part in tensors({**run, "data": {**run["data"], "points": count}}, "training")]
    if [part.shape for part in drawn] != [part.shape for part in pages]:
        return [f"draw() gives shapes {[tuple(part.shape) for part in drawn]}, the page {[tuple(part.shape) for part in pages]}"]
    problems = []
    for (name, here), there in zip(moments(*drawn).items(), moments(*pages).values()):
        error = ((here.var(0) + there.var(0)) / count).sqrt() + 1e-9
        distance = ((here.mean(0) - there.mean(0)).abs() / error).max().item()
        if distance > 6:
            problems.append(f"draw(): means of {name} are {distance:.1f} standard errors apart")
    return problems


def moments(x, y):
    y = y.reshape(len(x), 1)
    return {"inputs": x, "squares": x**2, "targets": y, "inputs times targets": x * y, "cubes times targets": x**3 * y}
