import type { LayerSpec, RecordSpec, RunSpec } from '../../spec/spec';

export interface PictureRun {
  seed: number;
  /** Training pictures. */
  pictures: number;
  /** Drop probability behind both hidden layers. */
  p: number;
  /** Of the squared weights in the loss; 0 if absent. */
  weightDecay?: number;
  /** Units of each hidden layer. */
  width: number;
  /** 0.05 if absent. */
  learningRate?: number;
  /** `PICTURE_STEPS` if absent. */
  steps?: number;
  record: RecordSpec;
}

const HELD_OUT = 500;
const CLASSES = 10;
export const PICTURE_STEPS = 600;

/** Two hidden ReLU layers learn some handwritten digits, with dropout behind each of them, with weight decay, or with neither. */
export const pictureRun = ({
  seed,
  pictures,
  p,
  weightDecay = 0,
  width,
  learningRate = 0.05,
  steps = PICTURE_STEPS,
  record,
}: PictureRun): RunSpec => {
  const hidden: LayerSpec[] = [
    { kind: 'dense', units: width },
    { kind: 'activation', activation: 'relu' },
    { kind: 'dropout', p },
  ];
  return {
    seed,
    data: { kind: 'handwriting', points: pictures, validationPoints: HELD_OUT },
    layers: [...hidden, ...hidden, { kind: 'dense', units: CLASSES }],
    loss: 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate, momentum: 0.9, weightDecay },
    batchSize: 32,
    steps,
    record,
  };
};
