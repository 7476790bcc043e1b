import { BATCH, INPUTS, TARGET_NOISE } from '../experiments/batch-normalization/normalisedUnit';

export interface WeightEquilibriumRun {
  learningRate: number;
  weightDecay: number;
  /** Length of the weights before the first step. */
  start: number;
  steps: number;
  seed: number;
  /** Draws the page's numbers with the functions of the NumPy twin, instead of torch's. */
  isTwin: boolean;
}

/** A PyTorch program that trains a unit with batch normalisation and looks at the length of its weights, in double precision. */
export function weightEquilibriumSource(run: WeightEquilibriumRun): string {
  const { learningRate, weightDecay, start, steps } = run;
  return `import torch
from torch.nn import functional as F

lr, decay, steps = ${learningRate}, ${weightDecay}, ${steps}
batch, inputs = ${BATCH}, ${INPUTS}
${drawsSource(run)}
u, noise = draws[:, : batch * inputs].reshape(steps, batch, inputs), draws[:, batch * inputs :]
targets = u.sum(2) / inputs**0.5 + ${TARGET_NOISE} * noise

def train(weight_decay):
    w = torch.zeros(inputs, dtype=torch.float64)
    w[0] = ${start}
    w.requires_grad_()
    optimizer = torch.optim.SGD([w], lr=lr, weight_decay=weight_decay)
    lengths = [w.norm().item()]
    for step in range(steps):
        optimizer.zero_grad()
        y = F.batch_norm((u[step] @ w)[:, None], None, None, training=True)[:, 0]
        F.mse_loss(y, targets[step]).backward()
        optimizer.step()
        lengths.append(w.norm().item())
    return lengths

lengths = {"without decay": train(0.0), "with decay": train(decay)}
for name, values in lengths.items():
    print(f"{name}: length {values[0]:.2f} at first, {values[-1]:.2f} after {steps} steps")
`;
}

const drawsSource = ({ seed, isTwin }: WeightEquilibriumRun): string =>
  isTwin
    ? `draws = torch.from_numpy(normal(stream_key(${seed}), np.arange(steps * batch * (inputs + 1))).reshape(steps, -1))`
    : `torch.manual_seed(${seed})
draws = torch.randn(steps, batch * (inputs + 1), dtype=torch.float64)`;
