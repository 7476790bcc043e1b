export interface GradientNoiseRun {
  curvature: number;
  /** Standard deviation of the gradient's noise. */
  noise: number;
  learningRate: number;
  momentum: number;
  /** Learning rate of the descent with momentum. */
  momentumRate: number;
  balls: number;
  steps: number;
  /** The floor is measured from this step on. */
  settled: number;
  seed: number;
}

/** A PyTorch program that measures the noise floor of a crowd of balls and compares it with the formula, in double precision. */
export function gradientNoiseSource(run: GradientNoiseRun): string {
  const { curvature, noise, learningRate, momentum, momentumRate, balls, steps, settled, seed } = run;
  return `import torch

curvature, noise = ${curvature}, ${noise}

def measured(lr, momentum):
    torch.manual_seed(${seed})
    x = torch.zeros(${balls}, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=lr, momentum=momentum)
    squares = []
    for step in range(${steps}):
        optimizer.zero_grad()
        # The gradient of this loss is curvature * x + noise * xi.
        xi = torch.randn(${balls}, dtype=torch.float64)
        (curvature * x**2 / 2 + noise * xi * x).sum().backward()
        optimizer.step()
        squares.append((x.detach() ** 2).mean().item())
    return sum(squares[${settled}:]) / len(squares[${settled}:])

def formula(lr, momentum):
    return lr * noise**2 * (1 + momentum) / (curvature * (1 - momentum) * (2 * (1 + momentum) - lr * curvature))

for lr, momentum in [(${learningRate}, 0), (${momentumRate}, ${momentum})]:
    print(f"lr {lr:.4g}, momentum {momentum}: variance {measured(lr, momentum):.4g}, formula {formula(lr, momentum):.4g}")
`;
}
