import { useState } from 'preact/hooks';
import { PRESETS, presetState, type Preset } from '../../lib/lab/presets';
import type { LabState } from '../../lib/lab/labState';
import { phraseOf } from '../book/figure/words';
import { KindChoice } from './KindChoice';
import type { LabPart } from './labWords';

type Choosable = Preset | 'none';
const CHOICES: readonly Choosable[] = ['none', ...PRESETS];

interface Props extends LabPart {
  onOpen: (state: LabState) => void;
  /** The reader wants to bring a table. */
  onOwn: () => void;
}

/** What the Lab can begin with: experiments worth doing, each with its question, and a table of the reader's own. */
export function Presets({ words, live, onOpen, onOwn }: Props) {
  const [chosen, setChosen] = useState<Choosable>('none');
  const choose = (preset: Choosable) => {
    setChosen(preset);
    if (preset !== 'none') onOpen(presetState(preset));
  };
  return (
    <div class="lab-presets">
      <KindChoice id="lab" name="preset" kinds={CHOICES} value={chosen} words={words} live={live} onChange={choose} />
      <p class="lab-begin-own">
        {words.phrases.orOwn}{' '}
        <button type="button" disabled={!live} onClick={onOwn}>
          {words.phrases.beginOwn}
        </button>
      </p>
      <p class="lab-question">{chosen === 'none' ? '' : phraseOf(words.phrases, `question.${chosen}`)}</p>
    </div>
  );
}
