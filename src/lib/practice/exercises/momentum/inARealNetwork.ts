import type { Graded } from '../../kinds';

/** Chapter 3, in a real network. */
export const inARealNetwork = {
  'sharpness-and-rate': { kind: 'number', key: 2 / 0.15, slack: 0.03, within: [0, 1000] },
  'rescaled-gradient': { kind: 'choice', options: ['same', 'square', 'inverse'], right: 'square' },
} satisfies Record<string, Graded>;
