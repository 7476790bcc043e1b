import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkFragment, readPermalink, writePermalink } from '../../../src/lib/share/permalink';
import { defaultsOf, type Setting } from '../../../src/lib/share/setting';
import { figureDefinitions } from '../../components/figures';
import { hostileQueries } from './hostileQueries';

const QUERIES_IN_ALL = 6000;
const figures = await figureDefinitions();

/** Whether a setting may have the value, told without the code that reads links. */
function isAllowed(setting: Setting, value: unknown): boolean {
  const within = (number: unknown, [min, max]: readonly [number, number]) => typeof number === 'number' && number >= min && number <= max;
  switch (setting.kind) {
    case 'range':
      return within(value, [setting.min, setting.max]) && (!setting.whole || Number.isInteger(value));
    case 'seed':
      return within(value, [0, 2 ** 32 - 1]) && Number.isInteger(value);
    case 'choice':
      return typeof value === 'string' && setting.options.includes(value);
    case 'toggle':
      return typeof value === 'boolean';
    case 'drawing':
      return typeof value === 'string' && /^([0-9a-v]{205})?$/.test(value);
    case 'text':
      return typeof value === 'string' && value.length <= setting.longest;
    case 'interval':
      return (
        Array.isArray(value) &&
        value.length === 2 &&
        value.every((end) => within(end, [setting.min, setting.max])) &&
        value[1] - value[0] >= setting.narrowest
      );
    case 'point':
      return Array.isArray(value) && value.length === 2 && within(value[0], setting.x) && within(value[1], setting.y);
  }
}

/** What a text says to somebody who believes all he reads. */
function meant(setting: Setting | undefined, text: string): unknown {
  if (setting?.kind === 'choice') return Object.hasOwn(setting.formerly, text) ? setting.formerly[text] : text;
  if (setting?.kind === 'toggle') return text === 'on';
  if (setting?.kind === 'drawing') return text.toLowerCase();
  const [x, y] = text.split(',').map((number) => Number(number) + 0);
  return setting?.kind === 'point' || setting?.kind === 'interval' ? [x, y] : x;
}

/** Without what stands around a value, and without what may be another part of the link: no value has it. */
const bare = (text: string) => text.replace(/[?&#].*/su, '').replace(/^[^\p{L}\p{N}-]+|[^\p{L}\p{N}]+$/gu, '');

describe.each(figures)('whatever stands in a link to $id', ({ id, definition: { schema } }) => {
  test('the figure has settings that it can show, and what was not used is told', () => {
    fc.assert(
      fc.property(hostileQueries(id, schema), (query) => {
        const reading = readPermalink(id, schema, query);
        const settings = reading?.settings ?? defaultsOf(schema);
        const untold = !reading || reading.ignored.length + reading.unread.length === 0;
        const asked = new Map([...new URLSearchParams(query)].filter(([name]) => Object.hasOwn(schema, name)));
        const forbidden = Object.entries(schema).filter(([name, setting]) => !isAllowed(setting, settings[name]));
        const isMeant = (name: string, text: string) =>
          schema[name]?.kind === 'text'
            ? bare(String(settings[name])).toLowerCase() === bare(text).toLowerCase()
            : isDeepStrictEqual(settings[name], meant(schema[name], bare(text)));
        const misread = [...asked].filter(([name, text]) => !isMeant(name, text));
        expect({ names: Object.keys(settings), forbidden }).toEqual({ names: Object.keys(schema), forbidden: [] });
        if (untold) expect(misread).toEqual([]);
        expect(readPermalink(id, schema, `?${writePermalink(id, schema, settings)}#${linkFragment(id, schema, settings)}`)).toEqual({
          settings,
          ignored: [],
          unread: [],
        });
      }),
      { numRuns: Math.ceil(QUERIES_IN_ALL / figures.length) },
    );
  });
});
