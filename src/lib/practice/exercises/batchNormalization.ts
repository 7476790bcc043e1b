import { opening } from './batch-normalization/opening';
import { otherNorms } from './batch-normalization/otherNorms';
import { scaleAndStatistics } from './batch-normalization/scaleAndStatistics';
import { trainingAndUse } from './batch-normalization/trainingAndUse';
import { whyItWorks } from './batch-normalization/whyItWorks';

/** The graded exercises of chapter 4, page by page. */
export const batchNormalization = { ...opening, ...otherNorms, ...scaleAndStatistics, ...trainingAndUse, ...whyItWorks };
