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
    for step in range(${steps}):
        if w.item() < 0:
            return f"passes the flat point at step {step}"
        optimizer.zero_grad()
        (w**3 / 3).backward()
        optimizer.step()
    return f"is still {w.item():.4f} before the flat point after ${steps} steps"

for momentum in [0, ${momentum}]:
    print(f"momentum {momentum}: {roll(momentum)}")
`;
}
