import { describe, expect, test } from 'vitest';
import '../../../src/lib/pytorch/ruleEngineStarted';
import { definition, raceTable, schema, type Settings } from '../../../src/components/widgets/optimiser-race/figure';
import {
  digitsEntries,
  digitsResult,
  digitsSpecs,
  isTrainedOn,
  rateOf,
  ruleEntry,
  ruleOf,
  surfaceEntries,
  surfaceRace,
  triedRates,
  type SurfaceCourse,
} from '../../../src/components/widgets/optimiser-race/model';
import { outcome } from '../../../src/components/widgets/optimiser-race/OptimiserRace';
import { provedSentences } from '../../../src/components/widgets/optimiser-race/RuleProof';
import words from '../../../src/content/words/en/optimiser-race.json';
import { RACERS, TRAINED_RACERS, type Racer } from '../../../src/lib/experiments/momentum/optimiserRace';
import { linearity, type LinearRule } from '../../../src/lib/rules/linearRule';
import { presetText } from '../../../src/lib/rules/presets';
import { readRule } from '../../../src/lib/rules/readRule';
import type { Rule } from '../../../src/lib/rules/rule';
import { readPermalink, writePermalink } from '../../../src/lib/share/permalink';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const arrivals = (course: SurfaceCourse, part: Partial<Settings> = {}) => {
  const settings = { ...defaults, ...part, course };
  const entries = surfaceEntries(surfaceRace(course, settings), settings, []);
  return Object.fromEntries(entries.map(({ racer, arrival }) => [racer, arrival])) as Record<Racer, number | undefined>;
};

describe('what the reader is told to see', () => {
  test('in the slanted ravine momentum and Adam need about as many steps, Nesterov fewer, plain descent and Adagrad many more', () => {
    expect(arrivals('ravine')).toMatchObject({ sgd: 251, momentum: 64, nesterov: 40, adagrad: 189, rmsprop: 592, adam: 66 });
  });

  test('Lion arrives late with its tuned rate, and never with 0.05', () => {
    expect(arrivals('ravine').lion).toBe(594);
    expect(arrivals('ravine', { factor: 2.5 }).lion).toBeUndefined();
  });

  test('turned along the axes it is easy for Adagrad and RMSProp, and the same as before for the first three', () => {
    expect(arrivals('ravine', { angle: 0 })).toMatchObject({ sgd: 251, momentum: 64, nesterov: 40, adagrad: 11, rmsprop: 132 });
  });

  test('with ten times the learning rates plain descent and momentum diverge, and Adam does not', () => {
    const { sgd, momentum, nesterov, adam } = arrivals('ravine', { factor: 10 });
    expect([sgd, momentum, nesterov]).toEqual([undefined, undefined, undefined]);
    expect(adam).toBeLessThan(200);
  });

  test('watched for 3,000 steps Adam leaves the goal at step 1,409, and momentum does not', () => {
    const settings = { ...defaults, long: true };
    const entries = surfaceEntries(surfaceRace('ravine', settings), settings, []);
    const of = (racer: Racer) => entries.find((entry) => entry.racer === racer);
    const goal = surfaceRace('ravine', settings).goal;
    expect(of('adam')?.losses).toHaveLength(3_001);
    expect(of('adam')?.losses.findIndex((loss, step) => step > 66 && loss > goal)).toBe(1409);
    expect(of('adam')?.arrival ?? Infinity).toBeGreaterThan(1_409);
    expect(of('momentum')?.arrival).toBe(64);
  });

  test('watched for 3,000 steps the rates with which Adam arrives soon are fewer than those of momentum', () => {
    const soon = (long: boolean, racer: Racer) => {
      const arrivals = triedRates({ race: surfaceRace('ravine', { angle: 45, long }) })[RACERS.indexOf(racer)] ?? [];
      const fewest = Math.min(...arrivals.map(([, arrival]) => (Number.isNaN(arrival) ? Infinity : arrival)));
      return arrivals.filter(([, arrival]) => arrival <= 2 * fewest).length;
    };
    expect(soon(false, 'adam')).toBeGreaterThan(soon(false, 'momentum'));
    expect(soon(true, 'adam')).toBeLessThan(soon(true, 'momentum'));
  });

  test('on the flat saddle momentum halves the steps', () => {
    expect(arrivals('saddle')).toMatchObject({ sgd: 126, momentum: 50, nesterov: 31, rmsprop: 168, adam: 58 });
    expect(arrivals('saddle', { angle: 0 })).toMatchObject({ momentum: 50, rmsprop: 7 });
  });
});

test('the arrivals over the learning rate pass through those of the tuned rates', () => {
  const race = surfaceRace('ravine', { angle: 45 });
  const tried = triedRates({ race });
  for (const [place, { racer, arrival }] of surfaceEntries(race, defaults, tried).entries()) {
    if (racer === 'yours') continue;
    expect(tried[place]?.find(([rate]) => rate === rateOf(racer, defaults))?.[1], racer).toBe(arrival);
  }
});

test('a surface has nothing to train, the digits one run for each optimiser with the factor in its learning rate', () => {
  expect(digitsSpecs(defaults)).toEqual([]);
  const specs = digitsSpecs({ ...defaults, course: 'digits', factor: 0.1 });
  expect(specs.map(({ optimiser }) => optimiser.learningRate)).toEqual(
    TRAINED_RACERS.map((racer) => rateOf(racer, { course: 'digits', factor: 0.1 })),
  );
});

const record = (step: number, loss: number) => ({
  kind: 'record' as const,
  step,
  training: { loss, accuracy: 1 },
  validation: { loss, accuracy: 0.8 },
});

test('the digits arrive at the first record below a tenth, and a run that diverged does not', () => {
  const runs = [
    digitsResult({ records: [record(0, 2), record(10, 0.09), record(20, 0.2)] }),
    digitsResult({ records: [record(0, 0.01)], divergedAt: 5 }),
  ];
  const entries = digitsEntries(runs, { ...defaults, course: 'digits' });
  expect(entries.map(({ arrival }) => arrival)).toEqual([10, undefined]);
  expect(raceTable(entries, words).rows.map((row) => row.at(-1))).toEqual([0.8, NaN]);
  expect(outcome(entries, { course: 'digits' }, words)).toBe(words.phrases.waiting);
});

test('the losses can be compared with PyTorch to the end where nothing is chaotic', async () => {
  const run = definition.rerun(defaults);
  if (run.kind !== 'program') throw new Error('a surface is descended by a program');
  for (const { name, values, comparable } of await run.series())
    if (name !== 'RMSprop' && name !== 'Lion') expect(comparable, name).toBe(values.length);
});

test('on the digits all are compared with PyTorch at moderate rates, and only the calmest at very large ones', () => {
  const compared = (factor: number) => {
    const run = definition.rerun({ ...defaults, course: 'digits', factor });
    return run.kind === 'training' ? run.runs.map(({ spec }) => spec.optimiser.kind) : [];
  };
  expect(compared(1)).toEqual(['sgd', 'sgd', 'sgd', 'adagrad', 'rmsprop', 'adam', 'adamw', 'lion', 'muon']);
  expect(compared(8)).toEqual(['sgd', 'adagrad']);
});

describe('a rule of the reader’s own', () => {
  const yours = (text: string, part: Partial<Settings> = {}) => {
    const settings = { ...defaults, ...part, rule: text };
    const rule = ruleOf(settings);
    if (!rule || isTrainedOn(settings.course)) throw new Error('no rule on a surface');
    return ruleEntry(surfaceRace(settings.course, settings), rule);
  };
  const builtIn = (racer: Racer, part: Partial<Settings> = {}) => {
    const settings = { ...defaults, ...part };
    return surfaceEntries(surfaceRace('ravine', settings), { ...settings, course: 'ravine' }, []).find((entry) => entry.racer === racer);
  };

  test('Adam typed by hand lies on the built-in one, and needs as many steps', () => {
    const [typed, built] = [yours(presetText('adam', 1)), builtIn('adam')];
    expect(typed.arrival).toBe(66);
    typed.losses.slice(0, 100).forEach((loss, step) => expect(Math.abs(loss / (built?.losses[step] ?? NaN) - 1)).toBeLessThan(1e-3));
  });

  test.each([
    ['heavyBall', 'momentum', 0.5],
    ['nesterov', 'nesterov', 0.5],
    ['adagrad', 'adagrad', 1],
  ] as const)('%s typed by hand is %s', (preset, racer, rate) => {
    expect(yours(presetText(preset, rate)).arrival).toBe(builtIn(racer)?.arrival);
  });

  test('the factor multiplies its learning rate as well', () => {
    expect(yours(presetText('adam', 0.5), { factor: 2 }).losses).toEqual(yours(presetText('adam', 1)).losses);
    expect(yours('w = w - 0.5*g', { factor: 2 }).losses).toEqual(yours('w = w - 0.5*g').losses);
  });

  test('the three that fail do not arrive, where what they are made from does', () => {
    expect(yours(presetText('noFriction', 0.5)).arrival).toBeUndefined();
    expect(yours(presetText('lateGradient', 1.5)).arrival).toBeUndefined();
    expect(yours('alpha = 1.5\nw = w - alpha*g').arrival).toBeDefined();
    expect(yours(presetText('noRoot', 0.02)).arrival).toBeUndefined();
  });

  test('a late gradient arrives with 0.98 and not with 1; the heavy ball of the exercise in 49, 23 and 22 steps', () => {
    expect(yours(presetText('lateGradient', 0.98)).arrival).toBe(345);
    expect(yours(presetText('lateGradient', 1)).arrival).toBeUndefined();
    const ball = (alpha: number, beta: number, course: SurfaceCourse) =>
      yours(`alpha = ${alpha}\nbeta = ${beta}\nv = beta*v + g\nw = w - alpha*v`, { course }).arrival;
    expect([ball(3.31, 0.669, 'ravine'), ball(3.15, 0.66, 'ravine'), ball(3.15, 0.66, 'saddle')]).toEqual([49, 23, 22]);
  });

  test('it is in the program, with its numbers, and in the notebook’s numbers', async () => {
    const run = definition.rerun({ ...defaults, rule: presetText('adam', 1) });
    if (run.kind !== 'program') throw new Error('a surface is descended by a program');
    expect(run.source).toContain('"yours": descend(lambda w: Yours(w, alpha=1, beta1=0.9, beta2=0.999, eps=1e-8)),');
    expect((await run.series()).map(({ name }) => name)).toContain('yours');
  });

  test('a link carries it; one with a mistake is kept as it is, and nothing runs by it', () => {
    const settings = { ...defaults, rule: presetText('adam', 0.25) };
    const link = `?${writePermalink('optimiser-race', schema, settings)}#optimiser-race`;
    expect(readPermalink('optimiser-race', schema, link)).toEqual({ settings, ignored: [], unread: [] });
    const faulty = readPermalink('optimiser-race', schema, `?figure=optimiser-race&rule=${encodeURIComponent('w = w - alert(1)')}`);
    expect(faulty).toMatchObject({ settings: { rule: 'w = w - alert(1)' }, ignored: [] });
    expect(ruleOf({ ...defaults, rule: 'w = w - alert(1)' })).toBeUndefined();
  });

  test('what is proved of it is what the figure shows', () => {
    const { linear } = linearity(readRule(presetText('heavyBall', 0.5)).rule as Rule);
    expect(provedSentences(linear as LinearRule, words)).toBe(
      'With the present numbers it converges on every curvature below 7.6, and on none just above. In the ravine, whose curvatures are 0.01 and 1, the distance shrinks in the long run by a factor of 0.949 a step along the floor and of 0.949 across it: a thousandth of the loss after about 66 steps.',
    );
  });
});
