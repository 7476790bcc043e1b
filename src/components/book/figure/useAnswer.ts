import { useEffect, useRef, useState } from 'preact/hooks';
import { AnswerQueue, type AnswerWorker } from './answerQueue';
import { AnswersOnPage } from './onPage';
import { trainingNotices } from './trainingNotices';
import { fill, type FrameWords } from './words';

export interface AnswerOptions<Question, Answer> {
  /** Another one is asked when the worker has answered the one before. */
  question: Question;
  /** The answer to the first question, made when the book was built. */
  first: Answer;
  /** Must not change. */
  createWorker: () => AnswerWorker<NoInfer<Question>, NoInfer<Answer>>;
  /** The same on the page itself, loaded where there is no worker. Must not change. */
  onPage: () => Promise<(question: NoInfer<Question>) => NoInfer<Answer>>;
  live: boolean;
  words: FrameWords;
}

export interface AnswerState<Question, Answer> {
  /** The newest that is known. */
  answer: Answer;
  /** What it answers. */
  answered: Question;
  /** Whether another question was asked since. */
  isOld: boolean;
  /** Why there is no answer, in a sentence. */
  failure: string | undefined;
  /** That, and how the answers are found where it is not in the background. */
  notices: readonly string[];
}

/** Answers from an `AnswerQueue`: the newest, while the next one is computed. */
export function useAnswer<Question extends object, Answer>(options: AnswerOptions<Question, Answer>): AnswerState<Question, Answer> {
  const { question, first, createWorker, onPage, live, words } = options;
  const [answered, setAnswered] = useState({ question, answer: first });
  const [failure, setFailure] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const queue = useRef<AnswerQueue<Question, Answer>>();
  const asked = useRef(question);

  useEffect(() => {
    if (!live || asked.current === question) return;
    asked.current = question;
    queue.current ??= new AnswerQueue(
      createWorker,
      {
        onAnswer: (question, answer) => {
          setFailure(undefined);
          setAnswered({ question, answer });
        },
        onFailure: (kind, reason) => setFailure(fill(words.phrases[kind], { reason })),
        onPage: setRefusal,
      },
      () => new AnswersOnPage(onPage),
    );
    queue.current.ask(question);
  }, [live, question, createWorker, onPage, words]);

  useEffect(() => () => queue.current?.dispose(), []);

  return {
    answer: answered.answer,
    answered: answered.question,
    isOld: answered.question !== question,
    failure,
    notices: trainingNotices({ refusal, failure }, words),
  };
}
