import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import rehypeCitation from 'rehype-citation';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { keptRuns } from './scripts/runs/keptRuns.mjs';
import { finishedSite } from './scripts/site/finishedSite.mjs';
import { jsxByVite } from './scripts/site/jsxByVite.mjs';
import { trainedAhead } from './scripts/site/trainedAhead.mjs';
import { withBase } from './src/lib/book/basePath.ts';
import { bookTags, chaptersIn, sectionsIn } from './src/lib/book/bookFiles.ts';
import { contents } from './src/lib/book/contents.ts';
import { writeFigureModules } from './src/lib/book/figureModules.ts';
import { glossaryIn } from './src/lib/book/glossary.ts';
import { katexFonts } from './src/lib/book/katexFonts.ts';
import { lightContents } from './src/lib/book/lightContents.ts';
import { rehypeBasePath } from './src/lib/book/rehypeBasePath.ts';
import { rehypeBreakableCode } from './src/lib/book/rehypeBreakableCode.ts';
import { rehypePunctuation } from './src/lib/book/rehypePunctuation.ts';
import { rehypeReferences } from './src/lib/book/rehypeReferences.ts';
import { rehypeStrictTex } from './src/lib/book/rehypeStrictTex.ts';
import { rehypeTables } from './src/lib/book/rehypeTables.ts';
import { rehypeTerms } from './src/lib/book/rehypeTerms.ts';
import { rehypeUntranslated } from './src/lib/book/rehypeUntranslated.ts';
import { remarkBookTags } from './src/lib/book/remarkBookTags.ts';
import { remarkOpeningQuotes } from './src/lib/book/remarkOpeningQuotes.ts';

const site = setting('SITE_URL');
const base = `/${setting('BASE_PATH')?.replace(/^\/+|\/+$/g, '') ?? ''}`;
const root = fileURLToPath(new URL('.', import.meta.url));
writeFigureModules(root);
const TENSORFLOW = [/^@tensorflow\//];
// Which it expects in Node; the development server runs it as a module, where there is none.
globalThis.require = createRequire(import.meta.url);
const card = withBase(base, '/social-card.png');

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  markdown: {
    processor: unified({
      remarkPlugins: [remarkMath, remarkOpeningQuotes, [remarkBookTags, { modules: bookTags(root) }]],
      rehypePlugins: [
        [
          rehypeCitation,
          { path: root, bibliography: 'src/content/references.bib', csl: 'apa', linkCitations: true, inlineClass: ['citation'] },
        ],
        [rehypeReferences, { heading: 'References' }],
        rehypeTables,
        [rehypeTerms, { terms: glossaryIn(root) }],
        rehypeKatex,
        rehypeStrictTex,
        rehypeUntranslated,
        rehypeBreakableCode,
        rehypePunctuation,
        [rehypeBasePath, { base }],
      ],
    }),
  },
  integrations: [
    starlight({
      title: 'Deep Networks',
      description: 'An interactive textbook on what makes deep networks trainable. Its figures train real networks in your browser.',
      locales: { root: { label: 'English', lang: 'en-GB' } },
      favicon: '/favicon.svg',
      head: [
        { tag: 'meta', attrs: { property: 'og:locale', content: 'en_GB' } },
        { tag: 'meta', attrs: { property: 'og:image', content: site ? new URL(card, site).href : card } },
        { tag: 'meta', attrs: { property: 'og:image:alt', content: 'Deep Networks, an interactive textbook' } },
      ],
      customCss: ['katex/dist/katex.min.css', './src/components/book/styles/book.css'],
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      // src/pages/404.astro is the page instead.
      disable404Route: true,
      components: {
        Footer: './src/components/practice/Footer.astro',
        Head: './src/components/book/shell/Head.astro',
        PageTitle: './src/components/book/shell/PageTitle.astro',
        Sidebar: './src/components/book/shell/Sidebar.astro',
        TwoColumnContent: './src/components/book/shell/TwoColumnContent.astro',
      },
      sidebar: contents({
        chapters: chaptersIn(root),
        frontMatter: [{ label: 'Home', link: '/' }, { slug: 'how-to-read' }],
        appendix: [
          { label: 'The Lab', link: '/lab/' },
          { label: 'The clinic', link: '/clinic/' },
          { label: 'Symptoms', items: ['symptoms', ...sectionsIn(root, 'symptoms')].map((slug) => ({ slug })) },
          { slug: 'conventions' },
          { label: 'Glossary', link: '/glossary/' },
          { label: 'Index', link: '/book-index/' },
          { label: 'Your progress', link: '/progress/' },
          { label: 'Lessons', link: '/teach/' },
          { label: 'Check what was handed in', link: '/teach/check/' },
          { label: 'What was measured', link: '/claims/' },
          { label: 'All figures', link: '/gallery/' },
          { slug: 'how-figures-train' },
          { slug: 'handwritten-digits' },
          { label: 'Take the book along', link: '/download/' },
        ],
      }),
    }),
    preact(),
    trainedAhead(),
    // Last, so that it finds all files: the search index too.
    finishedSite(),
  ],
  vite: {
    plugins: [keptRuns(), jsxByVite(), katexFonts(), lightContents()],
    // Its deep imports leave out file endings, which Node does not resolve: bundle it for the runs made at build and by the development server.
    environments: { prerender: { resolve: { noExternal: TENSORFLOW } }, ssr: { resolve: { noExternal: TENSORFLOW } } },
    // A file that the page and its workers ask for has one name.
    worker: { rolldownOptions: { output: { assetFileNames: '_astro/[name].[hash][extname]' } } },
    build: { assetsInlineLimit: (path) => (path.endsWith('.woff2') ? false : undefined) },
  },
});

/** From the environment; an empty value is none. @param {string} name */
function setting(name) {
  const value = process.env[name];
  return value === '' ? undefined : value;
}
