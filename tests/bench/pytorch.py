"""PyTorch's side of the bench, on one thread: reads 'prepare <job>' and 'run <milliseconds>', answers with numbers, a line each."""

import json
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "reference"))

import torch
from torch import nn

import network

BATCHES = 16
LEARNING_RATE = 1e-6


def create(name, job):
    """A function that does one step."""
    spec = job["spec"]
    x, y = network.data(spec["seed"], job["features"], job["outputs"], spec["data"]["points"], spec["loss"])
    net = nn.Sequential(*[nn.Dropout(layer.p) if isinstance(layer, network.Mask) else layer for layer in network.build(spec, job["features"])])
    loss_of = network.loss_function(spec)
    if name == "J4":

        def differentiate():
            net.zero_grad()
            kept, signal = [], x
            for layer in net:
                signal = layer(signal)
                signal.retain_grad()
                kept.append(signal)
            loss = loss_of(signal, y)
            loss.backward()
            return loss.item()

        return differentiate
    optimiser = network.optimiser(net.parameters(), {**spec["optimiser"], "learningRate": LEARNING_RATE})
    taken = [torch.from_numpy(network.twin.batch_rows(spec, step)) for step in range(BATCHES)]
    prepared = [(x[rows], y[rows]) for rows in taken]
    step = 0

    def train():
        nonlocal step
        inputs, targets = prepared[step % BATCHES]
        step += 1
        optimiser.zero_grad()
        loss = loss_of(net(inputs), targets)
        loss.backward()
        optimiser.step()
        return loss.item()

    return train


def stretch(train, milliseconds):
    """Steps, and the seconds that they took: by the clock, and of the thread's processor time."""
    start, cpu_start, steps, elapsed = time.perf_counter(), time.thread_time(), 0, 0.0
    while elapsed < milliseconds / 1000:
        train()
        steps += 1
        elapsed = time.perf_counter() - start
    return steps, elapsed, time.thread_time() - cpu_start


def main():
    torch.set_num_threads(1)
    jobs = json.loads((pathlib.Path(network.__file__).parent / "jobs.json").read_text())
    train = None
    print(torch.__version__, flush=True)
    for line in sys.stdin:
        command, given = line.split()
        if command == "prepare":
            train = create(given, jobs[given])
            print(1, flush=True)
        else:
            print(*stretch(train, float(given)), flush=True)


main()
