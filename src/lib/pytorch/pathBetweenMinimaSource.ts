import { BENDING, TRAINING } from '../experiments/momentum/bentPath';
import { networkLayers } from '../nn/network';
import { dataShape } from '../spec/dataShape';
import type { RunSpec } from '../spec/spec';
import { networkSource } from './networkSource';
import { dataLines } from './pageData';
import { inlineText } from './pieces';

/** A PyTorch program that trains two networks on the same data, in double precision, and bends a path from the one to the other. */
export function pathBetweenMinimaSource([first, second]: readonly [RunSpec, RunSpec], withTwin: boolean): string {
  const network = inlineText(networkSource(networkLayers(first.layers, dataShape(first).features)));
  const weights = withTwin
    ? `
    own = {**run, "seed": seed}
    net.load_state_dict({name: torch.from_numpy(values) for name, values in initial_parameters(own).items()})`
    : `
    torch.manual_seed(seed)
    for layer in net:
        if isinstance(layer, nn.Linear):
            layer.reset_parameters()`;
  return `import torch
from torch import nn
from torch.func import functional_call
from torch.nn.utils import parameters_to_vector

${dataLines(first, withTwin)}
x = x.double()

${network}
names = [name for name, _ in net.named_parameters()]
sizes = [w.numel() for w in net.parameters()]

def loss_at(vector):
    parts = [part.view_as(w) for part, w in zip(vector.split(sizes), net.parameters())]
    return nn.functional.cross_entropy(functional_call(net, dict(zip(names, parts)), (x,)), y)

def descend(loss_of, start, lr, momentum, steps):
    w = start.clone().requires_grad_()
    optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum)
    for _ in range(steps):
        optimizer.zero_grad()
        loss_of(w).backward()
        optimizer.step()
    return w.detach()

def trained(seed):${weights}
    start = parameters_to_vector(net.parameters()).detach().double()
    return descend(loss_at, start, ${TRAINING.learningRate}, ${TRAINING.momentum}, ${TRAINING.steps})

a, b = trained(${first.seed}), trained(${second.seed})

def on_curve(bend, t):  # a quadratic Bezier curve
    return (1 - t) ** 2 * a + 2 * t * (1 - t) * bend + t**2 * b

places = [${BENDING.places.join(', ')}]
mean_loss = lambda bend: sum(loss_at(on_curve(bend, t)) for t in places) / len(places)
bend = descend(mean_loss, (a + b) / 2, ${BENDING.learningRate}, ${BENDING.momentum}, ${BENDING.steps})

with torch.no_grad():
    ticks = torch.linspace(0, 1, 41, dtype=torch.float64).tolist()
    straight = [loss_at(on_curve((a + b) / 2, t)).item() for t in ticks]
    bent = [loss_at(on_curve(bend, t)).item() for t in ticks]
print(f"losses of the two: {straight[0]:.4f}, {straight[-1]:.4f}")
print(f"highest on the straight line {max(straight):.3f}, on the bent path {max(bent):.3f}")
`;
}
