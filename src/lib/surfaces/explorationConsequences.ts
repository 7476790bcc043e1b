import { onSurface, OWN, type ExplorationSettings } from './exploration';
import { ownPresets, type OwnPreset } from './own/presets';

/** Settings of a descent that play no part: a formula where the surface is the book's. */
export const idleInExploration = ({ surface }: Pick<ExplorationSettings, 'surface'>): readonly string[] =>
  surface === OWN ? [] : ['formula', 'x', 'y'];

/**
 * What a change by the reader brings with it: a surface comes with a descent that suits it, and that of one's own begins as the one that was seen
 * before, unless something was typed already.
 */
export function explorationConsequences<Part extends Partial<ExplorationSettings>>(
  part: Part,
  before: ExplorationSettings,
): Part | Partial<ExplorationSettings> {
  if (part.surface === undefined) return part;
  if (part.surface !== OWN) return onSurface(part.surface);
  const presets: readonly OwnPreset[] = Object.values(ownPresets);
  const isTyped = !presets.some(({ formula }) => formula === before.formula);
  const seen = presets.find(({ book }) => book !== undefined && book === before.surface);
  if (isTyped || !seen || part.formula !== undefined) return part;
  const { formula, x, y, start, learningRate, momentum } = seen;
  return { formula, x, y, start, learningRate, momentum };
}
