import type { RaceGround } from '../surfaces/raceGrounds';
import type { Point } from '../surfaces/surface';
import { CompiledRule } from './compiledRule';
import type { Rule } from './rule';

export interface RulePath {
  positions: readonly Point[];
  /** Before the first step and after each. */
  losses: readonly number[];
}

/** Where a rule goes on a ground, its two coordinates being one layer. A path that leaves the finite numbers ends before it does. */
export function rulePath({ value, gradient, start }: RaceGround, rule: Rule, steps: number): RulePath {
  const compiled = new CompiledRule(rule, 2);
  const memory = compiled.memory(2);
  const place = Float32Array.from(start);
  const slope = new Float32Array(2);
  const positions: Point[] = [];
  const losses: number[] = [];
  for (let step = 0; step <= steps; step++) {
    if (step > 0) {
      slope.set(gradient(place[0] as number, place[1] as number));
      compiled.step(place, slope, memory, step);
    }
    const [x, y] = place as unknown as Point;
    const loss = value(x, y);
    if (!Number.isFinite(loss)) break;
    positions.push([x, y]);
    losses.push(loss);
  }
  return { positions, losses };
}
