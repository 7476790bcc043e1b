import { choice, interval, logRange, point, range, text } from '../share/setting';
import { OWN, surfaceOf } from './exploration';
import { ownEngine } from './own/engine';
import { LONGEST_FORMULA, ownPresets } from './own/presets';
import { surfaces } from './surfaces';

const { demonstration, defaultStart } = surfaceOf('saddle');

/** The reader's own surface begins as this one; links leave its formula out, so it has to stay as it is. */
const { formula, x, y } = ownPresets.himmelblau;

/** Until formulas are read, a formula is what has the signs of one. */
const SIGNS = /^[\w\s.,+\-*/^()<>=−·×]+$/;
const signFault = (typed: string): object | undefined => (SIGNS.test(typed) ? undefined : { typed });

/** How far a surface may reach. */
const FARTHEST = 1000;
const side = { min: -FARTHEST, max: FARTHEST, narrowest: 0.001 };

/** What a reader sets of a descent on a surface. */
export const explorationSettings = {
  surface: choice([...surfaces.map((surface) => surface.id), OWN], 'saddle'),
  formula: text({
    longest: LONGEST_FORMULA,
    default: formula,
    fault: (typed) => (ownEngine() ? ownEngine()?.formulaFault(typed) : signFault(typed)),
    samples: Object.values(ownPresets).map((preset) => preset.formula),
  }),
  x: interval({ ...side, default: x }),
  y: interval({ ...side, default: y }),
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: demonstration.momenta.good, symbol: 'β' }),
  learningRate: logRange({ min: 0.0001, max: 1, step: 40, default: demonstration.learningRate, symbol: 'α' }),
  start: point({ x: [-FARTHEST, FARTHEST], y: [-FARTHEST, FARTHEST], step: 0.05, default: defaultStart }),
};
