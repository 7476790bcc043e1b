import { useState } from 'preact/hooks';
import { LEFT_AS_IT_IS } from '../../../charts/AsBuilt';
import { useLoaded } from '../useLoaded';
import { atBuild } from './atBuild';
import type { LiveNameProps } from './LiveName';

const load = async () => (await import('./LiveName')).LiveName;

interface Props extends Omit<LiveNameProps, 'now' | 'onSeen'> {
  /** Settings, and the place in time: others than at first, another picture. */
  state: readonly unknown[];
  live: boolean;
}

/**
 * The part of a figure's name that says what is seen, as it was built. What makes it anew, and tells of trainings, comes when something has
 * changed or is trained.
 */
export function FigureName({ state, live, ...shown }: Props) {
  const { id, drawings, result, notices, training } = shown;
  const now = JSON.stringify([result, notices, state]);
  const [first] = useState(now);
  const isNeeded = live && (now !== first || training?.running === true);
  const { parts: LiveName } = useLoaded(isNeeded, load);
  const [seen, setSeen] = useState<string>();
  const said = atBuild.figureSeen?.({ result, notices, drawings: drawings.panels.map(({ drawing }) => drawing) }) ?? seen;
  return (
    <>
      <p id={`${id}-seen`} hidden {...(said === undefined ? LEFT_AS_IT_IS : {})}>
        {said}
      </p>
      {LiveName && <LiveName {...shown} now={now} onSeen={setSeen} />}
    </>
  );
}
