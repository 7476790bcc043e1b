import { networkLayers, type Layer } from '../nn/network';
import { dataShape } from '../spec/dataShape';
import type { LabNetwork } from './labNetwork';

/** How much of their chance two networks have in common. */
export interface SharedChance {
  data: boolean;
  /** Initial weights of all dense layers, of some, or of none. */
  weights: 'all' | 'some' | 'none';
  /** Which rows each step takes. */
  batches: boolean;
}

/** What of two runs is drawn alike: the streams of src/lib/spec/streams.ts depend on the seed and the layer alone. */
export function sharedChance(a: LabNetwork, b: LabNetwork): SharedChance {
  const isSameSeed = a.seed === b.seed;
  const [first, second] = [a, b].map(startsOf) as [string[], string[]];
  const same = first.filter((start, i) => start === second[i]).length;
  const weights = !isSameSeed || same === 0 ? 'none' : same === first.length && same === second.length ? 'all' : 'some';
  return {
    data: JSON.stringify([a.data, a.data.seed ?? a.seed, a.loss]) === JSON.stringify([b.data, b.data.seed ?? b.seed, b.loss]),
    weights,
    batches: a.data.points === b.data.points && a.batchSize === b.batchSize && (isSameSeed || a.batchSize === 'full'),
  };
}

/** What the initial weights of each dense layer follow from, beside the seed. */
const startsOf = (network: LabNetwork): string[] =>
  networkLayers(network.layers, dataShape(network).features)
    .filter((layer): layer is Layer & { kind: 'dense' } => layer.kind === 'dense')
    .map(({ inputs, units, bias, init }) => JSON.stringify([inputs, units, bias, init]));
