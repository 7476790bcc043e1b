import type words from '../../../content/words/en/two-roots.json';
import { criticalMomentum } from '../../../lib/experiments/momentum/optimalSettings';
import { modulus } from '../../../lib/experiments/momentum/iterationRoots';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { twoRootsSource } from '../../../lib/pytorch/twoRootsSource';
import { range, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { rootsNow, rootsOverMomentum, STEPS } from './model';

export type Words = typeof words;

export const schema = {
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.7, symbol: 'β' }),
  alphaLambda: range({ min: 0.02, max: 2.6, step: 0.02, default: 0.1, symbol: 'αλ' }),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Of the momenta that the picture has, one in so many. */
const TABLE_EVERY = 10;

/** Both roots at twenty momenta from 0 to 1. */
export function rootsTable({ alphaLambda }: Settings, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.momentum, phrases.firstReal, phrases.firstImaginary, phrases.secondReal, phrases.secondImaginary, phrases.rate],
    rows: rootsOverMomentum(alphaLambda)
      .filter((_, index) => index % TABLE_EVERY === 0)
      .map(({ momentum, roots }) => [
        momentum,
        ...roots.flatMap(({ real, imaginary }) => [real, imaginary]),
        Math.max(...roots.map(modulus)),
      ]),
  };
}

/** The momentum at which the two roots are one, the best for this curvature. */
export const meetingMomentum = ({ alphaLambda }: Pick<Settings, 'alphaLambda'>): number => criticalMomentum(alphaLambda);

/** The program of the panel, with the moduli of the roots and the descent as the page has them. */
function rerun(settings: Settings): ProgramRerun {
  return {
    kind: 'program',
    source: twoRootsSource({ ...settings, steps: STEPS }),
    // Where the two roots are nearly one, rounding of the matrix is seen as its square root.
    tolerance: 1e-6,
    series: () => {
      const { rate, places } = rootsNow(settings);
      return [
        { name: 'larger root', quantity: 'modulus', expression: '[roots.abs().max().item()]', values: [rate] },
        { name: 'descent', quantity: 'place', expression: 'places', values: places },
      ];
    },
  };
}

export const definition = defineFigure({ schema, rerun });
