import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ownTablesOf } from '../../lib/data/ownTables';
import type { DryStart, StartQuestion } from '../../lib/lab/dryStart';
import type { LabNetwork } from '../../lib/lab/labNetwork';
import { useAnswer } from '../book/figure/useAnswer';
import type { FrameWords } from '../book/figure/words';
import { inspectionWorker } from './inspectionWorker';

interface Options {
  /** Must not change as long as they are the same. */
  networks: readonly LabNetwork[];
  /** Whether they can be trained at all. */
  canTrain: boolean;
  live: boolean;
  words: FrameWords;
}

interface Tried {
  /** Of each network, as far as it is known. */
  starts: readonly (DryStart | undefined)[];
  /**
   * Acts at once if it is known how the networks start; else when it is known that none grows, or has taken too long to find out. Warns where it is found
   * that one does.
   */
  whenTried: (act: () => void, warn: () => void) => void;
}

type Starts = readonly (DryStart | undefined)[];

const NOTHING: StartQuestion = { networks: [] };
const UNKNOWN: Starts = [];
/** Milliseconds: after the last change, and that a training may be held up. */
const QUIET = 400;
const LONGEST_WAIT = 100;
const TOUCHES = ['pointermove', 'pointerdown', 'focusin', 'keydown'] as const;

/** Tries the first steps of the networks in a worker, from the reader's first touch of the Lab on. */
export function useDryStart(root: RefObject<HTMLElement>, { networks, canTrain, live, words }: Options): Tried {
  const isTouched = useTouched(root);
  const [question, setQuestion] = useState(NOTHING);
  useEffect(() => {
    if (!isTouched || !canTrain || question.networks === networks) return;
    const timer = setTimeout(() => setQuestion(questionOf(networks)), question === NOTHING ? 0 : QUIET);
    return () => clearTimeout(timer);
  }, [isTouched, canTrain, networks, question]);
  const { answer, answered } = useAnswer<StartQuestion, Starts>({
    question,
    first: UNKNOWN,
    createWorker: inspectionWorker,
    onPage,
    live,
    words,
  });
  const isKnown = answered.networks === networks;
  const grows = isKnown && answer.some((start) => start?.grows);

  const [act, warn] = [useRef<() => void>(), useRef<() => void>()];
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    if (grows) {
      setWaiting(false);
      warn.current?.();
      return;
    }
    const timer = setTimeout(
      () => {
        setWaiting(false);
        act.current?.();
      },
      isKnown ? 0 : LONGEST_WAIT,
    );
    return () => clearTimeout(timer);
  }, [act, warn, isWaiting, isKnown, grows]);
  const whenTried: Tried['whenTried'] = (nowAct, nowWarn) => {
    if (isKnown) {
      nowAct();
      return;
    }
    act.current = nowAct;
    warn.current = nowWarn;
    setQuestion(questionOf(networks));
    setWaiting(true);
  };
  return { starts: isKnown ? answer : UNKNOWN, whenTried };
}

const questionOf = (networks: readonly LabNetwork[]): StartQuestion => ({ networks, tables: ownTablesOf(networks) });

const onPage = () => import('../../lib/lab/dryStart').then(({ dryStarts }) => dryStarts);

/** Whether the reader has pointed at an element or at something in it, or pressed a key there. */
function useTouched(root: RefObject<HTMLElement>): boolean {
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    const element = root.current;
    const stopped = new AbortController();
    for (const touch of TOUCHES)
      element?.addEventListener(
        touch,
        () => {
          setTouched(true);
          stopped.abort();
        },
        { signal: stopped.signal, passive: true },
      );
    return () => stopped.abort();
  }, [root]);
  return isTouched;
}
