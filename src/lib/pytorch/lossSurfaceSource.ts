import type { CriticalPoint } from '../surfaces/surface';
import { pythonString, pythonTuple } from './literals';
import { momentumExplorerSource, type MomentumExplorerRun } from './momentumExplorerSource';

export interface LossSurfaceRun extends MomentumExplorerRun {
  criticalPoints: readonly CriticalPoint[];
  /** Of the view, in degrees. */
  turn: number;
  tilt: number;
}

/** A PyTorch program that makes both paths, asks the Hessian what kind each critical point is, and knows how to draw the surface. */
export function lossSurfaceSource(run: LossSurfaceRun): string {
  const { criticalPoints, turn, tilt } = run;
  return `${momentumExplorerSource(run)}
points = {
${criticalPoints.map(({ name, x, y }) => `    ${pythonString(name)}: ${pythonTuple([x, y])},\n`).join('')}}
curvatures = {}
for name, point in points.items():
    hessian = torch.autograd.functional.hessian(loss_at, torch.tensor(point, dtype=torch.float64))
    curvatures[name] = torch.linalg.eigvalsh(hessian).tolist()
    print(f"{name}: eigenvalues {curvatures[name]}")

def draw(x, y):  # the surface over a grid, seen as in the figure; needs matplotlib
    from matplotlib import pyplot as plt
    x, y = torch.meshgrid(x, y, indexing="xy")
    axes = plt.figure().add_subplot(projection="3d")
    axes.plot_surface(x.numpy(), y.numpy(), loss_at((x, y)).numpy())
    axes.view_init(elev=${tilt}, azim=${-90 - turn})
    plt.show()
`;
}
