import type { Graded } from '../../kinds';

/** Chapter 1, why it works. */
export const whyItWorks = {
  'crowd-of-softmax': { kind: 'number', key: 0.9087, slack: 0.005, within: [0, 1] },
  'root-k': { kind: 'choice', options: ['half', 'tenth', 'hundredth'], right: 'tenth' },
} satisfies Record<string, Graded>;
