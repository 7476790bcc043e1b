import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FigureWords } from '../../src/components/book/figure/words';
import { figureDefinitions } from '../components/figures';
import { translationFaults } from './translationFaults';

const WORDS = new URL('../../src/content/words/', import.meta.url);
const ORIGINAL = 'en';

const languages = readdirSync(WORDS);
const wordsOf = (language: string, name: string) =>
  JSON.parse(readFileSync(new URL(`${language}/${name}.json`, WORDS), 'utf8')) as FigureWords;

describe.each(await figureDefinitions())('the words of $id', ({ id, definition: { schema } }) => {
  test('name every setting and every option', () => {
    const { title, settings } = wordsOf(ORIGINAL, id);
    expect(title).toMatch(/\S/);
    for (const [name, setting] of Object.entries(schema)) {
      expect(settings[name]?.name, name).toMatch(/\S/);
      if (setting.kind === 'choice') for (const option of setting.options) expect(settings[name]?.options?.[option], option).toMatch(/\S/);
    }
  });
});

test('every language has the words of every figure, with the same places to fill', () => {
  for (const language of languages)
    for (const file of readdirSync(new URL(`${ORIGINAL}/`, WORDS))) {
      const name = file.replace(/\.json$/, '');
      expect(translationFaults(wordsOf(ORIGINAL, name), wordsOf(language, name)), `${language}, ${name}`).toEqual([]);
    }
});

describe('a translation', () => {
  const original: FigureWords = {
    title: 'Twins',
    settings: { p: { name: 'Drop probability' }, data: { name: 'Data', options: { moons: 'Two moons', xor: 'XOR' } } },
    phrases: { result: 'At step {step} the loss is {loss}.', step: 'step' },
  };

  test('may put the places of a phrase in another order', () => {
    const phrases = { result: 'Der Verlust ist {loss} nach {step} Schritten.', step: 'Schritt' };
    expect(translationFaults(original, { ...original, phrases })).toEqual([]);
  });

  test.each([
    ['a missing phrase', { ...original, phrases: { step: 'Schritt' } }, "no phrase 'result'"],
    ['a phrase too many', { ...original, phrases: { ...original.phrases, stpe: 'x' } }, "a phrase 'stpe' too many"],
    ['a missing setting', { ...original, settings: { p: { name: 'p' } } }, "no setting 'data'"],
    [
      'a place that is not filled',
      { ...original, phrases: { ...original.phrases, result: 'Schritt {step}' } },
      "phrase 'result': '{step}' instead of '{loss},{step}'",
    ],
    [
      'a missing option',
      { ...original, settings: { ...original.settings, data: { name: 'Daten', options: { xor: 'XOR' } } } },
      "setting 'data': 'xor' instead of 'moons,xor'",
    ],
  ] satisfies [string, FigureWords, string][])('with %s is told', (_, translation, fault) => {
    expect(translationFaults(original, translation)).toEqual([fault]);
  });
});
