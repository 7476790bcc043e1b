import { expect, test } from 'vitest';
import { readPermalink } from '../../../src/lib/share/permalink';
import { choice, range, text, toggle } from '../../../src/lib/share/setting';
import { stateQuery } from '../../../src/lib/share/stateQuery';

const schema = {
  rate: range({ min: 0, max: 1, step: 0.1, default: 0.5 }),
  mode: choice(['train', 'eval'], 'train'),
  sorted: toggle(false),
  formula: text({ longest: 9, default: 'x', fault: (typed) => (typed.includes('!') ? { typed } : undefined), samples: [] }),
};

test('what is set stands in the link, all else as the figure comes', () => {
  const query = stateQuery('a-figure', schema, { mode: 'eval', sorted: true });
  expect(readPermalink('a-figure', schema, `?${query}`)).toEqual({
    settings: { rate: 0.5, mode: 'eval', sorted: true, formula: 'x' },
    ignored: [],
    unread: [],
  });
});

test.each([
  [{ speed: 1 }, "has no setting 'speed'"],
  [{ rate: 2 }, 'outOfRange'],
  [{ mode: 'test' }, 'notAnOption'],
  [{ sorted: 1 }, 'notAnOption'],
  [{ formula: 'x!' }, 'it has a mistake in it'],
])('%o is refused', (changes, reason) => {
  expect(() => stateQuery('a-figure', schema, changes)).toThrow(reason);
});
