import { normals, streamKey } from '../../../lib/math/random';
import { normaliseBatch, type NormalisedBatch } from '../../../lib/nn/normaliseBatch';
import { range } from '../../../lib/share/setting';
import type { Settings } from './figure';

/** Of the first example's value, which the reader moves. */
export const FIRST = range({ min: -8, max: 8, step: 0.1, default: 3, symbol: 'x₁' });

/** Of the values that the seed draws. */
const MEAN = 3;
const DEVIATION = 1.5;
const LIMITS = [-1, 7] as const;
const SAMPLES = 64;

export const STAGES = ['values', 'centred', 'normalised', 'scaled', 'outputs'] as const;
export type Stage = (typeof STAGES)[number];

/** The batch at every stage. */
export type Stages = Readonly<Record<Stage, readonly number[]>>;

/** The values of the unit: the first is the reader's, the others come from the seed, with one decimal. */
export function batchValues({ first, size, seed }: Settings): number[] {
  const others = Array.from(normals(streamKey(seed), size - 1), (draw) =>
    Math.min(LIMITS[1], Math.max(LIMITS[0], Number((MEAN + DEVIATION * draw).toFixed(1)))),
  );
  return [first, ...others];
}

export const normalised = (settings: Settings): NormalisedBatch => normaliseBatch(batchValues(settings), settings);

export const stages = (settings: Settings): Stages => ({ ...normalised(settings), values: batchValues(settings) });

/** Train mode needs two values or more. */
export const isTooSmall = ({ size }: Settings): boolean => size < 2;

/** The outputs as the first example has its place at the start. */
export const unmoved = (settings: Settings): Stages => stages({ ...settings, first: FIRST.default });

/** Every example's output while the first one moves through its whole range, as points (x1, output). */
export function outputLines(settings: Settings): (readonly [number, number])[][] {
  const { min, max } = FIRST;
  const places = Array.from({ length: SAMPLES + 1 }, (_, i) => min + ((max - min) * i) / SAMPLES);
  const outputs = places.map((first) => normalised({ ...settings, first }).outputs);
  return Array.from({ length: settings.size }, (_, example) => places.map((x, i) => [x, outputs[i]?.[example] ?? NaN] as const));
}
