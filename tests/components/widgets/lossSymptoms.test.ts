import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/loss-symptoms/figure';
import { descents, RECIPES, SYMPTOMS, type Symptom } from '../../../src/components/widgets/loss-symptoms/model';
import { stabilityLimit } from '../../../src/lib/experiments/momentum/optimalSettings';
import { defaultsOf } from '../../../src/lib/share/setting';

const of = (symptom: Symptom) => descents({ ...defaultsOf(schema), symptom });
const rises = (losses: readonly number[]) => losses.filter((loss, step) => step > 0 && loss > (losses[step - 1] ?? NaN)).length;
const last = (losses: readonly number[]) => losses.at(-1) ?? NaN;

describe('what the reader is told to see', () => {
  test('the one that is well is lower than all others in the end', () => {
    for (const symptom of SYMPTOMS) {
      const { healthy, faulty } = of(symptom);
      expect(last(healthy.losses)).toBeLessThan(0.01 * last(faulty.losses));
    }
  });

  test('waves go down, waves without end do not', () => {
    const [waves, endless] = [of('waves').faulty.losses, of('forgotten').faulty.losses];
    expect(rises(waves)).toBeGreaterThan(40);
    expect(last(waves)).toBeLessThan(0.5 * (waves[0] ?? NaN));
    expect(Math.max(...endless.slice(-100))).toBeGreaterThan(0.5 * (endless[0] ?? NaN));
  });

  test('the explosion is beyond the limit by a little, and grows', () => {
    expect(RECIPES.explosion.learningRate).toBeGreaterThan(stabilityLimit(RECIPES.explosion.momentum));
    expect(last(of('explosion').faulty.losses)).toBeGreaterThan(10);
  });

  test('a creep never rises, and the stutter is alike up to the first loss of its velocity and no longer', () => {
    expect(rises(of('creep').faulty.losses)).toBe(0);
    const { healthy, faulty } = of('restart');
    expect(faulty.losses.slice(0, 9)).toEqual(healthy.losses.slice(0, 9));
    expect(faulty.losses[9]).not.toBe(healthy.losses[9]);
  });
});
