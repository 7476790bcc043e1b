import { describe, expect, test } from 'vitest';
import { meetingMomentum, schema, type Settings } from '../../../src/components/widgets/two-roots/figure';
import { regime, rootsNow, rootsOverMomentum } from '../../../src/components/widgets/two-roots/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const rootsWith = (part: Partial<Settings> = {}) => rootsNow({ ...defaults, ...part });

describe('what the reader is told to see', () => {
  test('at the learning rate 0.1 the ball creeps below a momentum of 0.47 and swings above', () => {
    expect(meetingMomentum(defaults)).toBeCloseTo(0.468, 3);
    expect(regime(rootsWith({ momentum: 0.46 }))).toBe('creeps');
    expect(regime(rootsWith({ momentum: 0.48 }))).toBe('swings');
  });

  test('the larger modulus is least where the roots meet', () => {
    const rates = rootsOverMomentum(defaults.alphaLambda).map(({ momentum }) => ({ momentum, rate: rootsWith({ momentum }).rate }));
    const best = rates.reduce((least, each) => (each.rate < least.rate ? each : least));
    expect(best.momentum).toBeCloseTo(meetingMomentum(defaults), 2);
  });

  test('beyond 2 a plain descent diverges, and a momentum of 0.3 brings it back', () => {
    expect(regime(rootsWith({ alphaLambda: 2.4, momentum: 0 }))).toBe('diverges');
    expect(regime(rootsWith({ alphaLambda: 2.4, momentum: 0.3 }))).not.toBe('diverges');
    expect(regime(rootsWith({ alphaLambda: 1.8, momentum: 0 }))).toBe('jumps');
  });
});

test('in the long run the places shrink by the larger modulus', () => {
  const { places, rate } = rootsWith({ momentum: 0.2 });
  expect((places[40] ?? NaN) / (places[39] ?? NaN)).toBeCloseTo(rate, 4);
});
