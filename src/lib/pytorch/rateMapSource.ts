export interface RateMapRun {
  /** Learning rate times curvature, along both directions. */
  alphaLambdas: readonly [number, number];
  momentum: number;
}

/** A PyTorch program that predicts the rate from the iteration matrix and measures it on a descent, in double precision. */
export function rateMapSource({ alphaLambdas, momentum }: RateMapRun): string {
  return `import torch

momentum = ${momentum}

def predicted(alpha_lambda):
    # Velocity and position after a step, from those before it, at learning rate 1.
    step = torch.tensor([[momentum, alpha_lambda], [-momentum, 1 - alpha_lambda]], dtype=torch.float64)
    return torch.linalg.eigvals(step).abs().max().item()

def measured(alpha_lambda, steps=100):
    x = torch.ones((), dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=1, momentum=momentum)
    sizes = []
    for step in range(2 * steps):
        optimizer.zero_grad()
        (alpha_lambda * x**2 / 2).backward()
        optimizer.step()
        velocity = optimizer.state[x]["momentum_buffer"] if momentum > 0 else torch.zeros(())
        sizes.append(torch.hypot(x.detach(), velocity.to(x.dtype)).item())
    first, last = sizes[steps - 1], sizes[-1]
    return (last / first) ** (1 / steps) if first > 0 else 0.0

for alpha_lambda in [${alphaLambdas.join(', ')}]:
    print(f"alpha lambda {alpha_lambda}: predicted {predicted(alpha_lambda):.4f}, measured {measured(alpha_lambda):.4f}")
`;
}
