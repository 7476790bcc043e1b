import { labPrograms } from '../../src/lib/lab/labPrograms';
import { createRule, withRule } from '../../src/lib/lab/newParts';
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

/** A rule that nobody has published. */
const INVENTED = 'alpha = 0.05\nkeep = 0.8\nv = keep*v + g\nr = norm(v)/2\nw = w - alpha*min(1, t/10)*where(abs(v) < r, v, sign(v)*r)';
const plain = { ...presetState('momentum').a, steps: STEPS };
const batched = { ...presetState('fewNoisyPoints').a, steps: STEPS, batchSize: 10 };
const ruled = (
  [
    ['Adam, built in and typed', [{ ...plain, optimiser: { kind: 'adam', learningRate: 0.01 } }, withRule(plain, createRule('adam'))]],
    ['a typed Adam and an invented rule', [withRule(plain, createRule('adam')), withRule(plain, INVENTED)]],
    ['one rule in networks that differ', [withRule(plain, INVENTED), withRule({ ...plain, layers: plain.layers.slice(2) }, INVENTED)]],
    [
      'an invented rule alone, with masks, batches and averages',
      [withRule({ ...batched, average: { kind: 'equal', from: 10 } }, INVENTED)],
    ],
  ] as const
).flatMap(([called, networks]) =>
  labPrograms(networks).map(({ name, runs }): PanelCase => ({
    name: `${called}, ${name}`,
    rerun: { kind: 'training', runs },
    hasNotebook: true,
  })),
);

const random = Array.from({ length: RANDOM_NETWORKS }, (_, number) =>
  labPrograms(randomNetworks(number + 1)).map(({ name, runs }): PanelCase => ({
    name: `random networks ${number + 1}, ${name}`,
    rerun: { kind: 'training', runs },
    hasNotebook: true,
  })),
).flat();

panelsAgree('lab', [...presets, ...ruled, ...random]);
