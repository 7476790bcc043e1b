import { useEffect, useRef } from 'preact/hooks';
import type { LabNetwork } from '../../lib/lab/labNetwork';
import type { KeptRun } from '../../lib/lab/runList';
import type { Training } from '../book/figure/useTraining';
import type { LabFrame } from './labFrame';

interface Finished extends Pick<Training<LabFrame>, 'made' | 'endings' | 'isOver'> {
  /** What was trained; another value, another training. */
  trained: { a: LabNetwork; b?: LabNetwork } | undefined;
  add: (runs: readonly Omit<KeptRun, 'id' | 'name'>[]) => void;
}

/** Puts the runs of each training that comes to its end into the list, once. */
export function useFinishedRuns({ trained, made, endings, isOver, add }: Finished): void {
  /** What was put into the list last: as a new training begins, the frames of the old one still stand. */
  const added = useRef<readonly LabFrame[]>([]);
  const done = useRef<Finished['trained']>();
  useEffect(() => {
    if (!trained || !isOver || made.length === 0 || added.current === made || done.current === trained) return;
    added.current = made;
    done.current = trained;
    add([trained.a, ...(trained.b ? [trained.b] : [])].flatMap((network, run) => runOf(network, run, made, endings) ?? []));
  }, [trained, made, endings, isOver, add]);
}

function runOf(
  network: LabNetwork,
  run: number,
  made: readonly LabFrame[],
  endings: Finished['endings'],
): Omit<KeptRun, 'id' | 'name'> | undefined {
  const last = made.at(-1)?.runs[run];
  if (!last) return undefined;
  const divergedAt = endings.find((ending) => ending.run === run)?.step;
  // A training that was broken off is none.
  if (divergedAt === undefined && last.step < network.steps) return undefined;
  return {
    network,
    training: last.training?.loss ?? NaN,
    validation: last.validation?.loss ?? NaN,
    ...(last.validation?.accuracy !== undefined && { accuracy: last.validation.accuracy }),
    ...(divergedAt !== undefined && { divergedAt }),
    curve: made.flatMap(({ step, runs }) => {
      const state = runs[run];
      return state?.step === step ? [[step, state.training?.loss ?? NaN, state.validation?.loss ?? NaN] as const] : [];
    }),
  };
}
