import { describe, expect, test } from 'vitest';
import { keyControls } from '../../../../src/components/book/figure/keyControls';
import { choice, point, range, seed, toggle } from '../../../../src/lib/share/setting';
import { figureDefinitions } from '../../figures';

const schema = {
  start: point({ x: [0, 1], y: [0, 1], step: 0.1, default: [0, 0] }),
  surface: choice(['saddle', 'ravine'], 'saddle'),
  turn: range({ min: 0, max: 90, step: 1, default: 0 }),
  tilt: range({ min: 0, max: 90, step: 1, default: 0 }),
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.9 }),
  matched: toggle(false),
  seed: seed(1),
};

test('the first three with a control are key, if the figure names none; what is hidden, dragged or drawn from chance is not counted', () => {
  expect(keyControls(schema, undefined, [])).toEqual({ keys: ['surface', 'turn', 'tilt'], more: ['momentum', 'matched'] });
  expect(keyControls(schema, undefined, ['turn'])).toEqual({ keys: ['surface', 'tilt', 'momentum'], more: ['matched'] });
});

test('those that the figure names come first, in the order of the schema', () => {
  expect(keyControls(schema, ['momentum', 'surface'], [])).toEqual({ keys: ['surface', 'momentum'], more: ['turn', 'tilt', 'matched'] });
});

describe.each(await figureDefinitions())('the controls of $id', ({ definition }) => {
  test('two or three are key where there are as many, and those that are named have a control', () => {
    const { keys, more } = keyControls(definition.schema, definition.keys, []);
    expect(keys.length).toBeLessThanOrEqual(3);
    expect(keys.length).toBeGreaterThanOrEqual(Math.min(2, keys.length + more.length));
    if (definition.keys) expect([...keys].sort()).toEqual([...definition.keys].sort());
  });
});
