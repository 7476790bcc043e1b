import { useEffect, useRef } from 'preact/hooks';
import type { Drawings } from '../../../charts/drawings';
import type { ShownTraining } from '../shownTraining';
import type { FrameWords } from '../words';
import { figureSeen } from './figureSeen';
import { panelName } from './panelSeen';
import { TrainingAnnouncement } from './TrainingAnnouncement';

/** A figure is named anew this long after the last change. */
const REST_MILLISECONDS = 900;

export interface LiveNameProps {
  id: string;
  drawings: Drawings;
  result: string;
  notices: readonly string[];
  training: ShownTraining | undefined;
  frame: FrameWords;
  /** Whether the picture goes on changing. */
  busy: boolean;
  /** Another text, another picture. */
  now: string;
  onSeen: (seen: string) => void;
}

/**
 * What is seen in a figure, and with it the names of its charts: no live region, for those who come to the figure. Made anew when a run has
 * ended or the reader pauses; until then it is what it was.
 */
export function LiveName({ drawings, result, notices, training, frame, busy, now, onSeen }: LiveNameProps) {
  const named = useRef('');
  useEffect(() => {
    if (busy || named.current === now) return;
    const rename = () => {
      named.current = now;
      const { panels } = drawings;
      for (const { drawing, rename } of panels) rename(panelName(drawing));
      onSeen(figureSeen({ result, notices, drawings: panels.map(({ drawing }) => drawing) }));
    };
    const timer = setTimeout(rename, REST_MILLISECONDS);
    return () => clearTimeout(timer);
  });
  return training ? <TrainingAnnouncement progress={training} frame={frame} /> : null;
}
