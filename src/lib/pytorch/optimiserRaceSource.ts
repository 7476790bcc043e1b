import { RACE_RAVINE, RACE_SADDLE, raceGrounds } from '../surfaces/raceGrounds';
import type { Racer } from '../experiments/momentum/optimiserRace';
import { pythonString, pythonTuple } from './literals';
import { LION } from './ownClasses';
import { ownCall, type OwnOptimiser } from './ownOptimiser';

export interface OptimiserRaceRun {
  course: 'ravine' | 'saddle';
  /** In degrees. */
  angle: number;
  steps: number;
  racers: readonly { racer: Racer; name: string; learningRate: number }[];
  /** The reader's rule, and what it is called. */
  own?: { optimiser: OwnOptimiser; name: string };
}

/** A PyTorch program that sends all optimisers down the same surface, in double precision. It leaves behind `losses[name]`. */
export function optimiserRaceSource({ course, angle, steps, racers, own }: OptimiserRaceRun): string {
  const makers = [
    ...racers.map(({ racer, name, learningRate }) => [name, CLASSES[racer](learningRate)] as const),
    ...(own ? [[own.name, ownCall(own.optimiser, 'w')] as const] : []),
  ];
  return `import math
import torch

${[LION, ...(own ? [own.optimiser.source] : [])].join('\n\n\n')}


c, s = math.cos(math.radians(${angle})), math.sin(math.radians(${angle}))

def loss_at(w):
    x, y = c * w[0] + s * w[1], c * w[1] - s * w[0]  # along the axes of the ground
    return ${LOSSES[course]}

def descend(make):
    x, y = ${pythonTuple(raceGrounds[course].start)}
    w = torch.tensor([c * x - s * y, s * x + c * y], dtype=torch.float64, requires_grad=True)
    optimizer = make([w])
    losses = [loss_at(w).item()]
    for step in range(${steps}):
        optimizer.zero_grad()
        loss_at(w).backward()
        optimizer.step()
        losses.append(loss_at(w).item())
    return losses

losses = {
${makers.map(([name, made]) => `    ${pythonString(name)}: descend(lambda w: ${made}),\n`).join('')}}
for name, path in losses.items():
    print(f"{name}: loss {path[-1]:.3g} after ${steps} steps")
`;
}

const LOSSES = {
  ravine: `${RACE_RAVINE.along} * x**2 / 2 + ${RACE_RAVINE.across} * y**2 / 2`,
  saddle: `x**2 / 2 + ${RACE_SADDLE.steepness} * y**2 * (y**2 / 4 + (${RACE_SADDLE.left} - ${RACE_SADDLE.right}) * y / 3 - ${RACE_SADDLE.left} * ${RACE_SADDLE.right} / 2)`,
} as const;

const CLASSES: Readonly<Record<Racer, (learningRate: number) => string>> = {
  sgd: (lr) => `torch.optim.SGD(w, lr=${lr})`,
  momentum: (lr) => `torch.optim.SGD(w, lr=${lr}, momentum=0.9)`,
  nesterov: (lr) => `torch.optim.SGD(w, lr=${lr}, momentum=0.9, nesterov=True)`,
  adagrad: (lr) => `torch.optim.Adagrad(w, lr=${lr})`,
  rmsprop: (lr) => `torch.optim.RMSprop(w, lr=${lr})`,
  adam: (lr) => `torch.optim.Adam(w, lr=${lr})`,
  adamw: (lr) => `torch.optim.AdamW(w, lr=${lr})`,
  lion: (lr) => `Lion(w, lr=${lr})`,
};
