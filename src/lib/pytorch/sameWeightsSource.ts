import type { DataSpec } from '../spec/spec';
import { drawSource } from './dataSource';
import { pythonLiteral, pythonString } from './literals';

export interface SameWeightsRun {
  start: 'nudged' | 'random';
  nudge: number;
  value: number;
  units: number;
  learningRate: number;
  data: 'xor' | 'moons';
  seed: number;
  points: number;
  noise: number;
  steps: number;
  every: number;
  /** Takes the page's points and random weights from the NumPy twin, instead of throwing torch's dice. */
  isTwin: boolean;
}

/** A PyTorch program that trains a network from equal weights, and another whose tie is broken, and tells how far the units part. */
export function sameWeightsSource(run: SameWeightsRun): string {
  const { start, nudge, value, units, learningRate, steps, every, isTwin } = run;
  return `import torch
from torch import nn

torch.set_default_dtype(torch.float64)
${isTwin ? twinData(run) : torchData(run)}
loss_of = nn.BCEWithLogitsLoss()

def equal():
    net = nn.Sequential(nn.Linear(2, ${units}), nn.Tanh(), nn.Linear(${units}, 1))
    for layer in (net[0], net[2]):
        nn.init.constant_(layer.weight, ${value})
        nn.init.zeros_(layer.bias)
    return net

def ${start}():
    net = equal()
${start === 'nudged' ? `    net[0].weight.data[0, 0] += ${nudge}` : randomWeights(run)}
    return net

def difference(net):  # the largest between two units' weights to the same input
    weight = net[0].weight.detach()
    return (weight.amax(0) - weight.amin(0)).max().item()

def train(net):
    optimizer = torch.optim.SGD(net.parameters(), lr=${learningRate})
    losses, first_weights = [], []
    for step in range(${steps} + 1):
        loss = loss_of(net(x).squeeze(1), y)
        if step % ${every} == 0:
            losses.append(loss.item())
            first_weights.append(net[0].weight[0, 0].item())
        optimizer.zero_grad()
        loss.backward()
        if step < ${steps}:
            optimizer.step()
    return losses, first_weights

courses = {}
for name, net in {"all equal": equal(), ${pythonString(start)}: ${start}()}.items():
    courses[name] = train(net)
    rank = torch.linalg.matrix_rank(torch.tanh(net[0](x)).detach(), rtol=1e-6)
    print(f"{name}: loss {courses[name][0][-1]:.3f}, units differ by {difference(net):.2g}, rank {rank}")
`;
}

const spec = ({ data, points, noise, seed }: SameWeightsRun) => {
  const drawn: DataSpec = { kind: data, points, noise };
  return { data: drawn, loss: 'crossEntropy' as const, seed };
};

function torchData(run: SameWeightsRun): string {
  return `torch.manual_seed(${run.seed})

${drawSource(spec(run))}

x, y = draw(${run.points})
y = y.double()`;
}

function twinData(run: SameWeightsRun): string {
  return `run = ${pythonLiteral(spec(run))}
x, y = (torch.from_numpy(part).double() for part in create_data_set(run)["training"])`;
}

function randomWeights({ isTwin, units, seed }: SameWeightsRun): string {
  if (!isTwin) return `    for layer in (net[0], net[2]):\n        nn.init.xavier_uniform_(layer.weight)`;
  const weights = (layer: number, shape: string, bound: string) =>
    `    net[${2 * layer}].weight.data = torch.from_numpy(symmetric_uniform(stream_key(${seed}, WEIGHTS, ${layer}), np.arange(${layer === 0 ? 2 * units : units}), ${bound}).astype(np.float32).astype(np.float64).reshape(${shape}))`;
  return [weights(0, `${units}, 2`, `(6 / (2 + ${units}))**0.5`), weights(1, `1, ${units}`, `(6 / (${units} + 1))**0.5`)].join('\n');
}
