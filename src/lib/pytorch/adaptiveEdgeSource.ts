import { RACE_RAVINE } from '../surfaces/raceGrounds';
import type { Point } from '../surfaces/surface';
import { SLANT } from '../experiments/momentum/adamOnRavine';
import { pythonTuple } from './literals';

interface AdaptiveEdgeRun {
  learningRate: number;
  secondBeta: string;
  decays: boolean;
  start: Point;
  steps: number;
}

/** A PyTorch program that lets Adam run in a slanted ravine and looks at the curvature in coordinates stretched by its division. */
export function adaptiveEdgeSource({ learningRate, secondBeta, decays, start, steps }: AdaptiveEdgeRun): string {
  const rate = decays ? `lr * (1 - step / ${steps})` : 'lr';
  return `import math
import torch

c, s = math.cos(math.radians(${SLANT})), math.sin(math.radians(${SLANT}))
turn = torch.tensor([[c, s], [-s, c]], dtype=torch.float64)
hessian = turn.T @ torch.diag(torch.tensor([${RACE_RAVINE.along}, ${RACE_RAVINE.across}], dtype=torch.float64)) @ turn
lr, betas = ${learningRate}, (0.9, ${secondBeta})

w = torch.tensor(${pythonTuple(start)}, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=lr, betas=betas)
losses, curvatures = [(w @ hessian @ w / 2).item()], []
for step in range(${steps}):
    optimizer.param_groups[0]["lr"] = ${rate}
    optimizer.zero_grad()
    (w @ hessian @ w / 2).backward()
    optimizer.step()
    squares = optimizer.state[w]["exp_avg_sq"] / (1 - betas[1] ** (step + 1))
    root = (squares.sqrt() + 1e-8).sqrt()  # of what Adam divides by
    curvatures.append(torch.linalg.eigvalsh(hessian / torch.outer(root, root))[-1].item())
    losses.append((w.detach() @ hessian @ w.detach() / 2).item())

limit = (2 + 2 * betas[0]) / ((1 - betas[0]) * lr)
over = next((step for step, curvature in enumerate(curvatures, 1) if curvature > limit), None)
print(f"limit {limit:.1f}, passed first at step {over}; loss {losses[0]:.3g} at first, {losses[-1]:.3g} in the end")
`;
}
