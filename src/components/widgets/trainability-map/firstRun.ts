import { trainedRun } from '../../../lib/experiments/trainedRun';
import { defaultsOf } from '../../../lib/share/setting';
import { cellLoss, COARSE, mapSpecs, type CellLoss } from './model';
import { schema } from './settings';

const DIGITS = 3;

/** The first round of the defaults, trained once a build for all the pages that show it. */
export const firstLosses: CellLoss[] = mapSpecs(defaultsOf(schema))
  .slice(0, COARSE)
  .map((spec) => cellLoss(trainedRun(spec)))
  .map((loss) => (loss === null ? null : Number(loss.toPrecision(DIGITS))));
