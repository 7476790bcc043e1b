"""A specification (src/lib/spec/spec.ts, as JSON) as a PyTorch network with the book's weights, masks and batches."""

import contextlib
import math
import pathlib
import sys

import numpy as np
import torch
from torch import nn
from torch.optim import swa_utils

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "src" / "lib" / "pytorch" / "twin"))

import deepnetworks_twin as twin

# Streams of the reference data, which belong to the tests alone.
INPUTS, TARGETS, DIRECTIONS = 1001, 1002, 1003


class Mask(nn.Module):
    """nn.Dropout with the mask of the book's stream for `step`."""

    def __init__(self, p, spec, ordinal):
        super().__init__()
        self.p, self.spec, self.ordinal, self.step = p, spec, ordinal, 0

    def forward(self, x):
        if not self.training:
            return x
        return x * torch.from_numpy(twin.dropout_mask(self.spec, self.ordinal, self.step, self.p, x.shape))


class Residual(nn.Sequential):
    """The block's output, scaled, is added to its input."""

    def __init__(self, *layers, scale):
        super().__init__(*layers)
        self.scale = scale

    def forward(self, x):
        return x + self.scale * super().forward(x)


class Lion(torch.optim.Optimizer):
    """Chen et al. (2023), algorithm 2, in the order of operations of their program (google/automl, lion/lion_pytorch.py)."""

    def __init__(self, parameters, lr, betas=(0.9, 0.99), weight_decay=0.0):
        super().__init__(parameters, {"lr": lr, "betas": betas, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for parameter in group["params"]:
                average = self.state[parameter].setdefault("average", torch.zeros_like(parameter))
                parameter.mul_(1 - group["lr"] * group["weight_decay"])
                keep, keep_longer = group["betas"]
                direction = average * keep + parameter.grad * (1 - keep)
                parameter.add_(direction.sign(), alpha=-group["lr"])
                average.mul_(keep_longer).add_(parameter.grad, alpha=1 - keep_longer)


class Together:
    """Several optimisers as one."""

    def __init__(self, *parts):
        self.parts = parts

    def zero_grad(self):
        for part in self.parts:
            part.zero_grad()

    def step(self):
        for part in self.parts:
            part.step()


ACTIVATIONS = {"identity": nn.Identity, "relu": nn.ReLU, "tanh": nn.Tanh, "sigmoid": nn.Sigmoid}


def build(spec, features):
    return nn.Sequential(*modules(spec, spec["layers"], features, {"dense": 0, "dropout": 0}))


def modules(spec, layers, width, ordinals):
    """Counts the dense and dropout layers on in `ordinals`."""
    made = []
    for layer in layers:
        kind = layer["kind"]
        if kind == "dense":
            made.append(dense_layer(layer, width, spec["seed"], ordinals[kind]))
            width = layer["units"]
        elif kind == "activation" and layer["activation"] == "leakyRelu":
            made.append(nn.LeakyReLU(layer.get("negativeSlope", 0.01)))
        elif kind == "activation":
            made.append(ACTIVATIONS[layer["activation"]]())
        elif kind == "dropout":
            made.append(Mask(layer["p"], spec, ordinals[kind]))
        elif kind == "residual":
            made.append(Residual(*modules(spec, layer["layers"], width, ordinals), scale=layer.get("scale", 1)))
        else:
            made.append(norm(layer, width))
        if kind in ordinals:
            ordinals[kind] += 1
    return made


def norm(layer, width):
    eps = {"eps": layer["epsilon"]} if "epsilon" in layer else {}
    if layer["kind"] == "batchNorm":
        made = nn.BatchNorm1d(width, momentum=layer.get("momentum", 0.1), **eps)
    else:
        made = (nn.LayerNorm if layer["kind"] == "layerNorm" else nn.RMSNorm)(width, **eps)
    nn.init.constant_(made.weight, layer.get("gamma", 1))
    return made


def dense_layer(layer, width, seed, ordinal):
    units = layer["units"]
    linear = nn.Linear(width, units, bias=layer.get("bias", True))
    uniform = {"linearDefault": 1 / math.sqrt(width), "xavierUniform": math.sqrt(6 / (width + units))}
    init = layer.get("init", {"kind": "linearDefault"})
    bound = uniform[init["kind"]] * init.get("scale", 1)
    weights = twin.symmetric_uniform(twin.stream_key(seed, twin.WEIGHTS, ordinal), np.arange(units * width), bound)
    biases = twin.symmetric_uniform(twin.stream_key(seed, twin.BIASES, ordinal), np.arange(units), 1 / math.sqrt(width))
    with torch.no_grad():
        linear.weight.copy_(torch.from_numpy(weights.astype(np.float32)).reshape(units, width))
        if linear.bias is not None:
            linear.bias.copy_(torch.from_numpy(biases.astype(np.float32)))
    return linear


def data(seed, features, outputs, rows, loss):
    """Inputs [rows, features] in (-1, 1), and classes [rows] or values [rows, outputs] that have nothing to do with them."""
    inputs = twin.symmetric_uniform(twin.stream_key(seed, INPUTS), np.arange(rows * features), 1)
    x = torch.from_numpy(inputs.astype(np.float32)).reshape(rows, features)
    key = twin.stream_key(seed, TARGETS)
    if loss == "crossEntropy":
        words = twin.random_words(key, np.arange(rows)).astype(np.float64)
        return x, torch.from_numpy(np.floor(words * 2.0**-32 * outputs).astype(np.int64))
    values = twin.symmetric_uniform(key, np.arange(rows * outputs), 1)
    return x, torch.from_numpy(values.astype(np.float32)).reshape(rows, outputs)


def loss_function(spec):
    return nn.functional.cross_entropy if spec["loss"] == "crossEntropy" else nn.functional.mse_loss


def optimiser(parameters, settings):
    if settings["kind"] == "muon":
        return muon(list(parameters), settings)
    lr = settings["learningRate"]
    given = {"weight_decay": settings["weightDecay"]} if "weightDecay" in settings else {}
    for name, torchs in (("momentum", "momentum"), ("dampening", "dampening"), ("nesterov", "nesterov"), ("alpha", "alpha"),
                         ("epsilon", "eps"), ("learningRateDecay", "lr_decay"), ("betas", "betas")):
        if name in settings:
            given[torchs] = tuple(settings[name]) if name == "betas" else settings[name]
    classes = {"sgd": torch.optim.SGD, "rmsprop": torch.optim.RMSprop, "adagrad": torch.optim.Adagrad,
               "adam": torch.optim.Adam, "adamw": torch.optim.AdamW, "lion": Lion}
    return classes[settings["kind"]](parameters, lr=lr, **given)


def muon(parameters, settings):
    """Muon for the matrices, AdamW for the rest, as torch.optim.Muon's documentation has it."""
    lr = settings["learningRate"]
    decay = {"weight_decay": settings["weightDecay"]} if "weightDecay" in settings else {}
    given = {name: settings[name] for name in ("momentum", "nesterov") if name in settings}
    matrices = torch.optim.Muon([parameter for parameter in parameters if parameter.ndim == 2], lr=lr, **decay, **given)
    others = [parameter for parameter in parameters if parameter.ndim != 2]
    return Together(matrices, torch.optim.AdamW(others, lr=settings.get("othersLearningRate", lr), **decay))


@contextlib.contextmanager
def newton_schulz_in_single_precision():
    """torch.optim.Muon rounds to bfloat16, the book does not."""
    to_bfloat16 = torch.Tensor.bfloat16
    torch.Tensor.bfloat16 = torch.Tensor.clone
    try:
        yield
    finally:
        torch.Tensor.bfloat16 = to_bfloat16


class Average:
    """torch.optim.swa_utils.AveragedModel, for the steps that a specification names."""

    def __init__(self, net, settings):
        decay = settings.get("decay")
        average = swa_utils.get_swa_multi_avg_fn() if decay is None else swa_utils.get_ema_multi_avg_fn(decay)
        self.model = swa_utils.AveragedModel(net, multi_avg_fn=average)
        self.start, self.every = settings.get("from", 1), settings.get("every", 1)

    def follow(self, net, updates):
        if updates >= self.start and (updates - self.start) % self.every == 0:
            self.model.update_parameters(net)


def train(net, spec, x, y, steps, after_step=lambda step: None):
    """Losses of `steps` steps."""
    step_by, loss_of, losses = optimiser(net.parameters(), spec["optimiser"]), loss_function(spec), []
    net.train()
    for step in range(steps):
        rows = torch.from_numpy(twin.batch_rows(spec, step))
        for layer in net.modules():
            if isinstance(layer, Mask):
                layer.step = step
        step_by.zero_grad()
        loss = loss_of(net(x[rows]), y[rows])
        loss.backward()
        if "clipNorm" in spec["optimiser"]:
            nn.utils.clip_grad_norm_(net.parameters(), spec["optimiser"]["clipNorm"])
        step_by.step()
        losses.append(loss.item())
        after_step(step)
    return losses
