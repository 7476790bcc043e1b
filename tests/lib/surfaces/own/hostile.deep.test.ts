import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../../../src/lib/pytorch/ownEngineStarted';
import { text as textSetting } from '../../../../src/lib/share/setting';
import { parseSetting } from '../../../../src/lib/share/parseSetting';
import { explore, OWN } from '../../../../src/lib/surfaces/exploration';
import { explorationSettings } from '../../../../src/lib/surfaces/explorationSettings';
import { formulaFault } from '../../../../src/lib/surfaces/own/ownFormula';
import { ownSurface } from '../../../../src/lib/surfaces/own/ownSurface';
import { ownPresets } from '../../../../src/lib/surfaces/own/presets';

const STRINGS = 20_000;
const LONGEST_MILLISECONDS = 50;
/** Of what is found out about a formula that is taken, so many are looked at. */
const EXPLORED = 1000;
const LONGEST_TEST = 300_000;

const words = [
  'x',
  'y',
  'pi',
  '1',
  '0',
  '2.5',
  '1e308',
  '1e-308',
  '+',
  '-',
  '*',
  '/',
  '^',
  '**',
  '(',
  ')',
  ',',
  ' ',
  'sqrt(',
  'exp(',
  'log(',
  'abs(',
];
const more = [
  'sin(',
  'cos(',
  'tanh(',
  'sign(',
  'min(',
  'max(',
  'where(',
  '<',
  '>',
  '<=',
  '==',
  '=',
  '.',
  '[',
  ']',
  '"',
  '`',
  ';',
  'constructor',
  '__proto__',
];
const wordSalad = fc.array(fc.constantFrom(...words, ...more), { maxLength: 60 }).map((parts) => parts.join(''));
const wellFormed = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('x', 'y', 'pi', '2', '0', '0.1', '1e5'),
    fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/', '^'), tie('tree')).map(([a, sign, b]) => `(${a}${sign}${b})`),
    fc.tuple(fc.constantFrom('sqrt', 'exp', 'log', 'abs', 'sign', 'tanh', 'sin', 'cos'), tie('tree')).map(([name, a]) => `${name}(${a})`),
    fc.tuple(fc.constantFrom('min', 'max'), tie('tree'), tie('tree')).map(([name, a, b]) => `${name}(${a},${b})`),
    fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([a, b, c]) => `where(${a}<${b},${b},${c})`),
  ),
})).tree;
const long = fc.constantFrom(
  '('.repeat(1000),
  'x'.repeat(10_000),
  'sin('.repeat(200),
  '1e308^2',
  '-'.repeat(300),
  `${'x^'.repeat(100)}x`,
  '2^'.repeat(149),
);
const strings = fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }), wordSalad, wellFormed, long);

/** Of processor time, so that a busy machine is no fault of the code's. */
function millisecondsOf(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test(
  '20,000 random and hostile strings are read in less than 50 ms each, and refused in a sentence with a place or taken',
  () => {
    const setting = textSetting({ ...explorationSettings.formula });
    let [slowest, taken] = [0, 0];
    for (const text of fc.sample(strings, { numRuns: STRINGS, seed: 22 })) {
      let fault: ReturnType<typeof formulaFault>;
      const time = millisecondsOf(() => (fault = formulaFault(text)));
      slowest = Math.max(slowest, time);
      expect(time, text).toBeLessThan(LONGEST_MILLISECONDS);
      if (fault) {
        expect(fault.sentence, text).toMatch(/^\S.*[.?]\)?$/su);
        expect(fault.from <= fault.to && fault.from >= 0, text).toBe(true);
      } else taken += 1;
      // A link may bring what has a fault, which the figure tells; only what is too long is refused there.
      expect(parseSetting(setting, text).ok, text).toBe(text.length <= setting.longest);
    }
    console.log(`${taken} of ${STRINGS} taken, the slowest in ${slowest.toFixed(1)} ms`);
    expect(taken).toBeGreaterThan(STRINGS / 20);
  },
  LONGEST_TEST,
);

test(
  'what is taken is explored without a number that is not finite, and in the same time',
  () => {
    const { x, y, start, learningRate, momentum } = ownPresets.monkey;
    const formulas = fc.sample(wellFormed, { numRuns: EXPLORED, seed: 7 }).filter((formula) => !formulaFault(formula));
    expect(formulas.length).toBeGreaterThan(EXPLORED / 2);
    const times: number[] = [];
    for (const formula of formulas) {
      times.push(millisecondsOf(() => ownSurface({ formula, x, y })));
      const { surface, withMomentum, without, matched } = explore({ surface: OWN, formula, x, y, start, learningRate, momentum });
      const { levels = [], wall = NaN, floor = NaN } = surface.own ?? {};
      const drawn = [withMomentum, without, matched].flatMap(({ positions, losses }) => [...positions.flat(), ...losses]);
      expect([...drawn, ...levels, wall, floor].every(Number.isFinite), formula).toBe(true);
      for (const { x: u, y: v } of surface.criticalPoints) expect(Number.isFinite(surface.value(u, v)), formula).toBe(true);
    }
    times.sort((a, b) => a - b);
    console.log(`explored ${times.length}: median ${times[times.length >> 1]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`);
    // The collector of garbage may fall into one of them.
    expect(times[Math.floor(0.99 * times.length)]).toBeLessThan(LONGEST_MILLISECONDS);
  },
  LONGEST_TEST,
);
