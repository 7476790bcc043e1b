import { racePath, racerSpec, stepsToGoal, TUNED_RATES, type Racer } from '../../../experiments/momentum/optimiserRace';
import { raceGrounds, turned } from '../../../surfaces/raceGrounds';
import type { Graded } from '../../kinds';
import { countedTensors, insideRoot, sizeForSquare } from '../../symptoms/descents';
import { computed } from '../../symptoms/symptom';

const RACERS = ['adagrad', 'momentum', 'nesterov', 'rmsprop', 'sgd'] as const satisfies readonly Racer[];
const STEPS = 600;
const GOAL = 1e-3;
const ANGLE = 45;

/** Steps of each to the goal in the ravine that lies across the axes, each with its own best rate. */
function arrivals(): number[] {
  const ground = turned(raceGrounds.ravine, ANGLE);
  return RACERS.map(
    (racer) => stepsToGoal(racePath(ground, racerSpec(racer, TUNED_RATES.ravine[racer]), STEPS).losses, GOAL, STEPS) ?? Infinity,
  );
}

/** Chapter 3, the optimisers that came next. */
export const nextOptimisers = {
  'adam-first-step': { kind: 'number', key: Math.sqrt(10), slack: 0.02, within: [0, 1e6] },
  'who-arrives-first': { kind: 'order', contestants: RACERS, measured: { by: 'computation', seeds: 1, compute: arrivals } },
  'adam-bugs': {
    kind: 'lines',
    faults: { count: [11], square: [13], epsilon: [16] },
    measured: computed({ count: countedTensors, square: sizeForSquare, epsilon: insideRoot }),
  },
} satisfies Record<string, Graded>;
