import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPermalink, writePermalink } from '../../../src/lib/share/permalink';
import {
  choice,
  defaultsOf,
  formerly,
  interval,
  logRange,
  point,
  range,
  seed,
  text,
  toggle,
  whole,
  type SettingsOf,
} from '../../../src/lib/share/setting';

const schema = {
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.9 }),
  rate: logRange({ min: 1e-4, max: 1, step: 20, default: 0.03 }),
  points: whole({ min: 10, max: 500, step: 10, default: 50 }),
  surface: choice(['saddle', 'ravine'], 'saddle'),
  matched: toggle(false),
  start: point({ x: [-3, 3], y: [-2, 2], step: 0.05, default: [-2.6, 0.005] }),
  seed: seed(1),
};
type Settings = SettingsOf<typeof schema>;

const defaults = defaultsOf(schema);
const read = (search: string) => readPermalink('explorer', schema, search);
const double = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));

const anySettings: fc.Arbitrary<Settings> = fc.record({
  momentum: double(0, 0.99),
  rate: double(1e-4, 1),
  points: fc.integer({ min: 10, max: 500 }),
  surface: fc.constantFrom('saddle' as const, 'ravine' as const),
  matched: fc.boolean(),
  start: fc.tuple(double(-3, 3), double(-2, 2)),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});

describe('a link to a figure', () => {
  test('brings back exactly the settings it was made from', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(read(`?${writePermalink('explorer', schema, settings)}`)).toEqual({ settings, ignored: [], unread: [] });
      }),
    );
  });

  test('is none of this figure when it names another', () => {
    expect(readPermalink('explorer', schema, '?figure=other&momentum=0.5', ['explorer', 'other'])).toBeUndefined();
    expect(read('')).toBeUndefined();
    expect(read('#explorer')).toBeUndefined();
  });

  test('that says nothing of a setting leaves it at its default', () => {
    expect(read('?figure=explorer&momentum=0.5')?.settings).toEqual({ ...defaults, momentum: 0.5 });
  });
});

describe('what a reader types', () => {
  const typed = {
    formula: text({
      longest: 30,
      default: 'x + y',
      fault: (formula) => (formula.includes('!') ? { at: formula } : undefined),
      samples: [],
    }),
    x: interval({ min: -10, max: 10, narrowest: 0.5, default: [-1, 1] }),
  };
  const reading = (query: string) => readPermalink('explorer', typed, `?figure=explorer&${query}`);

  test.each(['x*y + 1', 'v = b*v + g\nw = w - a*v', 'where(x > 0, 1, -1)', '-2^x/(1 + y)', 'x−y·2'])(
    '%j comes back as it was',
    (formula) => {
      const settings = { formula, x: [-2.5, 3] } as const;
      expect(readPermalink('explorer', typed, `?${writePermalink('explorer', typed, settings)}`)).toEqual({
        settings,
        ignored: [],
        unread: [],
      });
    },
  );

  test('a mistake in it is no reason to lose it, and dust around it is not taken for one', () => {
    expect(reading('formula=o!h')).toMatchObject({ settings: { formula: 'o!h' }, ignored: [] });
    expect(reading('formula=x%2By!')).toMatchObject({ settings: { formula: 'x+y' }, ignored: [] });
  });

  test('whatever it is, it comes back letter by letter', () => {
    const unread = { ...typed, formula: { ...typed.formula, fault: () => undefined } };
    const strange = fc.string({
      unit: fc.oneof(fc.constantFrom(...'w=x41+ \n\t"<>!;…%&#?'.split('')), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
      maxLength: 15,
    });
    fc.assert(
      fc.property(strange, (formula) => {
        fc.pre(formula.length <= 30);
        const link = `?${writePermalink('explorer', unread, { ...defaultsOf(typed), formula })}#explorer`;
        expect(readPermalink('explorer', unread, link)?.settings.formula).toBe(formula);
      }),
      { numRuns: 2_000 },
    );
  });

  test('typed into the address by hand may have signs of addition; what its other signs part from it is told', () => {
    const strict = {
      ...typed,
      formula: { ...typed.formula, fault: (formula: string) => (/[^!&]+  *[a-z]/.test(formula) ? { at: formula } : undefined) },
    };
    const byHand = (query: string) => readPermalink('explorer', strict, `?figure=explorer&${query}`);
    expect(byHand('formula=x+y')).toMatchObject({ settings: { formula: 'x+y' }, unread: [] });
    expect(byHand('formula=x*2%&x=-1,1#explorer')).toMatchObject({ settings: { formula: 'x*2%' }, unread: [] });
    expect(byHand('formula=x*2&y')).toMatchObject({ settings: { formula: 'x*2' }, unread: ['y'] });
    expect(byHand('formula=x*2 # and y')).toMatchObject({ settings: { formula: 'x*2 ' }, unread: ['and y'] });
    expect(byHand('formula=x*2#a-heading-of-the-page')).toMatchObject({ settings: { formula: 'x*2' }, unread: [] });
  });

  test('is left out of links where it is as the figure comes with it', () => {
    expect(writePermalink('explorer', typed, defaultsOf(typed))).toBe('figure=explorer&x=-1,1');
  });

  test.each([
    [`formula=${'x'.repeat(31)}`, 'tooLong'],
    ['x=1', 'notAnInterval'],
    ['x=2,1', 'notAnInterval'],
    ['x=1,1.2', 'notAnInterval'],
    ['x=-11,1', 'outOfRange'],
    ['x=a,b', 'notANumber'],
  ])('%s is refused: %s', (query, refusal) => {
    expect(reading(query)).toMatchObject({ settings: defaultsOf(typed), ignored: [{ refusal }] });
  });
});

describe('an old link', () => {
  const renamed = {
    learningRate: formerly(['rate', 'stepSize'], logRange({ min: 1e-4, max: 1, step: 20, default: 0.03 })),
    scheme: formerly(['weights'], choice(['rootFanIn', 'he'], 'he', { fanIn: 'rootFanIn' })),
  };
  const readOld = (query: string) => readPermalink('explorer', renamed, `?figure=explorer&${query}`);

  test.each([
    ['rate=0.1', { learningRate: 0.1, scheme: 'he' }],
    ['stepSize=0.1', { learningRate: 0.1, scheme: 'he' }],
    ['scheme=fanIn', { learningRate: 0.03, scheme: 'rootFanIn' }],
    ['weights=fanIn&rate=1', { learningRate: 1, scheme: 'rootFanIn' }],
  ])('%s is read under the names of today, and nothing is told', (query, settings) => {
    expect(readOld(query)).toEqual({ settings, ignored: [], unread: [] });
  });

  test.each(['learningRate=0.2&rate=0.1', 'rate=0.1&learningRate=0.2'])('%s: the name of today counts', (query) => {
    expect(readOld(query)).toEqual({ settings: { learningRate: 0.2, scheme: 'he' }, ignored: [], unread: [] });
  });

  test('that is out of range is told by the name that it has there', () => {
    expect(readOld('rate=7')?.ignored).toEqual([{ name: 'rate', value: '7', refusal: 'outOfRange' }]);
  });

  test('is written anew with the names of today', () => {
    expect(writePermalink('explorer', renamed, readOld('rate=0.1&scheme=fanIn')?.settings ?? defaultsOf(renamed))).toBe(
      'figure=explorer&learningRate=0.1&scheme=rootFanIn',
    );
  });
});

describe('a link that a program altered', () => {
  const given = { ...defaults, momentum: 0.5, rate: 0.1, surface: 'ravine', matched: true, start: [-0.5, 1], seed: 7 } satisfies Settings;
  const link = `?${writePermalink('explorer', schema, given)}#explorer`;

  test.each([
    ['as it was', link],
    ['trackers', link.replace('#', '&utm_source=whatsapp&fbclid=x#')],
    ['other trackers, in front', link.replace('?', '?gclid=a&mc_eid=b&igshid=c&si=d&date=2024&')],
    ['&amp;', link.replaceAll('&', '&amp;')],
    ['&#38;', link.replaceAll('&', '&#38;')],
    ['&#x26;', link.replaceAll('&', '&#x26;')],
    ['&amp;amp;', link.replaceAll('&', '&amp;amp;')],
    ['&amp;, escaped', link.replaceAll('&', '%26amp%3B')],
    ['&#038;', link.replaceAll('&', '&#038;')],
    ['&#61; and &#x3D;', link.replace('=', '&#61;').replaceAll('=', '&#x3D;')],
    ['&equals; and &num;', link.replaceAll('=', '&equals;').replace('#', '&num;')],
    ['\\u0026', link.replaceAll('&', '\\u0026')],
    ['%u003D', link.replaceAll('=', '%u003D')],
    ['wide letters', link.replaceAll('=', '＝').replaceAll('&', '＆').replace('?', '？')],
    ['%23', link.replace('#', '%23')],
    ['%2523', link.replace('#', '%2523')],
    ['%26 and %3D', link.replaceAll('&', '%26').replaceAll('=', '%3D')],
    ['the whole escaped', `?${encodeURIComponent(link.slice(1))}`],
    ['the whole escaped twice in its values', link.replaceAll(',', '%252C').replaceAll('-', '%252D')],
    ['a link in a link', `?u=${encodeURIComponent(`https://example.org/${link}`)}&h=abc`],
    ['two question marks', `?ref=mail${link}`],
    ['quoted-printable', link.replaceAll('=', '=3D')],
    [
      'quoted-printable, its lines broken',
      link.replaceAll('=', '=3D').replace('momentum', 'mom=\r\nentum').replace('points', 'poi=nts').replace('seed', 'se=ed'),
    ],
    ['&gt;', link.replace('#explorer', '&gt;')],
    ['&quot; and &nbsp;', link.replace('#explorer', '&quot;&nbsp;')],
    ['a slash', link.replace('#explorer', '/')],
    ['a tick and a line', link.replace('#explorer', '`|')],
    ['a fragment of text', `${link}:~:text=momentum%20explorer`],
    ['soft hyphens', link.replace('momentum', 'momen\u00adtum')],
    ['a safelink', `?url=${encodeURIComponent(`https://example.org/momentum/${link}`)}&data=05%7C02%7Cx&sdata=abc%3D&reserved=0`],
    ['a full stop and a bracket', link.replace('#explorer', ').')],
    ['a quotation mark and a comma', link.replace('#explorer', '”,')],
    ['a space of no width', link.replace('#explorer', '\u200b')],
    ['white space', link.replaceAll('&', '%20&').replaceAll('=', '=%0A')],
    ['a long dash for the sign', link.replace('-0.5', '–0.5')],
    ['small letters', link.toLowerCase()],
    ['all behind the number sign', `#${link.slice(1)}`],
    ['no name of the figure', link.replace('figure=explorer&', '')],
  ])('%s: its settings are read, and nothing is told', (_, altered) => {
    expect(readPermalink('explorer', schema, altered, ['other', 'explorer'])).toEqual({ settings: given, ignored: [], unread: [] });
    expect(readPermalink('other', schema, altered, ['other', 'explorer'])).toBeUndefined();
  });

  test.each([
    ['?figure=explorer&momentun=0.5', 'momentun=0.5'],
    ['?figure=explorer&seed=7&surfaces=ravine', 'surfaces=ravine'],
    ['?figure=explorer&text=momentum=0.5', 'text=momentum=0.5'],
    ['?figure=explorer&momen', 'momen'],
    ['?figure=explorer&mo…', 'mo…'],
    ['?figure=explorer&mo...', 'mo...'],
    ['?figure=explorer&mo%2', 'mo%2'],
    ['?figure=explorer&ampmomentum=0.5', 'ampmomentum=0.5'],
  ])('%s: what looks like a setting is told', (altered, text) => {
    expect(read(altered)?.unread).toEqual([text]);
  });

  test('a default is not spoken of where another piece of the link has set the value', () => {
    for (const altered of ['?figure=explorer&momentum=0.5&momentum=x', '?momentum=x&figure=explorer&momentum=0.5'])
      expect(read(altered)).toEqual({ settings: { ...defaults, momentum: 0.5 }, ignored: [], unread: ['momentum=x'] });
  });

  test.each(['…', 'amplitude=1', 'x…', 'data=05', 'ref...'])('%s is passed over', (added) => {
    expect(read(`?figure=explorer&momentum=0.5&${added}`)).toEqual({ settings: { ...defaults, momentum: 0.5 }, ignored: [], unread: [] });
  });

  test('what no figure of the page can read is told by one of them', () => {
    const shown = ['explorer', 'other'];
    expect(readPermalink('explorer', schema, '?figure=explrer&x=1', shown)?.unread).toEqual(['figure=explrer']);
    expect(readPermalink('other', {}, '?figure=explrer&x=1', shown)).toBeUndefined();
    expect(readPermalink('explorer', schema, '?momentum=0.5', shown)).toMatchObject({ settings: defaults, unread: ['momentum=0.5'] });
    expect(readPermalink('explorer', schema, '?utm_source=x#a-heading', shown)).toBeUndefined();
  });

  test.each(['velocity', '__proto__', 'constructor', 'fbclid', 'utm_momentum', 'ref', ''])(
    'a name that is none of its settings (%s) is passed over',
    (name) => {
      expect(read(`?figure=explorer&${name}=1`)).toEqual({ settings: defaults, ignored: [], unread: [] });
    },
  );
});

describe('a value that can not be used', () => {
  test.each([
    ['momentum', '1', 'outOfRange'],
    ['momentum', '-0.0001', 'outOfRange'],
    ['momentum', 'NaN', 'notANumber'],
    ['momentum', 'Infinity', 'notANumber'],
    ['momentum', '1e999', 'notANumber'],
    ['momentum', '0x1', 'notANumber'],
    ['momentum', '', 'notANumber'],
    ['momentum', '0,5', 'notANumber'],
    ['points', '50.5', 'notWhole'],
    ['seed', '-1', 'outOfRange'],
    ['seed', '4294967296', 'outOfRange'],
    ['surface', 'toString', 'notAnOption'],
    ['surface', '<script>alert(1)</script>', 'notAnOption'],
    ['matched', 'true', 'notAnOption'],
    ['start', '1', 'notAPoint'],
    ['start', '1,2,3', 'notAPoint'],
    ['start', '9,0', 'outOfRange'],
    ['start', '0,none', 'notANumber'],
    ['momentum', '0'.repeat(101), 'tooLong'],
  ])('%s=%s is refused as %s, and the default stays', (name, value, refusal) => {
    const found = read(`?figure=explorer&${name}=${encodeURIComponent(value)}`);
    expect(found?.settings).toEqual(defaults);
    expect(found?.ignored.map((item) => [item.name, item.refusal])).toEqual([[name, refusal]]);
  });

  test('does not spoil the others', () => {
    const found = read('?figure=explorer&momentum=7&rate=0.1');
    expect(found?.settings).toEqual({ ...defaults, rate: 0.1 });
    expect(found?.ignored).toHaveLength(1);
  });

  test('is told in few words, and a flood of them in few sentences', () => {
    const found = read(`?figure=explorer&${Array.from({ length: 50 }, (_, index) => `surface=${index}${'y'.repeat(99)}`).join('&')}`);
    expect(found?.ignored).toHaveLength(5);
    for (const { name, value } of found?.ignored ?? []) expect(name.length + value.length).toBeLessThan(70);
  });

  test('of any kind never gives a setting outside its limits', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...Object.keys(schema)), fc.oneof(fc.string(), fc.double().map(String)))), (pairs) => {
        const query = new URLSearchParams([['figure', 'explorer'], ...pairs]);
        const { settings } = read(`?${query}`) ?? { settings: undefined };
        expect(settings?.momentum).toSatisfy((value: number) => value >= 0 && value <= 0.99);
        expect(settings?.points).toSatisfy((value: number) => Number.isInteger(value) && value >= 10 && value <= 500);
        expect(settings?.surface).toBeOneOf(['saddle', 'ravine']);
        expect(settings?.start).toHaveLength(2);
      }),
      { numRuns: 1000 },
    );
  });
});
