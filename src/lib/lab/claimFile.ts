import { significant } from '../format/significant';
import type { LabNetwork } from './labNetwork';
import type { Measure, Verdict } from './luck';
import { without } from './without';

/** A comparison that was judged. */
export interface Compared {
  a: LabNetwork;
  b: LabNetwork;
  seeds: readonly number[];
  measure: Measure;
  verdict: Verdict;
}

/** What `runRecord` calls the measure. */
const PLACES: Readonly<Record<Measure, string>> = {
  validationLoss: 'validation?.loss',
  trainingLoss: 'training?.loss',
  validationAccuracy: 'validation?.accuracy',
  trainingAccuracy: 'training?.accuracy',
};

/** Digits of a bound that a claim names. */
const DIGITS = 3;

/**
 * A comparison as an experiment of the book's claims: `npm run claims -- <name>` measures it anew, once the file stands in
 * src/lib/experiments/claims/lab/<camelCase>.ts.
 */
export function claimFile({ a, b, seeds, measure, verdict }: Compared): string {
  const { kind } = verdict;
  const outcome = kind === 'ratio' ? 'b / a' : 'b - a';
  const quick = seeds.slice(0, 2);
  const isRuled = a.rule !== undefined || b.rule !== undefined;
  return `${isRuled ? RULED_IMPORTS : IMPORTS}

/*
 * From the Lab of Deep Networks. In a copy of the book this file belongs into src/lib/experiments/claims/lab/, under a name such as
 * aOrB.ts; 'npm run claims -- a-or-b' then measures it anew. The range below is that of the Lab's own interval: replace it by what you claim.
 */

type Network = Omit<${isRuled ? 'RuledSpec' : 'RunSpec'}, 'seed' | 'record'>;

const A: Network = ${networkText(a)};

const B: Network = ${networkText(b)};

/** ${kind === 'ratio' ? 'B over A' : 'B less A'}: ${WORDS[measure]} at the end of the training. */
export const experiment = defineExperiment({
  seeds: [${seeds.join(', ')}],
  quickSeeds: [${quick.join(', ')}],
  measure: (seed) => ({ a: measured(A, seed), b: measured(B, seed) }),
  effect: '${kind}',
  outcome: ({ a, b }) => ${outcome},
  claimed: ${claimedText(verdict)},
});

function measured(network: Network, seed: number): number {
  const record = { every: network.steps, training: true, validation: ${(a.data.validationPoints ?? 0) > 0 && (b.data.validationPoints ?? 0) > 0} };
${isRuled ? RULED_END : END}
  return divergedAt === undefined ? (last${isRuled ? '?' : ''}.${PLACES[measure]} ?? NaN) : NaN;
}
`;
}

const IMPORTS = `import type { RunSpec } from '../../../spec/spec';
import { defineExperiment } from '../../experiment';
import { trainedRun } from '../../trainedRun';
`;
const END = '  const { last, divergedAt } = trainedRun({ ...network, seed, record });';

/** Where a network is trained by a rule of the reader's. */
const RULED_IMPORTS = `import { ruledRun } from '../../../rules/ruledRun';
import type { RuledSpec } from '../../../rules/ruledSpec';
import { defineExperiment } from '../../experiment';
`;
const RULED_END = `  const { records, divergedAt } = ruledRun({ ...network, seed, record });
  const last = records.at(-1);`;

const WORDS: Readonly<Record<Measure, string>> = {
  validationLoss: 'the validation loss',
  trainingLoss: 'the training loss',
  validationAccuracy: 'the validation accuracy',
  trainingAccuracy: 'the training accuracy',
};

/** The side of nothing on which the interval lies; where it lies on neither, the interval itself with some room. */
function claimedText({ kind, says, interval: [low, high] }: Verdict): string {
  const nothing = kind === 'ratio' ? 1 : 0;
  if (says === 'lower') return `{ below: ${nothing} }`;
  if (says === 'higher') return `{ above: ${nothing} }`;
  const room = Math.max(high - low, Number.EPSILON);
  return `{ above: ${significant(low - room, DIGITS)}, below: ${significant(high + room, DIGITS)} }`;
}

const networkText = (network: LabNetwork): string => JSON.stringify(without(network, 'seed'), undefined, 2);
