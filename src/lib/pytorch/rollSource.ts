export interface Rolling {
  learningRate: number;
  momentum: number;
  start: number;
  steps: number;
}

/**
 * The part of a program that rolls a ball down a profile with and without momentum, in double precision: it leaves behind `paths`, by name.
 * `loss` is that at the weight `w`.
 */
export const rollSource = ({ learningRate, momentum, start, steps }: Rolling, loss: string): string => `def roll(momentum):
    w = torch.tensor(${start}, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=${learningRate}, momentum=momentum)
    path = [w.item()]
    for step in range(${steps}):
        optimizer.zero_grad()
        (${loss}).backward()
        optimizer.step()
        path.append(w.item())
    return path

paths = {"without momentum": roll(0), "with momentum": roll(${momentum})}`;
