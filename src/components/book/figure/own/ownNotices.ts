import { formatPercent } from '../../../../lib/format/formatNumber';
import { OWN, type Exploration, type ExplorationSettings } from '../../../../lib/surfaces/exploration';
import { fill, type FigureWords } from '../words';

/** Less than this of the domain is not worth a sentence, and is written as 1 %. */
const LEAST_SHARE = 0.005;

/** What is told of an exploration beside its outcome: a start that was moved, and where a surface of the reader's own is no number. */
export function explorationNotices(
  { surface, standsIn, startMoved, start }: Exploration,
  settings: ExplorationSettings,
  { phrases }: FigureWords<'startMoved' | 'startUndefined' | 'undefined' | 'nowhere'>,
): string[] {
  if (standsIn) return [];
  const { own } = surface;
  const { x, y } = surface.domain;
  const wasInside = settings.start[0] >= x[0] && settings.start[0] <= x[1] && settings.start[1] >= y[0] && settings.start[1] <= y[1];
  const isMoved = startMoved && start.every(Number.isFinite);
  const told = isMoved ? [wasInside ? phrases.startUndefined : phrases.startMoved] : [];
  if (settings.surface !== OWN || !own) return told;
  if (own.formula !== settings.formula) return [fill(phrases.nowhere, { formula: own.formula })];
  if (own.undefinedShare === 0) return told;
  const share = formatPercent(Math.max(own.undefinedShare, 2 * LEAST_SHARE));
  return [fill(phrases.undefined, { share }), ...told];
}
