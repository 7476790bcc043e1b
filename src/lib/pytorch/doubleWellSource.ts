export interface DoubleWellRun {
  learningRate: number;
  momentum: number;
  start: number;
  steps: number;
}

/** A PyTorch program that rolls both balls of the tilted double well and counts how often each crosses the hill, in double precision. */
export function doubleWellSource({ learningRate, momentum, start, steps }: DoubleWellRun): string {
  return `import torch

def loss_at(x):
    return x**4 / 4 - x**2 / 2 + 0.12 * x

def roll(momentum):
    x = torch.tensor(${start}, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=${learningRate}, momentum=momentum)
    path = [x.item()]
    for step in range(${steps}):
        optimizer.zero_grad()
        loss_at(x).backward()
        optimizer.step()
        path.append(x.item())
    return path

paths = {"without momentum": roll(0), "with momentum": roll(${momentum})}
# The hilltop between the wells is the middle root of x^3 - x + 0.12.
hilltop = 0.12180725514676445
for name, path in paths.items():
    crossings = sum((a > hilltop) != (b > hilltop) for a, b in zip(path, path[1:]))
    print(f"{name}: over the hill {crossings} times, x = {path[-1]:.4f} after ${steps} steps")
`;
}
