import { racePath, racerSpec, stepsToGoal, TUNED_RATES, type Racer } from '../../../experiments/momentum/optimiserRace';
import { raceGrounds, turned } from '../../../surfaces/raceGrounds';
import type { Graded } from '../../kinds';
import { countedTensors, insideRoot, sizeForSquare } from '../../symptoms/descents';
import { computed } from '../../symptoms/symptom';

const RACERS = ['adagrad', 'momentum', 'nesterov', 'rmsprop', 'sgd'] as const satisfies readonly Racer[];
const STEPS = 600;
/** Of the first loss, as in the figure. */
const GOAL_SHARE = 1e-3;
const ANGLE = 20;

/** Steps of each to the goal in a ravine that lies across the axes, each with the rate that is best for it at 45 degrees. */
function arrivals(): number[] {
  const ground = turned(raceGrounds.ravine, ANGLE);
  const goal = GOAL_SHARE * ground.value(...ground.start);
  return RACERS.map(
    (racer) => stepsToGoal(racePath(ground, racerSpec(racer, TUNED_RATES.ravine[racer]), STEPS).losses, goal, STEPS) ?? Infinity,
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
