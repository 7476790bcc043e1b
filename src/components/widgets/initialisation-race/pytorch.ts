import { SCHEMES, type Scheme } from '../../../lib/nn/scheme';
import type { PageRecord, PageRun, TrainingRerun } from '../../../lib/pytorch/rerun';
import type { NamedRuns } from '../../../lib/pytorch/runSetup';
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
  const specs = raceSpecs(settings);
  return { kind: 'training', runs: SCHEMES.map((scheme, i) => ({ name: NAMES[scheme], spec: specs[i] })) as unknown as NamedRuns };
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
