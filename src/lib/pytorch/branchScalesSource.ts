import type { Branches, Recipe } from '../experiments/initialization/residualBranches';
import { STREAMS } from '../spec/streams';

interface BranchRun extends Branches {
  rows: number;
  width: number;
  /** Draws the page's random numbers with the functions of the NumPy twin, instead of torch's. */
  isTwin: boolean;
}

const LAST_LAYERS: Readonly<Record<Recipe, string>> = {
  plain: '1.0',
  preNorm: '1.0',
  scaled: 'N**-0.5  # as GPT-2 scales the last layer of each branch',
  zero: '0.0  # the network begins as the identity',
};

/** A PyTorch program that follows a signal through the branches of a residual network before its first step. */
export function branchScalesSource({ recipe, count, seed, rows, width, isTwin }: BranchRun): string {
  const draw = (shape: string, stream: number, layer: string) => (isTwin ? `draw(${shape}, ${stream}, ${layer})` : `torch.randn(${shape})`);
  return `${isTwin ? 'import math\n\n' : ''}import torch

torch.set_default_dtype(torch.float64)
N, n, rows = ${count}, ${width}, ${rows}
scale = ${LAST_LAYERS[recipe]}
${
  isTwin
    ? `
def draw(shape, stream, layer):
    return torch.from_numpy(normal(stream_key(${seed}, stream, layer), np.arange(math.prod(shape))).reshape(shape))
`
    : `torch.manual_seed(${seed})
`
}
def rms(values):
    return values.square().mean().sqrt().item()

h = ${draw('(rows, n)', STREAMS.training, '0')}
sizes, shares = [rms(h)], []
for branch in range(N):
    x = ${recipe === 'plain' ? 'h' : 'torch.nn.functional.rms_norm(h, (n,), eps=0.0)'}
    w1 = ${draw('(n, n)', STREAMS.weights, '2 * branch')} * (2 / n) ** 0.5  # He
    w2 = ${draw('(n, n)', STREAMS.weights, '2 * branch + 1')} * (1 / n) ** 0.5 * scale
    said = torch.relu(x @ w1.T) @ w2.T
    shares.append(rms(said) / rms(h))
    h = h + said
    sizes.append(rms(h))
print(f"after {N} branches the root mean square is {sizes[-1]:.3g}; the last branch adds {shares[-1]:.1%} of what is there")
`;
}
