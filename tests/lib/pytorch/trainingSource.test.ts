import { describe, expect, test } from 'vitest';
import { trainingSource } from '../../../src/lib/pytorch/trainingSource';
import type { InitialiserSpec, LayerSpec, RunSpec } from '../../../src/lib/spec/spec';
import { exampleRun } from './exampleRun';

const sourceOf = (part: Partial<RunSpec>) => trainingSource([{ name: 'the run', spec: exampleRun(part) }]);
const sourceOfBoth = (one: Partial<RunSpec>, other: Partial<RunSpec>) =>
  trainingSource([
    { name: 'one', spec: exampleRun(one) },
    { name: 'the other', spec: exampleRun(other) },
  ]);

const deep = (depth: number, init?: InitialiserSpec, norm: LayerSpec[] = []): LayerSpec[] => [
  ...Array.from({ length: depth }, (): LayerSpec[] => [
    { kind: 'dense', units: 2, init },
    ...norm,
    { kind: 'activation', activation: 'tanh' },
  ]).flat(),
  { kind: 'dense', units: 2, init },
];

describe('one run', () => {
  test('is a program from top to bottom', () => {
    expect(sourceOf({})).toBe(`import torch
from torch import nn

torch.manual_seed(3)

def draw(n):  # two half circles that reach into each other
    labels = torch.arange(n) % 2
    angle = torch.pi * torch.rand(n)
    upper = torch.stack([torch.cos(angle), torch.sin(angle)], dim=1)
    lower = torch.stack([1 - torch.cos(angle), 0.5 - torch.sin(angle)], dim=1)
    moons = torch.where(labels[:, None] == 0, upper, lower)
    return moons + 0.2 * torch.randn(n, 2), labels

x, y = draw(40)
x_val, y_val = draw(20)

loss_of = nn.CrossEntropyLoss()

net = nn.Sequential(
    nn.Linear(2, 8), nn.ReLU(), nn.Dropout(p=0.5),
    nn.Linear(8, 2),
)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)

losses = []
for step in range(30):
    net.train()  # masks on
    optimizer.zero_grad()
    loss = loss_of(net(x), y)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())

@torch.no_grad()
def report(net):
    net.eval()  # masks off
    splits = {"training": (x, y), "validation": (x_val, y_val)}
    for split, (inputs, targets) in splits.items():
        outputs = net(inputs)
        loss = loss_of(outputs, targets)
        accuracy = (outputs.argmax(1) == targets).float().mean()
        print(f"{split}: loss {loss:.3f}, accuracy {accuracy:.3f}")

report(net)
`);
  });

  test('writes many equal layers as one line', () => {
    expect(sourceOf({ layers: deep(20) })).toContain('*[layer for _ in range(20) for layer in (nn.Linear(2, 2), nn.Tanh())],');
  });

  test.each([
    [{ kind: 'linearDefault' }, undefined],
    [{ kind: 'xavierUniform' }, 'nn.init.xavier_uniform_(layer.weight)'],
    [{ kind: 'xavierNormal', gain: 2 }, 'nn.init.xavier_normal_(layer.weight, gain=2)'],
    [{ kind: 'heNormal' }, 'nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")'],
    [
      { kind: 'heUniform', fan: 'out', nonlinearity: 'leakyRelu', negativeSlope: 0.2 },
      'nn.init.kaiming_uniform_(layer.weight, a=0.2, mode="fan_out", nonlinearity="leaky_relu")',
    ],
    [{ kind: 'uniform', bound: 1 }, 'nn.init.uniform_(layer.weight, -1, 1)'],
    [{ kind: 'uniformFanIn' }, 'nn.init.kaiming_uniform_(layer.weight, a=5**0.5)'],
    [{ kind: 'constant', value: 0.5 }, 'nn.init.constant_(layer.weight, 0.5)'],
    [{ kind: 'zeros', bias: 'zeros' }, 'nn.init.zeros_(layer.bias)'],
    [{ kind: 'linearDefault', scale: 3 }, 'layer.weight.data *= 3'],
  ] satisfies [InitialiserSpec, string | undefined][])('initialises by %o as nn.init does it', (init, call) => {
    const source = sourceOf({ layers: deep(2, init) });
    if (call === undefined) expect(source).not.toContain('nn.init');
    else expect(source).toContain(call);
  });

  test('writes U(-1/n, 1/n) once for layers of any width', () => {
    const dense = (inputs: number, units: number): LayerSpec => ({ kind: 'dense', units, init: { kind: 'uniform', bound: 1 / inputs } });
    const source = sourceOf({ layers: [dense(2, 8), dense(8, 4), dense(4, 2)] });
    expect(source.match(/nn\.init/g)).toHaveLength(1);
    expect(source).toContain('nn.init.uniform_(layer.weight, -1 / layer.in_features, 1 / layer.in_features)');
  });

  test.each([
    [{ kind: 'sgd', learningRate: 0.1 }, 'SGD(net.parameters(), lr=0.1)'],
    [
      { kind: 'sgd', learningRate: 0.1, momentum: 0.9, nesterov: true, weightDecay: 1e-4 },
      'SGD(net.parameters(), lr=0.1, momentum=0.9, nesterov=True, weight_decay=0.0001)',
    ],
    [{ kind: 'rmsprop', learningRate: 0.01, alpha: 0.9 }, 'RMSprop(net.parameters(), lr=0.01, alpha=0.9)'],
    [{ kind: 'adagrad', learningRate: 0.01, learningRateDecay: 0.1 }, 'Adagrad(net.parameters(), lr=0.01, lr_decay=0.1)'],
    [{ kind: 'adam', learningRate: 1e-3, betas: [0.8, 0.99] }, 'Adam(net.parameters(), lr=0.001, betas=(0.8, 0.99))'],
    [{ kind: 'adamw', learningRate: 1e-3, epsilon: 1e-7 }, 'AdamW(net.parameters(), lr=0.001, eps=1e-7)'],
  ] satisfies [RunSpec['optimiser'], string][])('%o is torch.optim.%s', (optimiser, call) => {
    expect(sourceOf({ optimiser })).toContain(`torch.optim.${call}`);
  });

  test('takes batches from a DataLoader and steps its schedule', () => {
    const source = sourceOf({ batchSize: 10, schedule: { kind: 'step', every: 5, factor: 0.5 } });
    expect(source).toContain('DataLoader(rows, batch_size=size, shuffle=True, drop_last=True)');
    expect(source).toContain('for inputs, targets in islice(batches(10), 30):');
    expect(source).toContain('scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.5)');
    expect(source).toContain('scheduler.step()');
  });

  test('writes residual blocks as modules of their own', () => {
    const block: LayerSpec = {
      kind: 'residual',
      layers: [{ kind: 'layerNorm' }, { kind: 'dense', units: 8 }, { kind: 'activation', activation: 'relu' }, { kind: 'dense', units: 8 }],
    };
    const source = sourceOf({ layers: [{ kind: 'dense', units: 8 }, block, block, { kind: 'rmsNorm' }, { kind: 'dense', units: 2 }] });
    expect(source).toContain('class Residual(nn.Sequential):');
    expect(source).toContain(`net = nn.Sequential(
    nn.Linear(2, 8),
    Residual(nn.LayerNorm(8), nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 8)),
    Residual(nn.LayerNorm(8), nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 8)),
    nn.RMSNorm(8),
    nn.Linear(8, 2),
)`);
    expect(sourceOf({ layers: [{ kind: 'dense', units: 8 }, block, block, block, block, { kind: 'dense', units: 2 }] })).toContain(
      '*[Residual(',
    );
  });

  test('starts layers at the same places of all blocks in one line', () => {
    const block: LayerSpec = {
      kind: 'residual',
      layers: [
        { kind: 'dense', units: 8, init: { kind: 'heNormal' } },
        { kind: 'batchNorm', gamma: 0 },
      ],
      scale: 0.5,
    };
    const source = sourceOf({ layers: [{ kind: 'dense', units: 8 }, block, block, { kind: 'dense', units: 2 }] });
    expect(source).toContain('return x + self.scale * super().forward(x)');
    expect(source).toContain('nn.BatchNorm1d(8), scale=0.5)');
    expect(source).toContain('for layer in [block[0] for block in net if isinstance(block, Residual)]:\n    nn.init.kaiming_normal_');
    expect(source).toContain('for layer in [block[1] for block in net if isinstance(block, Residual)]:\n    nn.init.zeros_(layer.weight)');
  });

  test('clips, averages, and has Lion and Muon', () => {
    const source = sourceOf({
      optimiser: { kind: 'lion', learningRate: 0.001, clipNorm: 0.5 },
      average: { kind: 'exponential', decay: 0.99, from: 10 },
    });
    expect(source).toContain('class Lion(torch.optim.Optimizer):');
    expect(source).toContain('optimizer = Lion(net.parameters(), lr=0.001)');
    expect(source).toContain('    loss.backward()\n    nn.utils.clip_grad_norm_(net.parameters(), max_norm=0.5)\n    optimizer.step()');
    expect(source).toContain('averaged = AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(0.99))');
    expect(source).toContain('    if len(losses) >= 10 and (len(losses) - 10) % 1 == 0:\n        averaged.update_parameters(net)');
    expect(source).toContain('report(averaged)');
    const muon = sourceOf({ optimiser: { kind: 'muon', learningRate: 0.02 }, schedule: { kind: 'cosine', steps: 9 } });
    expect(muon).toContain('optimizer = muon(net.parameters(), lr=0.02)');
    expect(muon).toContain(
      'scheduler = Together(*[torch.optim.lr_scheduler.CosineAnnealingLR(part, T_max=9) for part in optimizer.parts])',
    );
  });

  test('has no modes where nothing depends on them', () => {
    expect(sourceOf({ layers: deep(1) })).not.toMatch(/net\.(train|eval)\(\)/);
  });
});

describe('several runs', () => {
  test('are one function of what differs', () => {
    const optimiser = { kind: 'sgd', learningRate: 0.1 } as const;
    const source = sourceOfBoth({ optimiser: { ...optimiser, momentum: 0 } }, { optimiser: { ...optimiser, momentum: 0.9 } });
    expect(source).toContain('def train(momentum):');
    expect(source).toContain('lr=0.1, momentum=momentum)');
    expect(source).toContain('    "one": train(momentum=0),\n    "the other": train(momentum=0.9),\n');
  });

  test('pass whole optimisers where these are of different kinds', () => {
    const source = sourceOfBoth({}, { optimiser: { kind: 'adam', learningRate: 0.001 } });
    expect(source).toContain('optimizer = optimizer_of(net.parameters())');
    expect(source).toContain('train(optimizer_of=lambda parameters: torch.optim.Adam(parameters, lr=0.001))');
  });

  test('are set up by functions of their own where their layers differ', () => {
    const source = sourceOfBoth({ layers: deep(2) }, { layers: deep(2, undefined, [{ kind: 'batchNorm' }]) });
    expect(source).toContain('def make_one():');
    expect(source).toContain('nn.Linear(2, 2), nn.BatchNorm1d(2), nn.Tanh(),');
    expect(source).toContain('"the other": train(*make_the_other()),');
  });

  test('on different data are separate programs', () => {
    expect(() => sourceOfBoth({}, { data: { kind: 'xor', noise: 0, points: 40 } })).toThrow('same data');
  });
});
