import type { Moment } from '../../../lib/training/message';
import type { RunSpec } from '../../../lib/spec/spec';
import { train } from '../../../lib/training/train';

/** The frames of runs side by side, trained to their end: at build, what a page shows before its script runs. */
export function trainedFrames<Frame>(
  specs: readonly RunSpec[],
  toFrame: (moment: Moment, before: Frame | undefined) => Frame | undefined,
): Frame[] {
  const runs = specs.map((spec) => [...train(spec)]);
  const frames: Frame[] = [];
  for (let index = 0; index < Math.max(...runs.map((events) => events.length)); index++) {
    const frame = toFrame(
      runs.map((events) => events[index]),
      frames.at(-1),
    );
    if (frame) frames.push(frame);
  }
  return frames;
}
