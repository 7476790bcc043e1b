import { faultyDescent, type FaultyDescent, type Recipe } from '../../../lib/experiments/momentum/faultyDescent';
import type { Settings } from './figure';

export const STEPS = 200;
/** What suits the valley. */
export const HEALTHY: Recipe = { learningRate: 1, momentum: 0.75 };

export const SYMPTOMS = ['waves', 'explosion', 'restart', 'forgotten', 'creep'] as const;
export type Symptom = (typeof SYMPTOMS)[number];

/** The recipe behind each symptom. A gradient that is never set to zero is a momentum of 1. */
export const RECIPES: Readonly<Record<Symptom, Recipe>> = {
  waves: { ...HEALTHY, momentum: 0.99 },
  explosion: { ...HEALTHY, learningRate: 3.6 },
  restart: { ...HEALTHY, restartEvery: 8 },
  forgotten: { ...HEALTHY, momentum: 1 },
  creep: { ...HEALTHY, momentum: 0 },
};

export const descents = ({ symptom }: Settings): { healthy: FaultyDescent; faulty: FaultyDescent } => ({
  healthy: faultyDescent(HEALTHY, STEPS),
  faulty: faultyDescent(RECIPES[symptom], STEPS),
});
