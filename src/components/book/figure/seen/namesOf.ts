import type { Drawings } from '../../../charts/drawings';
import { figureSeen } from './figureSeen';
import { panelName } from './panelSeen';

/** Names the charts of a figure anew, and gives what is seen in the whole. */
export function namesOf({ panels }: Drawings, { result, notices }: { result: string; notices: readonly string[] }): string {
  for (const { drawing, rename } of panels) rename(panelName(drawing));
  return figureSeen({ result, notices, drawings: panels.map(({ drawing }) => drawing) });
}
