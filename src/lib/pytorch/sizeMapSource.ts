import { NEGATIVE_SLOPE } from '../nn/network';
import type { WideActivation } from '../nn/wideNetwork';

interface SizeMapRun {
  activation: WideActivation;
  gain: number;
  /** Mean square of the input. */
  start: number;
  layers: number;
}

/** A PyTorch program that follows the mean square of the outputs through a wide network by its map. */
export function sizeMapSource({ activation, gain, start, layers }: SizeMapRun): string {
  return `import math
import torch

torch.set_default_dtype(torch.float64)
gain = ${gain}  # of weights with the variance gain**2 / fan_in
z = (torch.arange(1700) + 0.5) * 0.01 - 8.5  # for averages over normal variables
mass = 0.01 * torch.exp(-(z**2) / 2) / math.sqrt(2 * math.pi)

def next_square(square):
    return (mass * ${FUNCTIONS[activation]}(gain * math.sqrt(square) * z) ** 2).sum().item()

squares = [${start}]
for layer in range(${layers}):
    squares.append(next_square(squares[-1]))
print(f"mean square {squares[0]:.3g} at first, {squares[-1]:.3g} after ${layers} layers")
`;
}

const FUNCTIONS: Readonly<Record<WideActivation, string>> = {
  relu: 'torch.relu',
  leakyRelu: `torch.nn.LeakyReLU(${NEGATIVE_SLOPE})`,
  tanh: 'torch.tanh',
};
