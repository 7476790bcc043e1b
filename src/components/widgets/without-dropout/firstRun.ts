import { trainedRun } from '../../../lib/experiments/trainedRun';
import { defaultsOf } from '../../../lib/share/setting';
import { resultOf, sweptSpecs, type Result } from './model';
import { schema } from './settings';

const DIGITS = 4;
const short = (value: number) => Number(value.toPrecision(DIGITS));

/** The results of the defaults, trained once a build for all the pages that show them. */
export const firstResults = sweptSpecs(defaultsOf(schema)).map((spec): Result => {
  const { loss, error } = resultOf(trainedRun(spec));
  return { loss: short(loss), error: short(error) };
});
