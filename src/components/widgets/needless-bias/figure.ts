import type words from '../../../content/words/en/needless-bias.json';
import { unitBatch } from '../../../lib/experiments/batch-normalization/oneUnit';
import { needlessBiasSource } from '../../../lib/pytorch/needlessBiasSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { logRange, range, seed, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { DIRECTION, EXAMPLES, LIMITS, unit, type Unit } from './model';

export type Words = typeof words;

export const schema = {
  bias: range({ ...LIMITS.bias, step: 0.1, default: 1, symbol: 'b' }),
  scale: logRange({ ...LIMITS.scale, step: 10, default: 1, symbol: 'a' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Every example of the batch, before and behind the normalisation. */
export function unitTable({ batch, before, behind }: Unit, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.example, `${phrases.input} u₁`, `${phrases.input} u₂`, phrases.target, phrases.before, phrases.behind],
    rows: batch.inputs.map(([x, y], i) => [i + 1, x, y, batch.targets[i] ?? '', before[i] ?? '', behind[i] ?? '']),
  };
}

/** The program of the panel, and both losses and gradients as the page shows them. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: needlessBiasSource({
    ...unitBatch(settings.seed, EXAMPLES),
    direction: DIRECTION,
    bias: settings.bias,
    scale: settings.scale,
  }),
  series: () => series(unit(settings)),
});

const series = ({ plain, normalised, behind }: Unit): PageSeries[] => [
  { name: 'behind the normalisation', quantity: 'value', expression: 'behind.flatten().tolist()', values: behind },
  ...[plain, normalised].map(({ loss, bias, weights }, i) => ({
    name: i === 0 ? 'without' : 'with batch normalisation',
    quantity: 'loss, derivative by the bias, length of the gradient',
    expression: `results["${i === 0 ? 'plain' : 'normalised'}"]`,
    values: [loss, bias, weights],
  })),
];

export const definition = defineFigure({ schema, rerun });
