import { expect, test } from 'vitest';
import { framesForPage } from '../../../../src/components/book/figure/framesForPage';

test('all frames but the last lose their typed arrays, and what had nothing else', () => {
  const frame = (step: number) => ({
    step,
    states: [{ loss: 1, grid: Float32Array.of(1, 2) }, { decision: { classes: Uint8Array.of(1), leads: Float32Array.of(2) } }],
    lines: [1, null, { shown: false }],
    empty: {},
  });
  expect(framesForPage([frame(0), frame(1)])).toEqual([
    { step: 0, states: [{ loss: 1 }, undefined], lines: [1, null, { shown: false }], empty: {} },
    frame(1),
  ]);
});
