import type { TrainerFactory } from '../training/trainer';
import type { LabNetwork } from './labNetwork';

/** What trains a network by its rule, if it has one. */
export type TrainerOf = (network: Pick<LabNetwork, 'rule'>) => TrainerFactory | undefined;

/** Of networks without rules. @throws Error for one with a rule */
export const withoutRules: TrainerOf = ({ rule }) => {
  if (rule !== undefined) throw new Error('Nothing is loaded that runs a rule');
  return undefined;
};

/** What trains these networks. What runs rules is loaded where one of them has a rule: it is no small part of a worker. */
export async function trainersFor(networks: readonly LabNetwork[]): Promise<TrainerOf> {
  return networks.some(({ rule }) => rule !== undefined) ? (await import('../rules/ruledRun')).trainerOf : withoutRules;
}
