import { LEAKY_SLOPE, orthogonalGain, ROWS, type Pipe, type PipeActivation, type Scheme } from '../experiments/initialization/signalPipe';
import { STREAMS } from '../spec/streams';

export interface SignalPipeRun extends Pipe {
  seed: number;
  /** Draws the page's random numbers with the functions of the NumPy twin, instead of torch's. */
  isTwin: boolean;
}

const ACTIVATIONS: Readonly<Record<PipeActivation, string>> = {
  identity: 'lambda z: z',
  relu: 'torch.relu',
  leakyRelu: `lambda z: nn.functional.leaky_relu(z, ${LEAKY_SLOPE})`,
  tanh: 'torch.tanh',
  sigmoid: 'torch.sigmoid',
};

/** A PyTorch program that sends random inputs up through random layers and a random gradient back, and measures both by layer. */
export function signalPipeSource({ scheme, activation, depth, width, seed, isTwin }: SignalPipeRun): string {
  return `import math

import torch
from torch import nn

torch.set_default_dtype(torch.float64)
${isTwin ? twinDraws(seed, scheme, activation) : draws(seed, scheme, activation)}
depth, n, rows = ${depth}, ${width}, ${ROWS}
activation = ${ACTIVATIONS[activation]}

layers = [${isTwin ? `draw((rows, n), 3**0.5, ${STREAMS.training}, 0)` : 'draw((rows, n))'}.requires_grad_()]
for layer in range(depth):
    h = activation(layers[-1] @ weight(${isTwin ? 'layer' : ''}).T)
    h.retain_grad()
    layers.append(h)
layers[-1].backward(${isTwin ? `draw((rows, n), 3**0.5, ${STREAMS.validation}, 0)` : 'draw((rows, n))'})  # a gradient of size 1 arrives at the top

def rms(values):
    return values.square().mean().sqrt().item()

forward = [rms(h.detach()) for h in layers]
backward = [rms(h.grad) for h in reversed(layers)]
print(f"top layer: signal {forward[-1]:.2g}")
print(f"input: gradient {backward[-1]:.2g}")
`;
}

function draws(seed: number, scheme: Scheme, activation: PipeActivation): string {
  return `torch.manual_seed(${seed})

def draw(shape):  # numbers of mean square 1
    return torch.empty(shape).uniform_(-(3**0.5), 3**0.5)

def weight():
    w = torch.empty(n, n)
    ${initialiser(scheme, activation)}
    return w
`;
}

function initialiser(scheme: Scheme, activation: PipeActivation): string {
  switch (scheme) {
    case 'unit':
      return 'nn.init.uniform_(w, -1, 1)';
    case 'rootFanIn':
      return 'nn.init.kaiming_uniform_(w, a=math.sqrt(5))  # as nn.Linear does it: U(-1 / sqrt(n), 1 / sqrt(n))';
    case 'xavier':
      return 'nn.init.xavier_uniform_(w)';
    case 'orthogonal':
      return `nn.init.orthogonal_(w, gain=${orthogonalGain(activation)})`;
    case 'he':
      return activation === 'leakyRelu'
        ? `nn.init.kaiming_uniform_(w, a=${LEAKY_SLOPE})`
        : 'nn.init.kaiming_uniform_(w, nonlinearity="relu")';
  }
}

function twinDraws(seed: number, scheme: Scheme, activation: PipeActivation): string {
  return `
def draw(shape, bound, stream, layer):
    values = symmetric_uniform(stream_key(${seed}, stream, layer), np.arange(math.prod(shape)), bound)
    return torch.from_numpy(values.reshape(shape))

${twinWeight(seed, scheme, activation)}
`;
}

function twinWeight(seed: number, scheme: Scheme, activation: PipeActivation): string {
  if (scheme === 'orthogonal')
    return `def weight(layer):  # the rows of a matrix of normal numbers, made orthogonal
    values = normal(stream_key(${seed}, ${STREAMS.weights}, layer), np.arange(n * n))
    q, r = torch.linalg.qr(torch.from_numpy(values.reshape(n, n)).T)
    return ${orthogonalGain(activation)} * (q * r.diagonal().sign()).T`;
  const gain = activation === 'leakyRelu' ? `2 / (1 + ${LEAKY_SLOPE}**2)` : '2';
  const bounds: Readonly<Record<Exclude<Scheme, 'orthogonal'>, string>> = {
    unit: '1.0',
    rootFanIn: 'n**-0.5',
    xavier: '(6 / (n + n))**0.5',
    he: `(3 * ${gain} / n)**0.5`,
  };
  return `def weight(layer):
    return draw((n, n), ${bounds[scheme]}, ${STREAMS.weights}, layer)`;
}
