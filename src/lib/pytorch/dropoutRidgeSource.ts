export interface DropoutRidgeRun {
  p: number;
  copies: number;
  /** By how much the third feature's unit is smaller. */
  scale: number;
  rows: number;
  seed: number;
  /** Draws the page's data and masks with the functions of the NumPy twin, instead of torch's. */
  isTwin: boolean;
}

/** A PyTorch program that fits a linear model to masked copies of its data and compares the weights with both ridges'. */
export function dropoutRidgeSource({ p, copies, scale, rows, seed, isTwin }: DropoutRidgeRun): string {
  return `import torch
from torch import nn

${isTwin ? '' : `torch.manual_seed(${seed})\n`}torch.set_default_dtype(torch.float64)

n, p = ${rows}, ${p}
shared, apart, own, idle, noise = ${isTwin ? twinNormals(seed) : 'torch.randn(5, n)'}
x = torch.stack([shared + 0.15 * apart, shared - 0.15 * apart, ${scale} * own, idle], dim=1)
y = shared + 0.8 * own + noise

def least_squares(inputs, targets):
    return torch.linalg.lstsq(inputs, targets[:, None]).solution.squeeze()

def ridge(penalties):
    return torch.linalg.solve(x.T @ x + torch.diag(penalties), x.T @ y)

${isTwin ? twinMasks(seed, copies) : `dropout = nn.Dropout(p)\nmasked = dropout(x.repeat(${copies}, 1))  # each copy with a mask of its own`}
energies = x.square().sum(dim=0)

fits = {
    "least squares": least_squares(x, y),
    "with masks": least_squares(masked, y.repeat(${copies})),
    "closed form": ridge(p / (1 - p) * energies),
    "ordinary ridge": ridge(p / (1 - p) * torch.full((4,), float(n))),
}
units = torch.tensor([1, 1, ${scale}, 1])  # of the features as first measured
for name, weights in fits.items():
    print(f"{name}: {[round(w, 3) for w in (weights * units).tolist()]}")
`;
}

const twinNormals = (seed: number) => `torch.tensor(np.array([normal(stream_key(${seed}, row), np.arange(5)) for row in range(n)])).T`;

const twinMasks = (seed: number, copies: number) => `def mask(copy, row):
    words = random_words(stream_key(${seed}, copy, row), np.arange(4))
    return np.where(words >> np.uint32(8) >= np.ceil(p * 2**24), np.float32(1 / (1 - p)), np.float32(0))

masks = np.array([mask(copy, row) for copy in range(${copies}) for row in range(n)], dtype=np.float64)
masked = torch.from_numpy(masks) * x.repeat(${copies}, 1)`;
