import type words from '../../../content/words/en/rate-schedules.json';
import type { Evaluation } from '../../../lib/nn/evaluateLoss';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { choice, logRange, seed, type SettingsOf } from '../../../lib/share/setting';
import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, trained, type SchemaFor } from '../../book/figure/defineFigure';
import { lastSeen, recordedStep } from '../../book/figure/lastSeen';
import { lossTable } from '../../book/figure/lossTable';
import { scheduleSpecs, SCHEDULES } from './model';

export type Words = typeof words;

export const schema = {
  schedule: choice(SCHEDULES, 'cosine'),
  learningRate: logRange({ min: 0.005, max: 0.2, step: 10, default: 0.05, symbol: 'α' }),
  batch: choice(['8', '64'], '8'),
  gain: logRange({ min: 0.5, max: 3, step: 10, default: 1 }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** What suits a lesson on the end of training, and one on its beginning. */
const LESSONS = {
  end: { learningRate: 0.05, batch: '8', gain: 1 },
  beginning: { learningRate: 0.2, batch: '64', gain: 2 },
} as const;

/** A warm-up comes with a start that is too steep, the others with noisy batches; between those two nothing else changes. */
function consequences(part: Partial<Settings>, before: Settings): Partial<Settings> {
  if (part.schedule === undefined || part.schedule === before.schedule) return {};
  if (part.schedule === 'warmup') return LESSONS.beginning;
  return before.schedule === 'warmup' ? LESSONS.end : {};
}

export interface ScheduledState {
  training: Evaluation;
  validation: Evaluation;
}

/** Both networks after the same number of steps. */
export interface ScheduleFrame {
  step: number;
  states: readonly [constant: ScheduledState, scheduled: ScheduledState];
}

export function scheduleFrame(moment: Moment, before: ScheduleFrame | undefined): ScheduleFrame | undefined {
  const step = recordedStep(moment);
  const [constant, scheduled] = lastSeen(moment, stateOf, before?.states);
  return step === undefined || !constant || !scheduled ? undefined : { step, states: [constant, scheduled] };
}

function stateOf({ training, validation }: RunRecord): ScheduledState {
  if (!training || !validation) throw new Error('Both losses are recorded');
  return { training, validation };
}

/** Losses and accuracies of both networks, a row a record. */
export const scheduleTable = (frames: readonly ScheduleFrame[], names: readonly string[], { phrases }: Words): DataTable =>
  lossTable(frames, names, { ...phrases, caption: phrases.tableCaption, accuracy: phrases.accuracy });

/** The network with the schedule; without its scheduler the program trains the other one. */
const rerun = (settings: Settings): TrainingRerun => ({
  kind: 'training',
  runs: namedRuns([settings.schedule], [scheduleSpecs(settings)[1]]),
});

export const definition = defineFigure({
  schema,
  consequences,
  // A run takes four seconds to watch.
  numbers: trained({ specs: scheduleSpecs, toFrame: scheduleFrame, pace: 200 }),
  rerun,
});
