import type { Point } from '../surfaces/surface';

export interface Descending {
  start: Point;
  learningRate: number;
  steps: number;
}

/** `def descend(momentum, lr)` of a program on a plane: places and losses, in double precision; `loss` is that at `w`. */
export const descendSource = (
  { start, learningRate, steps }: Descending,
  loss: string,
): string => `def descend(momentum, lr=${learningRate}):
    w = torch.tensor([${start[0]}, ${start[1]}], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum)
    path, losses = [], []
    for step in range(${steps + 1}):
        optimizer.zero_grad()
        loss = ${loss}
        loss.backward()
        path.append(w.tolist())
        losses.append(loss.item())
        optimizer.step()
    return path, losses`;
