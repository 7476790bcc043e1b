export interface TwoRootsRun {
  /** Learning rate times curvature. */
  alphaLambda: number;
  momentum: number;
  steps: number;
}

/** A PyTorch program that finds both eigenvalues of the step and makes the descent, in double precision. */
export function twoRootsSource({ alphaLambda, momentum, steps }: TwoRootsRun): string {
  return `import torch

alpha_lambda, momentum = ${alphaLambda}, ${momentum}

# Velocity and position after a step, from those before it, at learning rate 1.
step = torch.tensor([[momentum, alpha_lambda], [-momentum, 1 - alpha_lambda]], dtype=torch.float64)
roots = torch.linalg.eigvals(step)

x = torch.ones((), dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=alpha_lambda, momentum=momentum)
places = [x.item()]
for _ in range(${steps}):
    optimizer.zero_grad()
    (x**2 / 2).backward()
    optimizer.step()
    places.append(x.item())

print("roots:", ", ".join(f"{root.real:.4f} {root.imag:+.4f}i" for root in roots.tolist()))
print(f"the distance shrinks by {roots.abs().max():.4f} a step in the long run; after ${steps} steps x = {places[-1]:.3e}")
`;
}
