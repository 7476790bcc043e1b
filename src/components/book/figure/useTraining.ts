import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type MutableRef } from 'preact/hooks';
import type { TrainingClient, TrainingHandle } from '../../../lib/training/client';
import type { TrainingEvent } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import type { RunSpec } from '../../../lib/spec/spec';
import { trainingClient } from './onPage';
import { trainingNotices } from './trainingNotices';
import type { ShownTraining } from './shownTraining';
import type { Playback } from './usePlayback';
import { useRest } from './useRest';
import { useWarm } from './useWarm';
import { fill, type FrameWords } from './words';

/** A picture of runs that train side by side, at one step. */
export interface TrainingFrame {
  step: number;
}

export interface TrainingOptions<Frame extends TrainingFrame> {
  /** Of the runs that train side by side; another value starts them anew. */
  specs: readonly RunSpec[];
  /** A frame from what the runs recorded at the same step; undefined where they recorded nothing to show. Must not change. */
  toFrame: (events: Moment, before: Frame | undefined) => Frame | undefined;
  /** The run of the defaults, made when the book was built. */
  firstFrames: readonly Frame[];
  /** Updates a second while the reader watches. */
  pace: number;
  /** The figure's, where workers are to be made as soon as the reader is about to start something. */
  element?: MutableRef<Element | null>;
  live: boolean;
  awake: boolean;
  words: FrameWords;
  /** What each run is called in a sentence. */
  names: readonly string[];
  /** Of what trains: the usual one if absent. Must not change. */
  createClient?: () => TrainingClient;
}

export interface Training<Frame extends TrainingFrame> {
  /** Up to the one shown. */
  frames: readonly Frame[];
  playback: Playback;
  training: ShownTraining;
  onForward: () => void;
  /** On the state of the training, in sentences. */
  notices: readonly string[];
  /** Whether the runs have come to their end. */
  isOver: boolean;
  /** All frames that were made, also beyond the one shown. */
  made: readonly Frame[];
  /** Of the runs that diverged. */
  endings: readonly Ending[];
}

/** Which run diverged, where and why. */
type Ending = Extract<TrainingEvent, { kind: 'diverged' }> & { run: number };

interface Progress<Frame> {
  frames: readonly Frame[];
  endings: readonly Ending[];
  endedRuns: number;
  isSlow: boolean;
  /** Why the page trains itself. */
  refusal?: string;
  failure?: string;
}

const REPLAYED_FRAMES_PER_SECOND = 25;
const MILLISECONDS = 1000;

/**
 * Trains in a worker and keeps the frames, so that the reader can go back and forth in them.
 * Until something is played, moved or changed it shows the run that was made at build.
 */
export function useTraining<Frame extends TrainingFrame>(options: TrainingOptions<Frame>): Training<Frame> {
  const { specs, toFrame, firstFrames, pace, element, live, awake, words, names, createClient = trainingClient } = options;
  const finished = useMemo(() => atEnd(firstFrames, specs.length), [firstFrames, specs.length]);
  const [progress, setProgress] = useState<Progress<Frame>>(finished);
  /** Index of the frame shown; Infinity follows the newest. */
  const [place, setPlace] = useState(Infinity);
  const [playing, setPlaying] = useState(false);
  const client = useRef<TrainingClient>();
  const handle = useRef<TrainingHandle>();
  const shownSpecs = useRef(specs);

  const steps = specs[0]?.steps ?? 0;
  const every = specs[0]?.record.every ?? 1;
  const last = Math.ceil(steps / every);
  const { frames } = progress;
  const isOver = progress.endedRuns >= specs.length || progress.failure !== undefined;

  const start = useCallback(
    (stepsPerSecond?: number) => {
      shownSpecs.current = specs;
      setProgress(({ refusal }) => ({ frames: [], endings: [], endedRuns: 0, isSlow: false, refusal }));
      try {
        client.current ??= createClient();
        handle.current = client.current.start(
          specs,
          {
            onMoments: (moments) =>
              setProgress((before) => moments.reduce((progress, moment) => follow(progress, moment, toFrame), before)),
            onPage: (refusal) => setProgress((before) => ({ ...before, refusal })),
            onFailure: ({ sentence }) => {
              handle.current = undefined;
              setPlaying(false);
              setProgress((before) => ({ ...before, failure: fill(words.phrases.failed, { reason: sentence }) }));
            },
          },
          stepsPerSecond === undefined ? {} : { stepsPerSecond },
        );
        setPlaying(true);
      } catch (error) {
        setPlaying(false);
        setProgress({
          ...finished,
          failure: fill(words.phrases.unsupported, { reason: error instanceof Error ? error.message : String(error) }),
        });
      }
    },
    [specs, toFrame, words, finished, createClient],
  );

  // Before the page is drawn: a run is never seen under settings that are not its own.
  useLayoutEffect(() => {
    if (!live || shownSpecs.current === specs) return;
    setPlace(Infinity);
    start();
  }, [live, specs, start]);

  useEffect(() => () => client.current?.dispose(), []);

  const trains = playing && awake && !isOver;
  useEffect(() => {
    if (trains) handle.current?.resume();
    else handle.current?.pause();
  }, [trains]);

  useWarm(element, { trains: client, make: createClient, live });
  useRest(client, { isNeeded: awake, isOver });

  const isReplay = playing && place < frames.length - 1;
  useEffect(() => {
    if (!isReplay || !awake) return;
    const timer = setInterval(() => setPlace((before) => before + 1), MILLISECONDS / REPLAYED_FRAMES_PER_SECOND);
    return () => clearInterval(timer);
  }, [isReplay, awake]);

  const atNewest = place >= frames.length - 1;
  useEffect(() => {
    if (playing && isOver && atNewest) setPlaying(false);
  }, [playing, isOver, atNewest]);

  const position = Math.min(place, Math.max(0, frames.length - 1));
  const shown = useMemo(() => (position === frames.length - 1 ? frames : frames.slice(0, position + 1)), [frames, position]);
  const play = () => {
    if (!handle.current) {
      setPlace(Infinity);
      start(pace);
      return;
    }
    if (isOver && atNewest) setPlace(0);
    handle.current.pace(pace);
    setPlaying(true);
  };
  const seek = (to: number) => {
    if (!handle.current && progress.failure === undefined) start();
    else setPlaying(false);
    setPlace(to >= frames.length - 1 && isOver ? Infinity : Math.max(0, to));
  };
  const onForward = () => {
    setPlaying(false);
    if (!atNewest) setPlace(position + 1);
    else if (!handle.current) seek(0);
    else if (!isOver) {
      setPlace(Infinity);
      handle.current.stepOnce(every);
    }
  };

  return {
    frames: shown,
    playback: { position, last, playing, play, pause: () => setPlaying(false), seek, stepsPerPosition: every },
    training: { of: specs, running: trains, share: isOver && atNewest ? 1 : position / Math.max(1, last) },
    onForward,
    notices: noticesOf(progress, words, names),
    isOver,
    made: frames,
    endings: progress.endings,
  };
}

const atEnd = <Frame>(frames: readonly Frame[], runs: number): Progress<Frame> => ({ frames, endings: [], endedRuns: runs, isSlow: false });

function follow<Frame extends TrainingFrame>(
  progress: Progress<Frame>,
  moment: Moment,
  toFrame: TrainingOptions<Frame>['toFrame'],
): Progress<Frame> {
  const frame = toFrame(moment, progress.frames.at(-1));
  const diverged = moment.flatMap((event, run) => (event?.kind === 'diverged' ? [{ ...event, run }] : []));
  const finished = moment.filter((event) => event?.kind === 'finished').length;
  return {
    ...progress,
    frames: frame ? [...progress.frames, frame] : progress.frames,
    endings: [...progress.endings, ...diverged],
    endedRuns: progress.endedRuns + diverged.length + finished,
    isSlow: progress.isSlow || moment.some((event) => event?.kind === 'started' && event.mode === 'tape'),
  };
}

function noticesOf<Frame>({ endings, isSlow, refusal, failure }: Progress<Frame>, words: FrameWords, names: readonly string[]): string[] {
  return [
    ...endings.map(({ step, reason, run }) => fill(words.phrases.diverged, { which: names[run] ?? '', step, reason })),
    ...trainingNotices({ refusal, isSlow, failure }, words),
  ];
}
