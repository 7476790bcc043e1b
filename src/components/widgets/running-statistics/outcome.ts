import { formatNumber } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import type { Settings } from './model';
import type { Phrases } from './phrases';
import type { Tracks } from './useTracks';

/** The validation losses of the network as it stands after this step. */
export function outcome(tracks: Tracks, { testSize }: Settings, step: number, { phrases }: FigureWords<Phrases>): string {
  const { running, data, batch } = tracks.lossesAt(step);
  const loss = (value: number) => formatNumber(value, 3);
  const evaluated = fill(phrases.result, { step, running: loss(running), data: loss(data) });
  return testSize === 1 ? evaluated : `${evaluated} ${fill(phrases.resultForgotten, { size: testSize, batch: loss(batch) })}`;
}
