import { ROUNDING_SHARE } from '../../../lib/experiments/momentum/spectrum';
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
const [BETWEEN_NUMBERS, BETWEEN_FRAMES] = [',', ';'];

/** The frames of a finished run in few letters, so that they may stand in the page: step, loss and eigenvalues, frame by frame. */
export function writtenFrames(frames: readonly SpectrumFrame[]): string {
  return frames
    .map(({ step, loss, eigenvalues }) => {
      const rounding = ROUNDING_SHARE * (eigenvalues.at(-1) ?? 0);
      const short = (value: number) => (Math.abs(value) < rounding ? 0 : Number(value.toPrecision(DIGITS)));
      return [step, short(loss), ...eigenvalues.map(short)].join(BETWEEN_NUMBERS);
    })
    .join(BETWEEN_FRAMES);
}

/** What `writtenFrames` wrote. */
export function readFrames(text: string): SpectrumFrame[] {
  return text.split(BETWEEN_FRAMES).map((frame) => {
    const [step = NaN, loss = NaN, ...eigenvalues] = frame.split(BETWEEN_NUMBERS).map(Number);
    return { step, loss, eigenvalues };
  });
}
