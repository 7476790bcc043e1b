export interface FlatPointRun {
  learningRate: number;
  momentum: number;
  start: number;
  steps: number;
}

/** A PyTorch program that rolls a ball down the cubic with and without momentum, in double precision, and says whether it passes the flat point. */
export function flatPointSource({ learningRate, momentum, start, steps }: FlatPointRun): string {
  return `import torch

def roll(momentum):
    w = torch.tensor(${start}, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=${learningRate}, momentum=momentum)
    path = [w.item()]
    for step in range(${steps}):
        optimizer.zero_grad()
        (w**3 / 3).backward()
        optimizer.step()
        path.append(w.item())
    return path

paths = {"without momentum": roll(0), "with momentum": roll(${momentum})}
for name, path in paths.items():
    passed = next((step for step, w in enumerate(path) if w < 0), None)
    if passed is None:
        print(f"{name}: still {path[-1]:.4f} before the flat point after ${steps} steps")
    else:
        print(f"{name}: past the flat point at step {passed}")
`;
}
