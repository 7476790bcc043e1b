"""A specification (src/lib/spec/spec.ts, as JSON) as a PyTorch network with the book's weights, masks and batches."""

import math
import pathlib
import sys

import numpy as np
import torch
from torch import nn

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


ACTIVATIONS = {"identity": nn.Identity, "relu": nn.ReLU, "tanh": nn.Tanh, "sigmoid": nn.Sigmoid}


def build(spec, features):
    seed, layers, width, dense, dropout = spec["seed"], [], features, 0, 0
    for layer in spec["layers"]:
        kind = layer["kind"]
        if kind == "dense":
            layers.append(dense_layer(layer, width, seed, dense))
            width, dense = layer["units"], dense + 1
        elif kind == "activation" and layer["activation"] == "leakyRelu":
            layers.append(nn.LeakyReLU(layer.get("negativeSlope", 0.01)))
        elif kind == "activation":
            layers.append(ACTIVATIONS[layer["activation"]]())
        elif kind == "dropout":
            layers.append(Mask(layer["p"], spec, dropout))
            dropout += 1
        else:
            layers.append(nn.BatchNorm1d(width, eps=layer.get("epsilon", 1e-5), momentum=layer.get("momentum", 0.1)))
    return nn.Sequential(*layers)


def dense_layer(layer, width, seed, ordinal):
    units = layer["units"]
    linear = nn.Linear(width, units, bias=layer.get("bias", True))
    uniform = {"linearDefault": 1 / math.sqrt(width), "xavierUniform": math.sqrt(6 / (width + units))}
    bound = uniform[layer.get("init", {"kind": "linearDefault"})["kind"]]
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
    lr = settings["learningRate"]
    given = {"weight_decay": settings["weightDecay"]} if "weightDecay" in settings else {}
    for name, torchs in (("momentum", "momentum"), ("dampening", "dampening"), ("nesterov", "nesterov"), ("alpha", "alpha"),
                         ("epsilon", "eps"), ("learningRateDecay", "lr_decay"), ("betas", "betas")):
        if name in settings:
            given[torchs] = tuple(settings[name]) if name == "betas" else settings[name]
    classes = {"sgd": torch.optim.SGD, "rmsprop": torch.optim.RMSprop, "adagrad": torch.optim.Adagrad,
               "adam": torch.optim.Adam, "adamw": torch.optim.AdamW}
    return classes[settings["kind"]](parameters, lr=lr, **given)


def train(net, spec, x, y, steps, after_step=lambda step: None):
    """Losses of `steps` steps."""
    step_by, loss_of, losses = optimiser(net.parameters(), spec["optimiser"]), loss_function(spec), []
    net.train()
    for step in range(steps):
        rows = torch.from_numpy(twin.batch_rows(spec, step))
        for layer in net:
            if isinstance(layer, Mask):
                layer.step = step
        step_by.zero_grad()
        loss = loss_of(net(x[rows]), y[rows])
        loss.backward()
        step_by.step()
        losses.append(loss.item())
        after_step(step)
    return losses
