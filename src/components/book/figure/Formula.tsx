import { useEffect, useState } from 'preact/hooks';
import { UNTRANSLATED } from '../../controls/untranslated';
import { fill } from './words';

type State = { kind: 'loading' } | { kind: 'set'; html: string } | { kind: 'failed'; reason: string };

/** A displayed formula that is made in the page; what sets it is loaded with the first. Until then, and where it does not load, its TeX is there. */
export function Formula({ tex, label, failed }: { tex: string; label: string; /** With a place for the reason. */ failed: string }) {
  const [state, setState] = useState<State>({ kind: 'loading' });
  useEffect(() => {
    let isOver = false;
    import('../../../lib/book/tex').then(
      ({ renderTex }) => !isOver && setState({ kind: 'set', html: renderTex(tex, { display: true }) }),
      (error: unknown) => !isOver && setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isOver = true;
    };
  }, [tex]);
  // A region that scrolls has to be reachable by keyboard.
  const region = { class: 'panel-formula', role: 'region', 'aria-label': label, tabIndex: 0 } as const;
  if (state.kind === 'set') return <div {...region} dangerouslySetInnerHTML={{ __html: state.html }} />;
  return (
    <div {...region}>
      <code {...UNTRANSLATED}>{tex}</code>
      {state.kind === 'failed' && <p>{fill(failed, { reason: state.reason })}</p>}
    </div>
  );
}
