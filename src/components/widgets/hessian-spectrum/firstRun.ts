import { defaultsOf } from '../../../lib/share/setting';
import { trainedFrames } from '../../book/figure/trainedFrames';
import { writtenFrames, spectrumFrame } from './frames';
import { spectrumSpec } from './model';
import { schema } from './settings';

/** The run of the defaults, trained once a build for all the pages that show it. */
export const firstFrames = writtenFrames(trainedFrames([spectrumSpec(defaultsOf(schema))], spectrumFrame));
