import {
  cellsOf,
  normaliseGroups,
  type NormalisedGroups,
  type NormShape,
} from '../../../lib/experiments/batch-normalization/normaliseGroups';
import { normals, streamKey } from '../../../lib/math/random';
import type { Settings } from './figure';

export const MOST_EXAMPLES = 4;
export const CHANNELS = 6;
export const POSITIONS = 4;

/** What tells channels and examples apart: a level of each channel, a brightness and a contrast of each example. */
const LEVELS = [0, 1.5, -1, 0.5, -2, 1];
const BRIGHTNESS = [0, 1.5, -1, 0.5];
const CONTRAST = [1, 1, 0.4, 2];
const SEED = 5;

const shapeOf = ({ examples, groups }: Pick<Settings, 'examples' | 'groups'>): NormShape => ({
  examples,
  channels: CHANNELS,
  positions: POSITIONS,
  groups: Number(groups),
});

/** The values of the examples, with one decimal; the same for the same example, however many there are. */
function valuesOf(settings: Pick<Settings, 'examples' | 'groups'>): number[] {
  const cells = cellsOf(shapeOf(settings));
  const draws = normals(streamKey(SEED), cells.length);
  return cells.map(({ example, channel }, index) => {
    const value = (BRIGHTNESS[example] ?? 0) + (CONTRAST[example] ?? 1) * ((LEVELS[channel] ?? 0) + (draws[index] ?? 0));
    return Number(value.toFixed(1));
  });
}

export interface Sheets extends NormalisedGroups {
  shape: NormShape;
  values: number[];
  /** Of the value that the reader has marked. */
  marked: number;
}

/** The values before and after, and which of them share a mean. */
export function sheetsOf(settings: Settings): Sheets {
  const shape = shapeOf(settings);
  const values = valuesOf(settings);
  const example = Math.min(settings.example, settings.examples) - 1;
  const marked = (example * CHANNELS + settings.channel - 1) * POSITIONS + settings.position - 1;
  return { shape, values, marked, ...normaliseGroups(values, settings.norm, shape) };
}

/** How many values share a mean with the marked one, itself included. */
export const shared = ({ sets, marked }: Sheets): number => sets.filter((set) => set === sets[marked]).length;
