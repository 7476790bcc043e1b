import { significant } from '../format/significant';
import type { DataSpec, RunSpec } from '../spec/spec';
import { isTable, type TableKind } from '../spec/tables';
import { pythonLiteral } from './literals';
import { ownImports, ownSplitSource, ownTensors } from './ownSource';
import { tableImports, tableSplit, tableTensors } from './tableSource';

const GAP_DIGITS = 6;

/** How a class number of each row stands in the data: as it is, or as the values -1 and 1 of the squared error. */
type Targets = (labels: string) => string;

/** `def draw(n)` as a PyTorch user would write it: inputs and targets, with torch's own random numbers. Real data is split instead, as the page has it. */
export function drawSource({ data, loss, seed }: Pick<RunSpec, 'data' | 'loss' | 'seed'>): string {
  if (isOfTable(data)) return tableSplit(data, seed);
  if (data.kind === 'own') return ownSplitSource(data, seed);
  return drawnBy(data, loss === 'crossEntropy' ? (labels) => labels : (labels) => `2.0 * ${labels}[:, None] - 1`);
}

/** The calls of `draw` for the training and the validation data, or the rows of real data. */
export function drawCalls({ data, loss }: Pick<RunSpec, 'data' | 'loss'>): string {
  if (isOfTable(data)) return tableTensors(data);
  if (data.kind === 'own') return ownTensors(data, loss);
  const training = `x, y = draw(${data.points})`;
  if (!data.validationPoints) return training;
  const clean = data.kind === 'regression' && data.cleanValidation ? ', noise=0' : '';
  return `${training}\nx_val, y_val = draw(${data.validationPoints}${clean})`;
}

/** What it imports beyond torch. */
export function drawImports(data: DataSpec): string[] {
  if (isOfTable(data)) return tableImports(data.kind);
  if (data.kind === 'own') return ownImports(data);
  return data.kind === 'digits' ? ['from deepnetworks_twin import create_data_set  # a file of the book, beside its notebooks'] : [];
}

const isOfTable = (data: DataSpec): data is DataSpec & { kind: TableKind } => isTable(data.kind);

function drawnBy(data: Exclude<DataSpec, { kind: TableKind | 'own' }>, targets: Targets): string {
  switch (data.kind) {
    case 'moons':
      return `def draw(n):  # two half circles that reach into each other
    labels = torch.arange(n) % 2
    angle = torch.pi * torch.rand(n)
    upper = torch.stack([torch.cos(angle), torch.sin(angle)], dim=1)
    lower = torch.stack([1 - torch.cos(angle), 0.5 - torch.sin(angle)], dim=1)
    moons = torch.where(labels[:, None] == 0, upper, lower)
    return moons + ${data.noise} * torch.randn(n, 2), ${targets('labels')}`;
    case 'circles':
      return `def draw(n):  # a circle around a smaller one
    labels = torch.arange(n) % 2
    radius, angle = 1 - 0.5 * labels, 2 * torch.pi * torch.rand(n)
    circles = torch.stack([radius * torch.cos(angle), radius * torch.sin(angle)], dim=1)
    return circles + ${data.noise} * torch.randn(n, 2), ${targets('labels')}`;
    case 'spirals':
      return `def draw(n):  # arms that wind around the origin
    labels, radius = torch.arange(n) % ${data.arms}, torch.rand(n)
    angle = 2 * torch.pi * (1.25 * radius + labels / ${data.arms})
    arms = torch.stack([radius * torch.cos(angle), radius * torch.sin(angle)], dim=1)
    return arms + ${data.noise} * torch.randn(n, 2), ${targets('labels')}`;
    case 'blobs':
      return `def draw(n):  # clouds around points on the unit circle
    labels = torch.arange(n) % ${data.classes}
    angle = 2 * torch.pi * labels / ${data.classes}
    centres = torch.stack([torch.cos(angle), torch.sin(angle)], dim=1)
    return centres + ${data.noise} * torch.randn(n, 2), ${targets('labels')}`;
    case 'xor':
      return `def draw(n):  # class 0 where both coordinates have the same sign
    labels = torch.arange(n) % 2
    first, second = 2 * torch.rand(n) - 1, torch.rand(n)
    second = torch.where((first >= 0) == (labels == 0), second, -second)
    return torch.stack([first, second], dim=1) + ${data.noise} * torch.randn(n, 2), ${targets('labels')}`;
    case 'polynomial':
      return `def draw(n):  # class 1 above a cubic, seen through noise
    points = 2 * torch.rand(n, 2) - 1
    boundary = 2.4 * points[:, 0] ** 3 - 1.6 * points[:, 0]
    labels = (points[:, 1] + ${data.noise} * torch.randn(n) > boundary).long()
    return points, ${targets('labels')}`;
    case 'regression':
      return `def draw(n, noise=${data.noise}):  # a sine, seen through noise
    x = 2 * torch.rand(n, 1) - 1${data.gap ? `\n    x = x * ${significant(1 - data.gap, GAP_DIGITS)} + ${data.gap} * torch.sign(x)  # nothing in the middle` : ''}
    return x, torch.sin(torch.pi * x) + noise * torch.randn(n, 1)`;
    case 'digits':
      return `def draw(n):  # strokes, bent and moved, with noise on every pixel
    digits = ${pythonLiteral({ kind: data.kind, size: data.size, noise: data.noise }).slice(0, -1)}, "points": n}
    run = {"data": digits, "seed": torch.randint(2**31, ()).item(), "loss": "crossEntropy"}
    images, labels = create_data_set(run)["training"]
    return torch.from_numpy(images), torch.from_numpy(labels).long()`;
  }
}
