export interface DropoutRidgeRun {
  p: number;
  copies: number;
  /** By how much the third feature's unit is smaller. */
  scale: number;
  rows: number;
  seed: number;
}

/** A PyTorch program that fits a linear model to masked copies of its data and compares the weights with both ridges'. */
export function dropoutRidgeSource({ p, copies, scale, rows, seed }: DropoutRidgeRun): string {
  return `import torch
from torch import nn

torch.manual_seed(${seed})
torch.set_default_dtype(torch.float64)

n, p = ${rows}, ${p}
shared, apart, own, idle, noise = torch.randn(5, n)
x = torch.stack([shared + 0.15 * apart, shared - 0.15 * apart, ${scale} * own, idle], dim=1)
y = shared + 0.8 * own + noise

def least_squares(inputs, targets):
    return torch.linalg.lstsq(inputs, targets[:, None]).solution.squeeze()

def ridge(penalties):
    return torch.linalg.solve(x.T @ x + torch.diag(penalties), x.T @ y)

dropout = nn.Dropout(p)
masked = dropout(x.repeat(${copies}, 1))  # each copy with a mask of its own
energies = x.square().sum(dim=0)

for name, weights in [
    ("least squares", least_squares(x, y)),
    ("with masks", least_squares(masked, y.repeat(${copies}))),
    ("closed form", ridge(p / (1 - p) * energies)),
    ("ordinary ridge", ridge(p / (1 - p) * torch.full((4,), float(n)))),
]:
    # In units of the features as first measured.
    print(f"{name}: {[round(w, 3) for w in (weights * torch.tensor([1, 1, ${scale}, 1])).tolist()]}")
`;
}
