import { dataShape } from '../spec/dataShape';
import { networkLayers } from '../nn/network';
import type { RunSpec } from '../spec/spec';
import { networkSource } from './networkSource';
import { optimiserSource } from './optimiserSource';
import { dataLines, recordingLoop, TWIN_WEIGHTS } from './pageData';
import { inlineText } from './pieces';

export interface LandscapePlaneOptions {
  /** Factor on the first layer. */
  rescale: number;
  /** Points along each side of a plane. */
  resolution?: number;
  /** The page's data, initial weights and directions; `stream` is the number of their random numbers. */
  twin?: { stream: number };
}

/**
 * A PyTorch program that trains on all points, looks along two random directions without and with filter normalisation (lists `raw` and
 * `normalised` of losses), and finds the plane of the path: `share`, `losses`.
 */
export function landscapePlaneSource(spec: RunSpec, { rescale, resolution = 25, twin }: LandscapePlaneOptions): string {
  const { optimiser, seed } = spec;
  const drawn = twin
    ? `torch.from_numpy(normal(stream_key(${seed}, ${twin.stream}, which), np.arange(len(end))))`
    : 'torch.randn(len(end), dtype=torch.float64)';
  return `${twin ? 'import numpy as np\n' : ''}import torch
from torch import nn
from torch.func import functional_call
from torch.nn.utils import parameters_to_vector

${dataLines(spec, twin !== undefined)}

${inlineText(networkSource(networkLayers(spec.layers, dataShape(spec).features)))}
${twin ? `${TWIN_WEIGHTS}\n` : ''}
optimizer = ${inlineText(optimiserSource(optimiser, true))}
loss_of = nn.CrossEntropyLoss()

path, losses = [], []
${recordingLoop(spec, ['path.append(parameters_to_vector(net.parameters()).detach().double())', 'losses.append(loss.item())'])}
end = path[-1]

names = [name for name, _ in net.named_parameters()]
def parts(vector):  # one tensor a weight matrix or bias
    sizes = [w.numel() for w in net.parameters()]
    return [part.view_as(w) for part, w in zip(vector.split(sizes), net.parameters())]

@torch.no_grad()
def loss_at(vector):
    weights = dict(zip(names, parts(vector)))
    return loss_of(functional_call(net, weights, (x.double(),)), y).item()

def rescaled(vector, factor):  # the same function by other weights, since relu(c z) = c relu(z)
    weight, bias, following, *rest = parts(vector)
    return torch.cat([w.flatten() for w in (factor * weight, factor * bias, following / factor, *rest)])

def filter_normalised(direction, centre):  # Li et al. 2018: each filter as long as the network's; a bias is one by itself
    scaled = []
    for d, w in zip(parts(direction), parts(centre)):
        d, w = d.reshape(len(d), -1), w.reshape(len(w), -1)
        scaled.append((d * w.norm(dim=1, keepdim=True) / d.norm(dim=1, keepdim=True)).flatten())
    return torch.cat(scaled)

def plane(centre, u, v):
    ticks = torch.linspace(-1, 1, ${resolution}, dtype=torch.float64)
    return [loss_at(centre + a * u + b * v) for b in ticks for a in ticks]

centre = rescaled(end, ${rescale})
directions = []
for which in range(2):
    d = ${drawn}
    directions.append(d * end.norm() / d.norm())
raw = plane(centre, *directions)
normalised = plane(centre, *(filter_normalised(d, centre) for d in directions))

differences = torch.stack(path) - end
_, lengths, leading = torch.linalg.svd(differences, full_matrices=False)
track = differences @ leading[:2].T  # the path in its plane
share = ((lengths[:2] ** 2).sum() / (lengths**2).sum()).item()
print(f"the plane holds {share:.1%} of the path")
print(f"highest loss: {max(raw):.2f} on the random plane, {max(normalised):.2f} on the normalised one")
`;
}
