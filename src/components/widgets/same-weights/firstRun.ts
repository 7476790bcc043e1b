import { defaultsOf } from '../../../lib/share/setting';
import { packed } from '../../book/figure/packed';
import { plainTwins, twins } from './model';
import { schema } from './settings';

/** Both courses of the defaults, trained once a build for all the pages that show them. */
export const firstTwins = packed(plainTwins(twins(defaultsOf(schema))));
