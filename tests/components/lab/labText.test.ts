import { describe, expect, test } from 'vitest';
import { dataText, layersText, trainingText } from '../../../src/components/lab/labText';
import { outlookOf } from '../../../src/components/lab/problems';
import words from '../../../src/content/words/en/lab.json';
import { AVERAGE_FIELDS, DATA_FIELDS, INIT_FIELDS, LAYER_FIELDS, OPTIMISER_FIELDS, SCHEDULE_FIELDS } from '../../../src/lib/lab/labFields';
import { fitted } from '../../../src/lib/lab/labNetwork';
import { MEASURES } from '../../../src/lib/lab/luck';
import { PRESETS, presetState } from '../../../src/lib/lab/presets';
import { SORTS } from '../../../src/lib/lab/runList';
import { VIEWS } from '../../../src/lib/lab/labState';

interface Named {
  name: string;
  options?: Readonly<Record<string, string>>;
}
const settings: Readonly<Record<string, Named>> = words.settings;
const { a } = presetState('momentum');

describe('the words', () => {
  const tables = {
    data: DATA_FIELDS,
    layers: LAYER_FIELDS,
    init: INIT_FIELDS,
    optimiser: OPTIMISER_FIELDS,
    schedule: SCHEDULE_FIELDS,
    average: AVERAGE_FIELDS,
  };
  test.each(Object.entries(tables))('name every kind of %s, and all its fields and options', (name, kinds) => {
    for (const [kind, fields] of Object.entries(kinds)) {
      expect(settings[name]?.options?.[kind], kind).toMatch(/\S/);
      for (const field of fields) {
        const own = settings[field.words ?? field.name];
        expect(own?.name, field.name).toMatch(/\S/);
        if (field.kind === 'choice') for (const option of field.options) expect(own?.options?.[option], option).toMatch(/\S/);
      }
    }
  });

  test.each([
    ['preset', PRESETS],
    ['measure', MEASURES],
    ['sort', SORTS],
    ['views', VIEWS],
  ] as const)('name every %s', (name, options) => {
    for (const option of options) expect(settings[name]?.options?.[option], option).toMatch(/\S/);
  });

  test('have a question for every preset', () => {
    const phrases: Readonly<Record<string, string>> = words.phrases;
    for (const preset of PRESETS) expect(phrases[`question.${preset}`], preset).toMatch(/\?/);
  });
});

test('a network is described in a line a part', () => {
  expect([dataText(words, a), layersText(words, a), trainingText(words, a)]).toEqual([
    'Two moons, 100 points',
    '2 inputs, dense 16, ReLU, dense 16, ReLU, dense 2',
    'SGD, 500 steps, all points a step',
  ]);
});

describe('before the start', () => {
  test('what is impossible is said without the names of the code', () => {
    expect(outlookOf({ ...a, batchSize: 1000 }, 'A', words).problems).toEqual([
      'A: batch size must be a whole number from 1 to 100, not 1000.',
    ]);
    const block = { kind: 'residual' as const, layers: [{ kind: 'dense' as const, units: 3 }] };
    expect(outlookOf(fitted({ ...a, layers: [block, ...a.layers] }), 'B', words).problems).toEqual([
      'B: layer 1 must give out as many units as it takes in: 2, not 3.',
    ]);
  });

  test('what is too large is refused, and what takes long is said', () => {
    const wide = fitted({
      ...a,
      layers: [
        { kind: 'dense', units: 4000 },
        { kind: 'dense', units: 4000 },
        { kind: 'dense', units: 2 },
      ],
    });
    expect(outlookOf(wide, 'A', words).problems).toEqual([
      'A has 16,024,002 parameters. The Lab trains up to 2,000,000: make layers narrower.',
    ]);
    const { problems, warnings } = outlookOf({ ...a, steps: 1_000_000, data: { ...a.data, points: 20_000 } }, 'A', words);
    expect(problems).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^A would take some [\d,]+ minutes\./);
  });
});
