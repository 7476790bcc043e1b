import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer, Question } from '../../lib/clinic/consultation';
import { AnswerQueue } from '../book/figure/answerQueue';
import { AnswersOnPage } from '../book/figure/onPage';
import { trainingNotices } from '../book/figure/trainingNotices';
import { fill, type FrameWords } from '../book/figure/words';
import { FIRST_QUESTION } from './firstQuestion';

type AnswerTo<Asked extends Question> = Extract<Answer, { ask: Asked['ask'] }>;

export interface Consultations {
  /** The answer, as soon as it is known. */
  answerTo<Asked extends Question>(question: Asked): AnswerTo<Asked> | undefined;
  /** How the answers are found, where that is out of the ordinary, and why there are none. */
  notices: readonly string[];
}

const createWorker = () => new Worker(new URL('./clinic.worker.ts', import.meta.url), { type: 'module' });
const onPage = async () => (await import('../../lib/clinic/consultation')).consultation;

const keyOf = (question: Question): string => JSON.stringify(question);

/**
 * Asks the worker one question after the other, until all have their answer.
 * @param questions in the order in which they matter
 * @param first answer to the first question of the first case
 */
export function useConsultations(questions: readonly Question[], first: Answer, live: boolean, words: FrameWords): Consultations {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(() => new Map([[keyOf(FIRST_QUESTION), first]]));
  const [refusal, setRefusal] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const queue = useRef<AnswerQueue<Question, Answer>>();
  const asked = useRef<string>();

  useEffect(() => {
    const next = questions.find((question) => !answers.has(keyOf(question)));
    if (!live || !next || failure !== undefined || asked.current === keyOf(next)) return;
    asked.current = keyOf(next);
    queue.current ??= new AnswerQueue<Question, Answer>(
      createWorker,
      {
        onAnswer: (question, answer) => {
          if (asked.current === keyOf(question)) asked.current = undefined;
          setAnswers((known) => new Map(known).set(keyOf(question), answer));
        },
        onFailure: (kind, reason) => setFailure(fill(words.phrases[kind], { reason })),
        onPage: setRefusal,
      },
      () => new AnswersOnPage(onPage),
    );
    queue.current.ask(next);
  }, [questions, answers, live, failure, words]);

  useEffect(() => () => queue.current?.dispose(), []);

  return useMemo(
    () => ({
      answerTo: <Asked extends Question>(question: Asked) => answers.get(keyOf(question)) as AnswerTo<Asked> | undefined,
      notices: trainingNotices({ refusal, failure }, words),
    }),
    [answers, refusal, failure, words],
  );
}
