import { edgeOfChaos } from './initialization/edgeOfChaos';
import { inPractice } from './initialization/inPractice';
import { learningRateAndWidth } from './initialization/learningRateAndWidth';
import { manyLayers } from './initialization/manyLayers';
import { opening } from './initialization/opening';
import { recipes } from './initialization/recipes';

/** The graded exercises of chapter 2, page by page. */
export const initialization = { ...edgeOfChaos, ...inPractice, ...learningRateAndWidth, ...manyLayers, ...opening, ...recipes };
