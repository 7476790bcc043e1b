import { trainedRun } from '../../../lib/experiments/trainedRun';
import { defaultsOf } from '../../../lib/share/setting';
import { cleanError, sweptSpecs } from './model';
import { schema } from './settings';

const DIGITS = 3;

/** The errors of the defaults, trained once a build for all the pages that show them. */
export const firstErrors = sweptSpecs(defaultsOf(schema)).map((spec) => Number(cleanError(trainedRun(spec)).toPrecision(DIGITS)));
