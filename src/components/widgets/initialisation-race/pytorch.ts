import { SCHEMES, type Scheme } from '../../../lib/nn/scheme';
import type { PageRecord, PageRun, TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/runSetup';
import type { RaceFrame } from './frames';
import { raceSpecs, type Settings } from './model';

const NAMES: Readonly<Record<Scheme, string>> = {
  unit: 'U(-1, 1)',
  he: 'He',
  xavier: 'Xavier',
  rootFanIn: '1 / sqrt n',
  fanIn: '1 / n',
};

/** All five networks, as the PyTorch panel and the notebook train them. */
export function rerun(settings: Settings): TrainingRerun {
  const names = SCHEMES.map((scheme) => NAMES[scheme]);
  return { kind: 'training', runs: namedRuns(names, raceSpecs(settings)) };
}

/** The same with the losses that the page shows. */
export function pageRun(settings: Settings, frames: readonly RaceFrame[]): PageRun {
  const records = SCHEMES.map((_, which) =>
    frames.flatMap(({ step, racers }): PageRecord[] => {
      const { training, validation, isOut } = racers[which] ?? { isOut: true };
      return isOut ? [] : [{ step, training, validation }];
    }),
  );
  return { ...rerun(settings), records };
}
