import { DATA } from '../experiments/initialization/scaledNetwork';
import { significant } from '../format/significant';
import type { Activation } from '../spec/spec';
import { drawSource } from './dataSource';

const ACTIVATIONS: Readonly<Record<'relu' | 'leakyRelu' | 'tanh', string>> = {
  relu: 'nn.ReLU',
  leakyRelu: 'nn.LeakyReLU',
  tanh: 'nn.Tanh',
};

export interface MapRun {
  activation: Activation & keyof typeof ACTIVATIONS;
  width: number;
  learningRate: number;
  steps: number;
  seed: number;
}

/** A PyTorch program that trains a network for every depth and every scale of the first weights, and prints the map of the losses. */
export function trainabilityMapSource(
  { activation, width, learningRate, steps, seed }: MapRun,
  { depths, variances }: { depths: readonly number[]; variances: readonly number[] },
): string {
  return `import math
import torch
from torch import nn

${drawSource({ data: DATA, loss: 'crossEntropy', seed })}

def loss_after_training(depth, variance, width=${width}):
    torch.manual_seed(${seed})  # the same data and draws for every cell
    x, y = draw(${DATA.points})
    sizes = [2, *[width] * depth, 2]
    layers = [nn.Linear(n_in, n_out) for n_in, n_out in zip(sizes, sizes[1:])]
    for layer in layers:
        bound = math.sqrt(3 * variance / layer.in_features)  # n Var(w) = variance
        nn.init.uniform_(layer.weight, -bound, bound)
        nn.init.zeros_(layer.bias)
    *hidden, last = layers
    net = nn.Sequential(*[part for layer in hidden for part in (layer, ${ACTIVATIONS[activation]}())], last)
    optimizer = torch.optim.SGD(net.parameters(), lr=${learningRate})
    loss_of = nn.CrossEntropyLoss()
    for step in range(${steps}):
        optimizer.zero_grad()
        loss_of(net(x), y).backward()
        optimizer.step()
    with torch.no_grad():
        return loss_of(net(x), y).item()  # nan or inf: diverged

depths = [${depths.join(', ')}]
print("n Var(w)" + "".join(f"{depth:8d}" for depth in depths))
for variance in [${[...variances]
    .reverse()
    .map((variance) => significant(variance, 3))
    .join(', ')}]:
    print(f"{variance:8.3g}" + "".join(f"{loss_after_training(depth, variance):8.2f}" for depth in depths))
`;
}
