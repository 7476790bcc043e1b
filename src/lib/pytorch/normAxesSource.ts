import type { NormKind, NormShape } from '../experiments/batch-normalization/normaliseGroups';

/** The module of torch.nn that does it to values x of shape N, C, L. */
const MODULES: Readonly<Record<NormKind, (shape: NormShape) => string>> = {
  batch: ({ channels }) => `nn.BatchNorm1d(${channels}, affine=False, dtype=torch.float64)(x)`,
  layer: ({ channels }) => `nn.GroupNorm(1, ${channels}, affine=False)(x)`,
  instance: ({ channels }) => `nn.InstanceNorm1d(${channels})(x)`,
  group: ({ channels, groups }) => `nn.GroupNorm(${groups}, ${channels}, affine=False)(x)`,
  token: ({ channels }) => `nn.LayerNorm(${channels}, elementwise_affine=False)(x.transpose(1, 2)).transpose(1, 2)`,
  rms: ({ channels }) => `nn.RMSNorm(${channels}, eps=1e-5, elementwise_affine=False)(x.transpose(1, 2)).transpose(1, 2)`,
};

/** The axes that a mean is taken over, of N, C, L, or of N, groups, channels of a group, L. */
const AXES: Readonly<Record<NormKind, string>> = {
  batch: '(0, 2)',
  layer: '(1, 2)',
  instance: '(2,)',
  group: '(2, 3)',
  token: '(1,)',
  rms: '(1,)',
};

/** A PyTorch program that normalises values [examples, channels, positions] by hand and with the module, in double precision. */
export function normAxesSource(values: readonly number[], kind: NormKind, shape: NormShape): string {
  const { examples, channels, positions, groups } = shape;
  const rows = Array.from({ length: examples * channels }, (_, row) => values.slice(row * positions, (row + 1) * positions));
  const grouped = kind === 'group' ? `x.reshape(${examples}, ${groups}, ${channels / groups}, ${positions})` : 'x';
  return `import torch
from torch import nn

# ${examples} examples, ${channels} channels, ${positions} positions: a row for each channel of each example.
x = torch.tensor([
${rows.map((row) => `    [${row.join(', ')}],`).join('\n')}
], dtype=torch.float64).reshape(${examples}, ${channels}, ${positions})

sets = ${grouped}
${kind === 'rms' ? 'mean = 0  # RMS normalisation takes none off' : `mean = sets.mean(dim=${AXES[kind]}, keepdim=True)`}
variance = ((sets - mean) ** 2).mean(dim=${AXES[kind]}, keepdim=True)
by_hand = ((sets - mean) / torch.sqrt(variance + 1e-5)).reshape(x.shape)

by_module = ${MODULES[kind](shape)}
print("by hand and by torch.nn:", torch.allclose(by_hand, by_module))
print("number of means:", variance.numel())
`;
}
