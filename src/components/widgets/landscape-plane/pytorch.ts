import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import type { Settings } from './model';
import { pageRun } from './pageRun';
import { trainedSurroundings } from './surroundings';

/** What the panel and the notebook redo, trained here and now. */
export const rerun = (settings: Settings): ProgramRerun => pageRun(settings, trainedSurroundings(settings));
