import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type MutableRef } from 'preact/hooks';
import type { ClientPool } from '../../../lib/training/clientPool';
import type { RunRecord } from '../../../lib/training/event';
import type { RunSpec } from '../../../lib/spec/spec';
import { Sweep, type SweptRun } from '../../../lib/training/sweep';
import { trainingPool } from './onPage';
import { trainingNotices } from './trainingNotices';
import { useRest } from './useRest';
import { useWarm } from './useWarm';
import { fill, type FrameWords } from './words';

export interface SweepSettings<Result> {
  /** Of the runs in their order; another list discards what was found. */
  specs: readonly RunSpec[];
  /** What is kept of a run. Must not change. */
  resultOf: (run: SweptRun) => Result;
  /** Whether a run may end at this record. Must not change. */
  isEnough?: (record: RunRecord) => boolean;
  /** The results of the first specifications, made when the book was built. */
  first?: readonly Result[];
  /** Whether other specifications start by themselves: for a few short runs. */
  startsItself?: boolean;
  /** The figure's, where workers are to be made as soon as the reader is about to start something. */
  element?: MutableRef<Element | null>;
  live: boolean;
  awake: boolean;
  words: FrameWords;
  /** Of what trains: the usual one if absent. Must not change. */
  createPool?: () => ClientPool;
}

export interface SweepState<Result> {
  /** In the order of the specifications, as far as they are known. */
  results: readonly Result[];
  running: boolean;
  /** Starts, or goes on after a pause. */
  play: () => void;
  pause: () => void;
  /** On the state of the sweep, in sentences. */
  notices: readonly string[];
}

interface Found<Result> {
  results: readonly Result[];
  isSlow: boolean;
  failure?: string;
}

const nothing = { results: [], isSlow: false };

/** Trains many runs, on all cores, and keeps what each came to. It rests while the figure is off the screen. */
export function useSweep<Result>(settings: SweepSettings<Result>): SweepState<Result> {
  const { specs, resultOf, isEnough, first, startsItself = false, element, live, awake, words, createPool = trainingPool } = settings;
  const [found, setFound] = useState<Found<Result>>(() => ({ ...nothing, results: first ?? [] }));
  const [running, setRunning] = useState(false);
  /** Why the page trains itself. */
  const [refusal, setRefusal] = useState<string>();
  const pool = useRef<ClientPool>();
  const sweep = useRef<Sweep>();
  const shownSpecs = useRef(specs);

  // Before the page is drawn: results are never seen under settings that are not theirs.
  useLayoutEffect(() => {
    if (!live || shownSpecs.current === specs) return;
    shownSpecs.current = specs;
    sweep.current?.stop();
    sweep.current = undefined;
    setFound(nothing);
    setRunning(startsItself);
  }, [live, specs, startsItself]);

  useEffect(
    () => () => {
      sweep.current?.stop();
      pool.current?.dispose();
    },
    [],
  );

  const begin = useCallback(() => {
    pool.current ??= createPool();
    return new Sweep(
      pool.current,
      specs,
      {
        onRun: (index, run, mode) => {
          setFound((before) => ({ ...before, results: [...before.results, resultOf(run)], isSlow: mode === 'tape' }));
          if (index === specs.length - 1) setRunning(false);
        },
        onPage: setRefusal,
        onFailure: ({ sentence }) => {
          sweep.current = undefined;
          setRunning(false);
          setFound({ ...nothing, failure: fill(words.phrases.failed, { reason: sentence }) });
        },
      },
      { isEnough },
    );
  }, [specs, resultOf, isEnough, words, createPool]);

  useEffect(() => {
    if (!running || !awake) {
      sweep.current?.pause();
      return;
    }
    try {
      sweep.current ??= begin();
      sweep.current.resume();
    } catch (error) {
      setRunning(false);
      setFound({
        ...nothing,
        failure: fill(words.phrases.unsupported, { reason: error instanceof Error ? error.message : String(error) }),
      });
    }
  }, [running, awake, begin, words]);

  const isComplete = found.results.length >= specs.length;
  useWarm(element, { trains: pool, make: createPool, live });
  useRest(pool, { isNeeded: running && awake, isOver: isComplete });

  const play = useCallback(() => {
    if (isComplete) {
      sweep.current?.stop();
      sweep.current = undefined;
    }
    if (isComplete || !sweep.current) setFound(nothing);
    setRunning(true);
  }, [isComplete]);
  const pause = useCallback(() => setRunning(false), []);
  const notices = useMemo(() => trainingNotices({ refusal, isSlow: found.isSlow, failure: found.failure }, words), [found, refusal, words]);
  return { results: found.results, running, play, pause, notices };
}
