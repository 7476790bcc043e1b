import { describe, expect, test } from 'vitest';
import { packed, unpacked } from '../../../src/components/book/figure/packed';
import { trainedFrames } from '../../../src/components/book/figure/trainedFrames';
import { definition, schema, shiftFrame } from '../../../src/components/widgets/covariate-shift/figure';
import { threeSpecs } from '../../../src/components/widgets/covariate-shift/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);

describe('what the reader is told to see, at the defaults', () => {
  const frames = trainedFrames(threeSpecs(defaults), shiftFrame);
  const firstBelow = (run: 0 | 1 | 2, loss: number) => frames.find(({ networks }) => networks[run].loss <= loss)?.step ?? Infinity;

  test('noise behind the normalisation costs a little at most, and the plain network is far behind', () => {
    const [plain, normalised, noisy] = [firstBelow(0, 0.5), firstBelow(1, 0.5), firstBelow(2, 0.5)];
    expect(normalised).toBeLessThanOrEqual(noisy);
    expect(noisy).toBeLessThan(0.7 * plain);
  });

  test('the loss along the gradient varies more in the plain network', () => {
    const meanRange = (run: 0 | 1) =>
      frames.reduce((sum, { networks }) => sum + networks[run].greatest - networks[run].least, 0) / frames.length;
    expect(meanRange(0)).toBeGreaterThan(2 * meanRange(1));
  });

  test('no loss is outside its range, and the page has the same frames in fewer digits', () => {
    const first = unpacked(packed(frames, definition.digits));
    frames.forEach(({ step, networks }, i) => {
      const short = first[i];
      expect(short?.step).toBe(step);
      networks.forEach(({ loss, here, least, greatest }, run) => {
        expect(least).toBeLessThanOrEqual(here);
        expect(greatest).toBeGreaterThanOrEqual(here);
        expect((short?.networks[run]?.loss ?? NaN) / loss).toBeCloseTo(1, 3);
      });
    });
  });
});

test('the three runs see the same data and batches and begin with the same weights', () => {
  const [plain, normalised, noisy] = threeSpecs(defaults).map(({ layers, ...rest }) => ({
    rest: JSON.stringify(rest),
    dense: layers.filter(({ kind }) => kind === 'dense'),
    kinds: new Set(layers.map(({ kind }) => kind)),
  }));
  expect(normalised?.rest).toBe(plain?.rest);
  expect(noisy?.rest).toBe(plain?.rest);
  expect(noisy?.dense).toEqual(plain?.dense);
  expect([...(noisy?.kinds ?? [])]).toEqual(['dense', 'batchNorm', 'noise', 'activation']);
  expect(normalised?.kinds.has('noise')).toBe(false);
});

test('a run that has diverged stays as it was last seen', () => {
  const record = (step: number) =>
    ({ kind: 'record', step, training: { loss: 1 / (step + 1) }, alongGradient: Float64Array.of(1, 0.5, Infinity) }) as const;
  const first = shiftFrame([record(0), record(0), record(0)], undefined);
  const second = shiftFrame([undefined, record(10), record(10)], first);
  expect(second?.step).toBe(10);
  expect(second?.networks[0]).toEqual({ loss: 1, here: 1, least: 0.5, greatest: Infinity });
});
