import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { train } from '../../../lib/training/train';
import { spectrumFrame } from './frames';
import { spectrumSpec, STEPS, type Settings } from './model';
import { pageRun } from './pageRun';

/** What the panel and the notebook redo, trained here and now; no further than `mostSteps`. */
export function rerun(settings: Settings, mostSteps = STEPS): ProgramRerun {
  const spec = { ...spectrumSpec(settings), steps: Math.min(STEPS, mostSteps) };
  const frames = [...train(spec)].flatMap((event) => spectrumFrame([event]) ?? []);
  return pageRun(settings, frames, spec);
}
