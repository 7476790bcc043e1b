import { defaultsOf } from '../../../lib/share/setting';
import { trainedFrames } from '../../book/figure/trainedFrames';
import { framesForPage, spectrumFrame } from './frames';
import { spectrumSpec } from './model';
import { schema } from './settings';

/** The run of the defaults, trained once a build for all the pages that show it. */
export const firstFrames = framesForPage(trainedFrames([spectrumSpec(defaultsOf(schema))], spectrumFrame));
