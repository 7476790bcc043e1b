import { afterAll, describe, expect, test } from 'vitest';
import { countedPicture, drawn, type Place } from '../../../../src/lib/data/drawing';
import { PASSES, trainedReader, type DigitReader } from '../../../../src/lib/experiments/dropout/digitReaders';
import type { Reader } from '../../../../src/lib/experiments/dropout/digitReaderSpec';
import drawings from '../../data/drawings.json';

const pictures = drawings.map(({ digit, lines }) => ({ digit, picture: countedPicture(drawn(lines as unknown as Place[][])) }));
const best = (probabilities: readonly number[]) => probabilities.indexOf(Math.max(...probabilities));

describe.each(['dropout', 'batchNorm'] as const)('the reader with %s', (name: Reader) => {
  const reader: DigitReader = trainedReader(name, { p: 0.5, seed: 1 });
  afterAll(() => reader.dispose());

  test('reads at least nine of ten drawings by hand', () => {
    const wrong = pictures.filter(({ digit, picture }) => best(reader.read(picture)) !== digit);
    expect(wrong.length).toBeLessThanOrEqual(5);
  });

  test('reads almost all of the pictures that were kept from training', () => {
    const { probabilities, digits } = reader.readHeldOut();
    const right = probabilities.filter((row, i) => best(row) === digits[i]).length;
    expect(right / digits.length).toBeGreaterThan(0.96);
  });

  test('gives probabilities, in train mode others each time or in another batch', () => {
    const [{ picture }] = pictures as [(typeof pictures)[0]];
    const inTraining = reader.readInTraining(picture);
    for (const row of [reader.read(picture), ...inTraining]) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(inTraining).toHaveLength(name === 'dropout' ? PASSES : 1);
    expect(inTraining[0]).not.toEqual(reader.read(picture));
  });
});
