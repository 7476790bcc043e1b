import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Schema } from '../../../lib/share/setting';
import type { SharePanelProps } from './share/SharePanel';
import type { Figure } from './useFigure';
import { fill } from './words';

interface Props<S extends Schema> {
  figure: Figure<S>;
  /** What came out. */
  outcome: string;
}

/** Opens what a figure can be taken along as. It is loaded when it is wanted. */
export function ShareButton<S extends Schema>({ figure, outcome }: Props<S>) {
  const { phrases } = figure.frame;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [Panel, setPanel] = useState<FunctionComponent<SharePanelProps<S>>>();
  const [failure, setFailure] = useState('');
  const whole = button.current?.closest('figure');
  const toggle = async () => {
    setOpen(!isOpen);
    if (Panel) return;
    try {
      const { SharePanel } = await import('./share/SharePanel');
      setPanel(() => SharePanel);
      setFailure('');
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <button type="button" ref={button} disabled={!figure.live} aria-expanded={isOpen} onClick={toggle}>
        {phrases.share}
      </button>
      {isOpen && failure !== '' && <p role="alert">{fill(phrases.shareFailed, { reason: failure })}</p>}
      {isOpen && Panel && whole && (
        <Panel figure={figure} number={whole.querySelector('.figure-number')?.textContent ?? ''} outcome={outcome} element={whole} />
      )}
    </>
  );
}
