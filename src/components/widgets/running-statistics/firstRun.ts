import { defaultsOf } from '../../../lib/share/setting';
import { packed } from '../../book/figure/packed';
import { dataLosses, followed, followedTracks, forgottenLosses, lazy, trained } from './model';
import { schema } from './settings';

const defaults = defaultsOf(schema);
const run = lazy(() => trained(defaults));

/** Of the defaults, trained once a build for all the pages that show it. */
export const firstTracks = {
  followed: packed(followedTracks(followed(run, defaults.momentum))),
  data: packed(dataLosses(run)),
  batch: packed(forgottenLosses({ ...defaults, run })),
};
