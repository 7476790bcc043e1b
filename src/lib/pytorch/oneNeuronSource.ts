import type { Width } from '../experiments/initialization/oneNeuron';
import { STREAMS } from '../spec/streams';

export interface OneNeuronRun {
  width: Width;
  inputs: number;
  neurons: number;
  seed: number;
  /** Draws the page's random numbers with the functions of the NumPy twin, instead of torch's. */
  isTwin: boolean;
}

const BOUND_SOURCES: Readonly<Record<Width, string>> = {
  unit: '1.0',
  inverse: '1 / n',
  root: 'n**-0.5',
  xavier: '(6 / (n + n))**0.5  # Xavier, as many outputs as inputs',
};

/** A PyTorch program that draws many neurons with their inputs, and measures what they add up to. */
export function oneNeuronSource({ width, inputs, neurons, seed, isTwin }: OneNeuronRun): string {
  return `import torch

${isTwin ? twinDraw(seed) : `torch.manual_seed(${seed})`}
neurons, n = ${neurons}, ${inputs}
bound = ${BOUND_SOURCES[width]}

${isTwin ? TWIN_DRAWS : DRAWS}
z = (w * x).sum(dim=1)
h = torch.tanh(z)
slope = 1 - h**2  # what the gradient is multiplied by

print(f"variance of z: {z.square().mean():.4f} (formula {n * bound**2 / 3:.4f})")
print(f"variance of tanh(z): {h.square().mean():.4f}")
print(f"mean slope of tanh: {slope.mean():.4f}, below 0.02 for {(h.abs() > 0.99).double().mean():.1%}")
`;
}

const DRAWS = `w = torch.empty(neurons, n).uniform_(-bound, bound)
x = torch.empty(neurons, n).uniform_(-(3**0.5), 3**0.5)  # inputs of mean square 1`;

const twinDraw = (seed: number) => `def draw(stream, bound):
    values = symmetric_uniform(stream_key(${seed}, stream, 0), np.arange(neurons * n), bound)
    return torch.from_numpy(values.reshape(neurons, n))
`;

const TWIN_DRAWS = `w = draw(${STREAMS.weights}, bound)
x = draw(${STREAMS.training}, 3**0.5)  # inputs of mean square 1`;
