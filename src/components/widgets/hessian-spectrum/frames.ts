import type { Moment } from '../../../lib/training/message';

/** The network after some steps. */
export interface SpectrumFrame {
  step: number;
  loss: number;
  /** Of the Hessian of the training loss, smallest first. */
  eigenvalues: readonly number[];
}

/** What a record shows; nothing from any other event. */
export function spectrumFrame([event]: Moment): SpectrumFrame | undefined {
  if (event?.kind !== 'record') return undefined;
  const { step, training, curvature } = event;
  if (!training || !curvature?.eigenvalues) throw new Error('A spectrum is recorded with loss and curvature');
  return { step, loss: training.loss, eigenvalues: Array.from(curvature.eigenvalues) };
}

/** Digits of what stands in the page as it is built: more than is seen. */
const DIGITS = 3;

/** The frames of a finished run, small enough to stand in the page. */
export function framesForPage(frames: readonly SpectrumFrame[]): SpectrumFrame[] {
  const short = (value: number) => Number(value.toPrecision(DIGITS));
  return frames.map(({ step, loss, eigenvalues }) => ({ step, loss: short(loss), eigenvalues: eigenvalues.map(short) }));
}
