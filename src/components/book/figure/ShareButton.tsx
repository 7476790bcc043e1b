import { useRef, useState } from 'preact/hooks';
import type { Schema } from '../../../lib/share/setting';
import type { Figure } from './useFigure';
import { useOnDemand } from './useOnDemand';
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
  const { Part: Panel, failure, want } = useOnDemand(async () => (await import('./share/SharePanel')).SharePanel<S>);
  const whole = button.current?.closest('figure');
  const toggle = async () => {
    setOpen(!isOpen);
    await want();
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
