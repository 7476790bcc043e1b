import { describe, expect, test } from 'vitest';
import { trainedFrames } from '../../../src/components/book/figure/trainedFrames';
import { densityFrame, schema, type LayerDensities } from '../../../src/components/widgets/activation-densities/figure';
import { twinSpecs } from '../../../src/components/widgets/activation-densities/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);

describe('what the reader is told to see, at the defaults', () => {
  const frames = trainedFrames(twinSpecs(defaults), densityFrame);
  const top = (step: 'first' | 'last', network: 0 | 1) =>
    frames.at(step === 'first' ? 0 : -1)?.networks[network].layers.at(-1) as LayerDensities;

  test('the plain network learns nothing, and its top layer draws together and wanders off', () => {
    expect(frames.at(-1)?.networks[0].loss).toBeGreaterThan(0.95 * Math.log(10));
    expect(top('last', 0).before.deviation).toBeLessThan(top('first', 0).before.deviation / 2);
    expect(Math.abs(top('last', 0).before.mean)).toBeGreaterThan(1);
  });

  test('with batch normalisation every layer begins with mean 0 and deviation 1, and learns other ones', () => {
    frames[0]?.networks[1].layers.forEach(({ before }) => {
      expect(before.mean).toBeCloseTo(0, 3);
      expect(before.deviation).toBeCloseTo(1, 2);
    });
    expect(top('last', 1).before.deviation).toBeGreaterThan(1.5);
    expect(frames.at(-1)?.networks[1].loss).toBeLessThan(0.05);
  });

  test('there is a density for every hidden layer, and its shares add up', () => {
    for (const { networks } of frames) {
      for (const { layers } of networks) {
        expect(layers).toHaveLength(defaults.depth);
        for (const { before, after } of layers) {
          for (const { shares } of [before, after]) expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1000)).toBeLessThan(15);
          expect(after.from).toBeGreaterThanOrEqual(0);
          expect(after.to).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  test('the frames are small enough to stand in the page', () => {
    expect(JSON.stringify(frames).length).toBeLessThan(60_000);
  });
});

test('the twins differ in batch normalisation alone', () => {
  const [plain, normalised] = twinSpecs(defaults).map(({ layers, ...rest }) => ({
    rest: JSON.stringify(rest),
    layers: JSON.stringify(layers.filter(({ kind }) => kind !== 'batchNorm')),
    count: layers.length,
  }));
  expect(normalised?.rest).toBe(plain?.rest);
  expect(normalised?.layers).toBe(plain?.layers);
  expect(normalised?.count).toBe((plain?.count ?? 0) + defaults.depth);
});
