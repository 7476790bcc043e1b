import { defaultsOf } from '../../../lib/share/setting';
import { packedTwins, twins } from './model';
import { schema } from './settings';

/** Both courses of the defaults, trained once a build for all the pages that show them. */
export const firstTwins = packedTwins(twins(defaultsOf(schema)));
