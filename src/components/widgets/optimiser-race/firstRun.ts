import { defaultsOf } from '../../../lib/share/setting';
import { packed } from '../../book/figure/packed';
import { raceOf, triedRates } from './model';
import { schema } from './settings';

/** Arrivals on the course of the defaults, computed once a build for all the pages that show them. */
export const firstTried = packed(triedRates(raceOf(defaultsOf(schema))));
