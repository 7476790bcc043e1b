export interface SaddleEscapeRun {
  /** The negative eigenvalue, the distance from the ridge at the start, and the one at which the ball has left. */
  curvature: number;
  offset: number;
  radius: number;
  learningRate: number;
  momentum: number;
}

/** A PyTorch program that counts the steps to escape along the eigenvector, and predicts them from the eigenvalue, in double precision. */
export function saddleEscapeSource({ curvature, offset, radius, learningRate, momentum }: SaddleEscapeRun): string {
  return `import math
import torch

curvature, offset, radius, lr = ${curvature}, ${offset}, ${radius}, ${learningRate}

def leave(momentum):
    y = torch.tensor(offset, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([y], lr=lr, momentum=momentum)
    path = [y.item()]
    while abs(path[-1]) < radius:
        optimizer.zero_grad()
        (curvature * y**2 / 2).backward()
        optimizer.step()
        path.append(y.item())
    return path

def predicted(momentum):
    half = (1 + momentum - lr * curvature) / 2
    growth = half + math.sqrt(half**2 - momentum)
    share = (growth - momentum) / (growth - momentum / growth)
    return math.log(radius / (share * offset)) / math.log(growth)

paths = {"without momentum": leave(0), "with momentum": leave(${momentum})}
for (name, path), momentum in zip(paths.items(), [0, ${momentum}]):
    print(f"{name}: {len(path) - 1} steps, predicted {predicted(momentum):.1f}")
`;
}
