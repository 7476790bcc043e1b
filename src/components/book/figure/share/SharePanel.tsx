import { useMemo, useState } from 'preact/hooks';
import { version } from '../../../../../package.json';
import heights from '../../../../content/embedHeights.json';
import words from '../../../../content/words/en/share.json';
import { withBase } from '../../../../lib/book/basePath';
import { bibTeXOf, citationOf, type CitedFigure } from '../../../../lib/share/citation';
import { embedSnippet } from '../../../../lib/share/embedSnippet';
import type { Schema } from '../../../../lib/share/setting';
import { UNTRANSLATED } from '../../../controls/untranslated';
import { CopyButton } from '../CopyButton';
import { settingsInWords } from '../settingsInWords';
import type { Figure } from '../useFigure';
import { fill } from '../words';
import { captionOf } from './captionOf';
import { panelsOf } from './figurePicture';
import { FilmPart } from './FilmPart';
import { scrubberOf } from './filmOf';
import { PicturePart, type Choosable } from './PicturePart';
import { Select } from './Select';

const { phrases } = words;
const heightOf: Readonly<Record<string, { wide: number } | undefined>> = heights;
/** Of a figure that is not measured yet. */
const USUAL_HEIGHT = 900;

export interface SharePanelProps<S extends Schema> {
  figure: Figure<S>;
  /** 'Figure 3.1' */
  number: string;
  /** What came out. */
  outcome: string;
  /** The figure's element, in which its pictures are. */
  element: Element;
}

/** A figure in its present state to take along: as a picture, as a citation, as a frame on another page. */
export function SharePanel<S extends Schema>({ figure, number, outcome, element }: SharePanelProps<S>) {
  const { id, settings, definition, words: figureWords, frame } = figure;
  const [theme, setTheme] = useState<'asReader' | 'light' | 'dark'>('asReader');
  const cited = useMemo(
    (): CitedFigure => ({
      id,
      number,
      title: figureWords.title,
      settings: settingsInWords({ definition, settings, words: figureWords, frame }),
      version,
      address: figure.link(),
    }),
    [id, number, settings, definition, figureWords, frame, figure],
  );
  const snippet = embedSnippet({
    address: embedAddress(cited.address, id, theme),
    title: `${number}: ${figureWords.title}`,
    height: heightOf[id]?.wide ?? USUAL_HEIGHT,
  });
  const copyWords = (copy: string) => ({ copy, copied: phrases.copied, failed: phrases.copyFailed });
  const [text, bibTeX] = [citationOf(cited), bibTeXOf(cited)];
  return (
    <div class="share-panel">
      <section aria-label={phrases.picture}>
        <p class="share-heading">{phrases.picture}</p>
        <PicturePart id={id} choosable={() => choosableOf(id, element)} caption={() => captionOf(cited, outcome)} element={element} />
      </section>
      {scrubberOf(element) && (
        <section aria-label={phrases.film}>
          <p class="share-heading">{phrases.film}</p>
          <FilmPart cited={cited} element={element} />
        </section>
      )}
      <section aria-label={phrases.cite}>
        <p class="share-heading">{phrases.cite}</p>
        <p class="panel-hint">{phrases.citeHint}</p>
        <p class="share-text">{text}</p>
        <Code name={phrases.bibtex} text={bibTeX} />
        <div class="share-buttons">
          <CopyButton text={() => text} disabled={false} words={copyWords(phrases.copyText)} />
          <CopyButton text={() => bibTeX} disabled={false} words={copyWords(phrases.copyBibTeX)} />
        </div>
      </section>
      <section aria-label={phrases.embed}>
        <p class="share-heading">{phrases.embed}</p>
        <p class="panel-hint">{phrases.embedHint}</p>
        <Select
          id={`${id}-embed-theme`}
          name={phrases.theme}
          value={theme}
          options={[
            ['asReader', phrases.asReader],
            ['light', phrases.light],
            ['dark', phrases.dark],
          ]}
          onChange={setTheme}
        />
        <Code name={phrases.frame} text={snippet} />
        <div class="share-buttons">
          <CopyButton text={() => snippet} disabled={false} words={copyWords(phrases.copyFrame)} />
        </div>
      </section>
    </div>
  );
}

/** The whole figure, and where it has several pictures each of them. */
function choosableOf(id: string, element: Element): Choosable[] {
  const panels = panelsOf(element);
  const each = panels.map((panel, i) => ({ name: fill(phrases.one, { number: i + 1 }), file: `${id}-${i + 1}`, panels: [panel] }));
  return [{ name: phrases.all, file: id, panels }, ...(each.length > 1 ? each : [])];
}

/** A region that scrolls has to be reachable by keyboard. */
const Code = ({ name, text }: { name: string; text: string }) => (
  <pre class="panel-scroll" {...UNTRANSLATED} role="region" aria-label={name} tabIndex={0}>
    <code>{text}</code>
  </pre>
);

/** Of the figure's own page, in the state that a link says. */
function embedAddress(link: string, figure: string, theme: 'asReader' | 'light' | 'dark'): string {
  const { origin, search, hash } = new URL(link);
  const address = new URL(`${withBase(import.meta.env.BASE_URL, `/embed/${figure}/`)}${search}${hash}`, origin);
  if (theme !== 'asReader') address.search = `${address.search}&theme=${theme}`;
  return address.href;
}
