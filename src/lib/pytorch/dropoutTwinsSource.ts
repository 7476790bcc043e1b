export interface DropoutTwinsRun {
  p: number;
  data: 'polynomial' | 'moons';
  noise: number;
  points: number;
  validationPoints: number;
  width: number;
  learningRate: number;
  momentum: number;
  steps: number;
  seed: number;
}

/** A PyTorch program that trains the figure's two networks: same data, same initial weights, one with dropout. */
export function dropoutTwinsSource(run: DropoutTwinsRun): string {
  const { p, points, validationPoints, width, learningRate, momentum, steps, seed } = run;
  return `import copy
import torch
from torch import nn

torch.manual_seed(${seed})

${dataSource(run)}

x, y = draw(${points})
x_val, y_val = draw(${validationPoints})

net = nn.Sequential(
    nn.Linear(2, ${width}), nn.ReLU(), nn.Dropout(p=${p}),
    nn.Linear(${width}, ${width}), nn.ReLU(), nn.Dropout(p=${p}),
    nn.Linear(${width}, 2),
)
twin = copy.deepcopy(net)  # the same weights, without dropout
twin[2].p = twin[5].p = 0.0

loss_of = nn.CrossEntropyLoss()

def fit(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=${learningRate}, momentum=${momentum})
    for step in range(${steps}):
        model.train()  # masks on
        optimizer.zero_grad()
        loss_of(model(x), y).backward()
        optimizer.step()

@torch.no_grad()
def report(name, model):
    model.eval()  # masks off
    for split, inputs, labels in [("training", x, y), ("validation", x_val, y_val)]:
        logits = model(inputs)
        accuracy = (logits.argmax(1) == labels).float().mean()
        print(f"{name}, {split}: loss {loss_of(logits, labels):.3f}, accuracy {accuracy:.3f}")

for name, model in [("without", twin), ("with dropout", net)]:
    fit(model)
    report(name, model)
`;
}

function dataSource({ data, noise }: DropoutTwinsRun): string {
  if (data === 'moons') {
    return `def draw(n):  # two half circles that reach into each other
    labels = torch.arange(n) % 2
    angle = torch.pi * torch.rand(n)
    upper = torch.stack([torch.cos(angle), torch.sin(angle)], dim=1)
    lower = torch.stack([1 - torch.cos(angle), 0.5 - torch.sin(angle)], dim=1)
    moons = torch.where(labels[:, None] == 0, upper, lower)
    return moons + ${noise} * torch.randn(n, 2), labels`;
  }
  return `def draw(n):  # class 1 above a cubic; noise in the height makes the side uncertain
    points = 2 * torch.rand(n, 2) - 1
    boundary = 2.4 * points[:, 0] ** 3 - 1.6 * points[:, 0]
    return points, (points[:, 1] + ${noise} * torch.randn(n) > boundary).long()`;
}
