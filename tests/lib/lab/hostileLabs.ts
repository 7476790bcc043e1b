import fc from 'fast-check';
import { toBase64Url } from '../../../src/lib/lab/base64Url';
import { PRESETS, presetState } from '../../../src/lib/lab/presets';
import { writeLabLink } from '../../../src/lib/lab/writeLabLink';

/** What somebody who wants to break the Lab may put where a value belongs. */
const VALUES: readonly unknown[] = [
  null,
  true,
  '',
  'NaN',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  '\u202e💥\ud800',
  'x'.repeat(2000),
  -1,
  0,
  -0,
  0.5,
  1e-300,
  1e300,
  2 ** 53,
  4294967295,
  [],
  [[]],
  [null, undefined, {}],
  {},
  { kind: 'toString' },
  { kind: 'residual', layers: [{ kind: 'residual', layers: [] }] },
  { kind: 'dense', units: 4096 },
  Array.from({ length: 400 }, () => ({ kind: 'batchNorm' })),
];

/** The same with another value at one of its places. */
function altered(whole: unknown, place: number, value: unknown): unknown {
  let left = place;
  const visit = (part: unknown): unknown => {
    if (left-- === 0) return value;
    if (Array.isArray(part)) return part.map(visit);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, visit(inner)]));
  };
  return visit(whole);
}

const PLACES = 60;
const state = fc.constantFrom(...PRESETS).map(presetState);
const values = fc.constantFrom(...VALUES);

const mutated = fc
  .tuple(state, fc.array(fc.tuple(fc.nat(PLACES), values), { minLength: 1, maxLength: 4 }))
  .map(
    ([whole, changes]) =>
      `#lab=${toBase64Url(JSON.stringify(changes.reduce<unknown>((made, [place, value]) => altered(made, place, value), whole)))}`,
  );

const cut = fc.tuple(state, fc.nat(1000)).map(([whole, length]) => writeLabLink(whole).slice(0, length));
const scrambled = fc
  .tuple(state, fc.array(fc.tuple(fc.nat(2000), fc.constantFrom('A', '=', '%', '&', '#', '/', ' ', 'é')), { minLength: 1, maxLength: 3 }))
  .map(([whole, changes]) =>
    changes.reduce((link, [at, letter]) => link.slice(0, at + 5) + letter + link.slice(at + 6), writeLabLink(whole)),
  );

/** Fragments of the Lab's address: cut, scrambled, or with anything in them. */
export const hostileLabs = fc.oneof(
  mutated,
  mutated,
  cut,
  scrambled,
  fc.string({ maxLength: 200 }).map((text) => `#lab=${text}`),
);
