import { inFunction, layersOf } from './runSetup';
import { networkSource } from './networkSource';
import { optimiserSource } from './optimiserSource';
import { drawSource } from './dataSource';
import { inlineText, sharedSource } from './pieces';
import type { RunSpec } from '../spec/spec';

/** A PyTorch program that trains the network for every p and seed, and prints the error against the true curve over p. */
export function dropoutCurveSource(spec: RunSpec, probabilities: readonly number[], seeds: number): string {
  const { seed, data, steps, optimiser } = spec;
  return `import torch
from torch import nn

${drawSource(spec)}

def make(p):
${inFunction(networkOf(spec))}
    return net, ${inlineText(optimiserSource(optimiser, true))}

loss_of = nn.MSELoss()

def error_of(seed, p):
    torch.manual_seed(seed)
    x, y = draw(${data.points})
    x_val, y_val = draw(${data.validationPoints ?? 0}, noise=0)  # the true curve
    net, optimizer = make(p)
    for step in range(${steps}):
        optimizer.zero_grad()
        loss_of(net(x), y).backward()
        optimizer.step()
    net.eval()  # masks off
    with torch.no_grad():
        return loss_of(net(x_val), y_val)

for p in [${probabilities.join(', ')}]:
    errors = torch.stack([error_of(seed, p) for seed in range(${seed}, ${seed + seeds})])
    print(f"p = {p}: error {errors.log().mean().exp():.4f}, from {errors.min():.4f} to {errors.max():.4f}")
`;
}

/** The network with p as an argument: what it has in common with one of another p. */
function networkOf(spec: RunSpec): string {
  const other = spec.layers.map((layer) => (layer.kind === 'dropout' ? { ...layer, p: 1 - (1 - layer.p) / 2 } : layer));
  const shared = sharedSource([spec, { ...spec, layers: other }].map((run) => networkSource(layersOf(run))));
  if (!shared) throw new Error('networks that differ in p alone have one source');
  return shared.text;
}
