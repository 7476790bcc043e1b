export interface BadBatchRun {
  /** Taken off the gradient of one step. */
  push: number;
  badStep: number;
  clip: number;
  momentum: number;
  learningRate: number;
  start: number;
  steps: number;
}

/** A PyTorch program that rolls a ball into a well and disturbs it once, with its gradients clipped and without, in double precision. */
export function badBatchSource({ push, badStep, clip, momentum, learningRate, start, steps }: BadBatchRun): string {
  return `import math
import torch

def roll(clip):
    w = torch.tensor(${start}, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=${learningRate}, momentum=${momentum})
    path = [w.item()]
    for step in range(${steps}):
        optimizer.zero_grad()
        (w**4 / 4 - w**2 / 2 + 0.12 * w).backward()
        if step == ${badStep}:
            w.grad -= ${push}  # one bad batch
        if clip is not None:
            torch.nn.utils.clip_grad_norm_([w], clip)
        optimizer.step()
        path.append(w.item())
        if not math.isfinite(path[-1]):
            break
    return path

paths = {"not clipped": roll(None), "clipped": roll(${clip})}
for name, path in paths.items():
    print(f"{name}: w = {path[${badStep}]:.3f} before the bad batch, {path[-1]:.3f} in the end")
`;
}
