import { defineExperiment, seedsUpTo } from '../../experiment';
import { signalByLayer } from '../../initialization/signalByLayer';

const DEPTH = 5;

/** The share of saturated outputs in the last of five tanh layers of width 256, with weights from U(-1, 1) and from Xavier's law. */
export const experiment = defineExperiment({
  ...seedsUpTo(12),
  measure: (seed) => {
    const saturated = (init: { kind: 'uniform'; bound: number } | { kind: 'xavierUniform' }) =>
      signalByLayer(seed, { depth: DEPTH, width: 256, activation: 'tanh', init })[DEPTH - 1]?.saturated ?? NaN;
    return { unitUniform: saturated({ kind: 'uniform', bound: 1 }), xavier: saturated({ kind: 'xavierUniform' }) };
  },
  effect: 'mean',
  outcome: ({ unitUniform }) => unitUniform,
  claimed: { above: 0.7 },
});
