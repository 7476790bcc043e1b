import { describe, expect, test } from 'vitest';
import { definition, schema } from '../../../src/components/widgets/norm-axes/figure';
import { shared, sheetsOf } from '../../../src/components/widgets/norm-axes/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);

describe('what the reader is told to see', () => {
  test.each([
    ['batch', 16],
    ['layer', 24],
    ['instance', 4],
    ['group', 12],
    ['token', 6],
    ['rms', 6],
  ] as const)('%s: %i of 96 values share one mean', (norm, count) => {
    const sheets = sheetsOf({ ...defaults, norm });
    expect(shared(sheets)).toBe(count);
    expect(sheets.values).toHaveLength(96);
  });

  test('with one example batch normalisation is instance normalisation', () => {
    const one = { ...defaults, examples: 1 };
    expect(sheetsOf({ ...one, norm: 'batch' }).normalised).toEqual(sheetsOf({ ...one, norm: 'instance' }).normalised);
  });
});

test('a smaller batch has the same examples, and the marked one is among them', () => {
  const part = { examples: 1 };
  const after = { ...defaults, ...part, ...definition.consequences?.(part, defaults) };
  expect(after.example).toBe(1);
  expect(sheetsOf(after).values).toEqual(sheetsOf(defaults).values.slice(0, 24));
});
