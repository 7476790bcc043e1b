import { defaultsOf } from '../../../lib/share/setting';
import { outcomeForPage } from './forPage';
import { trainedSurroundings } from './model';
import { schema } from './settings';

/** Around the network of the defaults, trained once a build for all the pages that show it. */
export const firstOutcome = outcomeForPage(trainedSurroundings(defaultsOf(schema)));
