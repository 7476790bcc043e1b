import { labPrograms } from '../../src/lib/lab/labPrograms';
import { PRESETS, presetState } from '../../src/lib/lab/presets';
import { randomNetworks } from '../lib/lab/randomNetwork';
import { panelsAgree, type PanelCase } from './panelsAgree';

/** The Lab's programs and notebooks: of a few experiments, briefly, and of networks that somebody might build. */
const STEPS = 60;
const RANDOM_NETWORKS = 10;

const presets = PRESETS.flatMap((preset): PanelCase[] => {
  const { a, b } = presetState(preset);
  const networks = [a, ...(b ? [b] : [])].map((network) => ({ ...network, steps: STEPS }));
  return labPrograms(networks).map(({ name, runs }) => ({
    name: `${preset}, ${name}`,
    rerun: { kind: 'training', runs },
    hasNotebook: true,
  }));
});

const random = Array.from({ length: RANDOM_NETWORKS }, (_, number) =>
  labPrograms(randomNetworks(number + 1)).map(({ name, runs }): PanelCase => ({
    name: `random networks ${number + 1}, ${name}`,
    rerun: { kind: 'training', runs },
    hasNotebook: true,
  })),
).flat();

panelsAgree('lab', [...presets, ...random]);
