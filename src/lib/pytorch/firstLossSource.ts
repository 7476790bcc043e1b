import type { FirstLogits } from '../experiments/initialization/firstLoss';
import { STREAMS } from '../spec/streams';

interface FirstLossRun extends FirstLogits {
  rows: number;
  sizes: readonly number[];
  /** Draws the page's random numbers with the functions of the NumPy twin, instead of torch's. */
  isTwin: boolean;
}

/** A PyTorch program that measures the loss of logits that know nothing, for several sizes of them. */
export function firstLossSource({ classes, size, seed, rows, sizes, isTwin }: FirstLossRun): string {
  return `import math

import torch
from torch.nn.functional import cross_entropy

torch.set_default_dtype(torch.float64)
C, rows = ${classes}, ${rows}
${
  isTwin
    ? `z = torch.from_numpy(normal(stream_key(${seed}, ${STREAMS.training}, 0), np.arange(rows * C))).reshape(rows, C)`
    : `torch.manual_seed(${seed})
z = torch.randn(rows, C)`
}
labels = torch.arange(rows) % C  # they know nothing of z

sizes = [${sizes.join(', ')}]
losses = [cross_entropy(size * z, labels).item() for size in sizes]
certainties = torch.softmax(${size} * z, dim=1).max(dim=1).values.sort().values.tolist()

print(f"ln C = {math.log(C):.2f}")
for size, loss in zip(sizes, losses):
    print(f"logits of size {size:.2f}: first loss {loss:.2f}")
print(f"median of the largest probability at size ${size}: {certainties[rows // 2]:.2f}")
`;
}
