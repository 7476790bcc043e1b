import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';

/** The step at which runs side by side recorded something; undefined where none did. */
export const recordedStep = (moment: Moment): number | undefined => moment.find((event) => event?.kind === 'record')?.step;

/** What each of the runs shows at a moment. One that has diverged stays as it was last seen; undefined if it never was. */
export const lastSeen = <State>(
  moment: Moment,
  stateOf: (record: RunRecord) => State,
  before: readonly State[] = [],
): (State | undefined)[] => moment.map((event, run) => (event?.kind === 'record' ? stateOf(event) : before[run]));
