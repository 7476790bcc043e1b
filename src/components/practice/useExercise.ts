import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Graded } from '../../lib/practice/kinds';
import { hasProblem, type Problem } from '../../lib/practice/reading';
import type { ExerciseRecord } from '../../lib/practice/readerRecord';
import { seedsAfter } from '../../lib/spec/seeds';
import { exerciseRecord, keepExercise, recordKeeping, subscribe, type Keeping } from './readerStore';

type Grading = typeof import('./grading');

/** An answer with what was measured for it. */
export interface GradedAnswer {
  grading: Grading;
  exercise: Graded;
  record: ExerciseRecord;
  /** By what was measured, whatever the record says. */
  isRight: boolean;
  rows: readonly (readonly number[])[];
  seeds: readonly number[];
}

export type ExerciseState =
  | { kind: 'open'; problem?: Problem | 'damaged'; failure?: string }
  | { kind: 'running'; done: number; total: number }
  | { kind: 'seen' }
  | { kind: 'graded'; answer: GradedAnswer; isFresh: boolean };

interface Exercise {
  live: boolean;
  keeping: Keeping;
  draft: string;
  /** How often the reader has begun: a form begins anew with each. */
  attempt: number;
  setDraft: (draft: string) => void;
  state: ExerciseState;
  commit: () => void;
  show: () => void;
  again: () => void;
}

/** Seeds are short enough to be told to somebody. */
const SEEDS = 10_000;

const freshSeed = (): number => 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (SEEDS - 1));

/**
 * A reader's work on one exercise: what is typed, then the run, then the verdict, which is kept on the reader's own device.
 * @param initial what stands in the form before the reader touches it
 * @param hints how many have been opened
 */
export function useExercise(id: string, initial: string, unit: string | undefined, hints: () => number): Exercise {
  const [live, setLive] = useState(false);
  const [draft, setDraft] = useState(initial);
  const [attempt, setAttempt] = useState(1);
  const [state, setState] = useState<ExerciseState>({ kind: 'open' });
  const isGone = useRef(false);

  const showKept = useCallback(async () => {
    const record = exerciseRecord(id);
    if (!record) {
      setState((before) => (before.kind === 'graded' || before.kind === 'seen' ? { kind: 'open' } : before));
      return;
    }
    if (record.verdict === 'seen') {
      setState({ kind: 'seen' });
      return;
    }
    try {
      const answer = answerOf(await import('./grading'), id, record);
      if (answer) setDraft(record.answer);
      setState(answer ? { kind: 'graded', answer, isFresh: false } : { kind: 'open', problem: 'damaged' });
    } catch (error) {
      setState({ kind: 'open', failure: sentenceOf(error) });
    }
  }, [id]);

  useEffect(() => {
    setLive(true);
    void showKept();
    // Another tab answers, or the reader erases everything.
    const stop = subscribe(() => {
      if (!exerciseRecord(id)) void showKept();
    });
    return () => {
      stop();
      isGone.current = true;
    };
  }, [id, showKept]);

  const commit = useCallback(async () => {
    setState({ kind: 'running', done: 0, total: 0 });
    try {
      const grading = await import('./grading');
      const reading = grading.readAnswer(grading.gradedExercise(id), draft, unit);
      if (hasProblem(reading)) {
        setState({ kind: 'open', problem: reading.problem });
        return;
      }
      const seed = freshSeed();
      const measured = await grading.measured(id, seed, reading.answer, (done, total) => {
        if (!isGone.current) setState({ kind: 'running', done, total });
      });
      if (isGone.current) return;
      const record: ExerciseRecord = {
        answer: reading.answer,
        seed,
        hints: hints(),
        verdict: grading.verdictOf(id, reading.answer, measured),
        measured,
      };
      keepExercise(id, record);
      const answer = answerOf(grading, id, record);
      setState(answer ? { kind: 'graded', answer, isFresh: true } : { kind: 'open', problem: 'damaged' });
    } catch (error) {
      if (!isGone.current) setState({ kind: 'open', failure: sentenceOf(error) });
    }
  }, [id, unit, draft, hints]);

  return {
    live,
    keeping: live ? recordKeeping() : 'kept',
    draft,
    attempt,
    setDraft: (next) => {
      setDraft(next);
      setState((before) => (before.kind === 'open' ? { kind: 'open' } : before));
    },
    state,
    commit: () => void commit(),
    show: () => {
      keepExercise(id, { answer: '', seed: 0, hints: hints(), verdict: 'seen', measured: [] });
      setState({ kind: 'seen' });
    },
    again: () => {
      setDraft(initial);
      setAttempt(attempt + 1);
      setState({ kind: 'open' });
    },
  };
}

/** A kept record with its exercise; undefined where the one does not fit the other. */
function answerOf(grading: Grading, id: string, record: ExerciseRecord): GradedAnswer | undefined {
  const exercise = grading.gradedExercise(id);
  const measured = grading.measuredOf(exercise, record.answer);
  const rows = grading.rowsOf(measured, record.measured);
  const isWhole = !hasProblem(grading.readAnswer(exercise, record.answer)) && (!measured || rows.length > 0);
  if (!isWhole) return undefined;
  const isRight = grading.verdictOf(id, record.answer, record.measured) === 'right';
  return { grading, exercise, record, isRight, rows, seeds: [record.seed, ...seedsAfter(record.seed, rows.length - 1)] };
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
