import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { Pace, Rates } from './model';
import { stepsText } from './outcome';
import type { Phrases } from './phrases';

/** The present settings and the two best ones: where they lie, how fast they are, and what was measured. */
export function rateTable({ directions, present, bestPlain, bestHeavyBall }: Rates, words: FigureWords<Phrases>): DataTable {
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
