import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { train } from '../../../lib/training/train';
import { spectrumFrame } from './frames';
import { spectrumSpec, type Settings } from './model';
import { pageRun } from './pageRun';

/** What the panel and the notebook redo, trained here and now. */
export const rerun = (settings: Settings): ProgramRerun =>
  pageRun(
    settings,
    [...train(spectrumSpec(settings))].flatMap((event) => spectrumFrame([event]) ?? []),
  );
