import { pythonTuple } from './literals';

export interface TwoConventionsRun {
  quantity: 'momentum' | 'batchNorm' | 'dropout';
  /** The number that is carried over. */
  number: number;
  /** Whether it is converted on the way. */
  converted: boolean;
  seed: number;
  /** Draws the page's numbers with the functions of the NumPy twin, instead of torch's. */
  isTwin: boolean;
  steps: number;
  curvatures: readonly number[];
  learningRate: number;
  batch: number;
  mean: number;
  units: number;
  streams: { batches: number; coins: number };
}

/** A PyTorch program that uses a number under this book's convention and under another one: `book` and `other`, a value a step. */
export function twoConventionsSource(run: TwoConventionsRun): string {
  switch (run.quantity) {
    case 'momentum':
      return momentumSource(run);
    case 'batchNorm':
      return batchNormSource(run);
    case 'dropout':
      return dropoutSource(run);
  }
}

const momentumSource = ({ number, converted, steps, curvatures, learningRate }: TwoConventionsRun) => `import torch

beta, lr = ${number}, ${learningRate}
curvatures = torch.tensor(${pythonTuple(curvatures)}, dtype=torch.float64)

def loss_at(w):
    return (curvatures * w**2).sum() / 2

def adding():  # v <- beta v + g: torch.optim.SGD
    w = torch.ones(2, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr, momentum=beta)
    losses = [1.0]
    for _ in range(${steps}):
        optimizer.zero_grad()
        loss_at(w).backward()
        optimizer.step()
        losses.append((loss_at(w) / loss_at(torch.ones(2))).item())
    return losses

def averaging(lr):  # v <- beta v + (1 - beta) g
    w, v = torch.ones(2, dtype=torch.float64), torch.zeros(2, dtype=torch.float64)
    losses = [1.0]
    for _ in range(${steps}):
        v = beta * v + (1 - beta) * curvatures * w
        w = w - lr * v
        losses.append((loss_at(w) / loss_at(torch.ones(2))).item())
    return losses

book = adding()
other = averaging(${converted ? 'lr / (1 - beta)' : 'lr'})
${ENDING}`;

const batchNormSource = ({ number, converted, seed, isTwin, steps, batch, mean, streams }: TwoConventionsRun) => `import torch
from torch import nn

number = ${number}
${
  isTwin
    ? `draws = normal(stream_key(${streams.batches}, ${seed}), np.arange(${steps * batch}))
batches = ${mean} + torch.from_numpy(draws).double().reshape(${steps}, ${batch}, 1)`
    : `torch.manual_seed(${seed})
batches = ${mean} + torch.randn(${steps}, ${batch}, 1, dtype=torch.float64)`
}

layer = nn.BatchNorm1d(1, momentum=number).double()  # the weight of the new batch
book = [0.0]
for batch in batches:
    layer(batch)
    book.append(layer.running_mean.item())

momentum = ${converted ? '1 - number' : 'number'}  # elsewhere: the weight of the old value
other = [0.0]
for batch in batches:
    other.append(momentum * other[-1] + (1 - momentum) * batch.mean().item())
${ENDING}`;

const dropoutSource = ({ number, converted, seed, isTwin, steps, units, streams }: TwoConventionsRun) => `import torch

number = ${number}
${
  isTwin
    ? `coins = torch.from_numpy(uniform(stream_key(${streams.coins}, ${seed}), np.arange(${steps * units}))).double().reshape(${steps}, ${units})`
    : `torch.manual_seed(${seed})
coins = torch.rand(${steps}, ${units}, dtype=torch.float64)`
}
layer = torch.full((${units},), 1 / ${units}, dtype=torch.float64)

p = number  # the probability of dropping
book = ((coins >= p) * layer / (1 - p)).sum(1).tolist()

keep = ${converted ? '1 - number' : 'number'}  # the paper of 2014: the probability of keeping
other = ((coins >= 1 - keep) * layer / keep).sum(1).tolist()
${ENDING}`;

const ENDING = `gap = max(abs(a - b) for a, b in zip(book, other))
print(f"last values {book[-1]:.4f} and {other[-1]:.4f}, largest difference {gap:.1e}")
`;
