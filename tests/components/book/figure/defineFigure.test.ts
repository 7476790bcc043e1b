import { expect, test } from 'vitest';
import type { SchemaFor } from '../../../../src/components/book/figure/defineFigure';
import { choice, range } from '../../../../src/lib/share/setting';

/** As the type of an English file. */
const words = {
  title: 'A figure',
  settings: { p: { name: 'Drop probability' }, data: { name: 'Data', options: { moons: 'Two moons', xor: 'XOR' } } },
  phrases: { result: 'At step {step}' },
};
type Words = typeof words;

const p = range({ min: 0, max: 1, step: 0.1, default: 0.5 });
const data = choice(['moons', 'xor'], 'xor');

/** Nothing happens here: the types are what is tested, by `npm run test:types`, where an expected error that is none is an error. */
test('settings and words that do not fit do not compile', () => {
  const schemas = [
    { p, data } satisfies SchemaFor<Words>,
    // @ts-expect-error the words name a setting that is missing here
    { p } satisfies SchemaFor<Words>,
    // @ts-expect-error there are no words for this setting
    { p, data, q: p } satisfies SchemaFor<Words>,
    // @ts-expect-error there are no words for this option
    { p, data: choice(['moons', 'spirals'], 'moons') } satisfies SchemaFor<Words>,
    // @ts-expect-error its words have options, so it is a choice
    { p, data: p } satisfies SchemaFor<Words>,
  ];
  // @ts-expect-error a misspelt phrase
  expect(words.phrases.reslut).toBeUndefined();
  expect(schemas).toHaveLength(5);
});
