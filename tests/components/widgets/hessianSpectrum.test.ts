import { beforeAll, describe, expect, test } from 'vitest';
import { framesForPage } from '../../../src/components/book/figure/framesForPage';
import { packed, unpacked } from '../../../src/components/book/figure/packed';
import { schema, spectrumFrame, type Settings, type SpectrumFrame } from '../../../src/components/widgets/hessian-spectrum/figure';
import { consequences, RECORD_EVERY, sharpnessLimit, spectrumSpec, STEPS } from '../../../src/components/widgets/hessian-spectrum/model';
import { optimalHeavyBall } from '../../../src/lib/experiments/momentum/optimalSettings';
import { spectrumFacts } from '../../../src/lib/experiments/momentum/spectrum';
import { defaultsOf } from '../../../src/lib/share/setting';
import { train } from '../../../src/lib/training/train';

const defaults = defaultsOf(schema);
const SPARSE = 5 * RECORD_EVERY;

/** Rarer Hessians than the page's, so that the test is short. */
function sparseFrames(part: Partial<Settings>, every = SPARSE, steps = STEPS): SpectrumFrame[] {
  const spec = spectrumSpec({ ...defaults, ...part });
  return [...train({ ...spec, steps, record: { ...spec.record, every } })].flatMap((event) => spectrumFrame([event]) ?? []);
}

const sharpnessOf = (frames: readonly SpectrumFrame[]) => frames.map(({ facts }) => facts.largest);

describe('what the reader is told to see at the defaults', () => {
  let frames: SpectrumFrame[] = [];
  beforeAll(() => {
    frames = sparseFrames({});
  });

  test('the largest eigenvalue climbs to 2 / alpha and stays there', () => {
    const sharpness = sharpnessOf(frames);
    expect(sharpnessLimit(defaults)).toBeCloseTo(10, 12);
    expect(sharpness[0]).toBeLessThan(7);
    for (const late of sharpness.slice(-2)) expect(Math.abs(late / 10 - 1)).toBeLessThan(0.03);
  });

  test('there are 18 ways down at the start and none at the end, though many eigenvalues are a little negative', () => {
    const [first, last] = [frames[0]?.facts, frames.at(-1)?.facts];
    expect(first?.waysDown).toBe(18);
    expect(last?.waysDown).toBe(0);
    expect(last?.negative).toBeGreaterThan(20);
  });

  test('in the page as it is built the spectrum is short and says the same', () => {
    const written = packed(framesForPage(frames) as SpectrumFrame[]);
    const read = unpacked(written);
    expect(written.length / frames.length).toBeLessThan(400);
    expect(read.map(({ step }) => step)).toEqual(frames.map(({ step }) => step));
    expect(read.map(({ facts }) => facts.waysDown)).toEqual(frames.map(({ facts }) => facts.waysDown));
    expect(read.map(({ next }) => next.length)).toEqual(frames.map(() => 4));
    expect(spectrumFacts(read.at(-1)?.eigenvalues ?? [])).toMatchObject({
      negative: frames.at(-1)?.facts.negative,
      waysDown: frames.at(-1)?.facts.waysDown,
    });
  });
});

test('with momentum 0.9 and learning rate 0.1 it never gets near the limit, and climbs all the way', () => {
  const sharpness = sharpnessOf(sparseFrames({ learningRate: 0.1, momentum: 0.9 }, 2 * SPARSE));
  expect(Math.max(...sharpness)).toBeLessThan(30);
  expect(sharpness.slice(0, 4)).toEqual(sharpness.slice(0, 4).sort((a, b) => a - b));
});

test('on the moons it climbs to the limit of 4 and then sinks', () => {
  const moons = consequences({ task: 'moons' });
  expect(sharpnessLimit({ ...defaults, ...moons })).toBe(4);
  const [first, early] = sharpnessOf(sparseFrames(moons, SPARSE, SPARSE));
  expect(first).toBeLessThan(1.5);
  expect(early).toBeGreaterThan(4);
  expect(sharpnessOf(sparseFrames(moons, STEPS)).at(-1)).toBeLessThan(1.5);
});

test('the counts tell ways down from what is flat, and rounding from both', () => {
  expect(spectrumFacts([-1, -1e-3, -1e-12, 0.5, 10])).toEqual({ largest: 10, smallest: -1, negative: 2, waysDown: 1, condition: 1e7 });
  expect(spectrumFacts([1, 2, 100])).toMatchObject({ negative: 0, waysDown: 0, condition: 100 });
});

test('for a condition number of ten millions the best momentum would be 0.9987', () => {
  expect(optimalHeavyBall(1, 1e7).momentum).toBeCloseTo(0.9987, 4);
});

test('with momentum the limit is (2 + 2 beta) / alpha', () => {
  expect(sharpnessLimit({ ...defaults, learningRate: 0.1, momentum: 0.9 })).toBeCloseTo(38, 9);
});

test('every record is at an odd distance from the last, and the last step is one', () => {
  expect(RECORD_EVERY % 2).toBe(1);
  expect(STEPS % RECORD_EVERY).toBe(0);
});

test('a task brings its learning rate, a learning rate nothing', () => {
  expect(consequences({ task: 'moons' })).toEqual({ task: 'moons', learningRate: 0.5, momentum: 0 });
  expect(consequences({ learningRate: 0.3 })).toEqual({ learningRate: 0.3 });
});
