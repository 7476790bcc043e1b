import { stepLengths } from '../../../lib/experiments/momentum/stepLengths';
import type { OptimiserSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export const STEPS = 150;
/** The step at which one gradient is a hundred times as large. */
export const SPIKE = 50;
const SPIKED = 100;
/** By which a fading gradient shrinks in a step. */
const FADING = 0.95;

export const GRADIENT_KINDS = ['steady', 'spike', 'fading'] as const;
export const RACERS = ['momentum', 'adagrad', 'rmsprop', 'adam'] as const;
export type Racer = (typeof RACERS)[number];

/** With PyTorch's defaults. The learning rate is a power of two: dividing by it rounds nothing. */
export const LEARNING_RATE = 2 ** -10;
const SPECS: Readonly<Record<Racer, OptimiserSpec>> = {
  momentum: { kind: 'sgd', learningRate: LEARNING_RATE, momentum: 0.9 },
  adagrad: { kind: 'adagrad', learningRate: LEARNING_RATE },
  rmsprop: { kind: 'rmsprop', learningRate: LEARNING_RATE },
  adam: { kind: 'adam', learningRate: LEARNING_RATE },
};

/** The gradient of every step. */
export const gradientsOf = ({ gradients, scale }: Settings): number[] =>
  Array.from({ length: STEPS }, (_, step) => {
    switch (gradients) {
      case 'steady':
        return scale;
      case 'spike':
        return step === SPIKE ? SPIKED * scale : scale;
      case 'fading':
        return scale * FADING ** step;
    }
  });

export interface Lengths {
  racer: Racer;
  lengths: number[];
}

export const lengthsOf = (settings: Settings): Lengths[] => {
  const gradients = gradientsOf(settings);
  return RACERS.map((racer) => ({ racer, lengths: stepLengths(SPECS[racer], gradients) }));
};
