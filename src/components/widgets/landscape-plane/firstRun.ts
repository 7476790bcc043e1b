import { defaultsOf } from '../../../lib/share/setting';
import { outcomeForPage } from './forPage';
import { schema } from './settings';
import { trainedSurroundings } from './surroundings';

/** Around the network of the defaults, trained once a build for all the pages that show it. */
export const firstOutcome = outcomeForPage(trainedSurroundings(defaultsOf(schema)));
