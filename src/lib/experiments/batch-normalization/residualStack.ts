import { digitsData, type DigitKind } from '../digitsData';
import type { PlainLayerSpec, RecordSpec, RunSpec } from '../../spec/spec';

export const STACK_NORMS = ['none', 'batchNorm', 'layerNorm'] as const;

export interface ResidualStack {
  /** Whether each block's input is added to its output. */
  residual: boolean;
  /** Layers in the blocks, two each. */
  depth: number;
  /** Before each activation. */
  norm: (typeof STACK_NORMS)[number];
  /** Whether the last layer of a residual block starts with weights of zero. Without the way round nothing would ever come through. */
  startsAtZero: boolean;
  learningRate: number;
  /** Handwriting if absent. */
  digits?: DigitKind;
}

export const STACK_STEPS = 300;
const POINTS = 512;
const VALIDATION_POINTS = 500;
const WIDTH = 32;
const CLASSES = 10;
const MOMENTUM = 0.9;

/**
 * Digits read by blocks of two layers of 32 ReLU units, each block in the order of He et al. (2016, "Identity mappings in deep residual
 * networks"): norm, activation, weights, twice. With the way round or without, from the same weights unless those of zero are asked for.
 */
export function residualStack(
  seed: number,
  { residual, depth, norm, startsAtZero, learningRate, digits }: ResidualStack,
  record: RecordSpec,
): RunSpec {
  const active: PlainLayerSpec[] = [...(norm === 'none' ? [] : [{ kind: norm }]), { kind: 'activation', activation: 'relu' }];
  const block = [...active, dense(WIDTH), ...active, residual && startsAtZero ? ZEROS : dense(WIDTH)];
  const blocks = Array.from({ length: depth / 2 }, () => (residual ? [{ kind: 'residual', layers: block } as const] : block));
  return {
    seed,
    data: digitsData({ points: POINTS, ...(record.validation && { validationPoints: VALIDATION_POINTS }) }, digits),
    layers: [dense(WIDTH), ...blocks.flat(), ...active, dense(CLASSES)],
    loss: 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate, momentum: MOMENTUM },
    batchSize: 64,
    steps: STACK_STEPS,
    record,
  };
}

const dense = (units: number): PlainLayerSpec => ({ kind: 'dense', units, init: { kind: 'heUniform', bias: 'zeros' } });
const ZEROS: PlainLayerSpec = { kind: 'dense', units: WIDTH, init: { kind: 'zeros', bias: 'zeros' } };
