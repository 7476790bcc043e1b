import { defaultsOf } from '../../../lib/share/setting';
import { trainedFrames } from '../../book/figure/trainedFrames';
import { framesForPage, raceFrame } from './frames';
import { raceSpecs } from './model';
import { schema } from './settings';

/** The race of the defaults, run once a build for all the pages that show it. */
export const firstFrames = framesForPage(trainedFrames(raceSpecs(defaultsOf(schema)), raceFrame));
