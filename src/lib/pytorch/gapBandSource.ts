import type { RunSpec } from '../spec/spec';
import { drawSource } from './dataSource';

interface Asked {
  p: number;
  depth: number;
  passes: number;
  members: number;
  questions: number;
}

/** A PyTorch program that compares two bands over a gap in the data: passes of one network with its masks on, and networks that were trained apart. */
export function gapBandSource(spec: RunSpec, { p, depth, passes, members, questions }: Asked): string {
  const { data, seed, steps, optimiser, layers } = spec;
  const [first] = layers;
  const width = first?.kind === 'dense' ? first.units : 1;
  return `import torch
from torch import nn

${drawSource(spec)}

torch.manual_seed(${seed})
x, y = draw(${data.points})
xs = torch.linspace(-1, 1, ${questions})[:, None]

def trained(p, seed):
    torch.manual_seed(seed)
    hidden = []
    for n_in in [1, *[${width}] * ${depth - 1}]:
        hidden += [nn.Linear(n_in, ${width}), nn.ReLU(), nn.Dropout(p)]
    net = nn.Sequential(*hidden, nn.Linear(${width}, 1))
    optimizer = torch.optim.Adam(net.parameters(), lr=${optimiser.learningRate})
    for step in range(${steps}):
        optimizer.zero_grad()
        nn.functional.mse_loss(net(x), y).backward()
        optimizer.step()
    return net.eval()

def masks_on(net):  # and nothing else: batch normalisation would have to stay in eval mode
    for module in net.modules():
        if isinstance(module, nn.Dropout):
            module.train()
    return net

with_coins = masks_on(trained(${p}, ${seed}))
with torch.no_grad():
    coins = torch.stack([with_coins(xs) for _ in range(${passes})])
members = [trained(0, ${seed} * ${members} + member) for member in range(${members})]
with torch.no_grad():
    ensemble = torch.stack([net(xs) for net in members])

in_gap = (xs.abs() < ${data.kind === 'regression' ? (data.gap ?? 0) : 0}).squeeze()
for name, answers in [("coins", coins), ("ensemble", ensemble)]:
    spread = answers.std(dim=0).squeeze()
    print(f"{name}: standard deviation {spread[in_gap].mean():.3f} in the gap, {spread[~in_gap].mean():.3f} beside it")
`;
}
