import { useMemo, useRef } from 'preact/hooks';
import { panelWriter } from '../../../lib/pytorch/panelWriter';
import type { Rerun } from '../../../lib/pytorch/rerun';
import { useLoaded } from './useLoaded';

const load = () => import('../../../lib/pytorch/panelWriterStarted');

interface PanelSource {
  /** Undefined as long as what was written when the book was built stands. */
  source: string | undefined;
  /** Whether what writes it did not load. */
  failed: boolean;
}

/** The program of a panel. What writes the training of networks is loaded when the panel is opened or something is changed. */
export function usePanelSource(rerun: Rerun, isOpened: boolean): PanelSource {
  const built = useRef(rerun);
  const write = panelWriter();
  const isWanted = rerun.kind === 'training' && !write && (isOpened || rerun !== built.current);
  const { failed } = useLoaded(isWanted, load);
  const source = useMemo(() => (rerun.kind === 'program' ? rerun.source : write?.(rerun)), [rerun, write]);
  return { source, failed: failed && source === undefined };
}
