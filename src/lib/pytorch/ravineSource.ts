import { descendSource, type Descending } from './descendSource';

export interface RavineRun extends Descending {
  /** Condition number: the curvature is 1 across the ravine and 1 / condition along it. */
  condition: number;
  /** From the x-axis to the ravine's floor, in degrees. */
  angle: number;
  momentum: number;
  bestMomentum: number;
}

/** A PyTorch program that makes the ravine's three descents, in double precision as the figure does. */
export function ravineSource(run: RavineRun): string {
  const { condition, angle, momentum, bestMomentum, steps } = run;
  return `import math
import torch

condition, angle = ${condition}, math.radians(${angle})
turn = torch.tensor([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]], dtype=torch.float64)
hessian = turn @ torch.diag(torch.tensor([1 / condition, 1], dtype=torch.float64)) @ turn.T

${descendSource(run, 'w @ hessian @ w / 2')}

# The figure cuts a path that diverges as soon as it is far outside.
runs = {"plain": descend(0), "momentum": descend(${momentum}), "best momentum": descend(${bestMomentum})}
for name, (path, losses) in runs.items():
    print(f"{name}: after ${steps} steps w = {path[-1]}, loss = {losses[-1]:.3e}")
`;
}
