export interface GradientNoiseRun {
  curvature: number;
  /** Standard deviation of the noise in one example's gradient, and how many examples a gradient is the mean of. */
  noise: number;
  batch: number;
  learningRate: number;
  momentum: number;
  /** Learning rate of the descent with momentum. */
  momentumRate: number;
  /** Where the balls that come down start. */
  start: number;
  balls: number;
  steps: number;
  /** The floor is measured from this step on. */
  settled: number;
  seed: number;
  /** Draws the page's noise with the functions of the NumPy twin, instead of torch's. */
  isTwin: boolean;
}

/** A PyTorch program that sends two crowds down the noisy parabola and measures their floors against the formula, in double precision. */
export function gradientNoiseSource(run: GradientNoiseRun): string {
  const { curvature, noise, batch, learningRate, momentum, momentumRate, start, balls, steps, settled } = run;
  return `import torch

curvature, noise, batch = ${curvature}, ${noise}, ${batch}
balls, steps = ${balls}, ${steps}

${drawsSource(run)}

def descend(start, lr, momentum):
    x = torch.full((balls,), start, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=lr, momentum=momentum)
    places = [x.detach().clone()]
    for step in range(steps):
        optimizer.zero_grad()
        # The gradient of this loss is curvature * x + noise * xi.
        (curvature * x**2 / 2 + noise * xi[step] * x).sum().backward()
        optimizer.step()
        places.append(x.detach().clone())
    return torch.stack(places)

def formula(lr, momentum):
    variance = noise**2 / batch
    return lr * variance * (1 + momentum) / (curvature * (1 - momentum) * (2 * (1 + momentum) - lr * curvature))

settings = {"plain": (${learningRate}, 0), "momentum": (${momentumRate}, ${momentum})}
places = {name: descend(${start.toFixed(1)}, *chosen) for name, chosen in settings.items()}
floors = {name: (descend(0.0, *chosen)[${settled}:] ** 2).mean().item() for name, chosen in settings.items()}
for name, chosen in settings.items():
    print(f"{name}: variance at the floor {floors[name]:.4g}, formula {formula(*chosen):.4g}")
`;
}

const drawsSource = ({ seed, isTwin }: GradientNoiseRun): string =>
  isTwin
    ? `draws = normal(stream_key(${seed}), np.arange(steps * balls * batch))
xi = torch.from_numpy(draws.reshape(steps, balls, batch).mean(2))  # the mean of each batch`
    : `torch.manual_seed(${seed})
xi = torch.randn(steps, balls, batch, dtype=torch.float64).mean(2)  # the mean of each batch`;
