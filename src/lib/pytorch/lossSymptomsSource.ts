import { VALLEY, type Recipe } from '../experiments/momentum/faultyDescent';

/** A PyTorch program that goes down a valley by two recipes, in double precision. */
export function lossSymptomsSource(healthy: Recipe, faulty: Recipe, steps: number): string {
  const call = ({ learningRate, momentum, restartEvery }: Recipe) =>
    `descend(lr=${learningRate}, momentum=${momentum}${restartEvery === undefined ? '' : `, restart_every=${restartEvery}`})`;
  return `import torch

curvatures = torch.tensor([${VALLEY.curvatures.join(', ')}], dtype=torch.float64)

def descend(lr, momentum, restart_every=None):
    w = torch.tensor([${VALLEY.start.map((x) => x.toFixed(1)).join(', ')}], dtype=torch.float64, requires_grad=True)
    new_optimizer = lambda: torch.optim.SGD([w], lr=lr, momentum=momentum)
    optimizer = new_optimizer()
    loss_of = lambda: (curvatures * w**2).sum() / 2
    losses = [loss_of().item()]
    for step in range(1, ${steps + 1}):
        optimizer.zero_grad()
        loss_of().backward()
        optimizer.step()
        losses.append(loss_of().item())
        if restart_every and step % restart_every == 0:
            optimizer = new_optimizer()  # the velocity is lost
    return losses

losses = {"healthy": ${call(healthy)}, "faulty": ${call(faulty)}}
for name, values in losses.items():
    print(f"{name}: loss {values[0]:.2f} at first, {values[-1]:.2e} in the end")
`;
}
