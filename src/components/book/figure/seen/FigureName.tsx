import { useEffect, useRef, useState } from 'preact/hooks';
import { LEFT_AS_IT_IS } from '../../../charts/AsBuilt';
import type { Drawings } from '../../../charts/drawings';
import { figureSeen } from './figureSeen';

/** A figure is named anew this long after the last change. */
const REST_MILLISECONDS = 900;

interface Props {
  id: string;
  drawings: Drawings;
  result: string;
  notices: readonly string[];
  /** Settings, and the place in time: others than at first, another picture. */
  state: readonly unknown[];
  /** Whether the picture goes on changing. */
  busy: boolean;
  live: boolean;
}

/**
 * The part of a figure's name that says what is seen: no live region, for those who come to the figure. It is made when the book is built,
 * and anew, with the names of the charts, when a run has ended or the reader pauses. What makes it comes when it is first needed.
 */
export function FigureName({ id, drawings, result, notices, state, busy, live }: Props) {
  const [seen, setSeen] = useState<string>();
  const now = JSON.stringify([result, notices, state]);
  const named = useRef(now);
  useEffect(() => {
    if (!live || busy || named.current === now) return;
    const timer = setTimeout(async () => {
      try {
        const { namesOf } = await import('./namesOf');
        named.current = now;
        setSeen(namesOf(drawings, { result, notices }));
      } catch {
        // Where it does not come, the names stay those of before.
      }
    }, REST_MILLISECONDS);
    return () => clearTimeout(timer);
  });
  const built = import.meta.env.SSR ? figureSeen({ result, notices, drawings: drawings.panels.map(({ drawing }) => drawing) }) : undefined;
  return (
    <p id={`${id}-seen`} hidden {...((built ?? seen) === undefined ? LEFT_AS_IT_IS : {})}>
      {built ?? seen}
    </p>
  );
}
