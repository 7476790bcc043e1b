import { SCHEMES, type Scheme } from '../../../lib/nn/scheme';
import type { NamedRuns } from '../../../lib/pytorch/runSetup';
import { raceSpecs, type Settings } from './model';

const NAMES: Readonly<Record<Scheme, string>> = {
  unit: 'U(-1, 1)',
  he: 'He',
  xavier: 'Xavier',
  rootFanIn: '1 / sqrt n',
  fanIn: '1 / n',
};

/** All five networks, as the PyTorch panel trains them. Deep networks of ReLU are soon chaotic: there is no notebook that compares. */
export function namedRuns(settings: Settings): NamedRuns {
  const specs = raceSpecs(settings);
  return SCHEMES.map((scheme, i) => ({ name: NAMES[scheme], spec: specs[i] })) as unknown as NamedRuns;
}
