import type words from '../../../content/words/en/norm-places.json';
import { ARRANGEMENTS } from '../../../lib/experiments/batch-normalization/blockSignals';
import { normPlacesSource } from '../../../lib/pytorch/normPlacesSource';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, range, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { stacksOf, type Stacks } from './model';

export type Words = typeof words;

export const schema = {
  arrangement: choice(ARRANGEMENTS, 'batch'),
  blocks: whole({ min: 1, max: 24, step: 1, default: 24 }),
  gamma: range({ min: 0, max: 1, step: 0.1, default: 0, symbol: 'γ' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The last scale stands in the residual block alone: who moves it sees that block. */
const consequences = ({ gamma, arrangement }: Partial<Settings>, before: Settings): Partial<Settings> =>
  gamma === undefined || gamma === before.gamma || (arrangement !== undefined && arrangement !== before.arrangement)
    ? {}
    : { arrangement: 'residual' };

/** Signal and gradient before the first block and after each, chosen and plain. */
export function stackTable({ chosen, plain }: Stacks, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.block, phrases.signal, phrases.gradient, phrases.plainSignal, phrases.plainGradient],
    rows: chosen.signals.map((signal, block) => [
      block,
      signal,
      chosen.gradients[block] ?? NaN,
      plain.signals[block] ?? NaN,
      plain.gradients[block] ?? NaN,
    ]),
  };
}

/** The program of the panel, with the page's weights in the notebook, and the chosen stack's signals and gradients. */
function rerun(settings: Settings): ProgramRerun {
  return {
    kind: 'program',
    source: normPlacesSource(settings),
    withTwin: normPlacesSource({ ...settings, isTwin: true }),
    series: () => {
      const { chosen } = stacksOf(settings);
      return [
        { name: 'after each block', quantity: 'root mean square of the signal', expression: 'signals', values: chosen.signals },
        { name: 'before each block', quantity: 'root mean square of the gradient', expression: 'gradients', values: chosen.gradients },
      ];
    },
  };
}

export const definition = defineFigure({ schema, consequences, numbers: computed(stacksOf), digits: 4, rerun });
