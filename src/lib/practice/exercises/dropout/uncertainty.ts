import type { Graded } from '../../kinds';

/** Chapter 1, dropout and uncertainty. */
export const uncertainty = {
  'where-is-it-narrowest': { kind: 'choice', options: ['one', 'two', 'many'], right: 'one' },
  'entropy-parts': { kind: 'number', key: 2 / 3, slack: 0.01, within: [-10, 10] },
  'mc-dropout-bugs': { kind: 'lines', faults: { mode: [4], axis: [8, 9], error: [9] } },
} satisfies Record<string, Graded>;
