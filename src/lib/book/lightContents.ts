import type { Plugin } from 'vite';

const SCRIPT = 'components-internals/TableOfContents/starlight-toc.js';
const LOOK = /document\.querySelectorAll\(\[[\s\S]*?\]\.join\(\)\)/;
/** Headings, the blocks of text between them, and the opening of the page. */
const LIGHT_LOOK = 'document.querySelectorAll(`main :where(${this.tocHeadingSelector}), main .sl-markdown-content > *, .page-opening`)';

/**
 * Starlight's 'On this page' marks the section that is read. For that it asks of every element of the page whether it stands behind a
 * heading, which takes a phone a third of a second on a page with large pictures. The blocks of the text are enough.
 *
 * Throws where Starlight's script is not the one that this knows.
 */
export function lightContents(): Plugin {
  return {
    name: 'light-contents',
    transform(code, id) {
      if (!id.endsWith(SCRIPT)) return undefined;
      if (!LOOK.test(code)) throw new Error("Starlight's table of contents has changed: see src/lib/book/lightContents.ts.");
      return code.replace(LOOK, () => LIGHT_LOOK);
    },
  };
}
