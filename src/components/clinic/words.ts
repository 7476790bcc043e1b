import type clinic from '../../content/words/en/clinic.json';
import type { ModeLosses } from '../../lib/clinic/examination';
import { formatCount, formatNumber } from '../../lib/format/formatNumber';
import { fill } from '../book/figure/words';

export type ClinicWords = typeof clinic;
export type Phrases = ClinicWords['phrases'];

/** A loss for the eye. */
export const lossText = (loss: number): string => formatNumber(loss, 3);

/** The same where it may be no number. */
export const shownLoss = (loss: number, { infinite }: Phrases): string => (Number.isFinite(loss) ? lossText(loss) : infinite);

/** '1 minute', '12 minutes'. */
export const minutesText = ({ minute, minutes }: Phrases, count: number): string =>
  count === 1 ? minute : fill(minutes, { minutes: formatCount(count) });

/** What the batch normalisation of a network does in eval mode. */
export const normText = ({ normOutputs }: ModeLosses, phrases: Phrases): string =>
  normOutputs === undefined ? phrases['found.noNorm'] : fill(phrases['found.norm'], { ratio: shownLoss(normOutputs, phrases) });
