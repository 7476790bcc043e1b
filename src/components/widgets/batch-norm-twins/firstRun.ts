import { trainedRun } from '../../../lib/experiments/trainedRun';
import { defaultsOf } from '../../../lib/share/setting';
import { curveOf, sweptSpecs } from './model';
import { schema } from './settings';

/** The runs of the defaults, trained once a build for all the pages that show them. */
export const firstCurves = sweptSpecs(defaultsOf(schema)).map((spec) => curveOf(trainedRun(spec)));
