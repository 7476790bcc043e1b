import type { FigureWords } from '../../book/figure/words';
import type { SlopeGroup } from '../../charts/SlopePlot';
import { meanOf, resultsOf, SEEDS, type Method, type Result } from './model';
import type { Phrases } from './phrases';

/** What dropout does to a measure, seed by seed: without batch normalisation, and with it. */
export const slopeGroups = (results: readonly Result[], measure: keyof Result, { phrases }: FigureWords<Phrases>): SlopeGroup[] => {
  const ends = [phrases.noDropout, phrases.withDropout] as const;
  return [
    { id: 'plain', name: phrases.plain, tone: 'without', ends, ...slopes(results, measure, ['neither', 'dropout']) },
    { id: 'normalised', name: phrases.normalised, tone: 'with', ends, ...slopes(results, measure, ['normalised', 'both']) },
  ];
};

function slopes(
  results: readonly Result[],
  measure: keyof Result,
  [first, second]: readonly [Method['id'], Method['id']],
): Pick<SlopeGroup, 'pairs' | 'means'> {
  const values = (method: Method['id']) =>
    resultsOf(results, method).map((result) => (Number.isFinite(result[measure]) ? result[measure] : undefined));
  const [without, withDropout] = [values(first), values(second)];
  return {
    pairs: Array.from({ length: SEEDS }, (_, seed) => [without[seed], withDropout[seed]] as const),
    means: [meanOf(results, first, measure), meanOf(results, second, measure)],
  };
}
