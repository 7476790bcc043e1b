import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Schema } from '../../../../lib/share/setting';
import type { Drawings } from '../../../charts/drawings';
import type { Ghost } from '../../../charts/ghost';
import type { ShownTraining } from '../shownTraining';
import type { Figure } from '../useFigure';
import { useLoaded } from '../useLoaded';
import type { GhostLegend } from './GhostLegend';
import type { Kept } from './kept';

interface GhostState {
  ghost: Ghost | undefined;
  /** Undefined where there is no ghost. */
  Legend: typeof GhostLegend | undefined;
  isPinned: boolean;
  pin: (isPinned: boolean) => void;
  remove: () => void;
}

/** A run of which less was seen is none to compare with: a slider that is dragged starts many. */
const ENOUGH = 0.5;

const load = () => import('./ghostParts');

/** Kinds of numbers that come from runs: what is computed at once has no run before. */
const WITH_RUNS: readonly (string | undefined)[] = ['trained', 'swept'];

/**
 * Keeps the lines of the first chart when the reader's change starts other runs, whether they are watched or swept, unless those of earlier ones are
 * pinned. They are seen for as long as the runs differ from their own. What shows them comes with the first.
 */
export function useGhost<S extends Schema>(figure: Figure<S>, drawings: Drawings, training: ShownTraining | undefined): GhostState {
  const { settings, live, definition } = figure;
  const [kept, setKept] = useState<Kept<S>>();
  const [isPinned, pin] = useState(false);
  const before = useRef<Kept<S> & { share: number; live: boolean }>();
  const { parts } = useLoaded(kept !== undefined, load);
  // The charts have told what they draw; of the run before they told it when the page was last drawn.
  useLayoutEffect(() => {
    const last = before.current;
    if (training && last?.live && last.runs !== training.of && last.share >= ENOUGH && !isPinned) setKept(last);
    const drawing = drawings.panels.find(({ drawing: { lines } }) => lines.length > 0)?.drawing;
    const hasRuns = WITH_RUNS.includes(definition.numbers?.kind);
    before.current = hasRuns && training && drawing ? { settings, drawing, runs: training.of, share: training.share, live } : undefined;
  }, [training, isPinned, drawings, definition, settings, live]);
  const runs = training?.of;
  const isOwn = useMemo(() => kept && JSON.stringify(kept.runs) === JSON.stringify(runs), [kept, runs]);
  const ghost = useMemo(() => (kept && !isOwn ? parts?.ghostOf(kept, figure) : undefined), [kept, isOwn, parts, figure]);
  const remove = () => {
    setKept(undefined);
    pin(false);
  };
  return { ghost, Legend: ghost && parts?.GhostLegend, isPinned, pin, remove };
}
