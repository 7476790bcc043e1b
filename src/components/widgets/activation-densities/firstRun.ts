import { defaultsOf } from '../../../lib/share/setting';
import { trainedFrames } from '../../book/figure/trainedFrames';
import { densityFrame } from './frames';
import { twinSpecs } from './model';
import { schema } from './settings';

/** The runs of the defaults, trained once a build for all the pages that show them. */
export const firstFrames = trainedFrames(twinSpecs(defaultsOf(schema)), densityFrame);
