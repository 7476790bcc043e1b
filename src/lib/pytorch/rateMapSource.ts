export interface RateMapRun {
  /** Learning rate times curvature, along both directions. */
  alphaLambdas: readonly [number, number];
  momentum: number;
  /** Over which a rate is measured, after as many to settle. */
  steps: number;
}

/** A PyTorch program that predicts the rate from the iteration matrix and measures it on a descent, in double precision. */
export function rateMapSource({ alphaLambdas, momentum, steps }: RateMapRun): string {
  return `import math
import torch

momentum = ${momentum}

def predicted(alpha_lambda):
    # Velocity and position after a step, from those before it, at learning rate 1.
    step = torch.tensor([[momentum, alpha_lambda], [-momentum, 1 - alpha_lambda]], dtype=torch.float64)
    return torch.linalg.eigvals(step).abs().max().item()

def measured(alpha_lambda, steps=${steps}):
    x = torch.ones((), dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=alpha_lambda, momentum=momentum)
    growth = 0.0
    for step in range(2 * steps):
        optimizer.zero_grad()
        (x**2 / 2).backward()
        optimizer.step()
        velocity = optimizer.state[x]["momentum_buffer"] if momentum > 0 else x.grad
        size = torch.hypot(x.detach(), velocity).item()
        if size == 0:
            return 0.0
        if step >= steps:
            growth += math.log(size)
        # The descent is linear, so it may be rescaled at every step: nothing underflows or overflows.
        with torch.no_grad():
            x /= size
            velocity /= size
    return math.exp(growth / steps)

alpha_lambdas = [${alphaLambdas.join(', ')}]
rates = {"predicted": [predicted(a) for a in alpha_lambdas], "measured": [measured(a) for a in alpha_lambdas]}
for alpha_lambda, theory, practice in zip(alpha_lambdas, *rates.values()):
    print(f"alpha lambda {alpha_lambda}: predicted {theory:.4f}, measured {practice:.4f}")
`;
}
