import { defaultsOf } from '../../../lib/share/setting';
import { packed } from '../../book/figure/packed';
import { neuron, overInputs } from './model';
import { schema } from './settings';

const defaults = defaultsOf(schema);

/** Of the defaults, computed once a build for all the pages that show it. */
export const firstNeuron = packed(neuron(defaults));
export const firstAlong = packed(overInputs(defaults));
