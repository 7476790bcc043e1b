import type words from '../../../content/words/en/initialisation-race.json';
import { DIGIT_KINDS } from '../../../lib/experiments/digitsData';
import type { Evaluation } from '../../../lib/nn/evaluateLoss';
import { SCHEMES, type Scheme } from '../../../lib/nn/scheme';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { choice, logRange, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { Moment } from '../../../lib/training/message';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, trained, type SchemaFor } from '../../book/figure/defineFigure';
import { recordedStep } from '../../book/figure/lastSeen';
import { raceSpecs } from './model';

export type Words = typeof words;

export const schema = {
  activation: choice(['relu', 'leakyRelu', 'tanh', 'sigmoid'], 'relu'),
  depth: whole({ min: 1, max: 30, step: 1, default: 10, symbol: 'd' }),
  width: whole({ min: 8, max: 96, step: 8, default: 64, symbol: 'n' }),
  learningRate: logRange({ min: 0.001, max: 1, step: 20, default: 0.05, symbol: 'α' }),
  digits: choice(DIGIT_KINDS, 'handwriting'),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** One of the networks at one step, as it was last seen. */
export interface Racer {
  /** Absent if it could not even be measured before the first step. */
  training?: Evaluation;
  validation?: Evaluation;
  /** Its loss or its weights are no longer numbers. */
  isOut: boolean;
}

/** All networks after the same number of steps. */
export interface RaceFrame {
  step: number;
  racers: readonly Racer[];
}

/** The frame that the runs side by side make at one step. Only a run that diverged has no record where others have one. */
export function raceFrame(moment: Moment, before: RaceFrame | undefined): RaceFrame | undefined {
  const step = recordedStep(moment);
  if (step === undefined) return undefined;
  return {
    step,
    racers: moment.map((event, which) =>
      event?.kind === 'record'
        ? { training: event.training, validation: event.validation, isOut: false }
        : { ...before?.racers[which], isOut: true },
    ),
  };
}

/** Training loss and validation accuracy of every network, a row a record. */
export function raceTable(frames: readonly RaceFrame[], { phrases }: Words): DataTable {
  const names = SCHEMES.map((scheme) => phrases[`scheme.${scheme}`]);
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...names.flatMap((name) => [`${phrases.loss}, ${name}`, `${phrases.accuracy}, ${name}`])],
    rows: frames.map(({ step, racers }) => [
      step,
      ...racers.flatMap(({ training, validation, isOut }) => (isOut ? ['', ''] : [training?.loss ?? '', validation?.accuracy ?? ''])),
    ]),
  };
}

const NAMES: Readonly<Record<Scheme, string>> = {
  unit: 'U(-1, 1)',
  he: 'He',
  xavier: 'Xavier',
  rootFanIn: '1 / sqrt n',
  fanIn: '1 / n',
};

/** All five networks, as the PyTorch panel and the notebook train them. */
function rerun(settings: Settings): TrainingRerun {
  const names = SCHEMES.map((scheme) => NAMES[scheme]);
  return { kind: 'training', runs: namedRuns(names, raceSpecs(settings)) };
}

export const definition = defineFigure({
  schema,
  keys: ['activation', 'depth', 'learningRate'],
  // A race takes five seconds to watch.
  numbers: trained({ specs: raceSpecs, toFrame: raceFrame, pace: 120 }),
  rerun,
});
