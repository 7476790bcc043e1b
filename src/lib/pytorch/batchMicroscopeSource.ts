import type { Normalisation } from '../nn/normaliseBatch';

/** A PyTorch program that normalises a batch of one unit's values by hand and with nn.BatchNorm1d, in double precision. */
export function batchMicroscopeSource(values: readonly number[], { gamma, beta, epsilon }: Normalisation): string {
  return `import torch
from torch import nn

x = torch.tensor([${values.join(', ')}], dtype=torch.float64)[:, None]  # one unit
gamma, beta, eps = ${gamma}, ${beta}, ${epsilon}
norm = nn.BatchNorm1d(1, eps=eps, dtype=torch.float64)  # in train mode
nn.init.constant_(norm.weight, gamma)
nn.init.constant_(norm.bias, beta)

stages = {"values": x}
try:
    outputs = norm(x).detach()
except ValueError as error:  # a batch of one has no variance
    print(error)
else:
    variance = x.var(dim=0, unbiased=False)
    stages["centred"] = x - x.mean(dim=0)
    stages["normalised"] = stages["centred"] / torch.sqrt(variance + eps)
    stages["scaled"] = gamma * stages["normalised"]
    stages["outputs"] = stages["scaled"] + beta
    print("by hand and by nn.BatchNorm1d:", torch.allclose(stages["outputs"], outputs))
for name, values in stages.items():
    print(f"{name:>10}:", " ".join(f"{value:6.3f}" for value in values.flatten()))
`;
}
