import type words from '../../../content/words/en/rate-map.json';
import { formatCount } from '../../../lib/format/formatNumber';
import { rateMapSource } from '../../../lib/pytorch/rateMapSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { logRange, range, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { MEASURED_STEPS, rates, type Pace, type Rates } from './model';

export type Words = typeof words;

export const schema = {
  flat: logRange({ min: 0.002, max: 4, step: 25, default: 0.02, symbol: 'αλ₁' }),
  steep: logRange({ min: 0.002, max: 4, step: 25, default: 2, symbol: 'αλₙ' }),
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.5, symbol: 'β' }),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** How many steps a number stands for, or that they never end. */
export const stepsText = (steps: number, { phrases }: Words) => (Number.isFinite(steps) ? formatCount(Math.ceil(steps)) : phrases.never);

/** Where one of the two points of the map has been moved; the momentum is that of both. */
export interface MovedPoint {
  which: 'flat' | 'steep';
  alphaLambda: number;
  momentum: number;
}

/** The settings that a moved point means. */
export function settingsOfPoint({ which, alphaLambda, momentum }: MovedPoint): { momentum: number; flat?: number; steep?: number } {
  const { min, max } = schema[which];
  return {
    momentum: Math.min(schema.momentum.max, Math.max(schema.momentum.min, momentum)),
    [which]: Math.min(max, Math.max(min, alphaLambda)),
  };
}

/** The present settings and the two best ones: where they lie, how fast they are, and what was measured. */
export function rateTable({ directions, present, bestPlain, bestHeavyBall }: Rates, words: Words): DataTable {
  const { phrases } = words;
  const row = (name: string, { alphaLambdas, momentum, rate, steps }: Pace, measured: number | string) => [
    name,
    ...alphaLambdas,
    momentum,
    rate,
    measured,
    stepsText(steps, words),
  ];
  return {
    caption: phrases.tableCaption,
    columns: [phrases.settings, 'αλ₁', 'αλₙ', 'β', phrases.rate, phrases.measured, phrases.steps],
    rows: [
      row(phrases.here, present, Math.max(...directions.map(({ measured }) => measured))),
      row(phrases.bestPlain, bestPlain, ''),
      row(phrases.bestHeavyBall, bestHeavyBall, ''),
    ],
  };
}

/** The program of the panel, and the rates of the flat and the steep direction as the page measures them. */
function rerun(settings: Settings): ProgramRerun {
  const { flat, steep, momentum } = settings;
  return {
    kind: 'program',
    source: rateMapSource({ alphaLambdas: [flat, steep], momentum, steps: MEASURED_STEPS }),
    series: () => seriesOf(settings),
  };
}

/** The page's numbers, as the program leaves them behind. */
function seriesOf(settings: Settings): PageSeries[] {
  return [
    {
      name: 'measured',
      quantity: 'rate',
      expression: 'rates["measured"]',
      values: rates(settings).directions.map(({ measured }) => measured),
    },
  ];
}

export const definition = defineFigure({ schema, rerun });
