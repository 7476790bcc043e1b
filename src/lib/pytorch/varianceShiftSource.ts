interface VarianceShiftRun {
  p: number;
  /** Mean of what enters the ReLU; its variance is 1. */
  centre: number;
  /** How many drop probabilities are tried, from 0 in steps of 0.02. */
  probabilities: number;
}

/** A PyTorch program that compares the variance of a masked ReLU output in training with that in use, and measures it once. */
export function varianceShiftSource({ p, centre, probabilities }: VarianceShiftRun): string {
  return `import math
import torch

torch.set_default_dtype(torch.float64)
z = (torch.arange(1700) + 0.5) * 0.01 - 8.5  # for averages over normal variables
mass = 0.01 * torch.exp(-(z**2) / 2) / math.sqrt(2 * math.pi)

def factor(p, centre):
    h = torch.relu(centre + z)
    mean, square = (mass * h).sum().item(), (mass * h**2).sum().item()
    variance = square - mean**2
    return math.sqrt((variance + p / (1 - p) * square) / variance)

over_p = [factor(step / 50, ${centre}) for step in range(${probabilities})]
over_mean = [factor(${p}, step / 10) for step in range(-20, 31)]

torch.manual_seed(1)
h = torch.relu(${centre} + torch.randn(1_000_000))
masked = torch.nn.functional.dropout(h, ${p})
print(f"standard deviation: {masked.std():.3f} in training, {h.std():.3f} in use")
print(f"factor {masked.std() / h.std():.3f} measured, {factor(${p}, ${centre}):.3f} by the formula")
`;
}
