import { useState } from 'preact/hooks';
import words from '../../../../content/words/en/share.json';
import { downloadBlob } from '../downloadText';
import { fill } from '../words';
import { figurePicture, themeOf, type Caption, type Theme } from './figurePicture';
import { pngOf, svgFileOf } from './pictureFile';
import { Select } from './Select';

const { phrases } = words;

type Format = 'png2' | 'png4' | 'svg';

/** Of the sizes that the formats stand for: pixels to one of the page's. */
const SCALES = { png2: 2, png4: 4 } as const;

/** What can be saved: some of the panels that are drawn at the moment. */
export interface Choosable {
  /** In the list of what can be chosen. */
  name: string;
  /** Of the file, without its ending. */
  file: string;
  panels: readonly SVGSVGElement[];
}

interface Props {
  /** Unique in the page. */
  id: string;
  /** One at least; asked again when a picture is made. */
  choosable: () => readonly Choosable[];
  caption: () => Caption;
  /** In which the pictures are. */
  element: Element;
}

/** What is shown now as a file: of which of its pictures, in which theme and format. */
export function PicturePart({ id, choosable, caption, element }: Props) {
  const [place, setPlace] = useState('0');
  const [theme, setTheme] = useState<Theme>(() => themeOf(element));
  const [format, setFormat] = useState<Format>('png2');
  const [said, setSaid] = useState('');
  const choices = choosable();
  const save = async () => {
    setSaid('');
    try {
      const chosen = choices[Number(place)] ?? choices[0];
      if (!chosen) return;
      const { file, panels } = chosen;
      const picture = await figurePicture(panels, caption(), theme);
      if (format === 'svg') downloadBlob(`${file}.svg`, svgFileOf(picture));
      else downloadBlob(`${file}.png`, await pngOf(picture, SCALES[format]));
      setSaid(phrases.saved);
    } catch (error) {
      setSaid(fill(phrases.failed, { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <>
      <p class="panel-hint">{phrases.pictureHint}</p>
      <div class="share-choices">
        {choices.length > 1 && (
          <Select
            id={`${id}-picture-panel`}
            name={phrases.panel}
            value={place}
            options={choices.map(({ name }, i): [string, string] => [String(i), name])}
            onChange={setPlace}
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
