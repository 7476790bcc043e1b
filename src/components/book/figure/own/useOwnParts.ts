import { useEffect, useState } from 'preact/hooks';

type Parts = (typeof import('./ownParts'))['ownParts'];

/**
 * What a reader has of a surface that is typed, with what reads it: loaded when one is. Undefined until then.
 * @param onLoad has what depends on the surface computed anew; must not change
 */
export function useOwnParts(isWanted: boolean, onLoad: () => void): Parts | undefined {
  const [parts, setParts] = useState<Parts>();
  useEffect(() => {
    if (!isWanted || parts) return;
    let isOver = false;
    import('./ownParts').then(
      ({ ownParts }) => {
        if (isOver) return;
        setParts(ownParts);
        onLoad();
      },
      // Without a network the surface is seen as its link says.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [isWanted, parts, onLoad]);
  return parts;
}
