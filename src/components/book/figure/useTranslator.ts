import { useEffect, type MutableRef } from 'preact/hooks';

/**
 * Lets a translator of the browser see what changes. It puts elements of its own in the place of texts, and Preact would go on changing the texts
 * that it took out. So a text that was taken out is watched, and when it changes it comes back in the place of its translation, for the translator
 * to find anew.
 */
export function useTranslator(element: MutableRef<Element | null>): void {
  useEffect(() => {
    const root = element.current;
    if (!root) return;
    const translations = new Map<Text, Element>();
    const texts = new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (!(target instanceof Text)) continue;
        translations.get(target)?.replaceWith(target);
        translations.delete(target);
      }
    });
    const replacements = new MutationObserver((changes) => {
      for (const [text, translation] of replacedIn(changes)) {
        translations.set(text, translation);
        texts.observe(text, { characterData: true });
      }
    });
    replacements.observe(root, { childList: true, subtree: true });
    return () => {
      replacements.disconnect();
      texts.disconnect();
    };
  }, [element]);
}

/** Texts that are no longer in the page, each with the element that was put in its place: in one change of the page, or in two. */
function replacedIn(changes: readonly MutationRecord[]): [Text, Element][] {
  const added = changes.flatMap(({ target, addedNodes, previousSibling, nextSibling }) =>
    [...addedNodes].flatMap((node) =>
      node instanceof Element && node.isConnected ? [{ node, target, previousSibling, nextSibling }] : [],
    ),
  );
  return changes.flatMap(({ target, addedNodes, removedNodes, previousSibling, nextSibling }) =>
    [...removedNodes].flatMap((text): [Text, Element][] => {
      if (!(text instanceof Text) || text.isConnected) return [];
      const found = added.find(
        (addition) =>
          addition.target === target &&
          ([...addedNodes].includes(addition.node) ||
            addition.node === previousSibling ||
            addition.node === nextSibling ||
            (addition.previousSibling === previousSibling && addition.nextSibling === nextSibling)),
      );
      return found?.node.tagName === 'FONT' ? [[text, found.node]] : [];
    }),
  );
}
