import type { Evaluation } from '../../../lib/nn/evaluateLoss';
import type { DataTable } from './DataPanel';

/** A network as it was measured at one step. */
interface Measured {
  training: Evaluation;
  validation: Evaluation;
}

interface Names {
  caption: string;
  step: string;
  training: string;
  validation: string;
  loss: string;
  /** Of the validation accuracy. */
  accuracy: string;
}

/** Losses and accuracies of networks that train side by side, a row a frame. */
export function lossTable(
  frames: readonly { step: number; states: readonly Measured[] }[],
  networks: readonly string[],
  { caption, step, training, validation, loss, accuracy }: Names,
): DataTable {
  return {
    caption,
    columns: [
      step,
      ...networks.flatMap((name) => [`${training} ${loss}, ${name}`, `${validation} ${loss}, ${name}`, `${accuracy}, ${name}`]),
    ],
    rows: frames.map((frame) => [
      frame.step,
      ...frame.states.flatMap((state) => [state.training.loss, state.validation.loss, state.validation.accuracy ?? '']),
    ]),
  };
}
