import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FigureWords } from '../../src/components/book/figure/words';
import type { Schema } from '../../src/lib/share/setting';

interface SettingsModule {
  id: string;
  schema: Schema;
}

const WIDGETS = new URL('../../src/components/widgets/', import.meta.url);
const WORDS = new URL('../../src/content/words/', import.meta.url);

const widgets = readdirSync(WIDGETS);
const languages = readdirSync(WORDS);
const wordsOf = (language: string, name: string) =>
  JSON.parse(readFileSync(new URL(`${language}/${name}.json`, WORDS), 'utf8')) as FigureWords;

describe.each(languages)('in %s', (language) => {
  describe.each(widgets)('%s', (widget) => {
    test('has words for every setting and every option, and none to spare', async () => {
      const { id, schema } = (await import(new URL(`${widget}/settings.ts`, WIDGETS).pathname)) as SettingsModule;
      expect(id).toBe(widget);
      const { settings } = wordsOf(language, widget);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(schema).sort());
      for (const [name, setting] of Object.entries(schema)) {
        expect(settings[name]?.name, name).toMatch(/\S/);
        if (setting.kind === 'choice') expect(Object.keys(settings[name]?.options ?? {}).sort()).toEqual([...setting.options].sort());
      }
    });
  });

  test('every figure has the phrases of the first language, with the same places to fill', () => {
    const places = (phrases: Record<string, string>) =>
      Object.fromEntries(Object.entries(phrases).map(([name, phrase]) => [name, phrase.match(/\{\w+\}/g)?.sort() ?? []]));
    for (const name of ['frame', ...widgets]) expect(places(wordsOf(language, name).phrases)).toEqual(places(wordsOf('en', name).phrases));
  });
});
