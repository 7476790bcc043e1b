import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether a file is held over a place; what is dropped there is handed over. Whoever has no mouse chooses the file by the button in it. */
export function useDrop(place: RefObject<HTMLElement>, onFile: (file: File | undefined) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const newest = useRef(onFile);
  newest.current = onFile;
  useEffect(() => {
    const element = place.current;
    const over = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    };
    const leave = () => setIsOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      newest.current(event.dataTransfer?.files[0]);
    };
    element?.addEventListener('dragover', over);
    element?.addEventListener('dragleave', leave);
    element?.addEventListener('drop', drop);
    return () => {
      element?.removeEventListener('dragover', over);
      element?.removeEventListener('dragleave', leave);
      element?.removeEventListener('drop', drop);
    };
  }, [place]);
  return isOver;
}
