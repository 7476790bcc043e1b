import { BATCH_NORM_MOMENTUM, NEGATIVE_SLOPE, NORM_EPSILONS, type Layer } from '../nn/network';
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

type Residual = Layer & { kind: 'residual' };
type PlainLayer = Exclude<Layer, Residual>;
/** A layer of the nn.Sequential: one of the network, or a residual block with its layers. */
type Entry = { kind: 'plain'; layer: PlainLayer } | { kind: 'block'; block: Residual; layers: readonly PlainLayer[] };
type Row = readonly [Entry, ...Entry[]];

/** `net = nn.Sequential(...)`, one row for each nn.Linear and what follows it, and for each residual block, then the calls of nn.init. */
export function networkSource(layers: readonly Layer[]): Pieces {
  const rows = inRows(entriesOf(layers)).map((row) => ({ source: joined(row.map(entrySource), ', '), isOne: row.length === 1 }));
  const lines = inRuns(rows).flatMap(({ source, isOne, count }) =>
    count < FEWEST_REPEATS ? Array<Pieces>(count).fill(source) : [repeated(source, isOne, count)],
  );
  return [...python`net = nn.Sequential(\n    ${indented(joined(lines, ',\n'))},\n)`, ...initialisation(layers)];
}

function entriesOf(layers: readonly Layer[]): Entry[] {
  const entries: Entry[] = [];
  for (const layer of layers) {
    if (layer.kind !== 'residual') {
      entries.push({ kind: 'plain', layer });
      continue;
    }
    const inner = entries.splice(entries.length - (layer.index - layer.from));
    entries.push({ kind: 'block', block: layer, layers: inner.flatMap((entry) => (entry.kind === 'plain' ? [entry.layer] : [])) });
  }
  return entries;
}

function repeated(row: Pieces, isOne: boolean, count: number): Pieces {
  const depth = slot('depth', String(count));
  return isOne ? python`*[${row} for _ in range(${depth})]` : python`*[layer for _ in range(${depth}) for layer in (${row})]`;
}

function entrySource(entry: Entry): Pieces {
  if (entry.kind === 'plain') return layerSource(entry.layer);
  const { block, layers } = entry;
  const scale = block.scale === 1 ? [] : python`, scale=${slot('scale', String(block.scale))}`;
  return python`Residual(${joined(layers.map(layerSource), ', ')}${scale})`;
}

function layerSource(layer: PlainLayer): Pieces {
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
      return python`nn.BatchNorm1d(${slot('width', String(layer.units))}${unless(layer.epsilon, NORM_EPSILONS.batchNorm, 'eps')}${unless(layer.momentum, BATCH_NORM_MOMENTUM, 'momentum')})`;
    case 'layerNorm':
      return python`nn.LayerNorm(${slot('width', String(layer.units))}${unless(layer.epsilon, NORM_EPSILONS.layerNorm, 'eps')})`;
    case 'rmsNorm':
      return python`nn.RMSNorm(${slot('width', String(layer.units))}${unless(layer.epsilon, NORM_EPSILONS.rmsNorm, 'eps')})`;
  }
}

function activation({ activation: kind, negativeSlope }: Layer & { kind: 'activation' }): Slot {
  const name = ACTIVATIONS[kind];
  const hasSlope = kind === 'leakyRelu' && negativeSlope !== NEGATIVE_SLOPE;
  const inline = hasSlope ? `${name}(${negativeSlope})` : `${name}()`;
  return { name: 'activation', inline, argument: hasSlope ? `lambda: ${inline}` : name, use: 'activation()' };
}

const unless = (value: number, standard: number, keyword: string): string => (value === standard ? '' : `, ${keyword}=${value}`);

function inRows(entries: readonly Entry[]): Row[] {
  const rows: [Entry, ...Entry[]][] = [];
  for (const entry of entries) {
    const last = rows[rows.length - 1];
    const begins = entry.kind === 'block' || entry.layer.kind === 'dense';
    if (begins || !last || last[0].kind === 'block') rows.push([entry]);
    else last.push(entry);
  }
  return rows;
}

/** Equal neighbours as one, with their number. */
function inRuns(rows: readonly { source: Pieces; isOne: boolean }[]): { source: Pieces; isOne: boolean; count: number }[] {
  const runs: { source: Pieces; isOne: boolean; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && inlineText(last.source) === inlineText(row.source)) last.count += 1;
    else runs.push({ ...row, count: 1 });
  }
  return runs;
}
