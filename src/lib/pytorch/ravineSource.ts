import type { Point } from '../surfaces/surface';

export interface RavineRun {
  /** Condition number: the curvature is 1 across the ravine and 1 / condition along it. */
  condition: number;
  /** From the x-axis to the ravine's floor, in degrees. */
  angle: number;
  learningRate: number;
  momentum: number;
  bestMomentum: number;
  start: Point;
  steps: number;
}

/** A PyTorch program that makes the ravine's three descents, in double precision as the figure does. */
export function ravineSource({ condition, angle, learningRate, momentum, bestMomentum, start, steps }: RavineRun): string {
  return `import math
import torch

condition, angle = ${condition}, math.radians(${angle})
turn = torch.tensor([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]], dtype=torch.float64)
hessian = turn @ torch.diag(torch.tensor([1 / condition, 1], dtype=torch.float64)) @ turn.T

def descend(momentum):
    w = torch.tensor([${start[0]}, ${start[1]}], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=${learningRate}, momentum=momentum)
    path, losses = [], []
    for step in range(${steps + 1}):
        optimizer.zero_grad()
        loss = w @ hessian @ w / 2
        loss.backward()
        path.append(w.tolist())
        losses.append(loss.item())
        optimizer.step()
    return path, losses

# The figure cuts a path that diverges as soon as it is far outside.
runs = {"plain": descend(0), "momentum": descend(${momentum}), "best momentum": descend(${bestMomentum})}
for name, (path, losses) in runs.items():
    print(f"{name}: after ${steps} steps w = {path[-1]}, loss = {losses[-1]:.3e}")
`;
}
