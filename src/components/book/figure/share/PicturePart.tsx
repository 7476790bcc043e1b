import { useState } from 'preact/hooks';
import words from '../../../../content/words/en/share.json';
import type { CitedFigure } from '../../../../lib/share/citation';
import { downloadBlob } from '../downloadText';
import { fill } from '../words';
import { captionOf } from './captionOf';
import { figurePicture, panelsOf, themeOf, type Theme } from './figurePicture';
import { pngOf, svgFileOf } from './pictureFile';
import { Select } from './Select';

const { phrases } = words;

type Format = 'png2' | 'png4' | 'svg';

/** Of the sizes that the formats stand for: pixels to one of the page's. */
const SCALES = { png2: 2, png4: 4 } as const;
const ALL = 'all';

interface Props {
  cited: CitedFigure;
  outcome: string;
  /** The figure's element, in which its pictures are. */
  element: Element;
}

/** What the figure shows now as a file: of which of its pictures, in which theme and format. */
export function PicturePart({ cited, outcome, element }: Props) {
  const { id } = cited;
  const [panel, setPanel] = useState(ALL);
  const [theme, setTheme] = useState<Theme>(() => themeOf(element));
  const [format, setFormat] = useState<Format>('png2');
  const [said, setSaid] = useState('');
  const panels = panelsOf(element);
  const save = async () => {
    setSaid('');
    try {
      const meant = panel === ALL ? panels : panels.slice(Number(panel), Number(panel) + 1);
      const picture = await figurePicture(meant, captionOf(cited, outcome), theme);
      const name = panel === ALL ? id : `${id}-${Number(panel) + 1}`;
      if (format === 'svg') downloadBlob(`${name}.svg`, svgFileOf(picture));
      else downloadBlob(`${name}.png`, await pngOf(picture, SCALES[format]));
      setSaid(phrases.saved);
    } catch (error) {
      setSaid(fill(phrases.failed, { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <>
      <p class="panel-hint">{phrases.pictureHint}</p>
      <div class="share-choices">
        {panels.length > 1 && (
          <Select
            id={`${id}-picture-panel`}
            name={phrases.panel}
            value={panel}
            options={[[ALL, phrases.all], ...panels.map((_, i): [string, string] => [String(i), fill(phrases.one, { number: i + 1 })])]}
            onChange={setPanel}
          />
        )}
        <Select
          id={`${id}-picture-theme`}
          name={phrases.theme}
          value={theme}
          options={[
            ['light', phrases.light],
            ['dark', phrases.dark],
          ]}
          onChange={setTheme}
        />
        <Select
          id={`${id}-picture-format`}
          name={phrases.format}
          value={format}
          options={[
            ['png2', phrases.png2],
            ['png4', phrases.png4],
            ['svg', phrases.svg],
          ]}
          onChange={setFormat}
        />
      </div>
      <div class="share-buttons">
        <button type="button" onClick={save}>
          {phrases.save}
        </button>
        <span class="copy-state" role="status">
          {said}
        </span>
      </div>
    </>
  );
}
