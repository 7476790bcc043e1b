import fc from 'fast-check';
import type { Schema, Setting } from '../../../src/lib/share/setting';

/** What somebody who wants to break a figure, or a mail program that mangles links, may put where a value belongs. */
const hostileTexts = [
  '',
  ' ',
  'NaN',
  '-Infinity',
  '1e999',
  '-1e9',
  '-0',
  '0x10',
  '1_000',
  '0,5',
  '1,2,3',
  'NaN,NaN',
  '1e-400',
  '4294967296',
  '9007199254740993',
  'null',
  'undefined',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'on,off',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  "'; alert(1); //",
  '{step}',
  '${7*7}',
  '%00',
  '\u0000',
  '\u202e💥\ud800',
  '٣',
  '１',
  '9'.repeat(500),
  'a'.repeat(1000),
];

const borders = ({ kind, ...setting }: Setting): string[] => {
  const limits = 'min' in setting ? [setting.min, setting.max] : 'x' in setting ? [...setting.x, ...setting.y] : [0, 2 ** 32 - 1];
  const near = limits.flatMap((limit) => [limit, limit - 1e-9, limit + 1e-9, -limit, limit * 10, limit + 1]);
  return kind === 'point' || kind === 'interval' ? near.flatMap((x) => near.map((y) => `${x},${y}`)) : near.map(String);
};

const properText = (setting: Setting): fc.Arbitrary<string> => {
  if (setting.kind === 'choice') return fc.constantFrom(...setting.options, ...Object.keys(setting.formerly));
  if (setting.kind === 'text') return fc.constantFrom(setting.default, ...setting.samples, 'x'.repeat(setting.longest + 1));
  if (setting.kind === 'drawing')
    return fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuv'.split('')), minLength: 203, maxLength: 207 }),
      fc.constantFrom('', '0'.repeat(205), 'v'.repeat(205), `${'v'.repeat(204)}u`, 'w'.repeat(205), 'V'.repeat(205)),
    );
  return setting.kind === 'toggle' ? fc.constantFrom('on', 'off') : fc.constantFrom(...borders(setting));
};

/** Queries for a figure, well-formed or not: good values, values just beyond a limit, hostile ones; unknown, inherited and repeated names. */
export function hostileQueries(figure: string, schema: Schema): fc.Arbitrary<string> {
  const anyText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string(), fc.string({ unit: 'binary' }), fc.double().map(String));
  const ofSetting = fc
    .constantFrom(...Object.keys(schema))
    .chain((name) => fc.tuple(fc.constant(name), fc.oneof(properText(schema[name]!), anyText)));
  const ofNone = fc.tuple(fc.oneof(fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'figure2', ''), fc.string()), anyText);
  const encoded = (text: string) => encodeURIComponent(text.toWellFormed());
  const pair = fc.oneof(
    { weight: 6, arbitrary: fc.oneof({ weight: 3, arbitrary: ofSetting }, ofNone).map((parts) => parts.map(encoded).join('=')) },
    // Not encoded, or wrongly.
    { weight: 1, arbitrary: fc.oneof(fc.string(), fc.constantFrom('%', '%zz', '%ff%fe', '&&&', '===', '?', '+', '#')) },
  );
  return fc.array(pair, { maxLength: 12 }).map((pairs) => `?figure=${figure}&${pairs.join('&')}`);
}
