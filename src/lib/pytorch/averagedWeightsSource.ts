export interface AveragedWeightsRun {
  curvature: number;
  noise: number;
  learningRate: number;
  decay: number;
  start: number;
  balls: number;
  steps: number;
  seed: number;
  /** Draws the page's noise with the functions of the NumPy twin, instead of torch's. */
  isTwin: boolean;
}

/** A PyTorch program that sends a crowd down a noisy parabola and keeps the fading average of each ball, in double precision. */
export function averagedWeightsSource(run: AveragedWeightsRun): string {
  const { curvature, noise, learningRate, decay, start, balls, steps } = run;
  return `import torch
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

curvature, noise, lr, decay = ${curvature}, ${noise}, ${learningRate}, ${decay}
balls, steps = ${balls}, ${steps}
${drawsSource(run)}

class Balls(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.x = torch.nn.Parameter(torch.full((balls,), ${start.toFixed(1)}, dtype=torch.float64))

def descend(is_lowered):
    model = Balls()
    average = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(decay))
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=steps) if is_lowered else None
    places, averages = [model.x.detach().clone()], [model.x.detach().clone()]
    for step in range(steps):
        optimizer.zero_grad()
        # The gradient of this loss is curvature * x + noise * xi.
        (curvature * model.x**2 / 2 + noise * xi[step] * model.x).sum().backward()
        optimizer.step()
        average.update_parameters(model)
        if scheduler:
            scheduler.step()
        places.append(model.x.detach().clone())
        averages.append(average.module.x.detach().clone())
    return torch.stack(places), torch.stack(averages)

constant, averaged = descend(is_lowered=False)
lowered, _ = descend(is_lowered=True)
crowds = {"last": constant, "average": averaged, "lowered": lowered}
mean_squares = {name: (places**2).mean(1).tolist() for name, places in crowds.items()}
for name, squares in mean_squares.items():
    print(f"{name}: mean square {squares[-1]:.4g} after {steps} steps")
`;
}

const drawsSource = ({ seed, isTwin }: AveragedWeightsRun): string =>
  isTwin
    ? `xi = torch.from_numpy(normal(stream_key(${seed}), np.arange(steps * balls)).reshape(steps, balls))`
    : `torch.manual_seed(${seed})
xi = torch.randn(steps, balls, dtype=torch.float64)`;
