import { STREAMS } from '../spec/streams';

interface EdgeRun {
  weights: number;
  biases: number;
  seed: number;
  starts: readonly number[];
  depth: number;
  width: number;
  /** Draws the page's random numbers with the functions of the NumPy twin, instead of torch's. */
  isTwin: boolean;
}

/** A PyTorch program that follows the correlation of two inputs through a random tanh network, and computes it from the map. */
export function edgeOfChaosSource({ weights, biases, seed, starts, depth, width, isTwin }: EdgeRun): string {
  const draw = (shape: string, square: string, stream: number, layer: string) =>
    isTwin ? `draw(${shape}, ${square}, ${stream}, ${layer})` : `draw(${shape}, ${square})`;
  return `import math

import torch

torch.set_default_dtype(torch.float64)
weights, biases = ${weights}, ${biases}  # n Var(w), Var(b)
depth, n = ${depth}, ${width}

z = (torch.arange(80) + 0.5) * 0.15 - 6  # for averages over normal variables
mass = 0.15 * torch.exp(-(z**2) / 2) / math.sqrt(2 * math.pi)

q = weights + biases  # mean square of what enters the activations
for _ in range(10_000):
    before, q = q, weights * (mass * torch.tanh(math.sqrt(q) * z) ** 2).sum().item() + biases
    if abs(q - before) < 1e-12:
        break
s = math.sqrt(q)
chi = weights * (mass * (1 - torch.tanh(s * z) ** 2) ** 2).sum().item()

def next_correlation(c):
    rest = math.sqrt(max(0, 1 - c * c))
    inner = (mass * torch.tanh(s * (c * z[:, None] + rest * z))).sum(dim=1)
    q_next = weights * (mass * torch.tanh(s * z) ** 2).sum().item() + biases
    return min(1, (weights * (mass * torch.tanh(s * z) * inner).sum().item() + biases) / q_next)

def course(c):
    made = [c]
    while len(made) < depth:
        made.append(next_correlation(made[-1]))
    return made
${
  isTwin
    ? `
def draw(shape, square, stream, layer):  # uniform numbers with a mean square
    values = symmetric_uniform(stream_key(${seed}, stream, layer), np.arange(math.prod(shape)), 3**0.5)
    return torch.from_numpy(values.reshape(shape)) * square**0.5`
    : `
torch.manual_seed(${seed})

def draw(shape, square):  # uniform numbers with a mean square
    return torch.empty(shape).uniform_(-(3**0.5), 3**0.5) * square**0.5`
}

def measure(c):
    first, other = ${draw('(n,)', '1', STREAMS.training, '0')}, ${draw('(n,)', '1', STREAMS.training, '1')}
    pair = s * torch.stack([first, c * first + math.sqrt(1 - c * c) * other])
    made = [torch.cosine_similarity(pair[0], pair[1], dim=0).item()]
    for layer in range(1, depth):
        w = ${draw('(n, n)', 'weights / n', STREAMS.weights, 'layer')}
        b = ${draw('(n,)', 'biases', STREAMS.biases, 'layer')}
        pair = torch.tanh(pair) @ w.T + b
        made.append(torch.cosine_similarity(pair[0], pair[1], dim=0).item())
    return made

starts = [${starts.join(', ')}]
predicted = [course(c) for c in starts]
measured = [measure(c) for c in starts]
print(f"chi = {chi:.3f}, depth scale {1 / abs(math.log(chi)):.1f} layers")
for c, one, other in zip(starts, predicted, measured):
    print(f"from {c}: {one[-1]:.3f} after {depth} layers by the map, {other[-1]:.3f} measured")
`;
}
