import { describe, expect, test } from 'vitest';
import { trainedFrames } from '../../../src/components/book/figure/trainedFrames';
import { placeFrame, schema, statesOf } from '../../../src/components/widgets/before-or-after/figure';
import { allSpecs, PLACES, SEEDS } from '../../../src/components/widgets/before-or-after/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);

describe('what the reader is told to see, at the defaults', () => {
  const last = trainedFrames(allSpecs(defaults), placeFrame).at(-1);

  test('with sigmoids every seed learns faster after the activation than before it, and without the normalisation not at all', () => {
    const losses = PLACES.map((_, place) => (last ? statesOf(last, place) : []).map(({ loss }) => loss));
    const [nowhere = [], before = [], after = []] = losses;
    expect(nowhere).toHaveLength(SEEDS);
    expect(Math.max(...after)).toBeLessThan(Math.min(...before) / 2);
    // A network that answers the same for every digit has the loss ln 10.
    expect(Math.min(...nowhere)).toBeGreaterThan(0.95 * Math.log(10));
  });
});

test('the three networks of a seed differ in the place alone', () => {
  const specs = allSpecs(defaults);
  expect(specs).toHaveLength(SEEDS * PLACES.length);
  for (let seed = 0; seed < SEEDS; seed++) {
    const [nowhere, before, after] = specs.slice(seed * PLACES.length, (seed + 1) * PLACES.length).map(({ layers, ...rest }) => ({
      rest: JSON.stringify(rest),
      kinds: layers.slice(0, 3).map(({ kind }) => kind),
      dense: JSON.stringify(layers.filter(({ kind }) => kind === 'dense')),
    }));
    expect([before?.rest, after?.rest]).toEqual([nowhere?.rest, nowhere?.rest]);
    expect([before?.dense, after?.dense]).toEqual([nowhere?.dense, nowhere?.dense]);
    expect(nowhere?.kinds).toEqual(['dense', 'activation', 'dense']);
    expect(before?.kinds).toEqual(['dense', 'batchNorm', 'activation']);
    expect(after?.kinds).toEqual(['dense', 'activation', 'batchNorm']);
  }
});

test('a run that has diverged stays as it was last seen', () => {
  const record = (step: number) => ({ kind: 'record', step, training: { loss: step }, validation: { loss: 1, accuracy: 0.5 } }) as const;
  const first = placeFrame([record(0), record(0), record(0)], undefined);
  expect(placeFrame([record(10), undefined, record(10)], first)?.states.map(({ loss }) => loss)).toEqual([10, 0, 10]);
  expect(placeFrame([undefined, undefined, undefined], first)).toBeUndefined();
});
