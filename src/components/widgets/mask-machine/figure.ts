import type words from '../../../content/words/en/mask-machine.json';
import { maskMachineSource } from '../../../lib/pytorch/maskMachineSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, range, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { layerOf, machineRun, PASSES, type Machine } from './model';

export type Words = typeof words;

export const schema = {
  p: range({ min: 0, max: 0.9, step: 0.05, default: 0.5, symbol: 'p' }),
  units: whole({ min: 2, max: 10, step: 1, default: 6, symbol: 'n' }),
  mode: choice(['train', 'eval'], 'train'),
  seed: seed(7),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Mean and variance of every unit and of the listener after the passes so far, beside the formulas. */
export function machineTable({ units, listener, listenerSoFar }: Machine, { phrases }: Words): DataTable {
  const rows = [
    ...units.map((unit, index) => ({ ...unit, name: fill(phrases.unit, { number: index + 1 }) })),
    { ...listener, name: phrases.listener },
  ];
  const formula = (quantity: string) => `${quantity}, ${phrases.tableFormula}`;
  return {
    caption: fill(phrases.tableCaption, { passes: listenerSoFar.length }),
    columns: [phrases.tableUnit, phrases.tableMean, formula(phrases.tableMean), phrases.tableVariance, formula(phrases.tableVariance)],
    rows: rows.map(({ name, measured, expected }) => [
      name,
      measured?.mean ?? '',
      expected.mean,
      measured?.variance ?? '',
      expected.variance,
    ]),
  };
}

/** Of single precision. */
const TOLERANCE = 1e-5;

/** The program of the panel; what the listener receives in every pass, and the variances of all units, as the page has them. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: programSource(settings, false),
  withTwin: programSource(settings, true),
  tolerance: TOLERANCE,
  series: () => seriesOf(settings),
});

/** The page's numbers, as the program leaves them behind. */
function seriesOf(settings: Settings): PageSeries[] {
  const { run } = machineRun(settings);
  const variances = [...run.units, run.listener].map((moments) => moments.at(-1)?.variance ?? NaN);
  return [
    { name: 'the listener', quantity: 'received', expression: 'received.tolist()', values: run.passes.map(({ received }) => received) },
    {
      name: 'units and listener',
      quantity: 'variance',
      expression: '[v.item() for v in (*passes.var(dim=0, correction=0), received.var(correction=0))]',
      values: variances,
    },
  ];
}

const programSource = (settings: Settings, isTwin: boolean): string =>
  maskMachineSource({ ...settings, ...layerOf(settings), passes: PASSES, isTwin });

/** Without masks every pass is the same. */
const hasChance = ({ p, mode }: Settings): boolean => p > 0 && mode === 'train';

export const definition = defineFigure({ schema, hasChance, rerun });
