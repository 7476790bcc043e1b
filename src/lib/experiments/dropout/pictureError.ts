import { trainedRun } from '../trainedRun';
import { PICTURE_STEPS, pictureRun, type PictureRun } from './pictureRun';

const WIDTH = 128;

/** Share of 500 other digits that are misread after training. */
export const pictureError = (run: Omit<PictureRun, 'width' | 'record'>): number => {
  const { last } = trainedRun(pictureRun({ ...run, width: WIDTH, record: { every: run.steps ?? PICTURE_STEPS, validation: true } }));
  return 1 - (last.validation?.accuracy ?? NaN);
};
