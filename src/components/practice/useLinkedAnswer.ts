import { useEffect, useRef, useState } from 'preact/hooks';
import { answerOfLink } from '../../lib/practice/answerLink';
import type { Form } from './exerciseForm';
import { isDraft } from './isDraft';
import type { Linked } from './LinkedAnswer';
import { exerciseDraft, exerciseRecord } from './readerStore';

interface Exercise {
  /** As in `useExercise`. */
  lend: (answer: string) => void;
  showKept: () => Promise<void>;
}

/** Somebody's half-finished answer in the page's address: it stands in the form if the reader has none of one's own, and else waits to be asked for. */
export function useLinkedAnswer(id: string, form: Form, { lend, showKept }: Exercise) {
  const [linked, setLinked] = useState<Linked>();
  const brought = useRef('');
  const exercise = useRef({ form, lend });
  exercise.current = { form, lend };

  useEffect(() => {
    const look = () => {
      const answer = answerOfLink(location.hash, id);
      const own = exerciseDraft(id) ?? exerciseRecord(id)?.answer;
      if (answer === undefined || answer === own) return;
      brought.current = answer;
      if (!isDraft(exercise.current.form, answer)) setLinked('unreadable');
      else if (own !== undefined) setLinked('waiting');
      else {
        setLinked('alone');
        exercise.current.lend(answer);
      }
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [id]);

  return {
    linked,
    take: () => {
      setLinked('over');
      lend(brought.current);
    },
    /** The link says nothing any more; a page that is loaded anew has the reader's own answer alone. */
    keepOwn: () => {
      history.replaceState(history.state, '', `#${id}`);
      setLinked(undefined);
      void showKept();
    },
    /** What came with the link has become the reader's own. What waits goes on waiting. */
    forget: () => {
      if (linked === undefined || linked === 'waiting') return;
      history.replaceState(history.state, '', `#${id}`);
      setLinked(undefined);
    },
  };
}
