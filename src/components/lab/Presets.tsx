import { useState } from 'preact/hooks';
import { PRESETS, presetState, type Preset } from '../../lib/lab/presets';
import type { LabState } from '../../lib/lab/labState';
import { phraseOf } from '../book/figure/words';
import { KindChoice } from './KindChoice';
import type { LabPart } from './labWords';

type Choosable = Preset | 'none';
const CHOICES: readonly Choosable[] = ['none', ...PRESETS];

/** Experiments worth doing, each with its question. */
export function Presets({ words, live, onOpen }: LabPart & { onOpen: (state: LabState) => void }) {
  const [chosen, setChosen] = useState<Choosable>('none');
  const choose = (preset: Choosable) => {
    setChosen(preset);
    if (preset !== 'none') onOpen(presetState(preset));
  };
  return (
    <div class="lab-presets">
      <KindChoice id="lab" name="preset" kinds={CHOICES} value={chosen} words={words} live={live} onChange={choose} />
      <p class="lab-question">{chosen === 'none' ? '' : phraseOf(words.phrases, `question.${chosen}`)}</p>
    </div>
  );
}
