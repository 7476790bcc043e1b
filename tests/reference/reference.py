"""Records what PyTorch computes for jobs.json and probes.py. `npm run reference` runs it: reference.py <target.json>."""

import json
import pathlib
import platform
import sys

import numpy as np
import torch

import network
import probes

HERE = pathlib.Path(__file__).parent
OPTIMISER_STEPS = 12
# Of a large array are recorded its projection on a random direction, its norm and its beginning.
BEGINNING = 5


def numbers(tensor):
    """float32 in the fewest digits that give it back."""
    return [float(str(value)) for value in tensor.detach().to(torch.float32).numpy().ravel()]


def digest(seed, ordinal, name, tensor):
    values = tensor.detach().numpy().astype(np.float64).ravel()
    key = network.twin.stream_key(seed, network.DIRECTIONS, ordinal)
    direction = network.twin.symmetric_uniform(key, np.arange(values.size), 1)
    return {"name": name, "projection": float(values @ direction), "norm": float(np.linalg.norm(values)), "beginning": numbers(tensor)[:BEGINNING]}


def state(net):
    return {name: numbers(value) for name, value in net.state_dict().items() if not name.endswith("num_batches_tracked")}


def inspection(net, spec, x, y):
    """Outputs of every layer, the loss's gradients with respect to them and to the parameters."""
    net.zero_grad()
    outputs = []
    signal = forward(net, x, outputs)
    loss = network.loss_function(spec)(signal, y)
    loss.backward()
    return {
        "loss": loss.item(),
        "layers": [{"outputs": numbers(out), "gradients": numbers(out.grad)} for out in outputs],
        "parameterGradients": {name: numbers(parameter.grad) for name, parameter in net.named_parameters()},
    }


def forward(layers, signal, outputs):
    """As the layers do it, with all their outputs added to a list: of a residual block its layers' first, then its own."""
    for layer in layers:
        if isinstance(layer, network.Residual):
            signal = signal + layer.scale * forward(layer, signal, outputs)
        else:
            signal = layer(signal)
        if not signal.requires_grad:
            signal.requires_grad_()
        if signal is not (outputs[-1] if outputs else None):
            signal.retain_grad()
        outputs.append(signal)
    return signal


def job(entry):
    spec, rows = entry["spec"], entry["spec"]["data"]["points"]
    x, y = network.data(spec["seed"], entry["features"], entry["outputs"], rows, spec["loss"])
    net, gradients = network.build(spec, entry["features"]), []
    average = network.Average(net, spec["average"]) if "average" in spec else None

    def keep_gradients(step):
        if average:
            average.follow(net, step + 1)
        if step == 0 and "clipNorm" not in spec["optimiser"]:
            gradients.extend(digest(spec["seed"], i, name, parameter.grad) for i, (name, parameter) in enumerate(net.named_parameters()))

    losses = network.train(net, spec, x, y, spec["steps"], keep_gradients)
    trained = [digest(spec["seed"], i, name, parameter) for i, (name, parameter) in enumerate(net.named_parameters())]
    net.eval()
    with torch.no_grad():
        evaluation = network.loss_function(spec)(net(x), y).item()
        averaged = average and {
            "parameters": [digest(spec["seed"], i, name, parameter) for i, (name, parameter) in enumerate(average.model.module.named_parameters())],
            "evaluationLoss": network.loss_function(spec)(average.model.eval()(x), y).item(),
        }
    return {"losses": losses, "firstGradients": gradients, "parameters": trained, "evaluationLoss": evaluation, **({"averaged": averaged} if averaged else {})}


def probe_data(spec):
    return network.data(spec["seed"], probes.FEATURES, spec["layers"][-1]["units"], probes.ROWS, spec["loss"])


def layer_probe(name, spec):
    x, y = probe_data(spec)
    result = {"name": name, "spec": spec}
    result["train"] = inspection(network.build(spec, probes.FEATURES).train(), spec, x, y)
    net = network.build(spec, probes.FEATURES)
    network.train(net, spec, x, y, 1)
    return {**result, "stateAfterStep": state(net), "evalAfterStep": inspection(net.eval(), spec, x, y)}


def optimiser_probe(name, spec):
    x, y = probe_data(spec)
    net, states = network.build(spec, probes.FEATURES), {}

    def keep_state(step):
        if step in (0, 1, OPTIMISER_STEPS - 1):
            states[step + 1] = state(net)

    losses = network.train(net, spec, x, y, OPTIMISER_STEPS, keep_state)
    return {"name": name, "spec": spec, "losses": losses, "states": states}


def extreme_logits():
    logits = torch.tensor([[1000.0, -1000.0, 0.0], [-1000.0, 1000.0, 1000.0], [1000.0, 999.0, -1000.0]], requires_grad=True)
    targets = torch.tensor([1, 0, 0])
    loss = torch.nn.functional.cross_entropy(logits, targets)
    loss.backward()
    return {"logits": numbers(logits), "targets": targets.tolist(), "loss": loss.item(), "gradients": numbers(logits.grad)}


def main(target):
    torch.set_num_threads(1)
    jobs = json.loads((HERE / "jobs.json").read_text())
    rounded = {name: job(entry)["losses"] for name, entry in jobs.items() if entry["spec"]["optimiser"]["kind"] == "muon"}
    with network.newton_schulz_in_single_precision():
        record(target, jobs, rounded)


def record(target, jobs, rounded):
    recorded = {
        "versions": {"torch": torch.__version__, "numpy": np.__version__, "python": platform.python_version()},
        "features": probes.FEATURES,
        "rows": probes.ROWS,
        "jobs": {name: job(entry) for name, entry in jobs.items()},
        "lossesInBfloat16": rounded,
        "layers": [layer_probe(name, spec) for name, spec in probes.layer_probes()],
        "optimisers": [optimiser_probe(name, spec) for name, spec in probes.optimiser_probes()],
        "extremeLogits": extreme_logits(),
    }
    lines = [f"{json.dumps(key)}: {json.dumps(value, separators=(',', ':'))}" for key, value in recorded.items()]
    pathlib.Path(target).write_text("{\n" + ",\n".join(lines) + "\n}\n")


main(sys.argv[1])
