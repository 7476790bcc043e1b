import { allSignals } from '../../../lib/experiments/initialization/signalPipe';
import { defaultsOf } from '../../../lib/share/setting';
import { schema } from './settings';

/** Digits of a number in the page as it is built. */
const DIGITS = 5;
const short = (rms: number) => Number(rms.toPrecision(DIGITS));

const { forward, backward } = allSignals(defaultsOf(schema));

/** The passes of the defaults, made once a build for all the pages that show them. */
export const firstSignals = { forward: forward.map(short), backward: backward.map(short) };
