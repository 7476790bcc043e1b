import { useEffect, useState } from 'preact/hooks';

type Parts = typeof import('./ownParts');

/** What a reader has of a surface that is typed: loaded when one is. Undefined until then. */
export function useOwnParts(isWanted: boolean): Parts | undefined {
  const [parts, setParts] = useState<Parts>();
  useEffect(() => {
    if (!isWanted || parts) return;
    let isOver = false;
    import('./ownParts').then(
      (loaded) => !isOver && setParts(loaded),
      // Without a network the surface is seen as its link says.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [isWanted, parts]);
  return parts;
}
