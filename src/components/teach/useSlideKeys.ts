import { useEffect, useRef } from 'preact/hooks';
import { slideDeed, type SlideDeed } from '../../lib/teach/slideKeys';
import { keyPlace } from './keyPlace';

/** Does what the slide's keys say. While a dialogue is open they are the dialogue's. */
export function useSlideKeys(act: (deed: SlideDeed) => void): void {
  const present = useRef(act);
  useEffect(() => {
    present.current = act;
  }, [act]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const { key, code, shiftKey, ctrlKey, altKey, metaKey, target } = event;
      const deed = slideDeed({ key, code, shiftKey, isCommand: ctrlKey || altKey || metaKey }, keyPlace(target));
      if (deed === undefined) return;
      event.preventDefault();
      present.current(deed);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
