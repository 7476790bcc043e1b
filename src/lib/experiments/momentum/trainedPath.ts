import { createDataSet } from '../../data/createDataSet';
import { lossFunction, type LossFunction } from '../../nn/lossGradient';
import { networkLayers, type Layer } from '../../nn/network';
import type { RunSpec } from '../../spec/spec';
import { Run } from '../../training/run';
import { weightVector } from './weightVector';

/** A trained network and how it came there, snapshot by snapshot. */
export interface TrainedPath {
  layers: readonly Layer[];
  loss: LossFunction;
  steps: number[];
  losses: number[];
  weights: Float64Array[];
  divergedAt?: number;
}

/** Trains, and keeps the weights at every record. */
export function trainedPath(spec: RunSpec): TrainedPath {
  const { training } = createDataSet(spec);
  const layers = networkLayers(spec.layers, training.inputs.length / training.count);
  const loss = lossFunction(layers, spec.loss, training.inputs, training.targets, training.count);
  const path: TrainedPath = { layers, loss, steps: [], losses: [], weights: [] };
  const run = new Run(spec);
  try {
    for (let events = run.start(); ; events = run.advance(Infinity)) {
      for (const event of events) {
        if (event.kind === 'diverged') path.divergedAt = event.step;
        if (event.kind !== 'record') continue;
        const weights = weightVector(run.parameters());
        path.steps.push(event.step);
        path.losses.push(loss.valueAt(weights));
        path.weights.push(weights);
      }
      if (run.isOver) return path;
    }
  } finally {
    run.dispose();
  }
}
