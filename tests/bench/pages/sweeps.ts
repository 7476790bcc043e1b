import { definition as dropoutCurve } from '../../../src/components/widgets/dropout-curve/figure';
import { definition as momentumSweep } from '../../../src/components/widgets/momentum-sweep/figure';
import { definition as trainabilityMap } from '../../../src/components/widgets/trainability-map/figure';
import { readPermalink } from '../../../src/lib/share/permalink';
import { defaultsOf, type Schema, type SettingsOf } from '../../../src/lib/share/setting';
import type { RunSpec } from '../../../src/lib/spec/spec';
import { ClientPool } from '../../../src/lib/training/clientPool';
import { Sweep } from '../../../src/lib/training/sweep';

/** Of a sweep, in milliseconds since play was pressed. */
interface SweepTime {
  first: number;
  all: number;
}

/** A figure's runs by the settings of a link. */
const runsOf =
  <S extends Schema>({ schema, numbers }: { schema: S; numbers?: { specs(settings: SettingsOf<S>): readonly RunSpec[] } | undefined }) =>
  (query: string): readonly RunSpec[] =>
    numbers?.specs({ ...defaultsOf(schema), ...readPermalink(FIGURE, schema, `?figure=${FIGURE}&${query}`)?.settings }) ?? [];

/** Whatever it is called here. */
const FIGURE = 'swept';

const figures = {
  'dropout-curve': runsOf(dropoutCurve),
  'trainability-map': runsOf(trainabilityMap),
  'momentum-sweep': runsOf(momentumSweep),
};

/** Milliseconds between a pointer's coming to the controls and a press. */
const AHEAD = 200;

/** Trains the runs of a figure, from a press on play; the workers are made anew, as in the page: when the pointer comes to the controls. */
async function timeSweep(name: keyof typeof figures, query: string, workers: number): Promise<SweepTime> {
  const specs = figures[name](query);
  const pool = new ClientPool(workers);
  pool.warm();
  await new Promise((resolve) => setTimeout(resolve, AHEAD));
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let first = 0;
    const sweep = new Sweep(pool, specs, {
      onRun: (index) => {
        if (index === 0) first = performance.now() - start;
        if (index < specs.length - 1) return;
        pool.dispose();
        resolve({ first, all: performance.now() - start });
      },
      onFailure: ({ sentence }) => reject(new Error(sentence)),
    });
    sweep.resume();
  });
}

Object.assign(globalThis, { timeSweep });
