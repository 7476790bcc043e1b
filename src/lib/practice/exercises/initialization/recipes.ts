import { firstLoss } from '../../../experiments/initialization/firstLoss';
import type { Graded } from '../../kinds';

const CLASSES = 10;
const SIZES = [0, 0.5, 1, 1.5, 2, 3, 4, 5, 6];
/** Of 90, 9 and 1 per cent, in nats. */
const ENTROPY_OF_SHARES = 0.3579;

/** Chapter 2, recipes. */
export const recipes = {
  'loss-of-a-guess': { kind: 'number', key: ENTROPY_OF_SHARES, slack: 0.02, within: [0, 10] },
  'draw-the-first-loss': {
    kind: 'curve',
    x: SIZES,
    xScale: 'linear',
    y: [0, 10],
    yScale: 'linear',
    measured: { by: 'computation', seeds: 8, compute: (seed) => SIZES.map((size) => firstLoss({ classes: CLASSES, size, seed }).loss) },
  },
  'one-silent-step': {
    kind: 'derivation',
    steps: [
      { options: ['a', 'b', 'both'], right: 'b' },
      { options: ['a', 'b', 'both'], right: 'both' },
      { options: ['a', 'b', 'neither'], right: 'a' },
      { options: ['a', 'b', 'neither'], right: 'neither' },
    ],
  },
} satisfies Record<string, Graded>;
