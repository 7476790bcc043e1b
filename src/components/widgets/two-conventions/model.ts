import { normals, streamKey, uniform } from '../../../lib/math/random';
import { averagedMomentumStep } from '../../../lib/nn/averagedMomentumStep';
import { momentumStep, type MomentumState } from '../../../lib/nn/momentumStep';
import type { Settings } from './figure';

/** Steps of descent, batches, or passes. */
export const STEPS = 100;
/** Of a quadratic valley, and the rate with which the book's convention goes down it from (1, 1). */
export const CURVATURES = [1, 0.1] as const;
export const LEARNING_RATE = 0.1;
/** Examples of a batch, and the mean of the law that they are drawn from. */
export const BATCH = 16;
export const MEAN = 2;
/** Units of a layer, each of which says 1 / UNITS. */
export const UNITS = 100;
/** The first words of the keys of the two streams of chance. */
export const STREAMS = { batches: 101, coins: 102 } as const;

/** One quantity under both conventions, step by step, and the number that the other one was given. */
export interface Readings {
  book: readonly number[];
  other: readonly number[];
  given: number;
}

/** What the same number does under two conventions, as it stands or after the conversion. */
export function readings(settings: Settings): Readings {
  switch (settings.quantity) {
    case 'momentum':
      return descents(settings);
    case 'batchNorm':
      return memories(settings);
    case 'dropout':
      return passes(settings);
  }
}

/** Losses of a descent whose velocity adds gradients, and of one whose velocity averages them: shares of the first loss. */
function descents({ number: momentum, converted }: Settings): Readings {
  const given = converted ? LEARNING_RATE / (1 - momentum) : LEARNING_RATE;
  const descend = (step: typeof momentumStep, learningRate: number) => {
    let state: MomentumState = { position: [1, 1], velocity: [0, 0] };
    const losses = [1];
    for (let i = 0; i < STEPS; i++) {
      state = step(state, scaled(state.position), { learningRate, momentum });
      losses.push(lossAt(state.position) / lossAt([1, 1]));
    }
    return losses;
  };
  return { book: descend(momentumStep, LEARNING_RATE), other: descend(averagedMomentumStep, given), given };
}

const scaled = (position: readonly number[]) => position.map((w, i) => w * (CURVATURES[i] ?? NaN));
const lossAt = (position: readonly number[]) => scaled(position).reduce((sum, slope, i) => sum + (slope * (position[i] ?? NaN)) / 2, 0);

/** The running mean of batches, the number being the weight of the new batch, and being that of the old value. */
function memories({ number, converted, seed }: Settings): Readings {
  const given = converted ? 1 - number : number;
  const draws = normals(streamKey(STREAMS.batches, seed), STEPS * BATCH);
  const means = Array.from({ length: STEPS }, (_, batch) => {
    const rows = draws.subarray(batch * BATCH, (batch + 1) * BATCH);
    return MEAN + rows.reduce((sum, value) => sum + value, 0) / BATCH;
  });
  const remember = (mix: (old: number, now: number) => number) =>
    means.reduce((running, mean) => [...running, mix(running.at(-1) ?? 0, mean)], [0]);
  return {
    book: remember((old, now) => (1 - number) * old + number * now),
    other: remember((old, now) => given * old + (1 - given) * now),
    given,
  };
}

/** What a layer of equal units says in each pass, the number being the probability of dropping, and being that of keeping. */
function passes({ number, converted, seed }: Settings): Readings {
  const given = converted ? 1 - number : number;
  const key = streamKey(STREAMS.coins, seed);
  const said = (drop: number, keep: number) =>
    Array.from({ length: STEPS }, (_, pass) => {
      let kept = 0;
      for (let unit = 0; unit < UNITS; unit++) if (uniform(key, pass * UNITS + unit) >= drop) kept++;
      return kept / UNITS / keep;
    });
  return { book: said(number, 1 - number), other: said(1 - given, given), given };
}

/** How far apart the two are at each step. */
export const gaps = ({ book, other }: Readings): readonly number[] => book.map((value, step) => Math.abs(value - (other[step] ?? NaN)));

export const largestGap = (both: Readings): number => Math.max(...gaps(both));
