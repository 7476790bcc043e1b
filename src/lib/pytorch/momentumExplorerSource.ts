import { OWN, UNTIL_LOADED } from '../surfaces/exploration';
import { ownEngine } from '../surfaces/own/engine';
import { descendSource, type Descending } from './descendSource';

/** Each surface as a PyTorch user would write it; the tests hold it to src/lib/surfaces. */
const LOSSES: Readonly<Record<string, string>> = {
  saddle: `    valley = (x - 0.25 * y**2) ** 2 / 2
    return valley + 0.25 * y**2 * (y**2 / 4 - 0.4 * y / 3 - 0.96)`,
  'double-well': `    wells = x**2 * (x**2 / 4 + 0.5 * x / 3 - 0.75)
    return wells + (y - 0.4 * x) ** 2`,
  ravine: `    turn = torch.tensor(torch.pi / 12, dtype=w.dtype)
    along = torch.cos(turn) * x + torch.sin(turn) * y
    across = torch.cos(turn) * y - torch.sin(turn) * x
    return (0.2 * along**2 + 20 * across**2) / 2`,
  himmelblau: `    hills = (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2
    return hills / 100 + 0.004 * ((x - 3) ** 2 + (y - 2) ** 2)`,
};

export interface MomentumExplorerRun extends Descending {
  surface: string;
  /** Of the surface that the reader typed. */
  formula: string;
  momentum: number;
}

/** A PyTorch program that makes the explorer's paths, in double precision as the figure does. Throws for an unknown surface. */
export function momentumExplorerSource(run: MomentumExplorerRun): string {
  const { momentum, learningRate, steps } = run;
  const { loss, needsMath } = lossOf(run);
  return `${needsMath ? 'import math\n' : ''}import torch

def loss_at(w):
    x, y = w
${loss}

${descendSource(run, 'loss_at(w)')}

runs = {
    "without momentum": descend(0),
    "without momentum, effective rate": descend(0, lr=${learningRate} / (1 - ${momentum})),
    "with momentum": descend(${momentum}),
}
for name, (path, losses) in runs.items():
    print(f"{name}, after ${steps} steps: w = {path[-1]}, loss = {losses[-1]:.6f}")
`;
}

/** The lines of the loss. */
function lossOf({ surface, formula }: MomentumExplorerRun): { loss: string; needsMath: boolean } {
  const engine = ownEngine();
  if (surface === OWN && engine) {
    const { expression, needsMath } = engine.lossSource(formula);
    return { loss: `    return ${expression}`, needsMath };
  }
  const loss = LOSSES[surface === OWN ? UNTIL_LOADED : surface];
  if (!loss) throw new Error(`No PyTorch source for the surface '${surface}'`);
  return { loss, needsMath: false };
}
