import { BASE_WIDTH } from '../experiments/initialization/widthRun';
import type { RunSpec } from '../spec/spec';
import { drawCalls, drawImports, drawSource } from './dataSource';

/** A PyTorch program that trains networks of several widths with several rates, in both parametrisations: muP with a group of parameters for each rate. */
export function widthTransferSource(
  spec: RunSpec,
  { depth, widths, rates }: { depth: number; widths: readonly number[]; rates: readonly number[] },
): string {
  const { data, seed, steps, batchSize } = spec;
  return `import torch
from torch import nn
${drawImports(data).join('\n')}

${drawSource(spec)}
${drawCalls(spec)}
loss_of = nn.CrossEntropyLoss()

def make(width, rate, mup):
    sizes = [x.shape[1], *[width] * ${depth}, 10]
    layers = [nn.Linear(n_in, n_out, bias=False) for n_in, n_out in zip(sizes, sizes[1:])]
    for layer in layers:
        nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    first, *others = layers
    r = width / ${BASE_WIDTH} if mup else 1  # how much wider than the network whose rate we know
    layers[-1].weight.data /= r**0.5  # the logits start smaller
    groups = [
        {"params": first.parameters(), "lr": rate},
        {"params": [layer.weight for layer in others], "lr": rate / r},
    ]
    parts = [part for layer in layers[:-1] for part in (layer, nn.ReLU())]
    return nn.Sequential(*parts, layers[-1]), torch.optim.Adam(groups)

def loss_after_training(width, rate, mup):
    torch.manual_seed(${seed})
    net, optimizer = make(width, rate, mup)
    step = 0
    while step < ${steps}:
        for rows in torch.randperm(len(x)).split(${batchSize}):
            if step == ${steps}:
                break
            optimizer.zero_grad()
            loss_of(net(x[rows]), y[rows]).backward()
            optimizer.step()
            step += 1
    with torch.no_grad():
        return loss_of(net(x), y).item()

rates = [${rates.join(', ')}]
for mup in [False, True]:
    print("muP" if mup else "one rate for all layers")
    print("width " + "".join(f"{rate:9.3f}" for rate in rates))
    for width in [${widths.join(', ')}]:
        print(f"{width:5d} " + "".join(f"{loss_after_training(width, rate, mup):9.3f}" for rate in rates))
`;
}
