import type words from '../../../content/words/en/memory-weights.json';
import { memoryWeightsSource } from '../../../lib/pytorch/memoryWeightsSource';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, range, seed, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { GRADIENT_KINDS, gradientsOf, velocities } from './model';

export type Words = typeof words;

export const schema = {
  momentum: range({ min: 0, max: 0.95, step: 0.01, default: 0.9, symbol: 'β' }),
  gradients: choice(GRADIENT_KINDS, 'steady'),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The gradient of every step, its weight in the last velocity, and the velocity then. */
export function memoryTable(settings: Settings, { phrases }: Words): DataTable {
  const gradients = gradientsOf(settings);
  const speeds = velocities(gradients, settings.momentum);
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, phrases.gradient, phrases.velocity, phrases.weight],
    rows: gradients.map((gradient, step) => [
      step + 1,
      gradient,
      speeds[step + 1] ?? NaN,
      settings.momentum ** (gradients.length - 1 - step),
    ]),
  };
}

/** The program of the panel, and the velocities that the page draws. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: memoryWeightsSource(gradientsOf(settings), settings.momentum),
  series: () => [
    {
      name: 'velocity',
      quantity: 'velocity',
      expression: 'velocities',
      values: velocities(gradientsOf(settings), settings.momentum).slice(1),
    },
  ],
});

export const definition = defineFigure({ schema, hasChance: ({ gradients }) => gradients === 'noisy', rerun });
