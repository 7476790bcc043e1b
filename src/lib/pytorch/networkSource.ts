import { BATCH_NORM_EPSILON, BATCH_NORM_MOMENTUM, NEGATIVE_SLOPE, type Layer } from '../nn/network';
import type { Activation } from '../spec/spec';
import { initialisation } from './initialiserSource';
import { indented, inlineText, joined, python, slot, type Pieces, type Slot } from './pieces';

/** As many equal rows of layers are written as one. */
const FEWEST_REPEATS = 4;

const ACTIVATIONS: Readonly<Record<Activation, string>> = {
  identity: 'nn.Identity',
  relu: 'nn.ReLU',
  leakyRelu: 'nn.LeakyReLU',
  tanh: 'nn.Tanh',
  sigmoid: 'nn.Sigmoid',
};

/** `net = nn.Sequential(...)`, one row for each nn.Linear and what follows it, then the calls of nn.init. */
export function networkSource(layers: readonly Layer[]): Pieces {
  const rows = inRows(layers).map((row) => joined(row.map(layerSource), ', '));
  const lines = inRuns(rows).flatMap(({ row, count }) =>
    count < FEWEST_REPEATS ? Array<Pieces>(count).fill(row) : [repeated(row, count)],
  );
  return [...python`net = nn.Sequential(\n    ${indented(joined(lines, ',\n'))},\n)`, ...initialisation(layers)];
}

function repeated(row: Pieces, count: number): Pieces {
  return python`*[layer for _ in range(${slot('depth', String(count))}) for layer in (${row})]`;
}

function layerSource(layer: Layer): Pieces {
  switch (layer.kind) {
    case 'dense': {
      const width = slot('width', String(layer.units));
      return python`nn.Linear(${slot('width', String(layer.inputs))}, ${width}${layer.bias ? '' : ', bias=False'})`;
    }
    case 'activation':
      return [activation(layer)];
    case 'dropout':
      return python`nn.Dropout(p=${slot('p', String(layer.p))})`;
    case 'noise':
      return python`Noise(shift=${slot('shift', String(layer.shift))}, scale=${slot('scale', String(layer.scale))})`;
    case 'batchNorm':
      return python`nn.BatchNorm1d(${slot('width', String(layer.units))}${unless(layer.epsilon, BATCH_NORM_EPSILON, 'eps')}${unless(layer.momentum, BATCH_NORM_MOMENTUM, 'momentum')})`;
  }
}

function activation({ activation: kind, negativeSlope }: Layer & { kind: 'activation' }): Slot {
  const name = ACTIVATIONS[kind];
  const hasSlope = kind === 'leakyRelu' && negativeSlope !== NEGATIVE_SLOPE;
  const inline = hasSlope ? `${name}(${negativeSlope})` : `${name}()`;
  return { name: 'activation', inline, argument: hasSlope ? `lambda: ${inline}` : name, use: 'activation()' };
}

const unless = (value: number, standard: number, keyword: string): string => (value === standard ? '' : `, ${keyword}=${value}`);

function inRows(layers: readonly Layer[]): Layer[][] {
  const rows: Layer[][] = [];
  for (const layer of layers) {
    const last = rows[rows.length - 1];
    if (layer.kind === 'dense' || !last) rows.push([layer]);
    else last.push(layer);
  }
  return rows;
}

/** Equal neighbours as one, with their number. */
function inRuns(rows: readonly Pieces[]): { row: Pieces; count: number }[] {
  const runs: { row: Pieces; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && inlineText(last.row) === inlineText(row)) last.count += 1;
    else runs.push({ row, count: 1 });
  }
  return runs;
}
