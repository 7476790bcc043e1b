import type { Root } from 'hast';
import type { VFile } from 'vfile';

/** After rehype-katex, which only warns: throws on a formula that KaTeX could not set. */
export function rehypeStrictTex() {
  return (_: Root, file: VFile) => {
    const refused = file.messages.find(({ source }) => source === 'rehype-katex');
    if (refused) throw refused;
  };
}
