import { useEffect, useRef, useState } from 'preact/hooks';
import { fill, type FrameWords } from './words';

export interface AnswerOptions<Question, Answer> {
  /** Another one is asked when the worker has answered the one before. */
  question: Question;
  /** The answer to the first question, made when the book was built. */
  first: Answer;
  /** Must not change. */
  createWorker: () => Worker;
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
  /** In sentences, where there is no answer. */
  notices: readonly string[];
}

/** Asks a worker, made at the first question, one question at a time: while it computes, only the last one asked is kept. */
export function useAnswer<Question, Answer>(options: AnswerOptions<Question, Answer>): AnswerState<Question, Answer> {
  const { question, first, createWorker, live, words } = options;
  const [answered, setAnswered] = useState({ question, answer: first });
  const [failure, setFailure] = useState<string>();
  const worker = useRef<Worker>();
  const asked = useRef(question);
  const waiting = useRef<Question>();
  const isBusy = useRef(false);

  useEffect(() => {
    if (!live || asked.current === question) return;
    asked.current = question;
    waiting.current = question;
    const fail = (phrase: string, reason: string) => {
      worker.current?.terminate();
      worker.current = undefined;
      isBusy.current = false;
      setFailure(fill(phrase, { reason }));
    };
    const askNext = () => {
      const next = waiting.current;
      waiting.current = undefined;
      isBusy.current = next !== undefined;
      if (next === undefined || !worker.current) return;
      worker.current.onmessage = ({ data }: MessageEvent<Answer>) => {
        setFailure(undefined);
        setAnswered({ question: next, answer: data });
        askNext();
      };
      worker.current.onerror = ({ message }) => fail(words.phrases.failed, message);
      worker.current.postMessage(next);
    };
    try {
      worker.current ??= createWorker();
    } catch (error) {
      fail(words.phrases.unsupported, error instanceof Error ? error.message : String(error));
    }
    if (!isBusy.current) askNext();
  }, [live, question, createWorker, words]);

  useEffect(() => () => worker.current?.terminate(), []);

  return {
    answer: answered.answer,
    answered: answered.question,
    isOld: answered.question !== question,
    notices: failure === undefined ? [] : [failure],
  };
}
