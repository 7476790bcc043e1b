import type { ComponentChildren, ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../book/figure/words';
import type { GradedExercise } from './GradedExercise';

type Form = typeof GradedExercise;

/** The form of an exercise as the page was built with it, until the one that lives has been loaded: a page is read long before it is answered. */
export function LiveExercise({ children, ...props }: ComponentProps<Form> & { children?: ComponentChildren }) {
  const [Loaded, setLoaded] = useState<Form>();
  const [reason, setReason] = useState('');
  useEffect(() => {
    import('./GradedExercise').then(
      (module) => setLoaded(() => module.GradedExercise),
      (error: unknown) => setReason(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  // With a box of its own: what wakes it, when it is seen, looks for one.
  return (
    <div class="live-exercise">
      {Loaded ? <Loaded {...props} /> : children}
      {reason !== '' && <p class="practice">{fill(props.phrases.notLoaded, { reason })}</p>}
    </div>
  );
}
