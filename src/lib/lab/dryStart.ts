import type { OwnTable } from '../data/ownTable';
import { keepOwnTable } from '../data/ownTables';
import { walkedRun } from '../training/walkedRun';
import { costOf } from './estimate';
import { runOf, type LabNetwork } from './labNetwork';
import { without } from './without';

/** How the first steps of a network's training went when they were tried. */
export interface DryStart {
  /** Whether the training loss grew, or stopped being a number. */
  grows: boolean;
  /** Training losses before the first step and after the last that was tried; the second is absent where it is no number. */
  from: number;
  to?: number;
  steps: number;
}

/** Networks whose first steps are to be tried. */
export interface StartQuestion {
  networks: readonly LabNetwork[];
  /** Of the reader's own, that the networks need. */
  tables?: readonly OwnTable[];
}

/** Steps that are tried, and the fewest that say something. */
const TRIED = 20;
const FEWEST = 4;
/** So often the loss is looked at. */
const LOOKS = 4;
/** Multiplications that a try may take: some 0.1 s. */
const MOST_MULTIPLICATIONS = 8e8;
/** A loss that grew by less may come down again. */
const GROWTH = 1.5;

/** Of each network, how its first steps go. */
export function dryStarts({ networks, tables = [] }: StartQuestion): (DryStart | undefined)[] {
  tables.forEach(keepOwnTable);
  return networks.map(dryStart);
}

/** Tries a network's first steps, to the same numbers as when it is trained; undefined where even a few would take long, or a rule of the reader's makes them. */
export function dryStart(network: LabNetwork): DryStart | undefined {
  if (network.rule !== undefined) return undefined;
  const tried = Math.min(network.steps, TRIED, Math.floor(MOST_MULTIPLICATIONS / costOf(network).perStep) - lookedAt(network));
  const steps = tried - (tried % LOOKS);
  if (steps < FEWEST) return undefined;
  const spec = runOf({ ...without(network, 'average'), steps }, { every: steps / LOOKS, training: true });
  const losses: number[] = [];
  const divergedAt = walkedRun(spec, { onRecord: ({ training }) => losses.push(training?.loss ?? NaN) });
  const from = losses[0] ?? NaN;
  const to = losses.at(-1) ?? NaN;
  if (divergedAt !== undefined || !Number.isFinite(to)) return { grows: true, from, steps: divergedAt ?? steps };
  const latter = losses.slice(-LOOKS / 2);
  return { grows: latter.every((loss) => loss > GROWTH * from), from, to, steps };
}

/** Steps that cost as much as looking at the training loss does. */
function lookedAt({ data, batchSize }: LabNetwork): number {
  const rows = batchSize === 'full' ? data.points : Math.min(batchSize, data.points);
  return Math.ceil(((LOOKS + 1) * data.points) / (3 * rows));
}
