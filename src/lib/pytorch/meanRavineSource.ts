/** A PyTorch program that finds the condition number for inputs with a mean and without, and goes down over two weights, in double precision. */
export function meanRavineSource(
  { mean, inputs }: { mean: number; inputs: number },
  [start, steps]: readonly [start: readonly [number, number], steps: number],
): string {
  return `import torch

def second_moments(n, mean):  # of independent inputs with variance 1
    return torch.eye(n, dtype=torch.float64) + mean**2 * torch.ones(n, n, dtype=torch.float64)

def condition(n, mean):
    curvatures = torch.linalg.eigvalsh(second_moments(n, mean))
    return (curvatures[-1] / curvatures[0]).item()

def descend(mean):
    hessian = second_moments(2, mean)
    curvatures = torch.linalg.eigvalsh(hessian)
    w = torch.tensor([${start.join(', ')}], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=(2 / (curvatures[0] + curvatures[-1])).item())
    path = [w[0].item()]
    for _ in range(${steps}):
        optimizer.zero_grad()
        (w @ hessian @ w / 2).backward()
        optimizer.step()
        path.append(w[0].item())
    return path

means = [${mean}, 0.0]
conditions = [condition(${inputs}, mean) for mean in means]
paths = [descend(mean) for mean in means]
for mean, kappa in zip(means, conditions):
    print(f"${inputs} inputs of mean {mean}: condition number {kappa:.1f}")
`;
}
