import { createContext, type ComponentChildren, type SVGAttributes } from 'preact';
import { useContext, useMemo, useRef } from 'preact/hooks';

/** Whether a figure that was drawn when the book was built is being woken: its first drawing in the page, of the same. */
export const Waking = createContext(false);

/** To Preact: leave what was drawn at build as it is, whatever it be. */
export const LEFT_AS_IT_IS = { dangerouslySetInnerHTML: { __html: '' } };

interface Props<Of extends object> extends Omit<SVGAttributes<SVGGElement>, 'children'> {
  /** What the drawing depends on: another object, another drawing. */
  of: Of;
  draw: (of: Of) => ComponentChildren;
}

/** A group that takes long to draw: where it was drawn at build it is left as it is until something that it depends on changes. */
export function AsBuilt<Of extends object>({ of, draw, ...attributes }: Props<Of>) {
  const isWaking = useContext(Waking);
  const built = useRef(isWaking ? of : undefined);
  const isAsBuilt = built.current === of;
  const drawn = useMemo(() => (isAsBuilt ? undefined : draw(of)), [of, draw, isAsBuilt]);
  return (
    <g {...attributes} {...(isAsBuilt ? LEFT_AS_IT_IS : {})}>
      {drawn}
    </g>
  );
}
