"""A specification (src/lib/training/spec.ts, as JSON) as a PyTorch network with the book's weights, masks and batches."""

import math

import numpy as np
import torch
from torch import nn

import streams


class Mask(nn.Module):
    """nn.Dropout with the mask of the book's stream for `step`."""

    def __init__(self, p, seed, ordinal):
        super().__init__()
        self.p, self.seed, self.ordinal, self.step = p, seed, ordinal, 0

    def forward(self, x):
        if not self.training:
            return x
        key = streams.stream_key(self.seed, streams.MASKS, self.ordinal, self.step)
        return x * torch.from_numpy(streams.dropout_mask(key, self.p, x.numel())).reshape(x.shape)


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
            layers.append(Mask(layer["p"], seed, dropout))
            dropout += 1
        else:
            layers.append(nn.BatchNorm1d(width, eps=layer.get("epsilon", 1e-5), momentum=layer.get("momentum", 0.1)))
    return nn.Sequential(*layers)


def dense_layer(layer, width, seed, ordinal):
    units = layer["units"]
    linear = nn.Linear(width, units, bias=layer.get("bias", True))
    uniform = {"linearDefault": 1 / math.sqrt(width), "xavierUniform": math.sqrt(6 / (width + units))}
    bound = uniform[layer.get("init", {"kind": "linearDefault"})["kind"]]
    weights = streams.symmetric_uniform(streams.stream_key(seed, streams.WEIGHTS, ordinal), units * width, bound)
    biases = streams.symmetric_uniform(streams.stream_key(seed, streams.BIASES, ordinal), units, 1 / math.sqrt(width))
    with torch.no_grad():
        linear.weight.copy_(torch.from_numpy(weights.astype(np.float32)).reshape(units, width))
        if linear.bias is not None:
            linear.bias.copy_(torch.from_numpy(biases.astype(np.float32)))
    return linear


def data(seed, features, outputs, rows, loss):
    inputs = streams.symmetric_uniform(streams.stream_key(seed, streams.INPUTS), rows * features, 1)
    key = streams.stream_key(seed, streams.TARGETS)
    x = torch.from_numpy(inputs.astype(np.float32)).reshape(rows, features)
    if loss == "crossEntropy":
        return x, torch.from_numpy(streams.random_index(key, rows, outputs))
    values = streams.symmetric_uniform(key, rows * outputs, 1)
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


def batches(spec, rows):
    """Each step's rows, for ever."""
    if spec["batchSize"] == "full":
        while True:
            yield torch.arange(rows)
    size, epoch = spec["batchSize"], 0
    while True:
        order = streams.permutation(streams.stream_key(spec["seed"], streams.BATCHES, epoch), rows)
        for start in range(0, rows - size + 1, size):
            yield torch.from_numpy(order[start : start + size].copy())
        epoch += 1


def train(net, spec, x, y, steps, after_step=lambda step: None):
    """Losses of `steps` steps."""
    step_by, loss_of, losses = optimiser(net.parameters(), spec["optimiser"]), loss_function(spec), []
    net.train()
    for step, rows in zip(range(steps), batches(spec, len(x))):
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
