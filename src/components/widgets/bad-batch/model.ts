import { clippedRoll, type ClippedRoll } from '../../../lib/experiments/momentum/clippedRoll';
import { tiltedQuartic } from '../../../lib/surfaces/tiltedQuartic';
import type { Settings } from './figure';

export const STEPS = 300;
export const START = -1.6;
/** The step whose batch is bad. */
export const BAD_STEP = 60;
export const MINIMA = tiltedQuartic.criticalPoints.filter(({ kind }) => kind === 'minimum');
/** So near to a minimum at the end, and so still, the ball is there. */
const NEAR = 0.02;

export const OUTCOMES = ['stays', 'other', 'moving', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface BadRoll extends ClippedRoll {
  outcome: Outcome;
}

/** The ball with this threshold. */
export function roll({ push, momentum, learningRate }: Omit<Settings, 'clip'>, clip: number): BadRoll {
  const rolled = clippedRoll(tiltedQuartic, START, { learningRate, momentum, clip, steps: STEPS, bad: { at: BAD_STEP, push } });
  return { ...rolled, outcome: outcomeOf(rolled) };
}

function outcomeOf({ positions, lostAt }: ClippedRoll): Outcome {
  if (lostAt !== undefined) return 'lost';
  const last = positions.slice(-NEARLY_LAST);
  const well = MINIMA.find(({ at }) => last.every((position) => Math.abs(position - at) <= NEAR));
  if (!well) return 'moving';
  return well.global === true ? 'stays' : 'other';
}

/** Steps at the end in which a ball at rest is near its minimum. */
const NEARLY_LAST = 10;

export const rolls = (settings: Settings): { unclipped: BadRoll; clipped: BadRoll } => ({
  unclipped: roll(settings, Infinity),
  clipped: roll(settings, settings.clip),
});

export const CLIPS = [0.001, 100] as const;
const TRIED = 100;

export interface OutcomeBand {
  from: number;
  to: number;
  outcome: Outcome;
}

/** What becomes of the ball under each threshold, as stretches of like outcome; neighbours meet in the middle, by equal factors. */
export function outcomeBands(settings: Omit<Settings, 'clip'>): OutcomeBand[] {
  const [low, high] = CLIPS;
  const edge = (index: number) => low * (high / low) ** (index / TRIED);
  const bands: OutcomeBand[] = [];
  for (let index = 0; index < TRIED; index++) {
    const { outcome } = roll(settings, edge(index + 0.5));
    const last = bands.at(-1);
    if (last?.outcome === outcome) last.to = edge(index + 1);
    else bands.push({ from: edge(index), to: edge(index + 1), outcome });
  }
  return bands;
}
