import { defaultsOf } from '../../../lib/share/setting';
import { trainedFrames } from '../../book/figure/trainedFrames';
import { framesForPage, placeFrame } from './frames';
import { allSpecs } from './model';
import { schema } from './settings';

/** The runs of the defaults, trained once a build for all the pages that show them. */
export const firstFrames = framesForPage(trainedFrames(allSpecs(defaultsOf(schema)), placeFrame));
