import { plainLayers } from '../spec/plainLayers';
import type { RunSpec } from '../spec/spec';
import type { NamedRun } from './namedRuns';

/** The classes and functions that a program needs which trains these, each with a line to spare below it; nothing if torch has all of them. */
export function ownClasses(runs: readonly NamedRun[]): string {
  const specs = runs.map(({ spec }) => spec);
  const blocks = specs.flatMap(({ layers }) => layers.filter((layer) => layer.kind === 'residual'));
  const trainsWith = (kind: RunSpec['optimiser']['kind']) => runs.some(({ spec: { optimiser }, own }) => !own && optimiser.kind === kind);
  const parts = [
    ...(hasNoise(specs) ? [NOISE] : []),
    ...(blocks.length > 0 ? [blocks.some(({ scale = 1 }) => scale !== 1) ? SCALED_RESIDUAL : RESIDUAL] : []),
    ...(trainsWith('lion') ? [LION] : []),
    ...(trainsWith('muon') ? [MUON] : []),
    ...new Set(runs.flatMap(({ own }) => (own ? [own.source] : []))),
  ];
  return parts.map((part) => `${part}\n\n`).join('');
}

export function hasNoise(specs: readonly RunSpec[]): boolean {
  return specs.some(({ layers }) => plainLayers(layers).some(({ kind }) => kind === 'noise'));
}

const NOISE = `class Noise(nn.Module):  # another scale and another shift for each unit at each step
    def __init__(self, shift, scale):
        super().__init__()
        self.shift, self.scale = shift, scale

    def forward(self, x):
        if not self.training:
            return x
        u, v = 2 * torch.rand(2, x.shape[1]) - 1
        return (1 + self.scale * u) * x + self.shift * v`;

const RESIDUAL = `class Residual(nn.Sequential):  # what its layers make of the input is added to the input
    def forward(self, x):
        return x + super().forward(x)`;

const SCALED_RESIDUAL = `class Residual(nn.Sequential):  # what its layers make of the input is scaled and added to the input
    def __init__(self, *layers, scale=1):
        super().__init__(*layers)
        self.scale = scale

    def forward(self, x):
        return x + self.scale * super().forward(x)`;

export const LION = `class Lion(torch.optim.Optimizer):  # Chen et al. (2023); torch has none
    def __init__(self, parameters, lr, betas=(0.9, 0.99), weight_decay=0):
        super().__init__(parameters, dict(lr=lr, betas=betas, weight_decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            lr, (keep, keep_longer) = group["lr"], group["betas"]
            for weight in group["params"]:
                momentum = self.state[weight].setdefault("momentum", torch.zeros_like(weight))
                direction = keep * momentum + (1 - keep) * weight.grad
                weight.mul_(1 - lr * group["weight_decay"]).sub_(lr * direction.sign())
                momentum.mul_(keep_longer).add_((1 - keep_longer) * weight.grad)`;

const MUON = `class Together:  # several optimizers, or their schedulers, as one
    def __init__(self, *parts):
        self.parts = parts

    def zero_grad(self):
        for part in self.parts:
            part.zero_grad()

    def step(self):
        for part in self.parts:
            part.step()


def muon(parameters, lr, others_lr=None, momentum=0.95, nesterov=True, **decay):
    parameters = list(parameters)
    matrices = [p for p in parameters if p.ndim == 2]
    others = [p for p in parameters if p.ndim != 2]  # biases, and factors of norms
    parts = [torch.optim.Muon(matrices, lr=lr, momentum=momentum, nesterov=nesterov, **decay)]
    if others:
        parts.append(torch.optim.AdamW(others, lr=lr if others_lr is None else others_lr, **decay))
    return Together(*parts)`;
