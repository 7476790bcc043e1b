import { ROWS, WIDTH, type Arrangement, type BlockStack } from '../experiments/batch-normalization/blockSignals';

export interface NormPlacesRun extends BlockStack {
  /** Draws the page's numbers with the functions of the NumPy twin, instead of torch's. */
  isTwin?: boolean;
}

/** What `forward` of a block gives; `self.last` is the normalisation that ends a residual branch. */
const FORWARD: Readonly<Record<Arrangement, string>> = {
  plain: 'return torch.relu(self.second(torch.relu(self.first(x))))',
  batch: 'return torch.relu(self.last(self.second(torch.relu(self.norm(self.first(x))))))',
  residual: `branch = self.last(self.second(torch.relu(self.norm(self.first(x)))))
        return torch.relu(x + branch)`,
  post: `branch = self.second(torch.relu(self.first(x)))
        return self.norm(x + branch)`,
  pre: `branch = self.second(torch.relu(self.first(self.norm(x))))
        return x + branch`,
};

const NORMS: Readonly<Record<Arrangement, string>> = {
  plain: '',
  batch: `
        self.norm, self.last = nn.BatchNorm1d(width), nn.BatchNorm1d(width)`,
  residual: `
        self.norm, self.last = nn.BatchNorm1d(width), nn.BatchNorm1d(width)
        nn.init.constant_(self.last.weight, gamma)`,
  post: `
        self.norm = nn.LayerNorm(width)`,
  pre: `
        self.norm = nn.LayerNorm(width)`,
};

/** A PyTorch program that sends a random signal up a stack of blocks and a random gradient down, in double precision. */
export function normPlacesSource({ arrangement, blocks, gamma, seed, isTwin = false }: NormPlacesRun): string {
  const endsInRelu = arrangement === 'plain' || arrangement === 'batch';
  return `import torch
from torch import nn

torch.set_default_dtype(torch.float64)
rows, width, blocks${arrangement === 'residual' ? ', gamma' : ''} = ${ROWS}, ${WIDTH}, ${blocks}${arrangement === 'residual' ? `, ${gamma}` : ''}
${isTwin ? twinDraw(seed) : torchDraw(seed)}
class Block(nn.Module):
    def __init__(self, index):
        super().__init__()
        self.first = nn.Linear(width, width, bias=False)
        self.second = nn.Linear(width, width, bias=False)${NORMS[arrangement]}
        with torch.no_grad():
            self.first.weight.copy_((2 / width) ** 0.5 * draw(2 + 2 * index, width))
            self.second.weight.copy_((${endsInRelu ? 2 : 1} / width) ** 0.5 * draw(3 + 2 * index, width))

    def forward(self, x):
        ${FORWARD[arrangement]}

rms = lambda values: values.square().mean().sqrt().item()
x = draw(0, rows).requires_grad_()
stream = [x]
for index in range(blocks):
    stream.append(Block(index)(stream[-1]))
    stream[-1].retain_grad()
stream[-1].backward(draw(1, rows))

signals = [rms(values.detach()) for values in stream]
gradients = [rms(values.grad) for values in stream]
print(f"signal: {signals[0]:.3g} before the first block, {signals[-1]:.3g} after the last")
print(f"gradient: {gradients[-1]:.3g} after the last block, {gradients[0]:.3g} before the first")
`;
}

const torchDraw = (seed: number): string => `torch.manual_seed(${seed})
draw = lambda stream, count: torch.randn(count, width)

`;

const twinDraw = (
  seed: number,
): string => `draw = lambda stream, count: torch.from_numpy(normal(stream_key(${seed}, stream), np.arange(count * width)).reshape(count, width))

`;
