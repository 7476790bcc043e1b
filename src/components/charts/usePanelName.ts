import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DrawingsOfFigure, type Drawing } from './drawings';

/**
 * What a chart is called: its label, and in a figure also what is seen. That is said when the book is built; in the page the figure renames
 * its charts when they have come to rest. Other labels are said at once.
 */
export function usePanelName(label: string, drawing: Drawing | undefined): string {
  const drawings = useContext(DrawingsOfFigure);
  const chart = useRef({});
  const [named, setNamed] = useState({ label, name: label });
  useLayoutEffect(() => {
    if (drawing) drawings?.tell(chart.current, { drawing, rename: (name) => setNamed({ label: drawing.label, name }) });
  });
  useEffect(() => {
    const { current } = chart;
    return () => drawings?.forget(current);
  }, [drawings]);
  if (drawings?.nameOf && drawing) {
    drawings.tell(chart.current, { drawing, rename: () => undefined });
    return drawings.nameOf(drawing);
  }
  return named.label === label ? named.name : label;
}
