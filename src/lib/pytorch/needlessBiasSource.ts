import { pythonTuple } from './literals';

export interface NeedlessBiasRun {
  inputs: readonly (readonly [number, number])[];
  targets: readonly number[];
  direction: readonly [number, number];
  bias: number;
  scale: number;
}

const PER_LINE = 4;

/** A PyTorch program that differentiates the loss of one unit by its bias and its weights, with batch normalisation and without, in double precision. */
export function needlessBiasSource({ inputs, targets, direction, bias, scale }: NeedlessBiasRun): string {
  return `import torch
from torch import nn

torch.set_default_dtype(torch.float64)
u = torch.tensor([
${inLines(inputs.map(pythonTuple))}
])
targets = torch.tensor([${targets.map((target) => target.toFixed(1)).join(', ')}])[:, None]

def differentiate(*behind):
    linear = nn.Linear(2, 1)
    with torch.no_grad():
        linear.weight.copy_(${scale} * torch.tensor([${direction.join(', ')}]))
        linear.bias.fill_(${bias})
    loss = nn.functional.mse_loss(nn.Sequential(linear, *behind)(u), targets)
    loss.backward()
    return linear, [loss.item(), linear.bias.grad.item(), linear.weight.grad.norm().item()]

_, plain = differentiate(nn.Tanh())
linear, normalised = differentiate(nn.BatchNorm1d(1), nn.Tanh())
results = {"plain": plain, "normalised": normalised}
behind = nn.BatchNorm1d(1)(linear(u)).detach()
for name, (loss, bias, weight) in results.items():
    print(f"{name}: loss {loss:.4f}, derivative by the bias {bias:.1e}, length of the gradient {weight:.4f}")
print("the gradient is at right angles to the weights:", (linear.weight * linear.weight.grad).sum().item())
`;
}

function inLines(points: readonly string[]): string {
  return points
    .reduce<string[][]>((lines, point, i) => {
      if (i % PER_LINE === 0) lines.push([]);
      lines.at(-1)?.push(point);
      return lines;
    }, [])
    .map((line) => `    ${line.join(', ')},`)
    .join('\n');
}
