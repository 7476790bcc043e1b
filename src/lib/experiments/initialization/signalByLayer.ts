import type { LayerRecord } from '../../training/event';
import { trainedRun } from '../trainedRun';
import { deepNetwork, spirals, type DeepNetwork } from './deepNetwork';

const ROWS = 100;

/** What the activations of an untrained network say about its signal, from the first hidden layer to the last. */
export function signalByLayer(seed: number, network: Omit<DeepNetwork, 'outputs'>): LayerRecord[] {
  const { last } = trainedRun({
    seed,
    data: { ...spirals, points: ROWS },
    layers: deepNetwork({ ...network, outputs: 2 }),
    loss: 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate: 0.1 },
    batchSize: 'full',
    steps: 0,
    record: { every: 1, layers: { rows: ROWS, histogramBins: 1 } },
  });
  return (last.layers ?? []).filter(({ layer }) => layer % 2 === 1);
}

/** The factor by which the signal's root mean square changes from one layer to the next, from the first hidden layer to the last. */
export function signalFactor(seed: number, network: Omit<DeepNetwork, 'outputs'>): number {
  const signals = signalByLayer(seed, network).map(({ outputs }) => outputs.rms);
  const steps = signals.length - 1;
  return ((signals[steps] ?? NaN) / (signals[0] ?? NaN)) ** (1 / steps);
}
