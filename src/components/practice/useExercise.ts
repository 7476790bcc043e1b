import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Graded } from '../../lib/practice/kinds';
import { hasProblem, type Problem } from '../../lib/practice/reading';
import type { ExerciseRecord } from '../../lib/practice/readerRecord';
import { seedsAfter } from '../../lib/spec/seeds';
import type { Form } from './exerciseForm';
import { isDraft } from './isDraft';
import { exerciseDraft, exerciseRecord, keepExercise, recordKeeping, subscribe, type Keeping } from './readerStore';
import { useDraft } from './useDraft';

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
  /** How often the form has begun anew, as it does with an answer that the reader has not written into it. */
  attempt: number;
  setDraft: (draft: string) => void;
  state: ExerciseState;
  commit: () => void;
  show: () => void;
  again: () => void;
  /** Puts an answer into the form that is not the reader's own, and is not kept. */
  lend: (answer: string) => void;
  /** Shows what is kept of the reader's own work. */
  showKept: () => Promise<void>;
}

/** Short enough to be told to somebody, and so few that the readers of a class share some of their runs. */
const SEEDS = 1000;

const freshSeed = (): number => 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (SEEDS - 1));

/**
 * A reader's work on one exercise: what is typed, then the run, then the verdict, all kept on the reader's own device.
 * @param initial what stands in the form before the reader touches it
 * @param hints how many have been opened
 */
export function useExercise(id: string, form: Form, initial: string, unit: string | undefined, hints: () => number): Exercise {
  const [live, setLive] = useState(false);
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const { draft, write, place } = useDraft(id, initial);
  const [attempt, setAttempt] = useState(1);
  const [state, setState] = useState<ExerciseState>({ kind: 'open' });
  const isGone = useRef(false);
  /** The page is built once, and its forms stay as they are. */
  const ownForm = useRef(form);

  const begin = useCallback(
    (answer: string) => {
      place(answer);
      setAttempt((before) => before + 1);
      setState({ kind: 'open' });
    },
    [place],
  );

  const showKept = useCallback(async () => {
    const begun = exerciseDraft(id);
    const record = exerciseRecord(id);
    if (begun !== undefined && isDraft(ownForm.current, begun)) begin(begun);
    else if (record?.verdict === 'seen') setState({ kind: 'seen' });
    else if (!record) begin(initial);
    else
      try {
        const answer = answerOf(await import('./grading'), id, record);
        begin(answer ? record.answer : initial);
        setState(answer ? { kind: 'graded', answer, isFresh: false } : { kind: 'open', problem: 'damaged' });
      } catch (error) {
        setState({ kind: 'open', failure: sentenceOf(error) });
      }
  }, [id, initial, begin]);

  useEffect(() => {
    setLive(true);
    setKeeping(recordKeeping());
    if (exerciseDraft(id) !== undefined || exerciseRecord(id)) void showKept();
    // The storage is full; or another tab answers, or the reader erases everything.
    const stop = subscribe(() => {
      setKeeping(recordKeeping());
      if (!exerciseRecord(id)) setState((before) => (before.kind === 'graded' || before.kind === 'seen' ? { kind: 'open' } : before));
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
      place(draft);
      keepExercise(id, record);
      const answer = answerOf(grading, id, record);
      setState(answer ? { kind: 'graded', answer, isFresh: true } : { kind: 'open', problem: 'damaged' });
    } catch (error) {
      if (!isGone.current) setState({ kind: 'open', failure: sentenceOf(error) });
    }
  }, [id, unit, draft, hints, place]);

  return {
    live,
    keeping,
    draft,
    attempt,
    setDraft: (next) => {
      write(next);
      setState((before) => (before.kind === 'open' ? { kind: 'open' } : before));
    },
    state,
    commit: () => void commit(),
    show: () => {
      place(draft);
      keepExercise(id, { answer: '', seed: 0, hints: hints(), verdict: 'seen', measured: [] });
      setState({ kind: 'seen' });
    },
    again: () => begin(initial),
    lend: begin,
    showKept,
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
