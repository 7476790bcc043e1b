import { useEffect, type MutableRef } from 'preact/hooks';

/**
 * Lets a translator of the browser see what changes. It puts elements or texts of its own in the place of texts, and Preact would go on changing the
 * texts that it took out. So a text that was taken out is watched, and when it changes it comes back in the place of its translation, with all that
 * were translated together with it, for the translator to find anew. What Preact itself takes out never changes again.
 */
export function useTranslator(element: MutableRef<Element | null>): void {
  useEffect(() => {
    const root = element.current;
    if (!root) return;
    const translations = new WeakMap<Text, Translation>();
    const texts = new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (!(target instanceof Text)) continue;
        const translation = translations.get(target);
        translation?.node.replaceWith(...translation.texts);
        for (const text of translation?.texts ?? []) translations.delete(text);
      }
    });
    const replacements = new MutationObserver((changes) => {
      for (const translation of replacedIn(changes))
        for (const text of translation.texts) {
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

interface Translation {
  node: Element | Text;
  /** In whose place it stands, in their order. */
  texts: Text[];
}

/** Texts that are no longer in the page, with what was put in their place: in one change of the page, which Preact does not do, or a FONT in two. */
function replacedIn(changes: readonly MutationRecord[]): Iterable<Translation> {
  const added = changes.flatMap(({ target, addedNodes, previousSibling, nextSibling }) =>
    [...addedNodes].flatMap((node) =>
      (node instanceof Element || node instanceof Text) && node.isConnected ? [{ node, target, previousSibling, nextSibling }] : [],
    ),
  );
  const translations = new Map<Node, Translation>();
  for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of changes)
    for (const text of removedNodes) {
      if (!(text instanceof Text) || text.isConnected) continue;
      const node = added.find(
        (addition) =>
          addition.target === target &&
          ([...addedNodes].includes(addition.node) ||
            (addition.node.nodeName === 'FONT' &&
              (addition.node === previousSibling ||
                addition.node === nextSibling ||
                (addition.previousSibling === previousSibling && addition.nextSibling === nextSibling)))),
      )?.node;
      if (!node) continue;
      const translation = translations.get(node) ?? { node, texts: [] };
      translation.texts.push(text);
      translations.set(node, translation);
    }
  return translations.values();
}
