import { measuredFloor, noisyPath, type NoisyBowl } from './noiseFloor';

const SETTLING_STEPS = 1_000;
const STEPS = 20_000;

/** Learning rate 0.1 on a parabola of curvature 1, gradients with noise of standard deviation 1. */
export const noisyBowl = (momentum: number): NoisyBowl => ({ learningRate: 0.1, momentum, curvature: 1, noise: 1 });

/** The measured variance of the position about the minimum, once the start is forgotten. */
export const bowlFloor = (bowl: NoisyBowl, seed: number) => measuredFloor(noisyPath(bowl, 0, STEPS, seed), SETTLING_STEPS);
