import { expect, test } from 'vitest';
import { noiseFloor, noisyPath } from '../../../../src/lib/experiments/momentum/noiseFloor';
import { crowdNoise, noisyCrowd } from '../../../../src/lib/experiments/momentum/noisyCrowd';

const bowl = { learningRate: 0.1, curvature: 1.5, noise: 0.7, momentum: 0.8 };

test('a crowd of one takes the path that momentumStep takes', () => {
  const { path, meanSquares } = noisyCrowd(bowl, 2, crowdNoise(5, 1, 50), 1);
  const expected = noisyPath(bowl, 2, 50, 5);
  path.forEach((position, step) => {
    expect(position).toBeCloseTo(expected[step] ?? NaN, 12);
    expect(meanSquares[step]).toBeCloseTo((expected[step] ?? NaN) ** 2, 12);
  });
});

test('the noise of a batch is the mean of as many draws', () => {
  const [one, four] = [crowdNoise(5, 3, 8), crowdNoise(5, 3, 2, 4)];
  four.forEach((mean, place) => expect(mean).toBeCloseTo([0, 1, 2, 3].reduce((sum, i) => sum + (one[4 * place + i] ?? NaN), 0) / 4, 12));
});

test('without noise every ball is the first one', () => {
  const { path, meanSquares } = noisyCrowd({ ...bowl, noise: 0 }, 2, crowdNoise(5, 7, 20), 7);
  path.forEach((position, step) => expect(meanSquares[step]).toBeCloseTo(position ** 2, 12));
});

test.each([0, 0.5, 0.9])('momentum %f: 2,000 balls scatter as the formula says after 200 steps, within 5 %', (momentum) => {
  const { meanSquares } = noisyCrowd({ ...bowl, momentum }, 0, crowdNoise(3, 2000, 200), 2000);
  const late = meanSquares.subarray(100);
  const measured = late.reduce((sum, square) => sum + square, 0) / late.length;
  expect(Math.abs(measured / noiseFloor({ ...bowl, momentum }) - 1)).toBeLessThan(0.05);
});
